import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { soundFacts } from '../../../src/elements/parts/sound-facts.ts';

const { fetch } = globalThis;

/** Answers with an announced length, and tells what became of the body. */
function answering(length: number) {
  const seen = { asked: 0, cancelled: false };
  globalThis.fetch = async () => {
    seen.asked += 1;
    const body = new ReadableStream({
      cancel() {
        seen.cancelled = true;
      },
    });
    return new Response(body, { headers: { 'content-length': String(length) } });
  };
  return seen;
}

const sound = (id: string, bytes: number | null) => ({ id, state: 'stored', bytes }) as const;

describe('the looks of a sound', () => {
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  test('are not asked for when the record says it is large', async () => {
    const seen = answering(9_000_000);
    assert.equal(await soundFacts(sound('a', 9_000_000), 'https://files.example/a'), null);
    assert.equal(seen.asked, 0);
  });

  test('are given up when the answer announces a large one, and not asked for again', async () => {
    const seen = answering(9_000_000);
    const asked = [1, 2].map(() => soundFacts(sound('b', null), 'https://files.example/b'));
    assert.deepEqual(await Promise.all(asked), [null, null]);
    assert.deepEqual(seen, { asked: 1, cancelled: true });
  });
});
