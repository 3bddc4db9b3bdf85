import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHttpAdapter } from '../../src/adapter/http/index.ts';
import { MemoryCache } from '../../src/cache/index.ts';
import { InboxError } from '../../src/domain/index.ts';
import { createInboxStore, type InboxStore } from '../../src/store/index.ts';
import { settled } from '../backend/rig/fake-clock.ts';
import { createRig, type Rig } from '../backend/rig/rig.ts';

function openStore({ clock, app }: Rig, who: string): InboxStore {
  let id = 0;
  const adapter = createHttpAdapter({
    endpoint: 'http://inbox.test',
    getToken: () => who,
    fetch: (address, init) => app.fetch(new Request(address, init)),
    timer: clock,
  });
  return createInboxStore({
    adapter,
    openCache: async () => new MemoryCache(),
    clock: { now: () => clock.now(), monotonic: () => clock.now(), after: (ms, callback) => clock.after(ms, callback) },
    ids: () => `${who}-${String(++id)}`,
    random: () => 0.5,
    hash: async (text) => text,
    endpoint: 'http://inbox.test',
  });
}

async function until(rig: Rig, holds: () => unknown): Promise<void> {
  for (let step = 0; step < 500; step += 1) {
    if (holds()) return;
    await rig.clock.advance(20);
    await settled();
  }
  assert.fail(`never came true: ${holds}`);
}

describe('canned replies in the store', () => {
  it('are asked for once, written at once, and told to colleagues', async () => {
    const rig = await createRig();
    const [mine, hers] = [openStore(rig, 'contributor'), openStore(rig, 'viewer')];
    const lists = [mine.cannedReplies(), hers.cannedReplies()] as const;
    const ends = lists.map((list) => list.subscribe(() => undefined));
    const names = (index: 0 | 1) => lists[index].current.replies.map(({ name }) => name);
    assert.equal(lists[0].current.load.state, 'loading');
    await until(rig, () => lists.every(({ current }) => current.load.state === 'ready'));
    assert.equal(lists[0].current.agent?.id, 'contributor');

    const draft = { name: 'hi', text: 'Hello', files: [], owner: { kind: 'agent', id: 'contributor' } } as const;
    const id = await mine.saveCanned(draft);
    assert.deepEqual(names(0), ['hi']);
    assert.equal(await mine.saveCanned({ ...draft, id, name: 'hello' }), id);
    assert.deepEqual(names(0), ['hello']);

    const admin = openStore(rig, 'admin');
    const all = await admin.saveCanned({ ...draft, name: 'hours', owner: { kind: 'workspace' } });
    await until(rig, () => names(1).length > 0 && names(0).length > 1);
    assert.deepEqual([names(0), names(1)], [['hello', 'hours'], ['hours']]);
    await admin.removeCanned(all);
    await until(rig, () => names(1).length === 0);
    for (const end of ends) end();
    await Promise.all([mine.close(), hers.close(), admin.close()]);
  });

  it('reject with the reason when they may not be kept', async () => {
    const rig = await createRig();
    const store = openStore(rig, 'contributor');
    const draft = { name: 'hi', text: 'Hello', files: [], owner: { kind: 'workspace' } } as const;
    await assert.rejects(
      store.saveCanned(draft),
      (error) => error instanceof InboxError && error.code === 'role-cannot-keep',
    );
    await assert.rejects(
      store.removeCanned('none'),
      (error) => error instanceof InboxError && error.code === 'not-found',
    );
    await store.close();
  });
});
