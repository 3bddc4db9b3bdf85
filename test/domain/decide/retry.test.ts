import { describe, it } from 'node:test';
import { DELIVERY_SCALE, type Message, type RefusalCode, type RetryCommand } from '../../../src/domain/index.ts';
import {
  channelOf,
  contactOf,
  conversationOf,
  fullWorld,
  type Holdings,
  messageOf,
  NOW,
  outbound,
  worldOf,
} from '../samples.ts';
import { assertMissing, assertRefused, assertWrites, judge, type Scene } from './judge.ts';

const again: RetryCommand = {
  type: 'message.retry',
  id: 'c1',
  conversationId: 'cv',
  messageId: 'out',
  attemptId: 'new',
};
const queued = { id: 'new', wamid: null, delivery: 'queued', times: { queued: NOW }, error: null };
const worldWith = (message: Message, held: Holdings = {}) => fullWorld({ messages: [message], ...held });

describe('trying again', () => {
  const outcomes: Readonly<Record<(typeof DELIVERY_SCALE)[number], RefusalCode | null>> = {
    queued: 'send-in-flight',
    sending: 'send-in-flight',
    unknown: null,
    sent: 'already-sent',
    failed: null,
    delivered: 'already-sent',
    read: 'already-sent',
    played: 'already-sent',
  };
  for (const delivery of DELIVERY_SCALE) {
    const message = outbound(delivery);
    const code = outcomes[delivery];
    it(`after ${delivery} ${code ? `is refused: ${code}` : 'appends an attempt and leaves the old one as it is'}`, () => {
      const decision = judge(again, { world: worldWith(message) });
      if (code) assertRefused(decision, code);
      else assertWrites(decision, { kind: 'message', record: { ...message, attempts: [...message.attempts, queued] } });
    });
  }

  it('looks at the latest attempt only', () => {
    assertRefused(judge(again, { world: worldWith(outbound('failed', 'queued')) }), 'send-in-flight');
    const message = outbound('delivered', 'failed');
    assertWrites(judge(again, { world: worldWith(message) }), {
      kind: 'message',
      record: { ...message, attempts: [...message.attempts, queued] },
    });
  });

  it('waits a day when Meta held a marketing message back, and not a moment longer', () => {
    const DAY = 24 * 3_600_000;
    const heldBack = (ago: number): Message => {
      const message = outbound('failed');
      const error = { code: 131049, detail: 'x' };
      return { ...message, attempts: message.attempts.map((one) => ({ ...one, times: { failed: NOW - ago }, error })) };
    };
    assertRefused(judge(again, { world: worldWith(heldBack(DAY - 1)) }), 'held-back');
    const message = heldBack(DAY);
    assertWrites(judge(again, { world: worldWith(message) }), {
      kind: 'message',
      record: { ...message, attempts: [...message.attempts, queued] },
    });
  });

  it('refuses the id of any earlier attempt', () => {
    const message = outbound('failed', 'failed');
    for (const attemptId of ['at1', 'at2']) {
      assertRefused(judge({ ...again, attemptId }, { world: worldWith(message) }), 'id-taken');
    }
  });

  const failed = outbound('failed');
  const refusals: readonly [string, RefusalCode, Scene][] = [
    ['of a message that is not there', 'not-found', { world: fullWorld() }],
    ['of a message of another conversation', 'not-found', { world: worldWith({ ...failed, conversationId: 'other' }) }],
    ['of a message that was never sent', 'not-found', { world: worldWith(messageOf({ id: 'out' })) }],
    ['of a message that was taken back', 'not-found', { world: worldWith({ ...failed, discardedAt: NOW }) }],
    [
      'under the id of an attempt it has',
      'id-taken',
      { world: worldWith({ ...failed, attempts: failed.attempts.map((attempt) => ({ ...attempt, id: 'new' })) }) },
    ],
    ['by a viewer', 'role-cannot-reply', { world: worldWith(failed), role: 'viewer' }],
    ['by somebody without access', 'not-found', { world: worldWith(failed), role: null }],
    [
      'past the window',
      'window-closed',
      { world: worldWith(failed, { conversation: conversationOf({ windowClosesAt: NOW }) }) },
    ],
    [
      'through a disconnected channel',
      'channel-disconnected',
      { world: worldWith(failed, { channel: channelOf({ health: 'disconnected' }) }) },
    ],
    [
      'to a contact out of reach',
      'contact-unreachable',
      { world: worldWith(failed, { contact: contactOf({ phone: null }) }) },
    ],
  ];
  for (const [title, code, scene] of refusals)
    it(`${title} is refused: ${code}`, () => assertRefused(judge(again, scene), code));

  it('is undetermined without message, channel or contact, and near the end of the window', () => {
    const conversation = conversationOf();
    assertMissing(judge(again, { world: worldOf({ conversation }) }), { kind: 'message', id: 'out' });
    assertMissing(judge(again, { world: worldOf({ conversation, messages: [failed] }) }), {
      kind: 'channel',
      id: 'ch',
    });
    assertMissing(judge(again, { world: worldOf({ conversation, messages: [failed], channel: channelOf() }) }), {
      kind: 'contact',
      id: 'co',
    });
    const closing = conversationOf({ windowClosesAt: NOW + 5000 });
    assertMissing(judge(again, { world: worldWith(failed, { conversation: closing }), slack: 5000 }));
  });
});
