import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { InboxError, type Query } from '../../src/domain/index.ts';
import {
  decodeChangesRequest,
  decodeQuery,
  encodeChangesRequest,
  encodeQuery,
  PAGE_LIMIT_DEFAULT,
  pathOf,
  ROUTES,
  type Route,
} from '../../src/protocol/index.ts';

const routes: readonly Route[] = Object.values(ROUTES);

function invalidAt(path: string) {
  return (error: unknown) => error instanceof InboxError && error.code === 'invalid' && error.path === path;
}

describe('the route table', () => {
  it('lists each door once', () => {
    const doors = routes.map(({ method, path }) => `${method} ${path}`);
    assert.equal(new Set(doors).size, doors.length);
  });

  it('asks for an agent at every door of the API but that of signed addresses, and nowhere else', () => {
    const signed = ROUTES.fileContent.path;
    for (const { path, caller } of routes)
      assert.equal(caller === 'agent', path.startsWith('/v1/') && path !== signed, path);
  });

  it("leaves the webhook to Meta's signature, files to their address and the health checks to everybody", () => {
    assert.deepEqual(
      routes
        .filter(({ caller }) => caller !== 'agent')
        .map(({ method, path, caller }) => `${caller} ${method} ${path}`),
      [
        'public GET /v1/files/:fileId/content',
        'meta GET /webhooks/whatsapp',
        'meta POST /webhooks/whatsapp',
        'public GET /healthz',
        'public GET /readyz',
      ],
    );
  });

  it('takes bodies by POST only', () => {
    for (const { body, method } of routes) if (body) assert.equal(method, 'POST');
  });
});

describe('pathOf', () => {
  it('leaves a path without values as it is', () => assert.equal(pathOf('session'), '/v1/session'));

  it('escapes values so that they stay one segment', () => {
    assert.equal(
      pathOf('messages', { conversationId: 'a/b?c#d %é' }),
      '/v1/conversations/a%2Fb%3Fc%23d%20%25%C3%A9/messages',
    );
  });

  it('survives the URL parser for every id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (conversationId) => {
        fc.pre(conversationId !== '.' && conversationId !== '..');
        const { pathname } = new URL(pathOf('conversation', { conversationId }), 'https://inbox.example');
        assert.equal(decodeURIComponent(pathname.slice('/v1/conversations/'.length)), conversationId);
      }),
    );
  });

  for (const conversationId of ['', '.', '..', '\uD800']) {
    it(`refuses ${JSON.stringify(conversationId)}`, () => {
      assert.throws(() => pathOf('conversation', { conversationId }), invalidAt('conversationId'));
    });
  }

  it('refuses a value that is missing at run time', () => {
    assert.throws(() => pathOf('conversation', {} as { conversationId: string }), invalidAt('conversationId'));
  });
});

describe('addresses of queries', () => {
  const list = { name: 'conversations', filter: {}, sort: 'activity', limit: 50 } as const;
  const table: readonly [string, Query, string][] = [
    ['channels', { name: 'channels' }, '/v1/channels'],
    ['one conversation', { name: 'conversation', conversationId: 'c' }, '/v1/conversations/c'],
    ['any conversations', list, '/v1/conversations?sort=activity&limit=50'],
    [
      'conversations by everything',
      {
        ...list,
        filter: {
          channelIds: ['a', 'b'],
          status: 'new',
          assigneeId: 'x',
          unread: true,
          needsReply: true,
          text: 'Zoë 5%',
        },
        page: 'p&q',
      },
      '/v1/conversations?channelIds=a&channelIds=b&status=new&assigneeId=x&unread=true&needsReply=true&text=Zo%C3%AB%205%25&sort=activity&page=p%26q&limit=50',
    ],
    [
      "nobody's conversations",
      { ...list, filter: { assigneeId: null } },
      '/v1/conversations?assigneeId=&sort=activity&limit=50',
    ],
    [
      'conversations of no channel',
      { ...list, filter: { channelIds: [] } },
      '/v1/conversations?channelIds=&sort=activity&limit=50',
    ],
    [
      'messages around one',
      { name: 'messages', conversationId: 'c', around: 'm', limit: 9 },
      '/v1/conversations/c/messages?around=m&limit=9',
    ],
  ];
  for (const [title, query, address] of table) it(`of ${title}`, () => assert.equal(encodeQuery(query), address));

  it('ignore parameters nobody knows and need no limit', () => {
    const query = decodeQuery('conversations', {}, new URLSearchParams('utm_source=x&__proto__=y'));
    assert.deepEqual(query, { ...list, limit: PAGE_LIMIT_DEFAULT });
  });

  it('refuse half a character on the way out', () => {
    assert.throws(() => encodeQuery({ ...list, page: '\uD800' }), invalidAt('page'));
  });

  it('of changes carry cursor and interests, both optional', () => {
    assert.equal(encodeChangesRequest(null, { conversationIds: [] }), '/v1/changes');
    assert.equal(
      encodeChangesRequest(0, { conversationIds: ['a', 'b'] }),
      '/v1/changes?after=0&conversations=a&conversations=b',
    );
    assert.deepEqual(decodeChangesRequest([]), { after: null, interests: { conversationIds: [] } });
  });
});
