import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createInboxApp, createMemoryWake, MemoryMediaStore, MemoryRepository } from '../../src/backend/index.ts';
import { createCloudApiClient } from '../../src/backend/whatsapp/cloud-api-client.ts';
import { type Command, deliveryRank, isStray, type Message } from '../../src/domain/index.ts';
import { createMetaSimulator, EVERYDAY, HOSTILE, seededRandom } from '../../src/simulator/index.ts';
import { sampleAgent, sampleChannel } from '../../src/testing/sample-records.ts';
import { ManualClock } from '../backend/whatsapp/manual-clock.ts';
import { NUMBER } from './simulated-meta.ts';

const FAULTS = {
  'lose-answer': 0.1,
  hang: 0.05,
  'server-error': 0.1,
  slow: 0.05,
  'refuse-connection': 0.15,
  throughput: 0.1,
  'fail-later': 0.05,
};
const ACTS = [
  ...(['write', 'send', 'send', 'read', 'off', 'on', 'wait', 'work'] as const),
  ...(['react', 'edit', 'revoke', 'react back'] as const),
];
const AUDIENCE = { channelIds: ['c1'] };

/** The real backend with the simulated Meta on the other side. */
async function createWorld(seed: number, habits: typeof HOSTILE) {
  const clock = new ManualClock();
  const random = seededRandom(seed);
  const repository = new MemoryRepository(clock);
  await repository.createWorkspace({ id: 'w1', name: 'One' });
  await repository.write('w1', async (tx) => {
    await tx.put('agent', sampleAgent({ id: 'ann' }));
    await tx.putAgentSubject('ann', 'ann');
    await tx.put('channel', sampleChannel({ id: 'c1', phoneNumberId: NUMBER.id }));
  });
  let serial = 0;
  const ids = () => `id-${String(++serial).padStart(6, '0')}`;
  const meta = createMetaSimulator({
    clock,
    random,
    ids,
    appSecret: 'secret',
    habits,
    faultRates: FAULTS,
    deliver: (request) => app.fetch(request),
  });
  meta.addNumber(NUMBER);
  const silent = () => {};
  const app = createInboxApp({
    repository,
    whatsapp: createCloudApiClient({ fetch: meta.fetch, graphUrl: 'https://graph.test', version: 'v26.0', clock }),
    wake: createMemoryWake(),
    authenticate: async () => ({
      workspaceId: 'w1',
      subject: 'ann',
      name: 'Ann',
      admin: false,
      expiresAt: Number.MAX_SAFE_INTEGER,
    }),
    clock,
    ids,
    random,
    secrets: { encrypt: async (plain) => plain, decrypt: async (encrypted) => encrypted },
    mediaStore: new MemoryMediaStore(),
    signingKey: new Uint8Array(32),
    meta: { accessToken: NUMBER.accessToken, appSecrets: ['secret'], verifyToken: 'verify' },
    log: { info: silent, warn: silent, error: silent },
  });
  const priya = meta.addCustomer({ id: 'priya', waId: '447700900123', userId: 'GB.1193847560218375' });

  /** Works and lets time pass, as far as a moment or until nothing is left to do. */
  const run = async (until = Number.POSITIVE_INFINITY) => {
    for (;;) {
      let drained = false;
      const draining = app.worker.drain().then(() => {
        drained = true;
      });
      // A call that hangs ends by the clock, so time has to pass while the worker works.
      while (!drained) {
        await meta.idle();
        for (let turn = 0; turn < 5 && !drained; turn++) await new Promise((resolve) => setImmediate(resolve));
        if (!drained && clock.nextDue !== null) clock.moveBy(Math.max(0, clock.nextDue - clock.now()));
      }
      await draining;
      await meta.idle();
      const work = await repository.nextDue();
      const due = Math.min(clock.nextDue ?? Number.POSITIVE_INFINITY, work ?? Number.POSITIVE_INFINITY);
      if (due > until || due === Number.POSITIVE_INFINITY) break;
      clock.moveBy(Math.max(0, due - clock.now()));
    }
  };
  const conversations = () =>
    repository.read('w1', (tx) => tx.conversations({ filter: {}, after: null, limit: 100 }, AUDIENCE));
  const messages = (conversationId: string): Promise<readonly Message[]> =>
    repository.read('w1', (tx) => tx.messages({ conversationId, direction: 'before', from: null, limit: 1_000 }));
  const submit = (command: Command) =>
    app.fetch(new Request('http://inbox.test/v1/commands', { method: 'POST', body: JSON.stringify(command) }));
  return { app, clock, meta, priya, run, conversations, messages, submit };
}

describe('the real backend before the simulated Meta', () => {
  it('loses nothing, sends nothing twice and believes every receipt, whatever the schedule', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        fc.constantFrom(EVERYDAY, HOSTILE),
        fc.array(fc.constantFrom(...ACTS), { minLength: 1, maxLength: 20 }),
        async (seed, habits, acts) => {
          const world = await createWorld(seed, habits);
          const { priya, meta, clock } = world;
          const written = [priya.writes(NUMBER.id, 'first')];
          await world.run();
          const [conversation] = await world.conversations();
          assert.ok(conversation);
          const sent: string[] = [];
          for (const [index, act] of acts.entries()) {
            if (act === 'write') written.push(priya.writes(NUMBER.id, `text ${index}`));
            if (act === 'read') priya.reads(NUMBER.id);
            if (act === 'off') priya.goesOffline();
            if (act === 'on') priya.goesOnline();
            if (act === 'wait') clock.moveBy(5_000);
            if (act === 'work') await world.run(clock.now() + 10_000);
            const last = written.at(-1) ?? '';
            const ours = meta.accepted.findLast(({ reaction }) => reaction === undefined)?.wamid;
            if (act === 'react') priya.reacts(NUMBER.id, ours ?? last, index % 3 === 0 ? null : '👍');
            if (act === 'edit') priya.edits(NUMBER.id, last, `better ${index}`);
            if (act === 'revoke') priya.revokes(NUMBER.id, last);
            if (act === 'react back') {
              const target = (await world.messages(conversation.id)).find(({ direction }) => direction === 'inbound');
              assert.ok(target);
              const emoji = index % 2 === 0 ? '❤️' : null;
              const react = { type: 'message.react', messageId: target.id, attemptId: `att-${index}`, emoji } as const;
              const answer = await world.submit({ ...react, id: `cmd-${index}`, conversationId: conversation.id });
              // What the customer took back by then cannot be reacted to.
              assert.ok(
                answer.status === 200 || target.revokedAt !== null || (await answer.text()).includes('reaction'),
              );
            }
            if (act !== 'send') continue;
            const command: Command = {
              id: `cmd-${index}`,
              type: 'message.send',
              conversationId: conversation.id,
              messageId: `msg-${index}`,
              attemptId: `att-${index}`,
              content: { kind: 'text', text: `answer ${index}` },
            };
            assert.equal((await world.submit(command)).status, 200);
            sent.push(`msg-${index}`);
          }
          priya.goesOnline();
          await world.run();
          priya.reads(NUMBER.id);
          await world.run();

          const all = await world.conversations();
          assert.equal(all.length, 1, 'one customer, one conversation');
          const messages = await world.messages(conversation.id);
          assert.deepEqual(
            messages.filter(isStray).map(({ content }) => content),
            [],
            'nothing waits for a message that came',
          );
          assert.ok(
            messages.every(({ reactions }) => new Set(reactions.map(({ from }) => from)).size === reactions.length),
          );
          const inbound = messages.flatMap(({ direction, wamid }) => (direction === 'inbound' ? [wamid] : []));
          assert.deepEqual([...inbound].sort(), [...written].sort());
          const outbound = messages.filter(({ direction }) => direction === 'outbound');
          assert.deepEqual(outbound.map(({ id }) => id).sort(), [...sent].sort());

          const accepted = new Map<string, number>();
          for (const { attemptId } of meta.accepted) {
            accepted.set(attemptId ?? '', (accepted.get(attemptId ?? '') ?? 0) + 1);
          }
          assert.ok(
            [...accepted.values()].every((times) => times === 1),
            'no attempt went out twice',
          );

          for (const message of outbound) {
            const [attempt, ...more] = message.attempts;
            assert.ok(attempt && more.length === 0);
            const truth = meta.accepted.find(({ attemptId }) => attemptId === attempt.id);
            const seen = `${attempt.delivery} ${JSON.stringify(truth?.statuses)} ${JSON.stringify(attempt.error)}`;
            if (truth === undefined) {
              // Certain refusals end as failed, lost answers as unknown; what is certain not to have left is sent in the end.
              assert.ok(attempt.delivery === 'unknown' || attempt.delivery === 'failed', seen);
              continue;
            }
            const reached = truth.statuses.reduce((best, status) => Math.max(best, deliveryRank(status)), 0);
            assert.equal(deliveryRank(attempt.delivery), reached, seen);
            assert.equal(attempt.wamid, truth.wamid, seen);
          }
        },
      ),
      { numRuns: 40, seed: 20_261_121 },
    );
  });
});
