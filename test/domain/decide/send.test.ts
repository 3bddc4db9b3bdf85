import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  judgeReply,
  judgeText,
  type RefusalCode,
  type SendCommand,
  TEXT_MAX,
  UNMARKED,
} from '../../../src/domain/index.ts';
import {
  actorOf,
  attemptOf,
  channelOf,
  contactOf,
  conversationOf,
  fullWorld,
  HOUR,
  type Holdings,
  messageOf,
  NOW,
  worldOf,
} from '../samples.ts';
import { assertMissing, assertRefused, assertWrites, judge, type Scene } from './judge.ts';

const send: SendCommand = {
  type: 'message.send',
  id: 'c1',
  conversationId: 'cv',
  messageId: 'new',
  attemptId: 'at1',
  content: { kind: 'text', text: 'Buongiorno' },
};

const sent = {
  id: 'new',
  conversationId: 'cv',
  channelId: 'ch',
  direction: 'outbound',
  origin: 'live',
  content: { kind: 'text', text: 'Buongiorno' },
  place: null,
  sentAt: NOW,
  late: false,
  wamid: null,
  authorId: 'ada',
  quoted: null,
  forwarded: 'no',
  attempts: [{ id: 'at1', wamid: null, delivery: 'queued', times: { queued: NOW }, error: null }],
  discardedAt: null,
  ...UNMARKED,
};

describe('sending a text', () => {
  for (const status of ['new', 'pending', 'resolved'] as const) {
    it(`from ${status} queues a message, moves to Pending, puts the beacon out and names the responder`, () => {
      const conversation = conversationOf({ status, assigneeId: 'bob' });
      const record = { ...conversation, status: 'pending', needsReply: false, lastResponderId: 'ada' };
      assertWrites(
        judge(send, { world: fullWorld({ conversation }) }),
        { kind: 'message', record: sent },
        { kind: 'conversation', record },
      );
    });
  }

  for (const assigneeId of [null, 'bob', 'ada']) {
    it(`makes the replier the owner where the channel says so, whoever owned it (${assigneeId})`, () => {
      const conversation = conversationOf({ assigneeId });
      const world = fullWorld({ conversation, channel: channelOf({ autoAssign: true }) });
      const record = {
        ...conversation,
        status: 'pending',
        needsReply: false,
        lastResponderId: 'ada',
        assigneeId: 'ada',
      };
      assertWrites(judge(send, { world }), { kind: 'message', record: sent }, { kind: 'conversation', record });
    });
  }

  it('leaves unread and read mark alone: answering is not reading', () => {
    const decision = judge(send);
    assert.ok(decision.outcome === 'changes');
    const [, change] = decision.changes;
    assert.ok(change?.kind === 'conversation');
    assert.deepEqual([change.record.unread, change.record.readUpTo], [2, null]);
  });

  const refusals: readonly [string, RefusalCode, Partial<SendCommand>, Scene, Holdings][] = [
    ['of nothing', 'text-empty', { content: { kind: 'text', text: '' } }, {}, {}],
    ['of blanks', 'text-empty', { content: { kind: 'text', text: ' \n\t' } }, {}, {}],
    ['of characters nobody can see', 'text-empty', { content: { kind: 'text', text: '\u200B\u2060\u3164' } }, {}, {}],
    ['one unit too long', 'text-too-long', { content: { kind: 'text', text: 'x'.repeat(TEXT_MAX + 1) } }, {}, {}],
    [
      'too long by emoji, counted in UTF-16 units',
      'text-too-long',
      { content: { kind: 'text', text: '😀'.repeat(TEXT_MAX / 2 + 1) } },
      {},
      {},
    ],
    ['by a viewer', 'role-cannot-reply', {}, { role: 'viewer' }, {}],
    ['by somebody without access', 'not-found', {}, { role: null }, {}],
    ['in a conversation that is not there', 'not-found', {}, {}, { conversation: null }],
    [
      'through a disconnected channel',
      'channel-disconnected',
      {},
      {},
      { channel: channelOf({ health: 'disconnected' }) },
    ],
    ['through a channel that is gone', 'not-found', {}, {}, { channel: null }],
    ['to a contact that is gone', 'not-found', {}, {}, { contact: null }],
    [
      'to a contact with neither phone nor user id',
      'contact-unreachable',
      {},
      {},
      { contact: contactOf({ phone: null }) },
    ],
    [
      'where no window was ever opened',
      'window-closed',
      {},
      {},
      { conversation: conversationOf({ windowClosesAt: null }) },
    ],
    ['at the moment the window closes', 'window-closed', {}, { now: NOW + 20 * HOUR }, {}],
    ['after the window closed', 'window-closed', {}, { now: NOW + 21 * HOUR }, {}],
    ['under an id that is taken', 'id-taken', { messageId: 'm1' }, {}, {}],
    ['quoting a message that is not there', 'not-found', { quotedMessageId: 'nope' }, {}, {}],
    [
      'quoting another conversation',
      'not-found',
      { quotedMessageId: 'm1' },
      {},
      { messages: [messageOf({ conversationId: 'other' })] },
    ],
  ];
  for (const [title, code, changed, scene, held] of refusals) {
    it(`${title} is refused: ${code}`, () => {
      assertRefused(judge({ ...send, ...changed }, { world: fullWorld(held), ...scene }), code);
    });
  }

  const allowed: readonly [string, Partial<SendCommand>, Scene, Holdings][] = [
    ['of the longest text', { content: { kind: 'text', text: 'x'.repeat(TEXT_MAX) } }, {}, {}],
    ['of one emoji', { content: { kind: 'text', text: '👩‍🚀' } }, {}, {}],
    ['by a supervisor', {}, { role: 'supervisor' }, {}],
    ['through a channel that needs attention', {}, {}, { channel: channelOf({ health: 'attention' }) }],
    ['to a contact known by user id only', {}, {}, { contact: contactOf({ phone: null, userId: 'US.1' }) }],
    ['a millisecond before the window closes', {}, { now: NOW + 20 * HOUR - 1 }, {}],
  ];
  for (const [title, changed, scene, held] of allowed) {
    it(`${title} goes`, () => {
      assert.equal(judge({ ...send, ...changed }, { world: fullWorld(held), ...scene }).outcome, 'changes');
    });
  }

  describe('near the end of the window', () => {
    const closesAt = NOW + 20 * HOUR;
    const table: readonly [number, number, string][] = [
      [-5001, 5000, 'changes'],
      [-5000, 5000, 'undetermined'],
      [0, 5000, 'undetermined'],
      [5000, 5000, 'undetermined'],
      [5001, 5000, 'refused'],
      [-1, 0, 'changes'],
      [0, 0, 'refused'],
      [1, 0, 'refused'],
    ];
    for (const [offset, slack, outcome] of table) {
      it(`${offset} ms from it, with ${slack} ms of slack: ${outcome}`, () => {
        const decision = judge(send, { now: closesAt + offset, slack });
        assert.equal(decision.outcome, outcome);
        if (outcome === 'undetermined') assertMissing(decision);
      });
    }
  });

  describe('with something not loaded', () => {
    const held = {
      conversation: conversationOf(),
      channel: channelOf(),
      contact: contactOf(),
      messages: [messageOf()],
    };
    const without = (key: keyof typeof held) => {
      const { [key]: _, ...rest } = held;
      return { world: worldOf(rest) };
    };
    it('is undetermined without the conversation', () =>
      assertMissing(judge(send, without('conversation')), { kind: 'conversation', id: 'cv' }));
    it('is undetermined without the channel', () =>
      assertMissing(judge(send, without('channel')), { kind: 'channel', id: 'ch' }));
    it('is undetermined without the contact', () =>
      assertMissing(judge(send, without('contact')), { kind: 'contact', id: 'co' }));
    it('is undetermined without the quoted message', () => {
      assertMissing(judge({ ...send, quotedMessageId: 'm1' }, without('messages')), { kind: 'message', id: 'm1' });
    });
    it('goes although nobody knows whether its id is free: the server says', () => {
      assert.equal(judge(send, without('messages')).outcome, 'changes');
    });
  });

  describe('quoting', () => {
    const quotes = (message: ReturnType<typeof messageOf>) => {
      const decision = judge({ ...send, quotedMessageId: message.id }, { world: fullWorld({ messages: [message] }) });
      assert.ok(decision.outcome === 'changes');
      const [change] = decision.changes;
      return change?.kind === 'message' ? change.record.quoted : undefined;
    };
    it("an inbound message names WhatsApp's id", () =>
      assert.deepEqual(quotes(messageOf()), { messageId: 'm1', wamid: 'wamid.in' }));
    it('an outbound message names the id of its last accepted attempt', () => {
      const attempts = [
        attemptOf('failed', { wamid: 'wamid.1' }),
        attemptOf('sent', { wamid: 'wamid.2' }),
        attemptOf('queued'),
      ];
      assert.deepEqual(quotes(messageOf({ wamid: null, attempts })), { messageId: 'm1', wamid: 'wamid.2' });
    });
    it('a message WhatsApp does not know yet names ours alone', () => {
      assert.deepEqual(quotes(messageOf({ wamid: null, attempts: [attemptOf('queued')] })), {
        messageId: 'm1',
        wamid: null,
      });
    });
  });
});

describe('judgeReply', () => {
  const verdict = (
    role: 'viewer' | 'contributor' | null,
    held: { closesAt?: number | null; health?: 'disconnected'; phone?: null },
  ) =>
    judgeReply(
      actorOf(role),
      conversationOf({ windowClosesAt: held.closesAt === undefined ? NOW + HOUR : held.closesAt }),
      channelOf(held.health ? { health: held.health } : {}),
      contactOf(held.phone === null ? { phone: null } : {}),
      { now: NOW, slack: 5000 },
    );

  it('lets a reply go', () => assert.equal(verdict('contributor', {}), null));
  it('names first what an agent can do least about', () => {
    const all = { closesAt: null, health: 'disconnected', phone: null } as const;
    assert.equal(verdict(null, all), 'no-access');
    assert.equal(verdict('viewer', all), 'role-cannot-reply');
    assert.equal(verdict('contributor', all), 'channel-disconnected');
    assert.equal(verdict('contributor', { closesAt: null, phone: null }), 'contact-unreachable');
    assert.equal(verdict('contributor', { closesAt: null }), 'window-closed');
    assert.equal(verdict('contributor', { closesAt: NOW }), 'too-close');
  });
});

describe('judgeText', () => {
  it('takes another limit', () => assert.equal(judgeText('abc', 2), 'text-too-long'));
  it('lets visible text go', () => assert.equal(judgeText(' a '), null));
});
