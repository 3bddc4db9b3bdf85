import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Message, transcriptOf } from '../../src/domain/index.ts';
import { agentOf, attemptOf, contactOf, messageOf, NOW } from './samples.ts';

const people = { contact: contactOf(), agents: new Map([['ada', agentOf()]]) };
const note = messageOf({
  id: 'n1',
  direction: 'internal',
  content: { kind: 'note', text: 'VIP' },
  authorId: 'ada',
  wamid: null,
});
const entries = (messages: readonly Message[], notes = true) => transcriptOf(messages, people, { notes });

describe('a transcript', () => {
  it('names who wrote, by side and by origin', () => {
    const out = (id: string, over: Partial<Message>) => messageOf({ id, direction: 'outbound', wamid: null, ...over });
    const shown = entries([
      messageOf(),
      out('m2', { authorId: 'ada' }),
      out('m3', { origin: 'echo' }),
      note,
      messageOf({ id: 's1', direction: 'internal', content: { kind: 'system', event: 'x', text: 'Number changed' } }),
    ]);
    assert.deepEqual(
      shown.map(({ by, name, internal }) => [by, name, internal]),
      [
        ['customer', 'Ciro', false],
        ['agent', 'Ada', false],
        ['phone', '', false],
        ['agent', 'Ada', true],
        ['system', '', true],
      ],
    );
  });

  it('leaves notes out when they are not wanted, and what was taken back always', () => {
    const gone = messageOf({ id: 'm9', discardedAt: NOW });
    assert.deepEqual(
      entries([messageOf(), note, gone], false).map(({ id }) => id),
      ['m1'],
    );
    assert.deepEqual(
      entries([messageOf(), note, gone]).map(({ id }) => id),
      ['m1', 'n1'],
    );
  });

  it('keeps every word of a long text, and the wordings before it', () => {
    const text = 'x'.repeat(5_000);
    const [entry] = entries([messageOf({ content: { kind: 'text', text }, edits: [{ text: 'before', until: NOW }] })]);
    assert.deepEqual([entry?.text, entry?.earlier], [text, ['before']]);
  });

  it('says that a customer revoked a message, without what it said', () => {
    const [entry] = entries([messageOf({ revokedAt: NOW, edits: [{ text: 'first', until: NOW }] })]);
    assert.deepEqual([entry?.text, entry?.earlier, entry?.revokedAt], ['', [], NOW]);
  });

  it('tells the latest attempt with its times and its error', () => {
    const error = { code: 131026, detail: 'Undeliverable' };
    const attempts = [attemptOf('failed', { times: { failed: NOW }, error })];
    const [entry] = entries([messageOf({ direction: 'outbound', authorId: 'ada', attempts })]);
    assert.deepEqual([entry?.delivery, entry?.times, entry?.error], ['failed', { failed: NOW }, error]);
  });
});
