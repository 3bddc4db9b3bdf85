import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conversation, inbound } from './rig/build.ts';
import { fail, gate, shown, start, texts } from './rig/outbox-rig.ts';
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
      if (closed && 'text' in command && command.text === 'one') throw fail('window-closed');
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
    const commands = rig.backend.submitted.filter((command) => 'text' in command && command.text === 'one');
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

  it('keeps messages while the way is barred and sends them when it opens', async () => {
    const { rig, store } = await start();
    let barred = true;
    rig.backend.beforeSubmit = async () => {
      if (barred) throw fail('unauthenticated');
    };
    await store.sendText('c1', 'one');
    await settle();
    assert.deepEqual(shown(store), [['one', 'stored']]);
    barred = false;
    store.reconnect();
    await settle();
    assert.deepEqual(shown(store), [['one', 'queued']]);
    await store.close();
  });

  it('shows refused acts that are not messages until they are dismissed', async () => {
    const { rig, store } = await start(({ backend }) => {
      backend.roles = { ch1: 'viewer' };
    });
    await store.assign('c1', 'me');
    await settle();
    const [refusal] = store.refusals.current;
    assert.deepEqual([refusal?.command.type, refusal?.code], ['conversation.assign', 'role-cannot-assign']);
    store.dismissRefusal(refusal?.command.id ?? '');
    await settle();
    assert.deepEqual(store.refusals.current, []);
    assert.deepEqual(await rig.cache.outbox(), []);
    await store.close();
  });

  it('joins read marks that wait and sends only the furthest', async () => {
    const { rig, store } = await start(({ backend }) => {
      for (const seq of [1, 2, 3]) backend.seed('message', inbound(`m${seq}`, 'c1', seq));
      backend.seed('conversation', conversation('c1', { lastInbound: inbound('m3', 'c1', 3).place, unread: 3 }));
      backend.beforeSubmit = async () => {
        throw fail('offline');
      };
    });
    const [first, second, third] = [1, 2, 3].map((seq) => inbound('', 'c1', seq).place ?? undefined);
    await store.markRead('c1', first);
    await settle();
    await store.markRead('c1', second);
    await store.markRead('c1', third);
    await store.markRead('c1', second);
    const rows = await rig.cache.outbox();
    assert.deepEqual(
      rows.map(({ command }) => command.type === 'conversation.read' && command.upTo),
      [first, third],
    );
    await store.close();
  });

  it('marks nothing that is read already', async () => {
    const { rig, store } = await start(({ backend }) => {
      backend.seed('message', inbound('m1', 'c1', 1));
      backend.seed('conversation', conversation('c1', { lastInbound: inbound('m1', 'c1', 1).place, unread: 1 }));
    });
    await store.markRead('c1');
    await settle();
    await store.markRead('c1');
    await store.markRead('c1', inbound('', 'c1', 1).place ?? undefined);
    await settle();
    assert.deepEqual(texts(rig), ['conversation.read']);
    await store.close();
  });

  it('takes a message back that never left, without a word to the backend', async () => {
    const { rig, store } = await start(({ backend }) => {
      backend.beforeSession = () => new Promise(() => undefined);
    });
    const messageId = await store.sendText('c1', 'one');
    await store.discard('c1', messageId);
    assert.deepEqual(shown(store), []);
    assert.deepEqual(await rig.cache.outbox(), []);
    await store.close();
  });

  it('asks the backend to take back what is in flight', async () => {
    const { rig, store } = await start();
    const { passed, open } = gate();
    rig.backend.beforeSubmit = ({ type }) => (type === 'message.send' ? passed : Promise.resolve());
    const messageId = await store.sendText('c1', 'one');
    await settle();
    assert.deepEqual(store.timeline('c1').current.messages[0]?.actions, ['copy']);
    await store.discard('c1', messageId);
    await settle();
    assert.deepEqual(texts(rig), ['one']);
    open();
    await settle();
    assert.deepEqual(texts(rig), ['one', 'message.discard']);
    assert.deepEqual(shown(store), []);
    assert.notEqual(rig.backend.get('message', messageId)?.discardedAt, null);
    await store.close();
  });

  it('takes a message back here and there when its answer was lost', async () => {
    const { rig, store } = await start(({ backend }) => {
      backend.beforeSubmit = async ({ type }) => {
        if (type === 'message.send') throw fail('timeout');
      };
    });
    const messageId = await store.sendText('c1', 'one');
    await settle();
    await store.discard('c1', messageId);
    await settle();
    assert.deepEqual(texts(rig), ['one', 'message.discard']);
    assert.deepEqual(store.refusals.current, []);
    assert.deepEqual(await rig.cache.outbox(), []);
    await store.close();
  });

  it('gives a failed message a new attempt', async () => {
    const { rig, store } = await start(({ backend }) => {
      const failed = { id: 'at', wamid: null, delivery: 'failed', times: {}, error: { code: 1, detail: '' } } as const;
      backend.seed('message', inbound('m1', 'c1', 1, { direction: 'outbound', attempts: [failed], authorId: 'me' }));
    });
    assert.deepEqual(store.timeline('c1').current.messages[0]?.actions, ['copy', 'quote', 'retry', 'discard']);
    await store.retry('c1', 'm1');
    assert.deepEqual(shown(store), [['text m1', 'stored']]);
    await settle();
    assert.deepEqual(shown(store), [['text m1', 'queued']]);
    assert.equal(store.timeline('c1').current.messages[0]?.attempts, 2);
    assert.equal(rig.backend.submitted[0]?.type, 'message.retry');
    await store.close();
  });
});
