import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InboxError } from '../../src/domain/index.ts';
import type { InboxStore } from '../../src/store/inbox-store.ts';
import type { StoreClock } from '../../src/store/store-ports.ts';
import { conversation } from './rig/build.ts';
import { createRig, type Rig, settle, watch } from './rig/rig.ts';

const HOUR = 3_600_000;

/** The same clock on a device that is wrong by some hours. */
function wrong(clock: StoreClock, error: number): StoreClock {
  return {
    now: () => clock.now() + error,
    monotonic: () => clock.monotonic(),
    after: (ms, callback) => clock.after(ms, callback),
  };
}

function offline(): { readonly rig: Rig; readonly letIn: (store: InboxStore) => void } {
  const rig = createRig();
  rig.backend.seed('conversation', conversation('c1'));
  let closed = true;
  rig.backend.beforeSession = async () => {
    if (closed) throw new InboxError('offline', 'no way yet');
  };
  const letIn = (store: InboxStore) => {
    closed = false;
    store.reconnect();
  };
  return { rig, letIn };
}

describe('a device whose clock is wrong', () => {
  for (const error of [-5 * HOUR, 5 * HOUR]) {
    const what = error < 0 ? 'slow' : 'fast';
    const account = async () => 'me';

    it(`by being hours ${what} lets a fresh message go at once, dated by the server`, async () => {
      const { rig, letIn } = offline();
      const store = rig.open({ clock: wrong(rig.clock, error), account });
      watch(store.timeline('c1'));
      await settle();
      const pressedAt = rig.clock.now();
      await store.sendText('c1', 'fresh');
      await rig.clock.advance(10_000);
      rig.backend.beforeSubmit = () => new Promise(() => undefined);
      letIn(store);
      await settle();
      const [message] = store.timeline('c1').current.messages;
      assert.deepEqual([message?.delivery, message?.at], ['stored', pressedAt]);
      assert.equal(rig.backend.submitted.length, 1);
      await store.close();
    });

    it(`by being hours ${what} asks about an old message also after a restart, and about no fresh one`, async () => {
      const { rig, letIn } = offline();
      const clock = wrong(rig.clock, error);
      const before = rig.open({ clock, account });
      await settle();
      await before.sendText('c1', 'old');
      await before.close();
      await rig.clock.advance(2 * HOUR);
      const store = rig.open({ clock, account });
      watch(store.timeline('c1'));
      await settle();
      await store.addNote('c1', 'fresh note');
      letIn(store);
      await settle();
      const shown = store.timeline('c1').current.messages.map(({ content, delivery }) => [content.kind, delivery]);
      assert.deepEqual(
        shown.find(([kind]) => kind === 'text'),
        ['text', 'asking'],
      );
      assert.ok(rig.backend.submitted.every(({ type }) => type === 'note.add'));
      const stored = (await rig.cache.read()).outbox;
      assert.deepEqual(
        stored.map(({ guessed }) => guessed),
        [undefined],
      );
      await store.close();
    });
  }
});
