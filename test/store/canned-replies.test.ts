import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InboxError } from '../../src/domain/index.ts';
import { createRig } from '../backend/rig/rig.ts';
import { openStore, until } from './rig/real-store.ts';

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
