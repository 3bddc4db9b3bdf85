import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutboxRow } from '../../src/cache/inbox-cache.ts';
import { conversation } from './rig/build.ts';
import { DyingCache, gate, look, shown, texts, wordsOf } from './rig/outbox-rig.ts';
import { createRig, settle } from './rig/rig.ts';

describe('an outbox that outlives its page', () => {
  it('sends what an earlier page left, in order, once', async () => {
    const rig = createRig();
    rig.backend.seed('conversation', conversation('c1'));
    rig.backend.beforeSession = () => new Promise(() => undefined);
    const first = rig.open({ account: async () => 'me' });
    await settle();
    await first.sendText('c1', 'one');
    await first.sendText('c1', 'two');
    await first.close();
    assert.equal((await rig.cache.outbox()).length, 2);
    rig.backend.beforeSession = async () => undefined;
    const second = rig.open();
    look(second);
    await settle();
    assert.deepEqual(texts(rig), ['one', 'two']);
    assert.deepEqual(shown(second), [
      ['one', 'queued'],
      ['two', 'queued'],
    ]);
    assert.deepEqual(await rig.cache.outbox(), []);
    await second.close();
  });

  it('sends what it stored before what is written while storage opens, though the clock went back', async () => {
    const rig = createRig();
    rig.backend.seed('conversation', conversation('c1'));
    rig.backend.beforeSession = () => new Promise(() => undefined);
    const first = rig.open({ account: async () => 'me' });
    await settle();
    await first.sendText('c1', 'one');
    await first.sendText('c1', 'two');
    await first.close();
    rig.backend.beforeSession = async () => undefined;
    const { clock } = rig;
    const behind = {
      now: () => clock.now() - 60_000,
      monotonic: () => clock.monotonic(),
      after: (ms: number, callback: () => void) => clock.after(ms, callback),
    };
    const second = rig.open({ clock: behind });
    const sent = [second.sendText('c1', 'three'), second.sendText('c1', 'four')];
    await Promise.all(sent);
    await settle();
    assert.deepEqual(texts(rig), ['one', 'two', 'three', 'four']);
    await second.close();
  });

  it('loses and doubles nothing, wherever the page is killed', async () => {
    for (let kill = 0; kill < 12; kill += 1) {
      const rig = createRig();
      rig.backend.seed('conversation', conversation('c1'));
      const cache = new DyingCache(rig.cache, kill);
      const page = rig.open({ openCache: async () => cache });
      await settle();
      // A page that dies takes its errors with it.
      page.sendText('c1', 'one').catch(() => undefined);
      page.sendText('c1', 'two').catch(() => undefined);
      await settle();
      const left = (await rig.cache.outbox()).length;
      const arrived = rig.backend.all('message').length;
      const next = rig.open();
      look(next);
      await rig.clock.advance(5_000);
      const now = rig.backend.all('message').length;
      assert.ok(now >= arrived && now <= 2, `kill ${kill}`);
      assert.ok(now >= left, `kill ${kill}: a stored message was lost`);
      assert.equal(shown(next).length, now, `kill ${kill}`);
      assert.deepEqual(await rig.cache.outbox(), [], `kill ${kill}`);
      await next.close();
    }
  });

  it('leaves a send that was interrupted unknown where an id cannot be repeated', async () => {
    const rig = createRig();
    rig.backend.capabilities = { ...rig.backend.capabilities, submit: 'at-most-once' };
    rig.backend.seed('conversation', conversation('c1'));
    rig.backend.beforeSubmit = () => new Promise(() => undefined);
    const first = rig.open();
    await settle();
    await first.sendText('c1', 'one');
    await settle();
    assert.equal(rig.backend.submitted.length, 1);
    // Killed, not closed: what it had in flight is nobody's.
    const next = rig.open();
    look(next);
    await settle();
    assert.equal(rig.backend.submitted.length, 1);
    assert.deepEqual(shown(next), [['one', 'unknown']]);
    await first.close();
    await next.close();
  });

  it('asks before it sends a message that waited longer than an hour, and holds only that conversation', async () => {
    const rig = createRig();
    for (const id of ['c1', 'c2']) rig.backend.seed('conversation', conversation(id));
    rig.backend.beforeSession = () => new Promise(() => undefined);
    const first = rig.open({ account: async () => 'me' });
    await settle();
    const old = await first.sendText('c1', 'old');
    await first.close();
    await rig.clock.advance(3_600_001);
    rig.backend.beforeSession = async () => undefined;
    const store = rig.open();
    look(store);
    await settle();
    assert.deepEqual(texts(rig), []);
    await store.sendText('c1', 'behind it');
    await store.sendText('c2', 'elsewhere');
    await store.setStatus('c1', 'resolved');
    await settle();
    assert.deepEqual(texts(rig), ['elsewhere', 'conversation.status']);
    assert.deepEqual(shown(store), [
      ['old', 'asking'],
      ['behind it', 'stored'],
    ]);
    assert.deepEqual(store.timeline('c1').current.messages[0]?.actions, ['copy', 'send-anyway', 'discard']);
    assert.equal(store.status.current.outbox.asking, 1);
    await store.sendAnyway('c1', old);
    await settle();
    assert.deepEqual(texts(rig).slice(2), ['old', 'behind it']);
    await store.close();
  });

  it('leaves rows it cannot read where they are and sends the others', async () => {
    const rig = createRig();
    rig.backend.seed('conversation', conversation('c1'));
    const row = (id: string, over: object) =>
      ({
        format: 1,
        id,
        command: { id, type: 'tag.add', conversationId: 'c1', tag: id },
        order: 1,
        createdAt: 0,
        attempts: 0,
        fence: 0,
        state: 'ready',
        code: null,
        confirmed: false,
        ...over,
      }) as OutboxRow;
    const broken = [
      { format: 99 },
      { command: null },
      { command: { id: 'x3', type: 'tag.add' } },
      { command: { id: 'x4', type: 'dance' } },
      { command: { id: 'other', type: 'tag.add' } },
      { order: Number.NaN },
      { state: 'lost' },
      { command: { id: 'x8', type: 7 } },
      {
        command: { id: 'x9', type: 'message.send', conversationId: 'c1', messageId: 'm', attemptId: 'a', text: 'old' },
      },
    ];
    for (const [index, over] of broken.entries()) await rig.cache.putOutbox(row(`x${index + 1}`, over));
    await rig.cache.putOutbox(row('good', {}));
    const store = rig.open();
    store.status.subscribe(() => undefined);
    await settle();
    assert.deepEqual(
      rig.backend.submitted.map(({ id }) => id),
      ['good'],
    );
    assert.equal(store.status.current.outbox.refused, broken.length);
    assert.equal((await rig.cache.outbox()).length, broken.length);
    assert.deepEqual(rig.errors, []);
    await store.close();
  });

  it('sends from one page only when two drain the same storage: the older fence stops', async () => {
    const rig = createRig();
    rig.backend.seed('conversation', conversation('c1'));
    const { passed, open } = gate();
    rig.backend.beforeSubmit = () => passed;
    const older = rig.open();
    await settle();
    await older.sendText('c1', 'one');
    await older.sendText('c1', 'two');
    await settle();
    await rig.clock.advance(10);
    const newer = rig.open();
    look(newer);
    await settle();
    open();
    await rig.clock.advance(5_000);
    const sent = new Map(rig.backend.submitted.map((command) => [command.id, command]));
    assert.equal(sent.size, 2);
    assert.equal(rig.backend.all('message').length, 2);
    assert.equal(rig.backend.submitted.filter((command) => wordsOf(command) === 'two').length, 1);
    await older.close();
    await newer.close();
  });
});
