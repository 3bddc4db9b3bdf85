import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseWebhook } from '../../../src/backend/whatsapp/parse-webhook.ts';
import { InboxError } from '../../../src/domain/index.ts';
import { seededRandom } from '../../../src/simulator/seeded-random.ts';
import { corpus } from './webhook-corpus.ts';

const MUTANTS = 100_000;
const SEED = 20_261_121;
const POISON: readonly unknown[] = [
  ...[null, true, 0, -1, 1e308, 2 ** 53, '', ' ', '\u0000', '\ud800', '0', 'NaN', '__proto__'],
  ...[[], {}, [null], [[]], { id: 1 }, 'x'.repeat(5_000), { toString: 1 }, '9'.repeat(400)],
];
const KINDS = new Set(['message', 'receipt', 'identity', 'error', 'ignored', 'malformed']);

/** Replaces, removes, renames or doubles one value somewhere in a body. */
function mutate(value: unknown, random: () => number): unknown {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  if (typeof value !== 'object' || value === null || random() < 0.08) return pick(POISON);
  if (Array.isArray(value)) {
    if (value.length === 0 || random() < 0.1) return [...value, ...value, pick(POISON)];
    const at = Math.floor(random() * value.length);
    return value.map((item, index) => (index === at ? mutate(item, random) : item));
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return pick(POISON);
  const at = Math.floor(random() * entries.length);
  const act = random();
  return Object.fromEntries(
    entries.flatMap(([key, item], index) => {
      if (index !== at) return [[key, item]];
      if (act < 0.15) return [];
      return act < 0.25 ? [[`${key}_`, item]] : [[key, mutate(item, random)]];
    }),
  );
}

describe('parseWebhook', () => {
  it(`reads ${MUTANTS} mutants of the corpus without a crash, and says something storable about each`, () => {
    const random = seededRandom(SEED);
    const bodies = [...corpus.values()]
      .filter((body) => body.length < 4_000)
      .map((body) => JSON.parse(body) as unknown);
    for (let round = 0; round < MUTANTS; round++) {
      let mutant = bodies[round % bodies.length];
      for (let turn = Math.floor(random() * 3); turn >= 0; turn--) mutant = mutate(mutant, random);
      const body = JSON.stringify(mutant) ?? 'null';
      const seen = `seed ${SEED} round ${round}: ${body.slice(0, 400)}`;
      try {
        for (const item of parseWebhook(body)) assert.ok(KINDS.has(item.item), seen);
      } catch (error) {
        assert.ok(error instanceof InboxError && error.code === 'invalid', `${seen}\n${error}`);
      }
    }
  });

  it('reads cut and garbled bodies as invalid or as something', () => {
    const random = seededRandom(SEED + 1);
    for (const body of corpus.values()) {
      for (let round = 0; round < 20; round++) {
        const at = Math.floor(random() * body.length);
        for (const garbled of [body.slice(0, at), `${body.slice(0, at)}"${body.slice(at)}`, body.slice(at)]) {
          try {
            parseWebhook(garbled);
          } catch (error) {
            assert.ok(error instanceof InboxError && error.code === 'invalid', String(error));
          }
        }
      }
    }
  });
});
