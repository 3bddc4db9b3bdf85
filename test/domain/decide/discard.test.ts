import { describe, it } from 'node:test';
import {
  DELIVERY_SCALE,
  type Delivery,
  type DiscardCommand,
  type Message,
  type RefusalCode,
} from '../../../src/domain/index.ts';
import { conversationOf, fullWorld, messageOf, NOW, outbound, worldOf } from '../samples.ts';
import { assertMissing, assertNothing, assertRefused, assertWrites, judge, type Scene } from './judge.ts';

const takeBack: DiscardCommand = { type: 'message.discard', id: 'c1', conversationId: 'cv', messageId: 'out' };
const worldWith = (message: Message) => fullWorld({ messages: [message] });

describe('taking back', () => {
  const outcomes: Readonly<Record<Delivery, RefusalCode | null>> = {
    queued: null,
    sending: 'send-in-flight',
    unknown: 'send-in-flight',
    sent: 'already-sent',
    failed: null,
    delivered: 'already-sent',
    read: 'already-sent',
    played: 'already-sent',
  };
  for (const delivery of DELIVERY_SCALE) {
    const message = outbound(delivery);
    const code = outcomes[delivery];
    it(`a message that is ${delivery} ${code ? `is refused: ${code}` : 'hides it and keeps it for the record'}`, () => {
      const decision = judge(takeBack, { world: worldWith(message) });
      if (code) assertRefused(decision, code);
      else assertWrites(decision, { kind: 'message', record: { ...message, discardedAt: NOW } });
    });
  }

  for (const earlier of ['sent', 'delivered', 'read', 'played'] as const) {
    it(`a failed retry of a copy that was ${earlier} is refused: the truth stays on screen`, () => {
      assertRefused(judge(takeBack, { world: worldWith(outbound(earlier, 'failed')) }), 'already-sent');
    });
  }

  it('a message taken back before changes nothing', () => {
    assertNothing(judge(takeBack, { world: worldWith({ ...outbound('failed'), discardedAt: NOW - 1 }) }));
  });

  const refusals: readonly [string, RefusalCode, Scene][] = [
    ['a message that is not there', 'not-found', { world: fullWorld() }],
    [
      'a message of another conversation',
      'not-found',
      { world: worldWith({ ...outbound('queued'), conversationId: 'other' }) },
    ],
    ['what a customer said', 'not-found', { world: worldWith(messageOf({ id: 'out' })) }],
    ['anything as a viewer', 'role-cannot-reply', { world: worldWith(outbound('queued')), role: 'viewer' }],
    ['anything without access', 'not-found', { world: worldWith(outbound('queued')), role: null }],
  ];
  for (const [title, code, scene] of refusals)
    it(`${title} is refused: ${code}`, () => assertRefused(judge(takeBack, scene), code));

  it('is undetermined where the message is not loaded', () => {
    assertMissing(judge(takeBack, { world: worldOf({ conversation: conversationOf() }) }), {
      kind: 'message',
      id: 'out',
    });
  });
});
