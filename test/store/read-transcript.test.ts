import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InboxError, type Message, type QueryAnswer, type QueryOf } from '../../src/domain/index.ts';
import { readTranscript } from '../../src/store/read-transcript.ts';
import { agent, contact, inbound } from './rig/build.ts';

const people = { contact: contact('co'), agents: new Map([['me', agent('me')]]) };
const all = Array.from({ length: 7 }, (_, index) => inbound(`m${index}`, 'c1', index + 1));

/** Pages of three, newest page first, each oldest first within. */
function paged(messages: readonly Message[], answers: QueryOf<'messages'>[] = []) {
  return {
    answers,
    query: async (query: unknown): Promise<QueryAnswer> => {
      const asked = query as QueryOf<'messages'>;
      answers.push(asked);
      const end = asked.page === undefined ? messages.length : Number(asked.page);
      const start = Math.max(0, end - 3);
      const records = messages
        .slice(start, end)
        .map((record) => ({ kind: 'message', id: record.id, rev: record.rev, record }) as const);
      return {
        asOf: 1,
        ids: records.map(({ id }) => id),
        records,
        next: null,
        previous: start > 0 ? String(start) : null,
      };
    },
  };
}

describe('reading a transcript', () => {
  it('follows the pages to the beginning and tells the whole in order', async () => {
    const adapter = paged(all);
    const progress: number[] = [];
    const read = await readTranscript(adapter, 'c1', people, { notes: true }, { onProgress: (n) => progress.push(n) });
    assert.deepEqual(
      read.map(({ id }) => id),
      all.map(({ id }) => id),
    );
    assert.deepEqual(progress, [3, 6, 7]);
  });

  it('tells a message once, however often a page repeats it', async () => {
    const twice = [...all.slice(0, 4), ...all.slice(3)];
    assert.equal((await readTranscript(paged(twice), 'c1', people, { notes: true })).length, all.length);
  });

  it('keeps what has no place out: it is not part of the conversation yet', async () => {
    const pending = { ...inbound('p', 'c1', 9), place: null };
    assert.equal((await readTranscript(paged([...all, pending]), 'c1', people, { notes: true })).length, all.length);
  });

  it('rejects with the reason of the backend', async () => {
    const query = () => Promise.reject(new InboxError('offline', 'no network'));
    await assert.rejects(readTranscript({ query }, 'c1', people, { notes: true }), { code: 'offline' });
  });

  it('does not run for ever over pages that do not end', async () => {
    const endless = { ...(await paged(all).query({})), previous: '3' };
    const query = () => Promise.resolve(endless);
    await assert.rejects(readTranscript({ query }, 'c1', people, { notes: true }), { code: 'internal' });
  });
});
