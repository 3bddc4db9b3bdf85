import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutboxRow } from '../../src/cache/inbox-cache.ts';
import { type Command, InboxError, type Message, type RecordChange, type Role } from '../../src/domain/index.ts';
import { apply } from '../../src/store/apply.ts';
import { emptyList } from '../../src/store/list-ask.ts';
import { agentList } from '../../src/store/selectors/agent-list.ts';
import { channelList } from '../../src/store/selectors/channel-list.ts';
import { conversationRow } from '../../src/store/selectors/conversation-row.ts';
import { conversationView } from '../../src/store/selectors/conversation-view.ts';
import { countsView } from '../../src/store/selectors/counts-view.ts';
import { draftView, NO_DRAFT } from '../../src/store/selectors/draft-view.ts';
import { listView } from '../../src/store/selectors/list-view.ts';
import { messageView } from '../../src/store/selectors/message-view.ts';
import { person } from '../../src/store/selectors/person.ts';
import { presenceOf } from '../../src/store/selectors/presence-of.ts';
import { refusalList } from '../../src/store/selectors/refusal-list.ts';
import { sessionView } from '../../src/store/selectors/session-view.ts';
import { statusView } from '../../src/store/selectors/status-view.ts';
import { timelineView } from '../../src/store/selectors/timeline-view.ts';
import {
  EMPTY_STATE,
  NOTHING_CONFIRMED,
  type Pending,
  type StoreState,
  type TimelineState,
} from '../../src/store/state.ts';
import { LOADING_TIMELINE } from '../../src/store/timeline-range.ts';
import { agent, change, channel, contact, conversation, inbound, NOW, outbound } from './rig/build.ts';
import { session } from './rig/session.ts';

const READY = { ...LOADING_TIMELINE, load: { state: 'ready', stale: false }, older: 'end', newer: 'end' } as const;

function state(records: readonly RecordChange[] = [], over: Partial<StoreState> = {}): StoreState {
  const { confirmed } = apply(NOTHING_CONFIRMED, records, { from: 'feed', cursor: 1 });
  return { ...EMPTY_STATE, session: session(), confirmed, ...over };
}

function pending(command: Command, over: Partial<OutboxRow> = {}, inFlight = false): Pending {
  const base = { format: 1, order: 1, createdAt: NOW, attempts: 0, fence: 0, code: null, confirmed: false } as const;
  return { row: { ...base, id: command.id, command, state: 'ready', ...over }, stored: true, inFlight };
}

const send = (messageId: string): Command => ({
  type: 'message.send',
  id: `c-${messageId}`,
  conversationId: 'c1',
  messageId,
  attemptId: 'a',
  text: messageId,
});
const withTimeline = (timeline: TimelineState) => ({ timelines: new Map([['c1', timeline]]) });
const base = [
  change('agent', agent('me')),
  change('channel', channel('ch1')),
  change('contact', contact('co-c1')),
  change('conversation', conversation('c1')),
];

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

describe('conversationView', () => {
  const view = (given: StoreState, now = NOW) => conversationView(given, 'c1', now);

  it('says nothing it does not know', () => {
    assert.deepEqual(view(state([], { session: null })), {
      movedTo: null,
      load: { state: 'loading' },
      conversation: null,
      contact: null,
      name: '',
      channel: null,
      assignee: null,
      presence: [],
      role: null,
      replyLock: null,
      assignable: [],
    });
    assert.equal(view(state(base.slice(0, 2).concat(base.slice(3)))).replyLock, null);
    assert.equal(view(state(base.slice(2))).replyLock, null);
    assert.equal(view(state(base, { session: null })).role, null);
  });

  it('explains the lock as the backend would', () => {
    assert.equal(view(state(base)).replyLock, null);
    assert.equal(view(state(base), NOW + 20 * 3_600_000).replyLock, 'too-close');
    assert.equal(view(state(base), NOW + 20 * 3_600_000 + 5_001).replyLock, 'window-closed');
    const roles: Record<string, Role> = { ch1: 'viewer' };
    assert.equal(view(state(base, { session: session({ roles }) })).replyLock, 'role-cannot-reply');
    assert.equal(view(state(base, { session: session({ roles: {} }) })).role, null);
  });

  it('offers agents who can answer, and shows owner and pending changes', () => {
    const assign: Command = { type: 'conversation.assign', id: 'a', conversationId: 'c1', assigneeId: 'me' };
    const others = [change('agent', agent('off', { active: false })), change('agent', agent('b', { name: 'B' }))];
    const given = view(state([...base, ...others], { pending: [pending(assign)] }));
    assert.deepEqual(
      given.assignable.map(({ id }) => id),
      ['me', 'b'],
    );
    assert.equal(given.assignee?.id, 'me');
  });

  it('shows a conversation that came with a list as fresh while connected, as stale otherwise', () => {
    assert.deepEqual(view(state(base, { connection: { state: 'online' } })).load, { state: 'ready', stale: false });
    assert.deepEqual(view(state(base)).load, { state: 'ready', stale: true });
    const failed = { state: 'failed', error: new InboxError('not-found', 'x') } as const;
    assert.equal(view(state([], { openings: new Map([['c1', failed]]) })).load, failed);
  });
});

describe('messageView', () => {
  const view = (message: Message, over: Partial<StoreState> = {}, more: readonly RecordChange[] = []) =>
    messageView(state([...base, change('message', message), ...more], over), message);

  it('shows late messages at their place with their own time', () => {
    const late = inbound('m', 'c1', 1, { late: true, sentAt: 5 });
    assert.deepEqual([view(late).at, view(late).lateSentAt], [late.place?.at, 5]);
    assert.equal(view(inbound('m', 'c1', 1)).lateSentAt, null);
  });

  it('shows the latest attempt, and that an older one arrived', () => {
    const attempts = [
      { id: 'a', wamid: 'w', delivery: 'delivered', times: {}, error: null },
      { id: 'b', wamid: null, delivery: 'failed', times: { failed: 7 }, error: { code: 131047, detail: 'window' } },
    ] as const;
    const given = view(outbound('m', 'c1', 1, { attempts }));
    assert.deepEqual(
      [given.delivery, given.attempts, given.reachedBefore, given.times, given.error?.code],
      ['failed', 2, true, { failed: 7 }, 131047],
    );
    assert.deepEqual(given.actions, ['copy', 'quote', 'retry']);
  });

  const deliveries: readonly (readonly [Message['attempts'][number]['delivery'], readonly string[]])[] = [
    ['queued', ['copy', 'quote', 'discard']],
    ['sending', ['copy', 'quote']],
    ['unknown', ['copy', 'quote', 'retry']],
    ['sent', ['copy', 'quote']],
    ['failed', ['copy', 'quote', 'retry', 'discard']],
    ['read', ['copy', 'quote']],
  ];
  for (const [delivery, actions] of deliveries) {
    it(`allows ${actions.join(', ')} for what is ${delivery}`, () => {
      const attempts = [{ id: 'a', wamid: null, delivery, times: {}, error: null }];
      assert.deepEqual(view(outbound('m', 'c1', 1, { attempts })).actions, actions);
      const roles: Record<string, Role> = { ch1: 'viewer' };
      assert.deepEqual(view(outbound('m', 'c1', 1, { attempts }), { session: session({ roles }) }).actions, ['copy']);
    });
  }

  it('copies what has text and quotes nothing internal', () => {
    const note = inbound('n', 'c1', 1, { direction: 'internal', content: { kind: 'note', text: 'x' } });
    assert.deepEqual(view(note).actions, ['copy']);
    const sticker = inbound('s', 'c1', 1, { content: { kind: 'sticker', mediaId: '1', mime: 'x' } });
    assert.deepEqual(view(sticker).actions, ['quote']);
    assert.deepEqual(view(sticker, { session: null }).actions, []);
  });

  const carried: readonly (readonly [OutboxRow['state'], boolean, string, readonly string[]])[] = [
    ['ready', false, 'stored', ['copy', 'discard']],
    ['ready', true, 'stored', ['copy']],
    ['asking', false, 'asking', ['copy', 'send-anyway', 'discard']],
    ['refused', false, 'refused', ['copy', 'retry', 'discard']],
    ['unknown', false, 'unknown', ['copy', 'retry', 'discard']],
  ];
  for (const [where, inFlight, delivery, actions] of carried) {
    it(`shows a pending message that is ${where}${inFlight ? ' and in flight' : ''} as ${delivery}`, () => {
      const rows = [pending(send('p'), { state: where, code: where === 'refused' ? 'odd code' : null }, inFlight)];
      const [message] = timelineView(state(base, { pending: rows, ...withTimeline(READY) }), 'c1').messages;
      assert.deepEqual(
        [message?.delivery, message?.actions, message?.refusal],
        [delivery, actions, where === 'refused' ? 'internal' : null],
      );
    });
  }

  it('shows a new attempt on its way, and the old state again when it is refused', () => {
    const attempts = [{ id: 'a', wamid: null, delivery: 'failed', times: {}, error: null }] as const;
    const failed = outbound('m', 'c1', 1, { attempts });
    const retry: Command = { type: 'message.retry', id: 'r', conversationId: 'c1', messageId: 'm', attemptId: 'b' };
    const shown = (where: OutboxRow['state']) => {
      const given = state([...base, change('message', failed)], {
        pending: [pending(retry, { state: where })],
        ...withTimeline(READY),
      });
      return timelineView(given, 'c1').messages[0];
    };
    assert.deepEqual(
      [shown('ready')?.delivery, shown('ready')?.attempts, shown('ready')?.actions],
      ['stored', 2, ['copy', 'quote']],
    );
    assert.deepEqual([shown('refused')?.delivery, shown('refused')?.attempts], ['failed', 1]);
  });

  it('finds what it quotes by id, by wamid, by an attempt, among pending ones, or says it is not known', () => {
    const target = inbound('t', 'c1', 1);
    const mine = outbound('o', 'c1', 2);
    const quote = (quoted: Message['quoted']) =>
      view(inbound('q', 'c1', 3, { quoted }), { pending: [pending(send('p'))] }, [
        change('message', target),
        change('message', mine),
      ]).quoted;
    assert.deepEqual(quote({ messageId: 't', wamid: null }), {
      messageId: 't',
      author: 'customer',
      content: target.content,
    });
    assert.equal(quote({ messageId: null, wamid: 'wamid.t' })?.messageId, 't');
    assert.deepEqual(quote({ messageId: null, wamid: 'wamid.o' })?.author, { id: 'me', name: 'Agent me' });
    assert.equal(quote({ messageId: 'p', wamid: null })?.messageId, 'p');
    for (const unknown of [
      { messageId: 'x', wamid: null },
      { messageId: null, wamid: 'x' },
      { messageId: null, wamid: null },
    ])
      assert.equal(quote(unknown)?.content, null);
    assert.equal(quote(null), null);
    const loose = inbound('q', 'elsewhere', 1, { quoted: { messageId: null, wamid: 'wamid.t' } });
    assert.equal(messageView(state(base), loose).quoted?.content, null);
  });
});

describe('timelineView', () => {
  const messages = [3, 1, 2].map((seq) => change('message', inbound(`m${seq}`, 'c1', seq)));
  const place = (seq: number) => inbound('', 'c1', seq).place;
  const ids = (timeline: TimelineState, over: Partial<StoreState> = {}) =>
    timelineView(state([...base, ...messages], { ...over, ...withTimeline(timeline) }), 'c1').messages.map(
      ({ id }) => id,
    );

  it('orders by place, pending ones after, and leaves out what was taken back or lies outside', () => {
    assert.deepEqual(ids(READY, { pending: [pending(send('p')), pending(send('q'))] }), ['m1', 'm2', 'm3', 'p', 'q']);
    assert.deepEqual(ids({ ...READY, oldest: place(2) }), ['m2', 'm3']);
    assert.deepEqual(ids({ ...READY, newest: place(2) }), ['m1', 'm2']);
    const gone = change('message', outbound('g', 'c1', 4, { discardedAt: 1 }));
    assert.equal(timelineView(state([...messages, gone], withTimeline(READY)), 'c1').messages.length, 3);
  });

  it('shows what is on its way before anything is loaded', () => {
    const view = timelineView(state(messages, { pending: [pending(send('p'))] }), 'c1');
    assert.deepEqual([view.load, view.messages.map(({ id }) => id)], [{ state: 'loading' }, ['p']]);
    assert.deepEqual(timelineView(state([], withTimeline(READY)), 'c1').messages, []);
  });

  it('draws the unread line before the first unread message, only when it is certain', () => {
    const line = (timeline: TimelineState) => timelineView(state(messages, withTimeline(timeline)), 'c1').unreadFromId;
    assert.equal(line(READY), null);
    assert.equal(line({ ...READY, unreadAfter: { place: place(1) } }), 'm2');
    assert.equal(line({ ...READY, unreadAfter: { place: null } }), 'm1');
    assert.equal(line({ ...READY, unreadAfter: { place: place(3) } }), null);
    assert.equal(line({ ...READY, oldest: place(2), unreadAfter: { place: place(1) } }), null);
    assert.equal(line({ ...READY, oldest: place(2), unreadAfter: { place: null } }), null);
    assert.equal(line({ ...READY, oldest: place(1), unreadAfter: { place: place(1) } }), 'm2');
  });
});
