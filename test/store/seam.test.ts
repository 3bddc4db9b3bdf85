import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conversation, inbound, outbound } from './rig/build.ts';
import { settle, watch } from './rig/rig.ts';
import { hold, ids, rows, start } from './rig/sync-rig.ts';

describe('echo and answer', () => {
  it('shows one bubble, the same object kept in place, when the echo comes before the answer', async () => {
    const { rig, store } = await start();
    const { passed, open } = hold();
    rig.backend.afterSubmit = () => passed;
    const seen = watch(store.timeline('c1'));
    const messageId = await store.sendText('c1', 'hello');
    await settle();
    assert.deepEqual(ids(store), ['m1', messageId]);
    assert.equal(store.timeline('c1').current.messages[1]?.delivery, 'queued');
    open();
    await settle();
    assert.deepEqual(ids(store), ['m1', messageId]);
    for (const { messages } of seen.values) assert.equal(messages.filter(({ id }) => id === messageId).length, 1);
    await store.close();
  });

  it('never loses the bubble when the answer comes minutes before the echo', async () => {
    const { rig, store } = await start();
    const seen = watch(store.timeline('c1'));
    const say = [...rig.backend.streams][0];
    assert.ok(say);
    rig.backend.streams.clear();
    const messageId = await store.sendText('c1', 'hello');
    await rig.clock.advance(20_000);
    assert.equal(store.timeline('c1').current.messages[1]?.delivery, 'queued');
    rig.backend.streams.add(say);
    say.push({
      type: 'changes',
      from: 100,
      to: rig.backend.head,
      changes: rig.backend
        .all('message')
        .map((record) => ({ kind: 'message', id: record.id, rev: record.rev, record })),
    });
    await settle();
    for (const { messages } of seen.values) assert.equal(messages.filter(({ id }) => id === messageId).length, 1);
    await store.close();
  });

  it('changes one object when one status moves', async () => {
    const { rig, store } = await start(({ backend }) => backend.seed('message', outbound('m2', 'c1', 2)));
    const before = store.timeline('c1').current.messages;
    const sent = rig.backend.get('message', 'm2');
    const [attempt] = sent?.attempts ?? [];
    assert.ok(sent && attempt);
    rig.backend.write({ kind: 'message', record: { ...sent, attempts: [{ ...attempt, delivery: 'read' as const }] } });
    await settle();
    const { messages } = store.timeline('c1').current;
    assert.equal(messages[0], before[0]);
    assert.equal(messages[1]?.delivery, 'read');
    await store.close();
  });
});

describe('the seam between question and stream', () => {
  it('asks messages again that were read before their bodies began to flow', async () => {
    const { rig, store } = await start((prepared) => {
      let old = 2;
      prepared.backend.afterQuery = async (query, answer) => {
        old -= query.name === 'messages' ? 1 : 0;
        return query.name === 'messages' && old >= 0 ? { ...answer, asOf: 99 } : answer;
      };
    });
    assert.equal(rig.backend.queries.filter(({ name }) => name === 'messages').length, 3);
    assert.deepEqual(ids(store), ['m1']);
    await store.close();
  });

  it('starts the stream again at its cursor with the new interest, and the old stream says nothing more', async () => {
    const { rig, store } = await start();
    const [before] = [...rig.backend.streams];
    rig.backend.seed('conversation', conversation('c2'));
    store.timeline('c2').subscribe(() => undefined);
    await settle();
    assert.deepEqual(rig.backend.opened.at(-1), {
      after: rig.backend.head,
      interests: { conversationIds: ['c1', 'c2'] },
    });
    assert.deepEqual([...rig.backend.streams].includes(before as never), false);
    await store.close();
  });

  it('misses nothing and doubles nothing while a page and the stream cross', async () => {
    for (const late of [false, true]) {
      const { rig, store } = await start(({ backend }) => {
        for (let seq = 2; seq <= 120; seq += 1) backend.seed('message', inbound(`m${seq}`, 'c1', seq));
      });
      const { passed, open } = hold();
      if (late) rig.backend.afterQuery = async (_, answer) => passed.then(() => answer);
      else rig.backend.beforeQuery = () => passed;
      const loading = store.loadOlder('c1');
      await settle();
      const older = rig.backend.get('message', 'm40');
      assert.ok(older);
      rig.backend.write({ kind: 'message', record: { ...older, content: { kind: 'text', text: 'changed' } } });
      rig.backend.receive('live', 'c1');
      rig.backend.remove('message', 'm50', 'deleted');
      await settle();
      open();
      await loading;
      const { messages } = store.timeline('c1').current;
      assert.equal(new Set(messages.map(({ id }) => id)).size, messages.length);
      assert.deepEqual(messages.find(({ id }) => id === 'm40')?.content, { kind: 'text', text: 'changed' });
      assert.equal(messages.at(-1)?.id, 'live');
      assert.equal(
        messages.some(({ id }) => id === 'm50'),
        false,
      );
      // Asked after the removal, the page begins one message further down.
      assert.equal(messages.length, late ? 100 : 101);
      await store.close();
    }
  });

  it('does not let an old answer bring a conversation back that went out of sight meanwhile', async () => {
    const { rig, store } = await start();
    const { passed, open } = hold();
    rig.backend.afterQuery = async (_, answer) => passed.then(() => answer);
    const loading = store.refresh({ filter: {} });
    await settle();
    rig.backend.remove('conversation', 'c1', 'access');
    await settle();
    assert.deepEqual(rows(store), []);
    open();
    await loading;
    assert.deepEqual(rows(store), []);
    await store.close();
  });

  it('shows a conversation again that came back into sight with its old revision', async () => {
    const { rig, store } = await start();
    const record = rig.backend.get('conversation', 'c1');
    assert.ok(record);
    rig.backend.remove('conversation', 'c1', 'access');
    await settle();
    rig.backend.head += 1;
    rig.backend.say({
      type: 'changes',
      from: rig.backend.head - 1,
      to: rig.backend.head,
      changes: [{ kind: 'conversation', id: 'c1', rev: record.rev, record }],
    });
    await settle();
    assert.deepEqual(rows(store), ['c1']);
    await store.close();
  });

  it('ignores batches it has seen', async () => {
    const { rig, store } = await start();
    rig.backend.receive('m2', 'c1');
    await settle();
    const before = store.timeline('c1').current;
    rig.backend.say({
      type: 'changes',
      from: 100,
      to: 101,
      changes: [{ kind: 'message', id: 'm1', rev: 9, gone: 'deleted' }],
    });
    await settle();
    assert.equal(store.timeline('c1').current, before);
    await store.close();
  });
});
