import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conversation, inbound } from './rig/build.ts';
import { fail, gate, shown, start, texts } from './rig/outbox-rig.ts';
import { settle } from './rig/rig.ts';

describe('the outbox, when the way opens again and when something is taken back', () => {
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
    assert.deepEqual(store.timeline('c1').current.messages[0]?.actions, [
      'copy',
      'quote',
      'react',
      'forward',
      'retry',
      'discard',
    ]);
    await store.retry('c1', 'm1');
    assert.deepEqual(shown(store), [['text m1', 'stored']]);
    await settle();
    assert.deepEqual(shown(store), [['text m1', 'queued']]);
    assert.equal(store.timeline('c1').current.messages[0]?.attempts, 2);
    assert.equal(rig.backend.submitted[0]?.type, 'message.retry');
    await store.close();
  });
});
