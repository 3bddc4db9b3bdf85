import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InboxError } from '../../src/domain/index.ts';
import {
  decodeChangesRequest,
  decodeCommand,
  decodeConversationPage,
  decodeFeedAnswer,
  decodeFeedEvent,
  decodeMessagePage,
  decodeOutgoingSignal,
  decodeQuery,
  decodeQueryAnswer,
  decodeSession,
  decodeSubmitAnswer,
  INTERESTS_MAX,
  parseJson,
} from '../../src/protocol/index.ts';
import { sampleSession } from './samples.ts';

const ignore = () => {};

/** Asserts a refusal as `invalid` with this path. */
function refuses(decode: () => unknown, path: string) {
  assert.throws(decode, (error) => {
    assert.ok(error instanceof InboxError, String(error));
    assert.equal(error.code, 'invalid');
    assert.equal(error.path, path);
    return true;
  });
}

const base = { id: 'c-1', conversationId: 'conv-1' };
const send = {
  ...base,
  type: 'message.send',
  messageId: 'm-1',
  attemptId: 'a-1',
  content: { kind: 'text', text: 'hello' },
};
const saying = (text: unknown) => ({ ...send, content: { kind: 'text', text } });
const read = { ...base, type: 'conversation.read', upTo: { at: 1, seq: 1 } };

describe('a command is refused', () => {
  const table: readonly [string, unknown, string][] = [
    ['that is null', null, 'body'],
    ['that is a list', [send], 'body.type'],
    ['that is a text', 'send', 'body'],
    ['without a type', { ...base }, 'body.type'],
    ['of an unknown type', { ...base, type: 'message.explode' }, 'body.type'],
    ['of a type that names a prototype', { ...base, type: '__proto__' }, 'body.type'],
    ['without an id', { ...send, id: undefined }, 'body.id'],
    ['with an empty id', { ...send, id: '' }, 'body.id'],
    ['with a blank in its id', { ...send, id: 'c 1' }, 'body.id'],
    ['with NUL in its id', { ...send, id: 'c\0' }, 'body.id'],
    ['with an id of 129', { ...send, id: 'x'.repeat(129) }, 'body.id'],
    ['with a numeric conversation', { ...send, conversationId: 4 }, 'body.conversationId'],
    ['with a numeric text', saying(4), 'body.content.text'],
    ['with NUL in its text', saying('a\0b'), 'body.content.text'],
    ['with half a character in its text', saying('a\uD83D'), 'body.content.text'],
    ['with the other half', saying('\uDE00a'), 'body.content.text'],
    ['quoting nothing by null', { ...send, quotedMessageId: null }, 'body.quotedMessageId'],
    ['reading up to no place', { ...read, upTo: null }, 'body.upTo'],
    ['reading up to a time that is text', { ...read, upTo: { at: '1', seq: 1 } }, 'body.upTo.at'],
    ['reading up to NaN', { ...read, upTo: { at: Number.NaN, seq: 1 } }, 'body.upTo.at'],
    ['reading up to infinity', { ...read, upTo: { at: Number.POSITIVE_INFINITY, seq: 1 } }, 'body.upTo.at'],
    ['reading up to half a number', { ...read, upTo: { at: 1, seq: 1.5 } }, 'body.upTo.seq'],
    ['reading up to a number past 2^53', { ...read, upTo: { at: 1, seq: 2 ** 53 } }, 'body.upTo.seq'],
    ['with an unknown status', { ...base, type: 'conversation.status', status: 'open' }, 'body.status'],
    ['assigning to undefined', { ...base, type: 'conversation.assign' }, 'body.assigneeId'],
    ['assigning to an empty id', { ...base, type: 'conversation.assign', assigneeId: '' }, 'body.assigneeId'],
    ['with a tag that is a list', { ...base, type: 'tag.add', tag: ['a'] }, 'body.tag'],
  ];
  for (const [title, input, path] of table) it(title, () => refuses(() => decodeCommand(input), path));

  it('naming the type it got but never the value', () => {
    try {
      decodeCommand(saying(['a secret']));
      assert.fail('not refused');
    } catch (error) {
      assert.equal(
        (error as InboxError).message,
        'Reading body.content.text failed: got a list where string was wanted; correct it and ask again.',
      );
    }
  });
});

describe('a signal is refused', () => {
  it('of an unknown type', () => refuses(() => decodeOutgoingSignal({ type: 'x', conversationId: 'c' }), 'body.type'));
  it('of no conversation', () => refuses(() => decodeOutgoingSignal({ type: 'typing' }), 'body.conversationId'));
});

describe('an answer is refused', () => {
  const session = sampleSession();
  const answer = { asOf: 1, ids: [], records: [], next: null, previous: null };
  const table: readonly [string, () => unknown, string][] = [
    ['whose session has no agent', () => decodeSession({ ...session, agent: undefined }), 'answer.agent'],
    [
      'whose agent is unsure of being active',
      () => decodeSession({ ...session, agent: { ...session.agent, active: 'yes' } }),
      'answer.agent.active',
    ],
    ['whose roles are no texts', () => decodeSession({ ...session, roles: { ch: 1 } }), 'answer.roles.ch'],
    ['whose cursor is negative', () => decodeSession({ ...session, cursor: -1 }), 'answer.cursor'],
    [
      'whose capabilities name a number',
      () => decodeSession({ ...session, capabilities: { ...session.capabilities, commands: [1] } }),
      'answer.capabilities.commands.0',
    ],
    ['to a query without asOf', () => decodeQueryAnswer({ ...answer, asOf: undefined }, ignore), 'answer.asOf'],
    [
      'to a query whose records are no list',
      () => decodeQueryAnswer({ ...answer, records: {} }, ignore),
      'answer.records',
    ],
    ['to a query whose ids are numbers', () => decodeQueryAnswer({ ...answer, ids: [1] }, ignore), 'answer.ids.0'],
    [
      'to a command without a cursor',
      () => decodeSubmitAnswer({ commandId: 'c', changes: [] }, ignore),
      'answer.cursor',
    ],
    ['of the feed without events', () => decodeFeedAnswer({}, ignore), 'answer.events'],
    [
      'of the feed with a broken event',
      () => decodeFeedAnswer({ events: [{ type: 'reset' }] }, ignore),
      'answer.events.0.cursor',
    ],
    [
      'of the feed with an event that is text',
      () => decodeFeedAnswer({ events: ['reset'] }, ignore),
      'answer.events.0',
    ],
    ['with an event that has no type', () => decodeFeedEvent({}, ignore), 'event.type'],
    [
      'with a batch that does not say where it ends',
      () => decodeFeedEvent({ type: 'changes', from: 1, changes: [] }, ignore),
      'event.to',
    ],
    [
      'with a batch whose changes are no list',
      () => decodeFeedEvent({ type: 'changes', from: 1, to: 2, changes: 3 }, ignore),
      'event.changes',
    ],
    ['that is no JSON', () => parseJson('<html>', 'answer'), 'answer'],
  ];
  for (const [title, act, path] of table) it(title, () => refuses(act, path));
});

describe('a query is refused', () => {
  const list = (search: string) => () => decodeQuery('conversations', {}, new URLSearchParams(search));
  const messages = (search: string, conversationId = 'c') => {
    return () => decodeQuery('messages', { conversationId }, new URLSearchParams(search));
  };
  const table: readonly [string, () => unknown, string][] = [
    ['with limit 0', list('limit=0'), 'limit'],
    ['with limit 201', list('limit=201'), 'limit'],
    ['with limit 1e2', list('limit=1e2'), 'limit'],
    ['with a negative limit', list('limit=-1'), 'limit'],
    ['with an empty limit', list('limit='), 'limit'],
    ['with two limits', list('limit=1&limit=2'), 'limit'],
    ['with an unknown status', list('status=open'), 'status'],
    ['with an unknown sort', list('sort=name'), 'sort'],
    ['with unread=false', list('unread=false'), 'unread'],
    ['with needsReply=1', list('needsReply=1'), 'needsReply'],
    ['with a blank in a channel', list('channelIds=a&channelIds=b%20c'), 'channelIds.1'],
    [
      'with 501 channels',
      list(Array.from({ length: 501 }, (_, index) => `channelIds=${index}`).join('&')),
      'channelIds',
    ],
    ['with a blank in the assignee', list('assigneeId=a%20b'), 'assigneeId'],
    ['with an empty page', list('page='), 'page'],
    ['with an endless page', list(`page=${'x'.repeat(1025)}`), 'page'],
    ['around nothing', messages('around='), 'around'],
    ['around a message and from a page', messages('around=m&page=p'), 'around'],
    ['of a conversation with a blank', messages('', 'a b'), 'conversationId'],
    ['of a conversation without a name', () => decodeQuery('conversation', {}, []), 'conversationId'],
    ['for changes after a word', () => decodeChangesRequest(new URLSearchParams('after=now')), 'after'],
    ['for changes after a negative cursor', () => decodeChangesRequest(new URLSearchParams('after=-1')), 'after'],
    ['for changes after 2^53', () => decodeChangesRequest(new URLSearchParams('after=9007199254740992')), 'after'],
    [
      'for more conversations than a stream carries',
      () =>
        decodeChangesRequest(Array.from({ length: INTERESTS_MAX + 1 }, (_, index) => ['conversations', `c${index}`])),
      'conversations',
    ],
    ['for a conversation with a blank', () => decodeChangesRequest([['conversations', 'a b']]), 'conversations.0'],
  ];
  for (const [title, act, path] of table) it(title, () => refuses(act, path));
});

describe('a page token is refused', () => {
  const messageTokens = [
    '',
    'x',
    'm1_before_1',
    'm1_up_1_1',
    'm1_before_1_1.5',
    'm1_before_01_1',
    'm1_before_NaN_1',
    'm1_after_Infinity_1',
    'c1_1_x',
    'm1_before_1_1 ',
    'm1_before_1_9007199254740993',
  ];
  for (const token of messageTokens)
    it(`of messages: ${JSON.stringify(token)}`, () => refuses(() => decodeMessagePage(token), 'page'));
  const listTokens = [
    '',
    'c1_x_y',
    'c1_1_',
    'c1_1_%',
    'c1_1_%E0%A4',
    'c1_1_a/b',
    'c1_01_a',
    'c1_Infinity_a',
    'm1_before_1_1',
    `c1_1_${'x'.repeat(513)}`,
  ];
  for (const token of listTokens)
    it(`of conversations: ${token.slice(0, 20)}`, () => refuses(() => decodeConversationPage(token), 'page'));
});
