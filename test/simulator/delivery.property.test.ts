import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EVERYDAY, HOSTILE, seededRandom } from '../../src/simulator/index.ts';
import { NUMBER, SENDER, simulateMeta } from './simulated-meta.ts';

const never = new AbortController().signal;
const FAULTS = {
  'lose-answer': 0.1,
  hang: 0.05,
  'server-error': 0.1,
  slow: 0.1,
  'refuse-connection': 0.1,
  throughput: 0.05,
  'fail-later': 0.1,
};

describe('whatever the schedule', () => {
  it('every message of a customer and every status of an accepted message arrives, signed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        fc.constantFrom(EVERYDAY, HOSTILE),
        fc.array(fc.constantFrom('write', 'send', 'read', 'off', 'on', 'wait'), { minLength: 1, maxLength: 25 }),
        async (seed, habits, acts) => {
          const random = seededRandom(seed + 1);
          // The receiver loses a third of the posts, or answers them with an error.
          const answer = () => (random() < 0.2 ? null : random() < 0.2 ? 503 : 200);
          const world = simulateMeta({ seed, habits, faultRates: FAULTS, answer });
          const { priya, client, clock, meta } = world;
          const written = [priya.writes(NUMBER.id, 'first')];
          const sends: Promise<unknown>[] = [];
          for (const [index, act] of acts.entries()) {
            if (act === 'write') written.push(priya.writes(NUMBER.id, `text ${index}`));
            if (act === 'read') priya.reads(NUMBER.id);
            if (act === 'off') priya.goesOffline();
            if (act === 'on') priya.goesOnline();
            if (act === 'wait') clock.moveBy(Math.floor(random() * 60_000));
            if (act !== 'send') continue;
            const recipient = { phone: '+447700900123', userId: null };
            const message = {
              recipient,
              content: { kind: 'text', text: 'x' } as const,
              mediaIds: {},
              quotedWamid: null,
              attemptId: `a${index}`,
            };
            sends.push(client.send(SENDER, message, never));
          }
          priya.goesOnline();
          await world.settle();
          await Promise.all(sends);
          priya.reads(NUMBER.id);
          await world.settle();

          const items = world.items();
          const texts = new Set(items.flatMap((item) => (item.item === 'message' ? [item.wamid] : [])));
          assert.deepEqual(
            written.filter((wamid) => !texts.has(wamid)),
            [],
          );
          const told = new Set(
            items.flatMap((item) => (item.item === 'receipt' ? [`${item.wamid} ${item.delivery}`] : [])),
          );
          for (const message of meta.accepted) {
            for (const status of message.statuses) assert.ok(told.has(`${message.wamid} ${status}`));
            assert.ok(message.statuses.includes('read') || message.statuses.includes('failed'));
          }
          assert.ok([...meta.callsByAttempt().values()].every((calls) => calls === 1));
          assert.ok(world.arrivals.every((arrival) => arrival.signed));
          assert.ok(items.every((item) => item.item === 'message' || item.item === 'receipt'));
          assert.equal(clock.waiting, 0);
        },
      ),
      { numRuns: 100, seed: 20_261_121 },
    );
  });
});
