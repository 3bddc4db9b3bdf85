import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutboxRow } from '../../src/cache/inbox-cache.ts';
import { type Command, InboxError, type Message, type RecordChange, type Role } from '../../src/domain/index.ts';
import { conversationView } from '../../src/store/selectors/conversation-view.ts';
import { messageView } from '../../src/store/selectors/message-view.ts';
import { timelineView } from '../../src/store/selectors/timeline-view.ts';
import type { StoreState, TimelineState } from '../../src/store/state.ts';
import { agent, change, inbound, NOW, outbound } from './rig/build.ts';
import { base, pending, READY, send, state, withTimeline } from './rig/selector-rig.ts';
import { session } from './rig/session.ts';

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
      commands: [],
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
    assert.deepEqual(given.actions, ['copy', 'quote', 'react', 'forward', 'retry']);
  });

  const deliveries: readonly (readonly [Message['attempts'][number]['delivery'], readonly string[]])[] = [
    ['queued', ['copy', 'quote', 'forward', 'discard']],
    ['sending', ['copy', 'quote', 'forward']],
    ['unknown', ['copy', 'quote', 'forward', 'retry']],
    ['sent', ['copy', 'quote', 'forward']],
    ['failed', ['copy', 'quote', 'forward', 'retry', 'discard']],
    ['read', ['copy', 'quote', 'forward']],
  ];
  for (const [delivery, actions] of deliveries) {
    it(`allows ${actions.join(', ')} for what is ${delivery}`, () => {
      const attempts = [{ id: 'a', wamid: null, delivery, times: {}, error: null }];
      assert.deepEqual(view(outbound('m', 'c1', 1, { attempts })).actions, actions);
      const roles: Record<string, Role> = { ch1: 'viewer' };
      assert.deepEqual(view(outbound('m', 'c1', 1, { attempts }), { session: session({ roles }) }).actions, ['copy']);
    });
  }

  it('allows no retry and no discard where the backend knows neither', () => {
    const attempts = [{ id: 'a', wamid: null, delivery: 'failed', times: {}, error: null }] as const;
    const { capabilities } = session();
    const poor = session({ capabilities: { ...capabilities, commands: ['message.send'] } });
    assert.deepEqual(view(outbound('m', 'c1', 1, { attempts }), { session: poor }).actions, [
      'copy',
      'quote',
      'forward',
    ]);
  });

  it('copies what has text and quotes nothing internal', () => {
    const note = inbound('n', 'c1', 1, { direction: 'internal', content: { kind: 'note', text: 'x' } });
    assert.deepEqual(view(note).actions, ['copy']);
    const sticker = inbound('s', 'c1', 1, { content: { kind: 'sticker', mediaId: '1', mime: 'x' } });
    assert.deepEqual(view(sticker).actions, ['quote', 'react']);
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
      ['stored', 2, ['copy', 'quote', 'forward']],
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
