import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conversation, inbound } from './rig/build.ts';
import { fail, start } from './rig/outbox-rig.ts';
import { type Rig, settle } from './rig/rig.ts';

const { place } = inbound('m3', 'c1', 3);

/** One message in the conversation, read up to here or not. */
const seeded = (read: boolean) => (rig: Rig) => {
  rig.backend.seed('message', inbound('m3', 'c1', 3));
  rig.backend.seed(
    'conversation',
    conversation('c1', { lastInbound: place, readUpTo: read ? place : null, unread: read ? 0 : 1 }),
  );
};
const marks = (rig: Rig) => rig.backend.submitted.filter(({ type }) => type === 'conversation.read');

describe('telling the customer that messages were read', () => {
  it('goes by hand, also of what is read already', async () => {
    const { rig, store } = await start(seeded(true));
    store.conversation('c1').subscribe(() => undefined);
    await rig.clock.advance(1_000);
    await store.markRead('c1');
    await settle();
    assert.equal(marks(rig).length, 0);
    await store.markRead('c1', undefined, { tell: true });
    await settle();
    assert.deepEqual(
      marks(rig).map((command) => command.type === 'conversation.read' && [command.upTo, command.tell]),
      [[place, true]],
    );
    await store.close();
  });

  it('is not part of a mark that nobody asked to tell', async () => {
    const { rig, store } = await start(seeded(false));
    await store.markRead('c1');
    await settle();
    assert.equal('tell' in (marks(rig)[0] ?? {}), false);
    await store.close();
  });

  it('is not lost when marks that wait are joined, nor taken for one that does not tell', async () => {
    const { rig, store } = await start((rig) => {
      seeded(false)(rig);
      rig.backend.beforeSubmit = async () => {
        throw fail('offline');
      };
    });
    // The first one is on its way already: nothing joins it.
    await store.markRead('c1', { at: 1, seq: 1 });
    await settle();
    await store.markRead('c1', { at: 2, seq: 2 }, { tell: true });
    await store.markRead('c1', { at: 3, seq: 3 });
    const waiting = async () =>
      (await rig.cache.outbox()).map(({ command }) =>
        command.type === 'conversation.read' ? [command.upTo.at, command.tell] : [],
      );
    assert.deepEqual(await waiting(), [
      [1, undefined],
      [3, true],
    ]);
    await store.markRead('c1', { at: 3, seq: 3 }, { tell: true });
    assert.equal((await waiting()).length, 2);
    await store.close();
  });

  it('waits for the network like any other act', async () => {
    const { rig, store } = await start(seeded(true));
    let offline = true;
    rig.backend.beforeSubmit = async () => {
      if (offline) throw fail('offline');
    };
    await store.markRead('c1', undefined, { tell: true });
    await settle();
    offline = false;
    store.reconnect();
    await settle();
    assert.equal(marks(rig).at(-1)?.type, 'conversation.read');
    assert.deepEqual(await rig.cache.outbox(), []);
    await store.close();
  });
});
