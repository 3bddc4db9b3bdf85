import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutgoingContent } from '../../src/domain/index.ts';
import { conversation, inbound } from './rig/build.ts';
import { fail, look, shown, start, texts } from './rig/outbox-rig.ts';
import { createRig, settle } from './rig/rig.ts';
import { TabWorld } from './rig/tab-world.ts';

const text = (words: string): OutgoingContent => ({ kind: 'text', text: words });
const place: OutgoingContent = { kind: 'location', latitude: 45, longitude: 9, name: 'Duomo' };
const draft = (words: string, mode: 'reply' | 'note' = 'reply') => ({ text: words, mode, quotedMessageId: null });

describe('sending', () => {
  it('holds a message for five seconds, shows it, and lets it go', async () => {
    const { rig, store } = await start();
    await store.send('c1', text('one'));
    await settle();
    assert.deepEqual(shown(store), [['one', 'held']]);
    await rig.clock.advance(4_900);
    assert.deepEqual(texts(rig), []);
    await rig.clock.advance(200);
    assert.deepEqual(texts(rig), ['one']);
    assert.deepEqual(shown(store), [['one', 'queued']]);
    await store.close();
  });

  it('shows a held message as waiting for the network while there is none', async () => {
    const { rig, store } = await start();
    rig.backend.cut();
    await settle();
    await store.send('c1', text('one'));
    await settle();
    assert.deepEqual(shown(store), [['one', 'stored']]);
    await rig.clock.advance(3_000);
    assert.deepEqual(store.status.current.connection, { state: 'online' });
    assert.deepEqual(shown(store), [['one', 'held']]);
    await store.close();
  });

  it('takes a held message back into the draft, before what was typed since', async () => {
    const { rig, store } = await start();
    store.setDraft('c1', draft('one'));
    const id = await store.send('c1', text('one'), { quotedMessageId: 'm1' });
    assert.equal(store.draft('c1').current.text, '');
    store.setDraft('c1', draft('two'));
    assert.deepEqual(await store.undo('c1', id), text('one'));
    const { begunAt: _, ...said } = store.draft('c1').current;
    assert.deepEqual(said, { text: 'one\n\ntwo', mode: 'reply', quotedMessageId: 'm1' });
    assert.deepEqual(shown(store), []);
    await rig.clock.advance(60_000);
    assert.deepEqual(texts(rig), []);
    assert.deepEqual(await rig.cache.outbox(), []);
    await store.close();
  });

  it('makes all of it a note when a note was begun since: it never goes out by mistake', async () => {
    const { store } = await start();
    const id = await store.send('c1', text('one'));
    store.setDraft('c1', draft('careful', 'note'));
    await store.undo('c1', id);
    const { begunAt: _, ...said } = store.draft('c1').current;
    assert.deepEqual(said, draft('one\n\ncareful', 'note'));
    await store.close();
  });

  it('takes nothing back that may be leaving, left, or never was', async () => {
    const { rig, store } = await start();
    const id = await store.send('c1', text('one'));
    assert.equal(store.undoUntil(id), rig.clock.now() + 4_500);
    await rig.clock.advance(4_600);
    assert.equal(await store.undo('c1', id), null);
    assert.equal(store.undoUntil(id), null);
    assert.equal(store.undoUntil('nobody'), null);
    await rig.clock.advance(1_000);
    assert.equal(await store.undo('c1', id), null);
    assert.equal(await store.undo('c1', 'nobody'), null);
    const atOnce = await store.sendText('c1', 'two');
    assert.equal(await store.undo('c1', atOnce), null);
    await settle();
    assert.deepEqual(texts(rig), ['one', 'two']);
    assert.deepEqual(store.draft('c1').current.text, '');
    await store.close();
  });

  it('holds nothing when the host says so', async () => {
    const rig = createRig();
    rig.backend.seed('conversation', conversation('c1'));
    const store = rig.open({ undoMs: 0 });
    look(store);
    await rig.clock.advance(1_000);
    await store.send('c1', text('one'));
    await settle();
    assert.deepEqual(texts(rig), ['one']);
    await store.close();
  });

  it('keeps the order of writing: what follows a held message waits behind it', async () => {
    const { rig, store } = await start();
    await store.send('c1', text('one'));
    await store.sendText('c1', 'two');
    await store.sendText('c2', 'elsewhere');
    await settle();
    assert.deepEqual(texts(rig), ['elsewhere']);
    await rig.clock.advance(5_100);
    assert.deepEqual(texts(rig), ['elsewhere', 'one', 'two']);
    await store.close();
  });

  it('lets the next one go at once when the one before it is taken back', async () => {
    const { rig, store } = await start();
    const id = await store.send('c1', text('one'));
    await store.sendText('c1', 'two');
    await store.undo('c1', id);
    await settle();
    assert.deepEqual(texts(rig), ['two']);
    await store.close();
  });

  it('keeps a held message over a reload; it goes when its time is over, once', async () => {
    const { rig, store } = await start();
    await store.send('c1', text('one'));
    await store.close();
    await rig.clock.advance(10_000);
    assert.deepEqual(texts(rig), []);
    const next = rig.open();
    look(next);
    await settle();
    assert.deepEqual(texts(rig), ['one']);
    await next.close();
  });

  it('takes back in one tab what another tab would send', async () => {
    const world = new TabWorld();
    const leader = await world.open();
    const follower = await world.open();
    assert.deepEqual([leader.status.current.leading, follower.status.current.leading], [true, false]);
    const id = await follower.send('c1', text('one'));
    await world.rig.clock.advance(1_000);
    assert.deepEqual(await follower.undo('c1', id), text('one'));
    await world.rig.clock.advance(10_000);
    assert.deepEqual(texts(world.rig), []);
    assert.equal(leader.draft('c1').current.text, 'one');
    await world.close();
  });

  it('lets the leading tab send what another tab held', async () => {
    const world = new TabWorld();
    await world.open();
    const follower = await world.open();
    await follower.send('c1', text('one'));
    await world.rig.clock.advance(4_000);
    assert.deepEqual(texts(world.rig), []);
    await world.rig.clock.advance(2_000);
    assert.deepEqual(texts(world.rig), ['one']);
    await world.close();
  });

  it('sends other kinds and leaves the draft alone', async () => {
    const { rig, store } = await start();
    store.setDraft('c1', draft('typed'));
    const id = await store.send('c1', place);
    assert.deepEqual(await store.undo('c1', id), place);
    await store.send('c1', place);
    await rig.clock.advance(5_100);
    const [sent] = rig.backend.submitted;
    assert.deepEqual(sent?.type === 'message.send' && sent.content, place);
    assert.equal(store.draft('c1').current.text, 'typed');
    await store.close();
  });

  it('holds what was refused no second time', async () => {
    const { rig, store } = await start();
    let refuses = true;
    rig.backend.beforeSubmit = async () => {
      if (refuses) throw fail('window-closed');
    };
    const id = await store.send('c1', text('one'));
    await rig.clock.advance(5_100);
    assert.deepEqual(shown(store), [['one', 'refused']]);
    refuses = false;
    await store.retry('c1', id);
    await settle();
    assert.deepEqual(shown(store), [['one', 'queued']]);
    await store.close();
  });
});

describe('forwarding', () => {
  it('sends the words on at once, in the order asked for, and leaves drafts alone', async () => {
    const { rig, store } = await start(({ backend }) => {
      backend.seed('message', inbound('m1', 'c1', 1, { content: { kind: 'text', text: 'Look' } }));
    });
    store.setDraft('c2', draft('typed'));
    const ids = await store.forward('m1', 'c1', ['c2', 'c1']);
    await settle();
    assert.equal(ids.length, 2);
    assert.deepEqual(rig.backend.submitted.map((command) => command.conversationId).sort(), ['c1', 'c2']);
    assert.deepEqual(texts(rig), ['Look', 'Look']);
    assert.equal(store.draft('c2').current.text, 'typed');
    await store.close();
  });

  it('forwards nothing that is unknown, taken back or a form', async () => {
    const { rig, store } = await start(({ backend }) => {
      backend.seed('message', inbound('m1', 'c1', 1, { content: { kind: 'form', name: 'f', response: '{}' } }));
      backend.seed('message', inbound('m2', 'c1', 2, { revokedAt: 1 }));
    });
    for (const id of ['m1', 'm2', 'm3']) assert.deepEqual(await store.forward(id, 'c1', ['c2']), []);
    await settle();
    assert.deepEqual(texts(rig), []);
    await store.close();
  });
});
