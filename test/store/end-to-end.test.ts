import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conversation, inbound } from './rig/build.ts';
import { createRig, settle, watch } from './rig/rig.ts';

describe('a store on a backend', () => {
  it('shows session, list and messages, sends a text and keeps the draft', async () => {
    const { backend, clock, open, errors, cache } = createRig();
    backend.seed('conversation', conversation('c1', { activityAt: 5 }));
    backend.seed('conversation', conversation('c2', { activityAt: 9 }));
    backend.seed('message', inbound('m1', 'c1', 1));
    const store = open();
    watch(store.status);
    const list = watch(store.conversations({ filter: {} }));
    const timeline = watch(store.timeline('c1'));
    await settle();
    await clock.advance(1_000);
    assert.equal(store.session.current.session?.agent.id, 'me');
    assert.deepEqual(store.status.current.connection, { state: 'online' });
    assert.deepEqual(
      store.conversations({ filter: {} }).current.rows.map(({ id }) => id),
      ['c2', 'c1'],
    );
    assert.deepEqual(
      store.timeline('c1').current.messages.map(({ id }) => id),
      ['m1'],
    );
    assert.deepEqual(store.timeline('c1').current.load, { state: 'ready', stale: false });

    store.setDraft('c1', { text: 'Hello', mode: 'reply', quotedMessageId: null });
    const sent = store.sendText('c1', 'Hello');
    assert.equal(store.draft('c1').current.text, '');
    assert.equal(store.timeline('c1').current.messages.at(-1)?.delivery, 'saving');
    const messageId = await sent;
    await settle();
    assert.deepEqual(
      store.timeline('c1').current.messages.map(({ id, delivery }) => [id, delivery]),
      [
        ['m1', null],
        [messageId, 'queued'],
      ],
    );
    assert.equal(store.conversations({ filter: {} }).current.rows.find(({ id }) => id === 'c1')?.status, 'pending');
    backend.receive('m2', 'c1');
    await settle();
    assert.deepEqual(
      store.timeline('c1').current.messages.map(({ id }) => id),
      ['m1', messageId, 'm2'],
    );
    assert.deepEqual(await cache.outbox(), []);
    assert.ok(list.values.length > 0 && timeline.values.length > 0);
    await store.close();
    assert.deepEqual(errors, []);
    assert.equal(clock.timers, 0);
    assert.equal(backend.streams.size, 0);
  });

  it('carries every act out at once, and as the backend did it', async () => {
    const { backend, clock, open, errors } = createRig();
    backend.seed('conversation', conversation('c1', { tags: ['old'] }));
    const store = open();
    const list = store.conversations({ filter: {} });
    list.subscribe(() => undefined);
    await clock.advance(1_000);
    const acts = [
      store.dismissReply('c1'),
      store.addTag('c1', '  new   tag '),
      store.removeTag('c1', 'OLD'),
      store.assign('c1', 'me'),
    ];
    const seen = (row = list.current.rows[0]) => [row?.needsReply, row?.tags, row?.assignee?.id];
    assert.deepEqual(seen(), [false, ['new tag'], 'me']);
    await Promise.all(acts);
    await settle();
    assert.deepEqual(seen(), [false, ['new tag'], 'me']);
    const { needsReply, tags, assigneeId } = backend.get('conversation', 'c1') ?? conversation('lost');
    assert.deepEqual([needsReply, tags, assigneeId], [false, ['new tag'], 'me']);
    await store.close();
    assert.deepEqual(errors, []);
  });
});
