import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Recipient, SendOutcome } from '../../src/backend/whatsapp/whatsapp-client.ts';
import type { SendFault } from '../../src/simulator/index.ts';
import { NUMBER, SENDER, type SimulatedMeta, simulateMeta } from './simulated-meta.ts';

const never = new AbortController().signal;
const HOUR = 3_600_000;
const PRIYA: Recipient = { phone: '+447700900123', userId: null };

function send(world: SimulatedMeta, attemptId = 'attempt-1', recipient: Recipient = PRIYA) {
  const message = {
    recipient,
    content: { kind: 'text', text: 'Hello' } as const,
    mediaIds: {},
    quotedWamid: null,
    attemptId,
  };
  return world.client.send(SENDER, message, never);
}

const short = (result: SendOutcome | { outcome: 'done' }) =>
  'error' in result ? `${result.outcome} ${result.error.code}` : result.outcome;

/** A world in which Priya wrote, so that the window is open. */
function open(options: Parameters<typeof simulateMeta>[0] = {}): SimulatedMeta {
  const world = simulateMeta(options);
  world.priya.writes(NUMBER.id, 'Hi');
  return world;
}

describe('the client and the simulator', () => {
  it('bring a text to the customer and its receipts back with the attempt id', async () => {
    const world = open();
    const outcome = await send(world);
    assert.equal(outcome.outcome, 'accepted');
    await world.settle();
    world.priya.reads(NUMBER.id);
    await world.settle();
    const receipts = world.items().flatMap((item) => (item.item === 'receipt' ? [item] : []));
    assert.deepEqual(
      receipts.map(({ delivery, attemptId, wamid }) => [delivery, attemptId, wamid]),
      (['sent', 'delivered', 'read'] as const).map((delivery) => [
        delivery,
        'attempt-1',
        outcome.outcome === 'accepted' ? outcome.wamid : '',
      ]),
    );
    assert.equal(
      world.arrivals.every((arrival) => arrival.signed),
      true,
    );
    assert.equal(world.meta.callsByAttempt().get('attempt-1'), 1);
  });

  it('reach a customer whose phone is hidden by the user id', async () => {
    const world = open();
    world.priya.takesUsername('priya', false);
    const outcome = await send(world, 'attempt-1', { phone: null, userId: 'GB.1193847560218375' });
    assert.deepEqual('phone' in outcome && [outcome.phone, outcome.userId], [null, 'GB.1193847560218375']);
  });

  it('refuse a text to somebody who never wrote, or not for 24 hours', async () => {
    const closed = simulateMeta();
    assert.equal(short(await send(closed)), 'refused 131047');
    const world = open();
    world.clock.moveBy(24 * HOUR - 1);
    assert.equal(short(await send(world)), 'accepted');
    world.clock.moveBy(1);
    assert.equal(short(await send(world, 'attempt-2')), 'refused 131047');
  });

  it('do not open the window by a reaction', async () => {
    const world = simulateMeta();
    world.priya.reacts(NUMBER.id, 'wamid.X', '👍');
    assert.equal(short(await send(world)), 'refused 131047');
  });

  it('stop the 46th text to one person in four and a half minutes', async () => {
    const world = open();
    for (let count = 1; count <= 45; count++) assert.equal(short(await send(world, `attempt-${count}`)), 'accepted');
    assert.equal(short(await send(world, 'attempt-46')), 'not-sent 131056');
    world.clock.moveBy(270_001);
    assert.equal(short(await send(world, 'attempt-46')), 'accepted');
  });

  it('put the channel in trouble when the token is gone', async () => {
    const world = open();
    world.meta.setToken(NUMBER.id, null);
    assert.equal(short(await send(world)), 'not-sent 190');
    world.meta.setToken(NUMBER.id, 'token');
    assert.equal(short(await send(world)), 'accepted');
  });

  it('refuse nobody and nowhere', async () => {
    const world = open();
    assert.equal(short(await send(world, 'a', { phone: '+15550100', userId: null })), 'refused 131026');
    const lost = await world.client.markRead({ ...SENDER, phoneNumberId: '1' }, 'wamid.X', never);
    assert.equal(short(lost), 'not-sent 33');
  });

  it('describe a number to whoever has its token', async () => {
    const { meta } = simulateMeta();
    const ask = (path: string, token?: string) =>
      meta.fetch(
        new Request(
          `https://graph.test${path}`,
          token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } },
        ),
      );
    const answer = await ask(`/v26.0/${NUMBER.id}?fields=id,display_phone_number`, 'token');
    assert.equal(answer.status, 200);
    assert.equal((await answer.json()).display_phone_number, '+15550100142');
    assert.equal((await ask(`/v26.0/${NUMBER.id}`)).status, 401);
    assert.equal((await ask(`/v26.0/${NUMBER.id}`, 'other')).status, 401);
    assert.equal((await ask(`/v26.0/${NUMBER.id}/media`, 'token')).status, 400);
    assert.equal((await ask(`/${NUMBER.id}`, 'token')).status, 400);
  });

  it('mark a message read, and refuse to mark one that does not exist', async () => {
    const world = simulateMeta();
    const wamid = world.priya.writes(NUMBER.id, 'Hi');
    assert.equal(short(await world.client.markRead(SENDER, wamid, never)), 'done');
    assert.equal(short(await world.client.markRead(SENDER, 'wamid.other', never)), 'refused 131009');
    assert.equal(world.meta.log.filter((entry) => entry.entry === 'mark-read').length, 1);
  });

  it('hear with a read mark that somebody writes', async () => {
    const world = simulateMeta();
    const wamid = world.priya.writes(NUMBER.id, 'Hi');
    assert.equal(short(await world.client.markRead(SENDER, wamid, never, { typing: true })), 'done');
    const marks = world.meta.log.filter((entry) => entry.entry === 'mark-read');
    assert.deepEqual(
      marks.map(({ typing }) => typing),
      [true],
    );
  });

  const faults: readonly (readonly [SendFault, outcome: string, accepted: number])[] = [
    [{ fault: 'refuse-connection' }, 'not-sent not-connected', 0],
    [{ fault: 'lose-answer' }, 'unknown connection-lost', 1],
    [{ fault: 'hang' }, 'unknown timeout', 1],
    [{ fault: 'server-error', sent: true }, 'unknown http-500', 1],
    [{ fault: 'server-error', sent: false }, 'unknown http-500', 0],
    [{ fault: 'slow', ms: 14_999 }, 'accepted', 1],
    [{ fault: 'slow', ms: 15_001 }, 'unknown timeout', 1],
    [{ fault: 'throughput' }, 'not-sent 130429', 0],
    [{ fault: 'refuse', code: 368, status: 403 }, 'not-sent 368', 0],
    [{ fault: 'fail-later', code: 131026, afterMs: HOUR }, 'accepted', 1],
  ];
  for (const [fault, outcome, accepted] of faults) {
    it(`${JSON.stringify(fault)} ends as ${outcome}, with ${accepted} message accepted`, async () => {
      const world = open();
      world.meta.failNext(fault);
      const sending = send(world);
      await world.settle();
      assert.equal(short(await sending), outcome);
      assert.equal(world.meta.accepted.length, accepted);
      assert.equal(world.meta.callsByAttempt().get('attempt-1'), 1);
    });
  }

  it('report a failure hours after the message was accepted', async () => {
    const world = open();
    world.meta.failNext({ fault: 'fail-later', code: 131026, afterMs: 3 * HOUR });
    await send(world);
    const sentAt = world.clock.now();
    await world.settle();
    const failed = world.items().find((item) => item.item === 'receipt' && item.delivery === 'failed');
    assert.deepEqual(failed?.item === 'receipt' && [failed.error?.code, failed.at], [131026, sentAt + 3 * HOUR]);
  });
});
