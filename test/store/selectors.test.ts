import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Command, InboxError } from '../../src/domain/index.ts';
import { emptyList } from '../../src/store/list-ask.ts';
import { agentList } from '../../src/store/selectors/agent-list.ts';
import { channelList } from '../../src/store/selectors/channel-list.ts';
import { conversationRow } from '../../src/store/selectors/conversation-row.ts';
import { countsView } from '../../src/store/selectors/counts-view.ts';
import { draftView, NO_DRAFT } from '../../src/store/selectors/draft-view.ts';
import { listView } from '../../src/store/selectors/list-view.ts';
import { person } from '../../src/store/selectors/person.ts';
import { presenceOf } from '../../src/store/selectors/presence-of.ts';
import { refusalList } from '../../src/store/selectors/refusal-list.ts';
import { sessionView } from '../../src/store/selectors/session-view.ts';
import { statusView } from '../../src/store/selectors/status-view.ts';
import type { StoreState } from '../../src/store/state.ts';
import { agent, change, channel, conversation, NOW } from './rig/build.ts';
import { base, pending, send, state } from './rig/selector-rig.ts';

describe('person', () => {
  it('is named by the agents, by the session, or not yet', () => {
    assert.equal(person(state(), null), null);
    assert.deepEqual(person(state([change('agent', agent('a2', { name: 'Ada' }))]), 'a2'), { id: 'a2', name: 'Ada' });
    assert.deepEqual(person(state(), 'me'), { id: 'me', name: 'Agent me' });
    assert.deepEqual(person(state([], { session: null }), 'me'), { id: 'me', name: '' });
  });
});

describe('sessionView, draftView', () => {
  it('show what the state holds', () => {
    const given = state([], { drafts: new Map([['c1', { ...NO_DRAFT, text: 'x' }]]) });
    assert.deepEqual(sessionView(given), { load: given.sessionLoad, session: given.session });
    assert.equal(draftView(given, 'c1').text, 'x');
    assert.equal(draftView(given, 'c2'), NO_DRAFT);
  });
});

describe('statusView', () => {
  it('counts what waits, asks and was refused; an unknown one is shown by its bubble', () => {
    const rows = (['ready', 'asking', 'refused', 'unknown', 'quarantined'] as const).map((where) =>
      pending(send(where), { state: where }),
    );
    const view = statusView(state([], { pending: rows, quarantined: 2, leading: true }));
    assert.deepEqual(view.outbox, { waiting: 1, asking: 1, refused: 4 });
    assert.equal(view.leading, true);
  });
});

describe('channelList, agentList', () => {
  it('go by name, then by id', () => {
    const agents = [
      agent('3', { name: 'B' }),
      agent('2', { name: 'A' }),
      agent('1', { name: 'A' }),
      agent('0', { name: 'B' }),
    ];
    const given = state([
      ...agents.map((one) => change('agent', one)),
      change('channel', channel('z', { name: 'A' })),
      change('channel', channel('y', { name: 'B' })),
    ]);
    assert.deepEqual(
      agentList(given).map(({ id }) => id),
      ['1', '2', '0', '3'],
    );
    assert.deepEqual(
      channelList(given).map(({ id }) => id),
      ['z', 'y'],
    );
  });
});

describe('countsView', () => {
  it('sums by status, for me and for nobody, without the resolved', () => {
    const count = (status: 'new' | 'pending' | 'resolved', assigneeId: string | null, total: number) => {
      const id = `ch1/${status}/${assigneeId ?? ''}`;
      return change('count', { id, rev: 1, channelId: 'ch1', status, assigneeId, total, unread: 1, needsReply: 2 });
    };
    const counts = [
      count('new', null, 3),
      count('pending', 'me', 4),
      count('pending', 'other', 5),
      count('resolved', null, 6),
    ];
    const view = countsView(state(counts, { answered: new Set(['counts']) }));
    assert.deepEqual(view, {
      byStatus: { new: 3, pending: 9, resolved: 6 },
      mine: 4,
      unassigned: 3,
      unread: 4,
      needsReply: 8,
      known: true,
    });
    assert.equal(countsView(state(counts, { session: null })).mine, 0);
    assert.equal(countsView(state()).known, false);
  });
});

describe('presenceOf', () => {
  it('names everybody once, typing before viewing', () => {
    const signal = (agentId: string, type: 'viewing' | 'typing') => ({
      type,
      agentId,
      conversationId: 'c1',
      expiresAt: NOW,
    });
    const presence = new Map([['c1', [signal('a', 'typing'), signal('a', 'viewing'), signal('b', 'viewing')]]]);
    assert.deepEqual(
      presenceOf(state([], { presence }), 'c1').map(({ id, doing }) => [id, doing]),
      [
        ['a', 'typing'],
        ['b', 'viewing'],
      ],
    );
    assert.equal(presenceOf(state(), 'c1'), presenceOf(state(), 'c2'));
  });
});

describe('refusalList', () => {
  it('holds acts a person has to look at, not messages', () => {
    const status = (id: string): Command => ({ type: 'conversation.status', id, conversationId: 'c1', status: 'new' });
    const note: Command = { type: 'note.add', id: 'n', conversationId: 'c1', messageId: 'n', text: 'x' };
    const rows = [
      pending(send('m'), { state: 'refused', code: 'window-closed' }),
      pending(note, { state: 'refused', code: 'no-access' }),
      pending(status('waits')),
      pending(status('refused'), { state: 'refused', code: 'no-access' }),
      pending(status('odd'), { state: 'refused', code: 'from the future' }),
      pending(status('unknown'), { state: 'unknown' }),
    ];
    assert.deepEqual(
      refusalList(state([], { pending: rows })).map(({ command, code }) => [command.id, code]),
      [
        ['refused', 'no-access'],
        ['odd', 'internal'],
        ['unknown', 'outcome-unknown'],
      ],
    );
  });
});

describe('conversationRow', () => {
  const last = {
    messageId: 'm',
    place: { at: 5, seq: 1 },
    direction: 'outbound',
    kind: 'text',
    text: 'bye',
    voice: false,
    authorId: 'me',
    delivery: 'read',
  } as const;
  const row = (given: StoreState, over = {}) => conversationRow(given, conversation('c1', over));

  it('shows the last placed message', () => {
    assert.deepEqual(row(state(base), { lastMessage: last }).lastMessage, {
      direction: 'outbound',
      kind: 'text',
      text: 'bye',
      voice: false,
      at: 5,
      author: { id: 'me', name: 'Agent me' },
      delivery: 'read',
    });
    assert.equal(row(state(base)).lastMessage, null);
  });

  it('shows a message on its way before it, unless it was taken back', () => {
    const discard: Command = { type: 'message.discard', id: 'd', conversationId: 'c1', messageId: 'hello' };
    assert.deepEqual(
      row(state(base, { pending: [pending(send('hello'))] }), { lastMessage: last }).lastMessage?.delivery,
      'stored',
    );
    assert.equal(
      row(state(base, { pending: [pending(send('hello')), pending(discard)] }), { lastMessage: last }).lastMessage
        ?.text,
      'bye',
    );
  });

  it('has blanks where contact and channel are not loaded', () => {
    const view = row(state());
    assert.deepEqual([view.name, view.channel], ['', { id: 'ch1', name: '', source: 'whatsapp' }]);
    assert.deepEqual(row(state(base)).name, 'Contact co-c1');
  });

  it('is the same object until something it shows changes', () => {
    const given = state(base);
    const one = conversation('c1');
    const before = conversationRow(given, one);
    assert.equal(conversationRow({ ...given, connection: { state: 'online' } }, one), before);
    assert.notEqual(conversationRow({ ...given, drafts: new Map([['c1', { ...NO_DRAFT, text: 'x' }]]) }, one), before);
  });
});

describe('listView', () => {
  const ask = { filter: { status: 'new' } } as const;
  const at = (id: string, activityAt: number, status: 'new' | 'pending' = 'new') =>
    change('conversation', conversation(id, { activityAt, status }));
  const loaded = {
    ...emptyList(ask.filter),
    load: { state: 'ready', stale: false },
    more: 'more',
    floor: { at: 5, id: 'b' },
  } as const;
  const records = [at('a', 9), at('b', 5), at('c', 4), at('d', 8, 'pending'), at('e', 5)];

  it('waits, or shows what an earlier visit left', () => {
    assert.deepEqual(listView(state(), ask, undefined), {
      load: { state: 'loading' },
      rows: [],
      more: 'loading',
      changed: 0,
    });
    assert.deepEqual(listView(state(records), ask, emptyList(ask.filter)).load, { state: 'ready', stale: true });
  });

  it('holds members down to the lowest loaded key, ties by id', () => {
    const ids = (floor: { at: number; id: string } | null) =>
      listView(state(records), ask, { ...loaded, floor }).rows.map(({ id }) => id);
    assert.deepEqual(ids({ at: 5, id: 'b' }), ['a', 'b']);
    assert.deepEqual(ids({ at: 5, id: 'e' }), ['a', 'b', 'e']);
    assert.deepEqual(ids(null), ['a', 'b', 'e', 'c']);
  });

  it('moves a conversation at once when a pending command changes it', () => {
    const status = (id: string, to: 'new' | 'resolved'): Command => ({
      type: 'conversation.status',
      id: `s${id}`,
      conversationId: id,
      status: to,
    });
    const given = state(records, {
      pending: [pending(status('a', 'resolved')), pending(status('d', 'new')), pending(status('lost', 'new'))],
    });
    assert.deepEqual(
      listView(given, ask, loaded).rows.map(({ id }) => id),
      ['d', 'b'],
    );
  });

  it('keeps the backend’s order where only it can judge, without those out of sight', () => {
    const words = { filter: { words: 'x' } as object };
    const view = listView(state(records), words, { ...loaded, ids: ['c', 'gone', 'a'], changed: new Set(['z']) });
    assert.deepEqual([view.rows.map(({ id }) => id), view.changed], [['c', 'a'], 1]);
    assert.deepEqual(listView(state(records), words, undefined).rows, []);
  });

  it('says that it failed, with what is known', () => {
    const failed = { ...loaded, load: { state: 'failed', error: new InboxError('timeout', 'x') } } as const;
    assert.equal(listView(state(records), ask, failed).load.state, 'failed');
  });
});
