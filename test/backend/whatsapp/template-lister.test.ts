import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTemplateLister } from '../../../src/backend/whatsapp/template-lister.ts';
import { ManualClock } from './manual-clock.ts';

const ACCOUNT = { accountId: '2002', accessToken: 'token' };
const never = new AbortController().signal;
const listed = { id: '1', name: 'a', language: 'en', status: 'APPROVED', category: 'UTILITY', components: [] };

function lister(status: number, body: unknown) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  };
  const clock = new ManualClock();
  return { ...createTemplateLister({ fetch, graphUrl: 'https://graph.test/', version: 'v26.0', clock }), requests };
}

describe('templates', () => {
  it('asks the account for a page, with the token in the header alone', async () => {
    const { templates, requests } = lister(200, { data: [] });
    await templates(ACCOUNT, 'cursor=', never);
    const url = new URL(requests[0]?.url ?? '');
    assert.equal(url.pathname, '/v26.0/2002/message_templates');
    assert.equal(url.searchParams.get('after'), 'cursor=');
    assert.equal(requests[0]?.headers.get('authorization'), 'Bearer token');
    assert.equal(url.search.includes('token'), false);
    assert.equal(requests[0]?.redirect, 'manual');
  });

  it('names the next page while Meta says there is one', async () => {
    const cursors = { before: 'x', after: 'y' };
    const more = await lister(200, { data: [listed], paging: { cursors, next: 'https://…' } }).templates(
      ACCOUNT,
      null,
      never,
    );
    const last = await lister(200, { data: [listed], paging: { cursors } }).templates(ACCOUNT, null, never);
    assert.equal(more.outcome === 'page' && more.next, 'y');
    assert.equal(last.outcome === 'page' && last.next, null);
  });

  it('counts what it cannot read and keeps the rest', async () => {
    const page = await lister(200, { data: [{ id: '2' }, null, listed] }).templates(ACCOUNT, null, never);
    assert.equal(page.outcome, 'page');
    if (page.outcome !== 'page') return;
    assert.deepEqual([page.templates.map(({ id }) => id), page.unreadable], [['1'], 2]);
  });

  const failures: readonly [string, number, unknown, string | number][] = [
    ['a refusal', 400, { error: { code: 100, message: 'No such account' } }, 100],
    ['a dead token', 401, { error: { code: 190, message: 'Expired' } }, 190],
    ['a page that is no JSON', 200, '<html>', 'unreadable'],
    ['a page without its list', 200, { data: 'x' }, 'unreadable'],
    ['a broken server', 502, 'bad gateway', 'http-502'],
  ];
  for (const [title, status, body, code] of failures) {
    it(`fails on ${title}`, async () => {
      const page = await lister(status, body).templates(ACCOUNT, null, never);
      assert.equal(page.outcome, 'failed');
      if (page.outcome === 'failed' && code !== 'unreadable') assert.equal(page.error.code, code);
    });
  }
});
