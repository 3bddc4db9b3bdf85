import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CALM, HOSTILE } from '../../src/simulator/index.ts';
import { NUMBER, SENDER, simulateMeta } from './simulated-meta.ts';

const never = new AbortController().signal;
const MESSAGE = {
  recipient: { phone: '+447700900123', userId: null },
  content: { kind: 'text', text: 'Hello' } as const,
  mediaIds: {},
  quotedWamid: null,
  attemptId: 'attempt-1',
};
const DAY = 24 * 3_600_000;

describe('webhooks', () => {
  it('come again, at growing intervals, until they are answered with 200', async () => {
    let left = 5;
    const world = simulateMeta({ answer: () => (left-- > 0 ? 500 : 200) });
    const start = world.clock.now();
    world.priya.writes(NUMBER.id, 'Hi');
    await world.settle();
    const posts = world.meta.log.flatMap((entry) => (entry.entry === 'post' ? [entry] : []));
    assert.deepEqual(
      posts.map(({ status, tries, at }) => [status, tries, at - start]),
      [
        [500, 1, 0],
        [500, 2, 0],
        [500, 3, 1_000],
        [500, 4, 6_000],
        [500, 5, 36_000],
        [200, 6, 156_000],
      ],
    );
    assert.equal(world.arrivals.length, 1);
  });

  it('are dropped after seven days without an answer', async () => {
    const world = simulateMeta({ answer: () => null });
    const start = world.clock.now();
    world.priya.writes(NUMBER.id, 'Hi');
    await world.settle();
    const last = world.meta.log.at(-1);
    assert.equal(last?.entry, 'dropped');
    assert.ok(last.at - start <= 7 * DAY && last.at - start > 6 * DAY);
  });

  it('of a duplicate carry the same wamid and another time', async () => {
    const world = simulateMeta({ habits: { ...CALM, duplicate: 1 } });
    world.priya.writes(NUMBER.id, 'Hi');
    await world.settle();
    const [first, second] = world.items().flatMap((item) => (item.item === 'message' ? [item] : []));
    assert.equal(first?.wamid, second?.wamid);
    assert.notEqual(first?.sentAt, second?.sentAt);
  });

  it('of one moment travel in one body when they are batched, grouped by account and number', async () => {
    const world = simulateMeta({ habits: { ...CALM, batch: 1 } });
    world.meta.addNumber({ ...NUMBER, id: '2', accountId: '9' });
    world.meta.addCustomer({ id: 'dan', waId: '15550102345', userId: 'US.8830192847561029', profileName: 'Dan' });
    world.priya.writes(NUMBER.id, 'one');
    world.meta.customer('dan').writes(NUMBER.id, 'two');
    world.meta.addNumber({ ...NUMBER, id: '3' });
    world.priya.writes('2', 'three');
    world.priya.writes('3', 'four');
    await world.settle();
    assert.equal(world.arrivals.length, 1);
    const seen = world
      .items()
      .map((item) => item.item === 'message' && [item.route.phoneNumberId, item.contact.profileName]);
    assert.deepEqual(seen, [
      [NUMBER.id, 'Priya Nair'],
      [NUMBER.id, 'Dan'],
      ['3', 'Priya Nair'],
      ['2', 'Priya Nair'],
    ]);
  });

  it('escape what is not ASCII, and are signed as escaped', async () => {
    const world = simulateMeta({ habits: { ...CALM, escape: 1 } });
    world.priya.writes(NUMBER.id, 'Größe 👋');
    await world.settle();
    const [arrival] = world.arrivals;
    assert.match(arrival?.body ?? '', /Gr\\u00f6\\u00dfe \\ud83d\\udc4b/);
    assert.equal(arrival?.signed, true);
    const [item] = world.items();
    assert.deepEqual(item?.item === 'message' && item.content, { kind: 'text', text: 'Größe 👋' });
  });

  it('of a status come before the answer to the send when that is the habit', async () => {
    const world = simulateMeta({ habits: { ...CALM, statusBeforeAnswer: 1 } });
    world.priya.writes(NUMBER.id, 'Hi');
    await world.settle();
    await world.client.send(SENDER, MESSAGE, never);
    const last = world.items().at(-1);
    assert.equal(last?.item === 'receipt' && last.delivery, 'sent');
  });

  it('overtake one another when that is the habit', async () => {
    const world = simulateMeta({ habits: { ...HOSTILE, duplicate: 0 } });
    const written = Array.from({ length: 30 }, (_, index) => world.priya.writes(NUMBER.id, `text ${index}`));
    await world.settle();
    const order = world.items().flatMap((item) => (item.item === 'message' ? [item.wamid] : []));
    assert.notDeepEqual(order, written);
    assert.deepEqual([...order].sort(), [...written].sort());
  });

  it('are the same for the same seed', async () => {
    const run = async () => {
      const world = simulateMeta({ seed: 7, habits: { ...HOSTILE, parallel: false } });
      for (let index = 0; index < 10; index++) world.priya.writes(NUMBER.id, `text ${index}`);
      await world.settle();
      return world.arrivals.map((arrival) => arrival.body);
    };
    assert.deepEqual(await run(), await run());
  });
});

describe('a snapshot', () => {
  it('is plain data and goes on in another simulator without losing a webhook', async () => {
    const habits = { ...CALM, sentAfterMs: [500, 500], webhookAfterMs: [700, 700] } as const;
    const world = simulateMeta({ habits });
    world.priya.writes(NUMBER.id, 'Hi');
    await world.client.send(SENDER, MESSAGE, never);
    const snapshot = structuredClone(world.meta.snapshot());
    assert.deepEqual(JSON.parse(JSON.stringify(snapshot)), snapshot);
    world.meta.stop();
    await world.settle();
    assert.equal(world.arrivals.length, 0);

    const later = simulateMeta({ habits });
    later.meta.restore(snapshot);
    await later.settle();
    later.meta.customer('priya').reads(NUMBER.id);
    await later.settle();
    assert.deepEqual(
      later.items().map((item) => (item.item === 'receipt' ? item.delivery : item.item)),
      ['sent', 'message', 'delivered', 'read'],
    );
    assert.equal(later.meta.callsByAttempt().get('attempt-1'), 1);
  });

  it('leaves the answers of the world before it behind', async () => {
    let release: (status: number | null) => void = () => {};
    let posts = 0;
    const world = simulateMeta({
      answer: () => {
        posts += 1;
        return posts === 1 ? new Promise((resolve) => (release = resolve)) : 200;
      },
    });
    world.priya.writes(NUMBER.id, 'Hi');
    world.clock.moveBy(0);
    const snapshot = world.meta.snapshot();
    await world.posted(1);
    world.meta.restore(snapshot);
    world.clock.moveBy(0);
    await world.posted(2);
    await world.meta.idle();
    release(null);
    await world.settle();
    assert.deepEqual(
      world.meta.log.flatMap((entry) => (entry.entry === 'post' ? [entry.status] : [])),
      [200],
    );
    assert.equal(posts, 2);
  });

  it('keeps a post that is on its way', async () => {
    const world = simulateMeta();
    world.priya.writes(NUMBER.id, 'Hi');
    world.clock.moveBy(0);
    const snapshot = world.meta.snapshot();
    assert.deepEqual(
      snapshot.tasks.map(({ task }) => task),
      ['post'],
    );
    const later = simulateMeta();
    later.meta.restore(snapshot);
    await later.settle();
    assert.equal(later.arrivals.length, 1);
    await world.meta.idle();
  });
});
