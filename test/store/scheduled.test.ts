import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Command, Role, ScheduledMessage } from '../../src/domain/index.ts';
import type { InboxStore } from '../../src/store/inbox-store.ts';
import { laneOf } from '../../src/store/lane-of.ts';
import { scheduledKey, scheduledList } from '../../src/store/selectors/scheduled-list.ts';
import { agent, change, NOW } from './rig/build.ts';
import { fail, start } from './rig/outbox-rig.ts';
import { type Rig, settle } from './rig/rig.ts';
import { base, pending, state } from './rig/selector-rig.ts';

function plan(id: string, over: Partial<ScheduledMessage> = {}): ScheduledMessage {
  return {
    ...{ id, rev: 1, conversationId: 'c1', channelId: 'ch1', authorId: 'me' },
    content: { kind: 'text', text: id },
    ...{ quotedMessageId: null, sendAt: NOW + 60_000, state: 'waiting', refusal: null },
    ...over,
  };
}

const schedule = (scheduledId: string, sendAt: number): Command => ({
  ...{ type: 'message.schedule', id: `c-${scheduledId}`, conversationId: 'c1', scheduledId, sendAt },
  content: { kind: 'text', text: `${scheduledId} anew` },
});
const unschedule = (scheduledId: string): Command => ({
  ...{ type: 'message.unschedule', id: `u-${scheduledId}`, conversationId: 'c1', scheduledId },
});
const ids = (store: InboxStore) => store.scheduled('c1').current.plans.map(({ plan: { id } }) => id);

/** A store that looks at the plans of its conversation while its commands do not get through. */
async function offline(seed: (rig: Rig) => void = () => undefined) {
  const { rig, store } = await start((made) => {
    seed(made);
    made.backend.beforeSubmit = async () => {
      throw fail('offline');
    };
  });
  for (const source of [store.conversation('c1'), store.scheduled('c1')]) source.subscribe(() => undefined);
  await settle();
  return { rig, store };
}

describe('what is planned in a conversation', () => {
  it('is loaded once somebody looks, the next one first, without that of other conversations', async () => {
    const { store } = await offline(({ backend }) => {
      backend.seed('scheduled-message', plan('later', { sendAt: NOW + 9_000_000 }));
      backend.seed('scheduled-message', plan('soon'));
      backend.seed('scheduled-message', plan('other', { conversationId: 'c2' }));
    });
    assert.deepEqual(store.scheduled('c1').current.load, { state: 'ready', stale: false });
    assert.deepEqual(ids(store), ['soon', 'later']);
    await store.close();
  });

  it('follows the feed', async () => {
    const { rig, store } = await offline();
    assert.deepEqual(ids(store), []);
    const made = plan('s1');
    rig.backend.write({ kind: 'scheduled-message', record: made });
    await settle();
    assert.deepEqual(ids(store), ['s1']);
    rig.backend.write({ kind: 'scheduled-message', record: { ...made, state: 'refused', refusal: 'window-closed' } });
    await settle();
    assert.equal(store.scheduled('c1').current.plans[0]?.plan.refusal, 'window-closed');
    rig.backend.remove('scheduled-message', 's1', 'deleted');
    await settle();
    assert.deepEqual(ids(store), []);
    await store.close();
  });

  it('is there as soon as it is planned, moved or given up, and goes as one command each', async () => {
    const { rig, store } = await offline();
    const content = { kind: 'text', text: 'Hello' } as const;
    const id = await store.schedule('c1', content, NOW + 60_000, { quotedMessageId: 'm1' });
    const [planned] = store.scheduled('c1').current.plans;
    assert.deepEqual(planned?.plan, plan(id, { rev: 0, content, quotedMessageId: 'm1' }));
    assert.deepEqual([planned?.mine, planned?.mayChange], [true, true]);

    assert.equal(await store.schedule('c1', content, NOW + 90_000, { scheduledId: id }), id);
    assert.equal(store.scheduled('c1').current.plans[0]?.plan.sendAt, NOW + 90_000);
    await store.unschedule('c1', id);
    assert.deepEqual(ids(store), []);
    const rows = await rig.cache.outbox();
    const bodies = rows.map(({ command: { id: _, ...body } }) => body);
    assert.deepEqual(bodies, [
      {
        ...{ type: 'message.schedule', conversationId: 'c1', scheduledId: id, content, sendAt: NOW + 60_000 },
        quotedMessageId: 'm1',
      },
      { type: 'message.schedule', conversationId: 'c1', scheduledId: id, content, sendAt: NOW + 90_000 },
      { type: 'message.unschedule', conversationId: 'c1', scheduledId: id },
    ]);
    await store.close();
  });

  it('sends a plan now in one command: it is on its way at once, and planned again when that is refused', async () => {
    const { rig, store } = await offline(({ backend }) => backend.seed('scheduled-message', plan('s1')));
    await store.sendPlanned('c1', 's1');
    assert.deepEqual(ids(store), []);
    const bodies = (await rig.cache.outbox()).map(({ command: { id: _, ...body } }) => body);
    assert.deepEqual(bodies, [{ type: 'message.send-planned', conversationId: 'c1', scheduledId: 's1' }]);
    await store.close();
  });

  it('still has a plan that was refused to go now', async () => {
    const { rig, store } = await offline(({ backend }) => backend.seed('scheduled-message', plan('s1')));
    rig.backend.beforeSubmit = async () => {
      throw fail('window-closed');
    };
    await store.sendPlanned('c1', 's1');
    await settle();
    const [shown] = store.scheduled('c1').current.plans;
    assert.deepEqual([store.refusals.current[0]?.code, shown?.plan.state], ['window-closed', 'waiting']);
    await store.close();
  });

  for (const act of ['schedule', 'unschedule', 'sendPlanned'] as const) {
    it(`lets what was refused of a plan go with the next ${act}`, async () => {
      const { rig, store } = await offline();
      const content = { kind: 'text', text: 'Hello' } as const;
      rig.backend.beforeSubmit = async () => {
        throw fail('text-too-long');
      };
      const id = await store.schedule('c1', content, NOW + 60_000);
      await settle();
      assert.deepEqual([store.refusals.current.length, ids(store)], [1, [id]]);
      rig.backend.beforeSubmit = async () => {
        throw fail('offline');
      };
      if (act === 'schedule') await store.schedule('c1', content, NOW + 90_000, { scheduledId: id });
      else await store[act]('c1', id);
      assert.deepEqual([store.refusals.current, ids(store)], [[], act === 'schedule' ? [id] : []]);
      await store.close();
    });
  }

  it('leaves the draft as it is', async () => {
    const { store } = await offline();
    store.setDraft('c1', { text: 'Hello', mode: 'reply', quotedMessageId: null });
    await store.schedule('c1', { kind: 'text', text: 'Hello' }, NOW + 60_000);
    assert.equal(store.draft('c1').current.text, 'Hello');
    await store.close();
  });
});

describe('plans with commands that wait', () => {
  const records = [
    ...base,
    change('agent', agent('her')),
    change('scheduled-message', plan('s1', { authorId: 'her' })),
  ];
  const times = (rows: Parameters<typeof pending>[]) =>
    scheduledList(state(records, { pending: rows.map((row) => pending(...row)) }), 'c1').plans.map(({ plan: one }) => [
      one.id,
      one.sendAt - NOW,
    ]);

  it('keep the words of one that was refused, with the reason', () => {
    const refused = pending(schedule('s2', NOW + 5_000), { state: 'refused', code: 'text-too-long' });
    const [view] = scheduledList(state(base, { pending: [refused] }), 'c1').plans;
    assert.deepEqual(view?.plan.content, { kind: 'text', text: 's2 anew' });
    assert.deepEqual([view?.plan.state, view?.plan.refusal, view?.mayChange], ['refused', 'text-too-long', true]);
  });

  it('show what the commands will make of them, but not what a refused one would have', () => {
    assert.deepEqual(times([[schedule('s1', NOW + 5_000)]]), [['s1', 5_000]]);
    assert.deepEqual(times([[schedule('s2', NOW + 5_000)], [unschedule('s1')]]), [['s2', 5_000]]);
    assert.deepEqual(
      times([
        [schedule('s1', NOW + 5_000), { state: 'refused' }],
        [unschedule('s1'), { state: 'refused' }],
      ]),
      [['s1', 60_000]],
    );
  });

  it('keep their author and wait again once they were moved', () => {
    const refused = plan('s1', { authorId: 'her', state: 'refused', refusal: 'window-closed', rev: 2 });
    const moved = state([...records, change('scheduled-message', refused)], {
      pending: [pending(schedule('s1', NOW + 5_000))],
    });
    const [view] = scheduledList(moved, 'c1').plans;
    assert.deepEqual([view?.author?.name, view?.mine], ['Agent her', false]);
    assert.deepEqual([view?.plan.state, view?.plan.refusal], ['waiting', null]);
  });

  it('may be changed by their author while the role includes replying, and by supervisors', () => {
    const both = state([...records, change('scheduled-message', plan('s2'))]);
    const may = (role: Role) => {
      const session = both.session && { ...both.session, roles: { ch1: role } };
      return scheduledList({ ...both, session }, 'c1').plans.map(({ plan: { id }, mayChange }) => [id, mayChange]);
    };
    for (const [role, hers, mine] of [
      ['viewer', false, false],
      ['contributor', false, true],
      ['supervisor', true, true],
    ] as const)
      assert.deepEqual(may(role), [
        ['s1', hers],
        ['s2', mine],
      ]);
  });

  it('say how far they are loaded', () => {
    assert.equal(scheduledList(state(), 'c1').load.state, 'loading');
    const openings = new Map([[scheduledKey('c1'), { state: 'ready', stale: false } as const]]);
    assert.equal(scheduledList(state([], { openings }), 'c1').load.state, 'ready');
  });

  it('go in a lane of their own: a plan holds up no other act', () => {
    assert.deepEqual(
      [schedule('s1', NOW), unschedule('s1')].map((command) => laneOf(command, [])),
      ['act:s1', 'act:s1'],
    );
  });
});
