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

  it('bring their files into a draft of whoever may use them, and to the customer without a second upload', async () => {
    const rig = await createRig();
    const [admin, mine] = [openStore(rig, 'admin'), openStore(rig, 'contributor')];
    const ends = [
      admin.session.subscribe(() => undefined),
      mine.cannedReplies().subscribe(() => undefined),
      mine.conversation('v1').subscribe(() => undefined),
      mine.timeline('v1').subscribe(() => undefined),
    ];
    await until(rig, () => admin.session.current.session !== null);
    const { fileId } = await admin.upload(new Blob(['abc'], { type: 'image/png' }));
    const file = {
      kind: 'image',
      fileId,
      mime: 'image/png',
      bytes: 3,
      caption: 'Our shop',
      fileName: 'shop.png',
    } as const;
    await admin.saveCanned({ name: 'shop', text: 'Come in', files: [file], owner: { kind: 'workspace' } });
    await until(rig, () => mine.cannedReplies().current.replies.length === 1);
    const [reply] = mine.cannedReplies().current.replies;
    await until(rig, () => mine.conversation('v1').current.load.state === 'ready');

    mine.attach('v1', reply?.files ?? []);
    await until(rig, () => mine.attachments('v1').current.length === 1);
    const address = mine.media(fileId);
    ends.push(address.subscribe(() => undefined));
    await until(rig, () => address.current.state === 'ready');
    assert.equal((await mine.sendFiles('v1', 'Come in')).length, 1);
    const sent = () => mine.timeline('v1').current.messages.at(-1)?.delivery;
    await until(rig, () => sent() === 'queued');
    await rig.app.worker.drain();
    assert.deepEqual(
      rig.whatsapp.calls.map(({ message }) => [message.content.kind, message.mediaIds[fileId]]),
      [['image', 'meta-1']],
    );
    const last = (await rig.messages('v1')).at(-1);
    assert.equal(last !== undefined && 'caption' in last.content && last.content.caption, 'Our shop');
    for (const end of ends) end();
    await Promise.all([admin.close(), mine.close()]);
  });
});
