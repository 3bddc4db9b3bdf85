import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fail, gate, shown, start, texts, wordsOf } from './rig/outbox-rig.ts';
import { settle } from './rig/rig.ts';

describe('the outbox', () => {
  it('sends the messages of a conversation one after the other, of two conversations side by side', async () => {
    const { rig, store } = await start();
    const { passed, open } = gate();
    rig.backend.beforeSubmit = () => passed;
    await Promise.all([store.sendText('c1', 'one'), store.sendText('c1', 'two'), store.sendText('c2', 'other')]);
    await settle();
    assert.deepEqual(texts(rig), ['one', 'other']);
    open();
    await settle();
    assert.deepEqual(texts(rig), ['one', 'other', 'two']);
    await store.close();
  });

  it('does not let a waiting message hold up a change of status or a note', async () => {
    const { rig, store } = await start();
    rig.backend.beforeSubmit = async ({ type }) => {
      if (type === 'message.send') throw fail('offline');
    };
    await store.sendText('c1', 'one');
    await store.setStatus('c1', 'resolved');
    await store.addNote('c1', 'for us');
    await settle();
    assert.deepEqual(texts(rig), ['one', 'conversation.status', 'for us']);
    assert.equal(rig.backend.get('conversation', 'c1')?.status, 'resolved');
    await store.close();
  });

  it('brings a message once, however often it is told to start', async () => {
    const { rig, store } = await start();
    const { passed, open } = gate();
    rig.backend.beforeSubmit = () => passed;
    const sent = store.sendText('c1', 'one');
    for (let time = 0; time < 20; time += 1) store.reconnect();
    const messageId = await sent;
    for (let time = 0; time < 20; time += 1) {
      await store.retry('c1', messageId);
      store.reconnect();
    }
    await settle();
    assert.deepEqual(texts(rig), ['one']);
    open();
    await settle();
    store.reconnect();
    await settle();
    assert.deepEqual(texts(rig), ['one']);
    await store.close();
  });

  it('waits longer after each failure, keeps the order, and sends each message once', async () => {
    const { rig, store } = await start();
    let failures = 3;
    rig.backend.beforeSubmit = async () => {
      failures -= 1;
      if (failures >= 0) throw fail('offline');
    };
    await store.sendText('c1', 'one');
    await store.sendText('c1', 'two');
    await settle();
    assert.deepEqual(texts(rig), ['one']);
    assert.deepEqual(shown(store), [
      ['one', 'stored'],
      ['two', 'stored'],
    ]);
    await rig.clock.advance(374);
    assert.equal(rig.backend.submitted.length, 1);
    await rig.clock.advance(1);
    assert.equal(rig.backend.submitted.length, 2);
    await rig.clock.advance(750);
    assert.equal(rig.backend.submitted.length, 3);
    await rig.clock.advance(1_500);
    assert.deepEqual(texts(rig), ['one', 'one', 'one', 'one', 'two']);
    assert.equal(rig.backend.all('message').length, 2);
    await store.close();
  });

  it('sends nothing at all before a rate limit is over', async () => {
    const { rig, store } = await start();
    let limited = true;
    rig.backend.beforeSubmit = async () => {
      if (limited) throw fail('rate-limited', 5_000);
    };
    await store.sendText('c1', 'one');
    await settle();
    limited = false;
    await store.sendText('c2', 'other');
    await rig.clock.advance(4_999);
    assert.deepEqual(texts(rig), ['one']);
    await rig.clock.advance(1);
    assert.deepEqual(texts(rig), ['one', 'one', 'other']);
    await store.close();
  });

  it('shows a refused message with its reason, lets the next one pass, and sends it anew when asked', async () => {
    const { rig, store } = await start();
    let closed = true;
    rig.backend.beforeSubmit = async (command) => {
      if (closed && wordsOf(command) === 'one') throw fail('window-closed');
    };
    const messageId = await store.sendText('c1', 'one');
    await store.sendText('c1', 'two');
    await settle();
    const [two, one] = store.timeline('c1').current.messages;
    assert.deepEqual(
      [one?.delivery, one?.refusal, one?.actions],
      ['refused', 'window-closed', ['copy', 'retry', 'discard']],
    );
    assert.equal(two?.delivery, 'queued');
    assert.equal(store.status.current.outbox.refused, 1);
    await rig.clock.advance(60_000);
    assert.deepEqual(texts(rig), ['one', 'two']);
    closed = false;
    await store.retry('c1', messageId);
    await settle();
    const commands = rig.backend.submitted.filter((command) => wordsOf(command) === 'one');
    assert.equal(new Set(commands.map(({ id }) => id)).size, 2);
    assert.deepEqual(shown(store), [
      ['two', 'queued'],
      ['one', 'queued'],
    ]);
    assert.equal(store.timeline('c1').current.messages[1]?.id, messageId);
    await store.close();
  });

  it('repeats a command whose answer was lost under the same id, and shows one message', async () => {
    const { rig, store } = await start();
    let lost = 1;
    rig.backend.afterSubmit = async () => {
      lost -= 1;
      if (lost >= 0) throw fail('timeout');
    };
    await store.sendText('c1', 'one');
    await rig.clock.advance(1_000);
    const ids = rig.backend.submitted.map(({ id }) => id);
    assert.equal(new Set(ids).size, 1);
    assert.equal(rig.backend.all('message').length, 1);
    assert.deepEqual(shown(store), [['one', 'queued']]);
    assert.deepEqual(await rig.cache.outbox(), []);
    await store.close();
  });

  it('never repeats by itself what may have acted on a backend that cannot be asked twice', async () => {
    const { rig, store } = await start(({ backend }) => {
      backend.capabilities = { ...backend.capabilities, submit: 'at-most-once' };
      backend.beforeSubmit = async () => {
        throw fail('outcome-unknown');
      };
    });
    const messageId = await store.sendText('c1', 'one');
    await rig.clock.advance(600_000);
    assert.deepEqual(texts(rig), ['one']);
    assert.deepEqual(shown(store), [['one', 'unknown']]);
    assert.deepEqual(store.timeline('c1').current.messages[0]?.actions, ['copy', 'retry', 'discard']);
    rig.backend.beforeSubmit = async () => undefined;
    await store.retry('c1', messageId);
    await settle();
    assert.deepEqual(texts(rig), ['one', 'one']);
    assert.deepEqual(shown(store), [['one', 'queued']]);
    await store.close();
  });

  it('settles an unknown message when the backend shows it', async () => {
    const { rig, store } = await start(({ backend }) => {
      backend.capabilities = { ...backend.capabilities, submit: 'at-most-once' };
      backend.afterSubmit = async () => {
        throw fail('outcome-unknown');
      };
    });
    await store.sendText('c1', 'one');
    await settle();
    assert.deepEqual(shown(store), [['one', 'queued']]);
    assert.deepEqual(await rig.cache.outbox(), []);
    await store.close();
  });

  it('takes the refusal to act twice as success where ids can be looked up', async () => {
    const { rig, store } = await start(({ backend }) => {
      backend.capabilities = { ...backend.capabilities, submit: 'detectable' };
      let lost = 1;
      backend.afterSubmit = async () => {
        lost -= 1;
        if (lost >= 0) throw fail('outcome-unknown');
      };
    });
    await store.setStatus('c1', 'resolved');
    await rig.clock.advance(2_000);
    assert.equal(rig.backend.submitted.length, 2);
    assert.deepEqual(store.refusals.current, []);
    assert.deepEqual(await rig.cache.outbox(), []);
    await store.close();
  });

  it('waits for an answer no longer than a minute', async () => {
    const { rig, store } = await start();
    let silent = true;
    rig.backend.beforeSubmit = () => (silent ? new Promise(() => undefined) : Promise.resolve());
    await store.sendText('c1', 'one');
    await rig.clock.advance(59_999);
    assert.equal(rig.backend.submitted.length, 1);
    silent = false;
    await rig.clock.advance(1_000);
    assert.equal(rig.backend.submitted.length, 2);
    assert.deepEqual(shown(store), [['one', 'queued']]);
    await store.close();
  });
});
