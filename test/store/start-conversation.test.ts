import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InboxError, summarize } from '../../src/domain/index.ts';
import type { InboxStore } from '../../src/store/index.ts';
import { createRig, type Rig } from '../backend/rig/rig.ts';
import { openStore, until } from './rig/real-store.ts';

const TO = '+393331112222';

const list = (store: InboxStore) => store.conversations({ filter: {} });

/** A store that shows the list. */
async function listed(rig: Rig, who: string): Promise<InboxStore> {
  const store = openStore(rig, who);
  list(store).subscribe(() => undefined);
  await until(rig, () => list(store).current.load.state === 'ready');
  return store;
}

describe('a conversation started from a store', () => {
  it('stands in the list at once, with its name, and comes to colleagues', async () => {
    const rig = await createRig();
    const [mine, hers] = [await listed(rig, 'contributor'), await listed(rig, 'viewer')];
    const started = await mine.startConversation({ channelId: 'c1', phone: TO, name: 'Anna' });
    assert.equal(started.wasThere, false);
    const row = list(mine).current.rows.find(({ id }) => id === started.conversationId);
    assert.deepEqual([row?.name, row?.status], ['Anna', 'pending']);
    await until(rig, () => list(hers).current.rows.some(({ name }) => name === 'Anna'));
    await Promise.all([mine.close(), hers.close()]);
  });

  it('shows the lock of a window that never opened', async () => {
    const rig = await createRig();
    const store = await listed(rig, 'contributor');
    const { conversationId } = await store.startConversation({ channelId: 'c1', phone: TO });
    store.conversation(conversationId).subscribe(() => undefined);
    await until(rig, () => store.conversation(conversationId).current.replyLock === 'window-closed');
    assert.equal(store.conversation(conversationId).current.name, TO);
    await store.close();
  });

  it('is the one there is when something was said with the number, and a new one as long as nothing was', async () => {
    const rig = await createRig();
    const store = await listed(rig, 'both');
    const seed = '+390000000001';
    await rig.repository.write('w1', async (tx) => {
      const conversation = await tx.get('conversation', 'v1');
      const message = (await tx.messages({ conversationId: 'v1', direction: 'before', from: null, limit: 1 }))[0];
      assert.ok(conversation && message?.place);
      const lastMessage = summarize(message, message.place);
      await tx.put('conversation', { ...conversation, lastMessage });
    });
    assert.deepEqual(await store.startConversation({ channelId: 'c1', phone: seed }), {
      conversationId: 'v1',
      wasThere: true,
    });
    const first = await store.startConversation({ channelId: 'c1', phone: TO });
    assert.deepEqual(await store.startConversation({ channelId: 'c1', phone: TO }), first);
    await store.close();
  });

  it('that is refused rejects with the reason, and shows nowhere else', async () => {
    const rig = await createRig();
    const store = await listed(rig, 'viewer');
    const refused = await store.startConversation({ channelId: 'c1', phone: TO }).catch((error: unknown) => error);
    assert.ok(refused instanceof InboxError);
    assert.equal(refused.code, 'role-cannot-reply');
    assert.deepEqual(store.refusals.current, []);
    await store.close();
  });
});
