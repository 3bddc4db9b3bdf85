import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseWebhook } from '../../../src/backend/whatsapp/parse-webhook.ts';
import type { WebhookItem } from '../../../src/backend/whatsapp/webhook-item.ts';
import { InboxError } from '../../../src/domain/index.ts';
import { seededRandom } from '../../../src/simulator/seeded-random.ts';
import { mutateBody } from './mutate-body.ts';
import { corpus } from './webhook-corpus.ts';

const MUTANTS = 100_000;
const SEED = 20_261_121;
const KINDS: ReadonlySet<string> = new Set<WebhookItem['item']>([
  'message',
  'receipt',
  'identity',
  'call',
  'marketing',
  'contact-name',
  'template',
  'error',
  'ignored',
  'malformed',
]);

describe('parseWebhook', () => {
  it(`reads ${MUTANTS} mutants of the corpus without a crash, and says something storable about each`, () => {
    const random = seededRandom(SEED);
    const bodies = [...corpus.values()]
      .filter((body) => body.length < 4_000)
      .map((body) => JSON.parse(body) as unknown);
    for (let round = 0; round < MUTANTS; round++) {
      let mutant = bodies[round % bodies.length];
      for (let turn = Math.floor(random() * 3); turn >= 0; turn--) mutant = mutateBody(mutant, random);
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
