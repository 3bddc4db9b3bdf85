import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  asksForReply,
  CONTENT_RULES,
  type ContentKind,
  type Conversation,
  isAfter,
  type Message,
  type MessageContent,
  type Place,
  summarize,
  withChangedMessage,
  withPlacedMessage,
  withWindowClosedByMeta,
} from '../../src/domain/index.ts';
import * as arbitrary from './arbitraries.ts';
import { attemptOf, conversationOf, HOUR, messageOf, NOW } from './samples.ts';

const place: Place = { at: NOW, seq: 9 };
const quiet = conversationOf({ needsReply: false, unread: 0, lastInbound: null, windowClosesAt: null });
const place2: Place = { at: NOW + 1, seq: 10 };

/** The conversation after a message like this one arrived now. */
function after(conversation: Conversation, changed: Partial<Message>, at: Place = place) {
  return withPlacedMessage(conversation, messageOf({ sentAt: at.at, ...changed }), at);
}

describe('asksForReply', () => {
  const asking: readonly ContentKind[] = [
    'text',
    'image',
    'video',
    'audio',
    'document',
    'sticker',
    'location',
    'contacts',
    'choice',
    'form',
    'order',
    'unsupported',
  ];
  for (const kind of Object.keys(CONTENT_RULES) as ContentKind[]) {
    const asks = asking.includes(kind);
    it(`a live inbound ${kind} ${asks ? 'asks' : 'does not ask'} for a reply`, () => {
      const content = { kind } as MessageContent; // only the kind is looked at
      assert.equal(asksForReply({ direction: 'inbound', origin: 'live', content }), asks);
    });
  }

  it('nothing else asks: not what we send, not history, not echoes', () => {
    for (const direction of ['inbound', 'outbound', 'internal'] as const) {
      for (const origin of ['live', 'history', 'echo'] as const) {
        const asks = asksForReply({ direction, origin, content: { kind: 'text', text: 'x' } });
        assert.equal(asks, direction === 'inbound' && origin === 'live');
      }
    }
  });
});

describe('a message takes its place', () => {
  it('a customer writes: New stays New, the beacon lights, one more is unread, the window opens', () => {
    const next = after(quiet, {});
    assert.deepEqual(next, {
      ...quiet,
      needsReply: true,
      unread: 1,
      lastInbound: place,
      windowClosesAt: NOW + 24 * HOUR,
      lastMessage: summarize(messageOf(), place),
      activityAt: NOW,
    });
  });

  for (const [status, next] of [
    ['new', 'new'],
    ['pending', 'pending'],
    ['resolved', 'new'],
  ] as const) {
    it(`a customer writes: ${status} becomes ${next}`, () => {
      assert.equal(after(conversationOf({ status }), {}).status, next);
    });
  }

  it('a reaction re-opens nothing, lights nothing, and is not shown as last message', () => {
    const resolved = conversationOf({ status: 'resolved', needsReply: false, unread: 0 });
    const next = after(resolved, { content: { kind: 'reaction', targetWamid: 'w', emoji: '👍' } });
    assert.deepEqual(next, { ...resolved, activityAt: NOW });
  });

  it('history rings no bell: it may only become the last message', () => {
    const resolved = conversationOf({ status: 'resolved', needsReply: false, unread: 0 });
    const next = after(resolved, { origin: 'history' });
    assert.deepEqual(next, {
      ...resolved,
      lastMessage: summarize(messageOf({ origin: 'history' }), place),
      activityAt: NOW,
    });
  });

  it('a message read past already is not unread', () => {
    assert.equal(after(conversationOf({ unread: 0, readUpTo: place }), {}).unread, 0);
    assert.equal(after(conversationOf({ unread: 0, readUpTo: place }), {}, place2).unread, 1);
  });

  it('a message below the newest one leaves summary and last inbound alone', () => {
    const newest = summarize(messageOf({ id: 'newest' }), place2);
    const known = conversationOf({ lastMessage: newest, lastInbound: place2, activityAt: NOW + 1 });
    const next = after(known, { id: 'older' }, place);
    assert.equal(next.lastMessage, newest);
    assert.equal(next.lastInbound, place2);
    assert.equal(next.activityAt, NOW + 1);
    assert.equal(next.unread, known.unread + 1);
  });

  it('the first message of an older history sets the beginning', () => {
    assert.equal(after(conversationOf(), { origin: 'history' }, { at: 5, seq: 1 }).createdAt, 5);
  });

  it('a note is shown but is no activity: it neither lifts the conversation nor delays auto-resolve', () => {
    const note = { direction: 'internal', content: { kind: 'note', text: 'VIP' } } as const;
    const next = after(quiet, note);
    assert.equal(next.activityAt, quiet.activityAt);
    assert.equal(next.lastMessage?.kind, 'note');
    assert.equal(next.windowClosesAt, null);
    assert.equal(next.needsReply, false);
  });

  it('what we send opens no window', () => {
    assert.equal(after(quiet, { direction: 'outbound', attempts: [attemptOf('queued')] }).windowClosesAt, null);
  });

  it('the window counts from the time of the message, not of its arrival', () => {
    assert.equal(after(quiet, { sentAt: NOW - 3 * HOUR, late: true }).windowClosesAt, NOW + 21 * HOUR);
  });

  it('unread equals a recount, and the last of everything the maximum, in any order of arrival', () => {
    const arrival = fc.record({ message: arbitrary.message, at: arbitrary.place }, { noNullPrototype: true });
    const arrivals = fc.uniqueArray(arrival, { maxLength: 8, selector: ({ at }) => `${at.at}/${at.seq}` });
    fc.assert(
      fc.property(arrivals, fc.option(arbitrary.place, { nil: null }), (list, readUpTo) => {
        const start = { ...quiet, readUpTo, activityAt: 0 };
        const end = list.reduce<Omit<Conversation, 'rev'>>(
          (known, { message, at }) => withPlacedMessage(known, message, at),
          start,
        );
        const back = list
          .toReversed()
          .reduce<Omit<Conversation, 'rev'>>((known, { message, at }) => withPlacedMessage(known, message, at), start);
        assert.deepEqual({ ...back, status: end.status, lastMessage: end.lastMessage }, end);
        const asking = list.filter(({ message }) => asksForReply(message));
        assert.equal(end.unread, asking.filter(({ at }) => isAfter(at, readUpTo)).length);
        assert.equal(end.needsReply, asking.length > 0);
        assert.ok(asking.every(({ at }) => end.lastInbound && !isAfter(at, end.lastInbound)));
        assert.ok(list.every(({ message, at }) => message.direction === 'internal' || at.at <= end.activityAt));
      }),
    );
  });
});

describe('a message changes', () => {
  const message = messageOf({ id: 'out', direction: 'outbound', attempts: [attemptOf('sent')] });
  const shown = conversationOf({ lastMessage: summarize(message, place) });

  it('the summary shows its new delivery', () => {
    const next = withChangedMessage(shown, { ...message, attempts: [attemptOf('read')] });
    assert.equal(next.lastMessage?.delivery, 'read');
    assert.deepEqual({ ...next, lastMessage: null }, { ...shown, lastMessage: null });
  });

  it('the conversation stays the same object when the summary shows nothing new', () => {
    assert.equal(withChangedMessage(shown, message), shown);
    assert.equal(withChangedMessage(shown, { ...message, id: 'another', attempts: [attemptOf('read')] }), shown);
    const empty = conversationOf();
    assert.equal(withChangedMessage(empty, message), empty);
  });

  it('a message without attempts shows no delivery', () => {
    assert.equal(withChangedMessage(shown, { ...message, attempts: [] }).lastMessage?.delivery, null);
  });
});

describe("Meta's word that the window is closed", () => {
  const open = conversationOf({ windowClosesAt: NOW + HOUR, lastInbound: { at: NOW - HOUR, seq: 1 } });

  it('closes it as of that call', () => {
    assert.deepEqual(withWindowClosedByMeta(open, NOW), { ...open, windowClosesAt: NOW });
    const unwritten = conversationOf({ windowClosesAt: NOW + HOUR, lastInbound: null });
    assert.equal(withWindowClosedByMeta(unwritten, NOW).windowClosesAt, NOW);
  });

  it('closes it after a customer message of the same moment: Meta knew that one', () => {
    const sameMoment = { ...open, lastInbound: { at: NOW, seq: 1 } };
    assert.equal(withWindowClosedByMeta(sameMoment, NOW).windowClosesAt, NOW);
  });

  const table: readonly [string, Partial<Conversation>][] = [
    ['none was open', { windowClosesAt: null }],
    ['it closed before', { windowClosesAt: NOW - 1 }],
    ['it closes at that moment', { windowClosesAt: NOW }],
    ['the customer wrote again after the call', { lastInbound: { at: NOW + 1, seq: 2 } }],
  ];
  for (const [title, changed] of table) {
    it(`changes nothing when ${title}`, () => {
      const conversation = { ...open, ...changed };
      assert.equal(withWindowClosedByMeta(conversation, NOW), conversation);
    });
  }
});
