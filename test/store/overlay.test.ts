import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { OutboxRow } from '../../src/cache/inbox-cache.ts';
import type { Command, RecordChange } from '../../src/domain/index.ts';
import { apply } from '../../src/store/apply.ts';
import { overlaidIds, overlay, pendingOf } from '../../src/store/overlay.ts';
import { EMPTY_STATE, NOTHING_CONFIRMED, type Pending, type StoreState } from '../../src/store/state.ts';
import { LOADING_TIMELINE } from '../../src/store/timeline-range.ts';
import { agent, change, channel, contact, conversation, inbound, NOW, outbound } from './rig/build.ts';
import { session } from './rig/session.ts';

const RECORDS = [
  change('agent', agent('me')),
  change('channel', channel('ch1')),
  change('contact', contact('co-c1')),
  change('conversation', conversation('c1', { status: 'new', needsReply: true })),
  change('message', inbound('m1', 'c1', 1)),
];

function pending(command: Command, over: Partial<OutboxRow> = {}): Pending {
  const row: OutboxRow = {
    format: 1,
    id: command.id,
    command,
    order: 1,
    createdAt: NOW,
    attempts: 0,
    fence: 0,
    state: 'ready',
    code: null,
    confirmed: false,
    ...over,
  };
  return { row, stored: true, inFlight: false };
}

function state(
  commands: readonly Pending[],
  records: readonly RecordChange[] = RECORDS,
  over: Partial<StoreState> = {},
): StoreState {
  const { confirmed } = apply(NOTHING_CONFIRMED, records, { from: 'feed', cursor: 1 });
  return { ...EMPTY_STATE, session: session(), confirmed, pending: commands, ...over };
}

const send = (name: string): Command => ({
  type: 'message.send',
  id: `cmd-${name}`,
  conversationId: 'c1',
  messageId: name,
  attemptId: `at-${name}`,
  content: { kind: 'text', text: name },
});
const setStatus = (id: string, status: 'new' | 'pending' | 'resolved'): Command => ({
  type: 'conversation.status',
  id,
  conversationId: 'c1',
  status,
});

describe('the overlay', () => {
  it('is the confirmed record itself without pending commands', () => {
    const given = state([]);
    assert.equal(overlay(given, 'c1').conversation, given.confirmed.tables.conversation.get('c1'));
    assert.equal(overlay(given, 'c1').messages.size, 0);
    assert.equal(overlay(given, 'nowhere').conversation, null);
  });

  it('carries commands out one after the other', () => {
    const given = state([
      pending(send('a')),
      pending(setStatus('s', 'resolved')),
      pending({ type: 'tag.add', id: 't', conversationId: 'c1', tag: 'vip' }),
    ]);
    const { conversation: seen, messages } = overlay(given, 'c1');
    assert.deepEqual(
      [seen?.status, seen?.assigneeId, seen?.needsReply, seen?.tags],
      ['resolved', null, false, ['vip']],
    );
    assert.deepEqual([...messages.keys()], ['a']);
    assert.equal(messages.get('a')?.place, null);
    assert.deepEqual([...overlaidIds(given)], ['c1']);
    assert.equal(given.confirmed.tables.conversation.get('c1')?.status, 'new');
  });

  it('quotes a pending message and takes it back', () => {
    const quoting: Command = { ...send('b'), quotedMessageId: 'm1' } as Command;
    const discard: Command = { type: 'message.discard', id: 'd', conversationId: 'c1', messageId: 'b' };
    const { messages } = overlay(state([pending(quoting), pending(discard)]), 'c1');
    assert.deepEqual(messages.get('b')?.quoted, { messageId: 'm1', wamid: 'wamid.m1' });
    assert.equal(messages.get('b')?.discardedAt, NOW);
  });

  const noEffect: readonly (readonly [string, readonly Pending[], readonly RecordChange[]])[] = [
    [
      'the judge would refuse',
      [pending(send('a'))],
      [...RECORDS.slice(0, 3), change('conversation', conversation('c1', { windowClosesAt: NOW - 60_000 }))],
    ],
    [
      'the judge cannot decide: the window closes about now',
      [pending(send('a'))],
      [...RECORDS.slice(0, 3), change('conversation', conversation('c1', { windowClosesAt: NOW + 1 }))],
    ],
    [
      'the judge cannot decide: the contact is not loaded',
      [pending(send('a'))],
      [...RECORDS.slice(0, 2), change('conversation', conversation('c1'))],
    ],
    ['a person has to look at it', [pending(send('a'), { state: 'asking' })], RECORDS],
    ['it was refused', [pending(send('a'), { state: 'refused' })], RECORDS],
    ['nobody knows whether it acted', [pending(send('a'), { state: 'unknown' })], RECORDS],
  ];
  for (const [why, commands, records] of noEffect) {
    it(`shows a message without guessing an effect when ${why}`, () => {
      const given = state(commands, records);
      const { conversation: seen, messages } = overlay(given, 'c1');
      assert.equal(seen, given.confirmed.tables.conversation.get('c1'));
      const message = messages.get('a');
      assert.deepEqual(
        [message?.content, message?.sentAt, message?.authorId],
        [{ kind: 'text', text: 'a' }, NOW, 'me'],
      );
    });
  }

  it('shows a message of a conversation that is not loaded, without a session', () => {
    const quoting = { ...send('a'), quotedMessageId: 'm9' } as Command;
    const note: Command = { type: 'note.add', id: 'n', conversationId: 'c1', messageId: 'note', text: 'for us' };
    const given = state([pending(quoting), pending(note)], [], { session: null });
    const { conversation: seen, messages } = overlay(given, 'c1');
    assert.equal(seen, null);
    assert.deepEqual(messages.get('a')?.quoted, { messageId: 'm9', wamid: null });
    assert.deepEqual(
      [messages.get('note')?.direction, messages.get('note')?.content],
      ['internal', { kind: 'note', text: 'for us' }],
    );
  });

  it('shows no second bubble and no effect once the message is confirmed', () => {
    const echo = change(
      'message',
      outbound('a', 'c1', 2, { attempts: [{ id: 'at-a', wamid: null, delivery: 'sent', times: {}, error: null }] }),
    );
    const { messages } = overlay(state([pending(send('a'))], [...RECORDS, echo]), 'c1');
    assert.equal(messages.size, 0);
  });

  it('takes a deleted record for absent and an unknown one for not loaded', () => {
    const assign: Command = { type: 'conversation.assign', id: 'x', conversationId: 'c1', assigneeId: 'gone' };
    const base = state([pending(assign)]);
    assert.equal(overlay(base, 'c1').conversation?.assigneeId, null);
    const { confirmed } = apply(base.confirmed, [{ kind: 'agent', id: 'gone', rev: 1, gone: 'deleted' }], {
      from: 'feed',
      cursor: 2,
    });
    assert.equal(overlay({ ...base, confirmed }, 'c1').conversation?.assigneeId, null);
    const present = apply(base.confirmed, [change('agent', agent('gone'))], { from: 'feed', cursor: 2 });
    assert.equal(overlay({ ...base, confirmed: present.confirmed }, 'c1').conversation?.assigneeId, 'gone');
  });

  it('counts what stays unread only when every message after the mark is loaded', () => {
    const messages = [1, 2, 3].map((seq) => change('message', inbound(`m${seq}`, 'c1', seq)));
    const last = inbound('m3', 'c1', 3);
    const unread = conversation('c1', { unread: 3, lastInbound: last.place });
    const records = [
      ...RECORDS.slice(0, 3),
      change('conversation', unread),
      ...messages,
      change('message', outbound('o', 'c1', 4)),
    ];
    const read: Command = {
      type: 'conversation.read',
      id: 'r',
      conversationId: 'c1',
      upTo: inbound('', 'c1', 1).place ?? { at: 0, seq: 0 },
    };
    const ready = { ...LOADING_TIMELINE, load: { state: 'ready', stale: false } } as const;
    const cases = [
      [undefined, 3],
      [LOADING_TIMELINE, 3],
      [ready, 2],
      [{ ...ready, newest: last.place }, 3],
      [{ ...ready, oldest: inbound('', 'c1', 2).place }, 3],
    ] as const;
    for (const [timeline, expected] of cases) {
      const timelines = new Map(timeline === undefined ? [] : [['c1', timeline]]);
      assert.equal(overlay(state([pending(read)], records, { timelines }), 'c1').conversation?.unread, expected);
    }
  });

  it('is the same object until something it depends on changes', () => {
    const given = state([pending(send('a'))]);
    const before = overlay(given, 'c1');
    assert.equal(overlay({ ...given, drafts: new Map() }, 'c1'), before);
    const other = apply(given.confirmed, [change('conversation', conversation('c2'))], { from: 'feed', cursor: 2 });
    assert.equal(overlay({ ...given, confirmed: other.confirmed }, 'c1'), before);
    const moved = apply(given.confirmed, [change('contact', contact('co-c1', { rev: 2 }))], {
      from: 'feed',
      cursor: 2,
    });
    assert.notEqual(overlay({ ...given, confirmed: moved.confirmed }, 'c1'), before);
    assert.equal(pendingOf(given, 'c2').length, 0);
  });

  it('never loses or doubles what a person wrote, and changes no confirmed record, for any commands', () => {
    const command = fc.oneof(
      fc.constantFrom('a', 'b', 'c').map((name) => send(name)),
      fc.constantFrom('new', 'pending', 'resolved').map((status) => setStatus('s', status as 'new')),
      fc
        .constantFrom('me', null)
        .map((assigneeId): Command => ({ type: 'conversation.assign', id: 'x', conversationId: 'c1', assigneeId })),
      fc
        .constantFrom('a', 'm1')
        .map((messageId): Command => ({ type: 'message.discard', id: 'd', conversationId: 'c1', messageId })),
      fc
        .constantFrom('a', 'm1')
        .map(
          (messageId): Command => ({ type: 'message.retry', id: 'r', conversationId: 'c1', messageId, attemptId: 'z' }),
        ),
    );
    const states = fc.constantFrom('ready', 'asking', 'refused', 'unknown') as fc.Arbitrary<OutboxRow['state']>;
    const rows = fc.array(
      fc.tuple(command, states).map(([one, where]) => pending(one, { state: where })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, (commands) => {
        const given = state(commands);
        const before = structuredClone(given.confirmed);
        const { messages } = overlay(given, 'c1');
        const written = new Set(
          commands.flatMap(({ row }) => (row.command.type === 'message.send' ? [row.command.messageId] : [])),
        );
        assert.deepEqual(new Set([...messages.keys()].filter((id) => id !== 'm1')), written);
        assert.deepEqual(given.confirmed, before);
      }),
    );
  });
});
