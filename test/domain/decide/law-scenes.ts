import fc from 'fast-check';
import type { Channel, Command, Conversation, Message, Role } from '../../../src/domain/index.ts';
import * as arbitrary from '../arbitraries.ts';
import {
  agentOf,
  channelOf,
  contactOf,
  conversationOf,
  HOUR,
  type Holdings,
  messageOf,
  NOW,
  outbound,
} from '../samples.ts';
import { templateOf } from '../template/template-samples.ts';

export const messageId = fc.constantFrom('m1', 'm2', 'out', 'new');
export const place = fc.record(
  { at: fc.integer({ min: NOW - 3, max: NOW + 3 }), seq: fc.nat(3) },
  { noNullPrototype: true },
);
export const mark = fc.option(place, { nil: null });

export const command: fc.Arbitrary<Command> = fc
  .tuple(
    arbitrary.command,
    messageId,
    fc.constantFrom('at1', 'at2', 'fresh'),
    fc.constantFrom('ada', 'bob', null),
    place,
  )
  .map(([some, message, attempt, assignee, upTo]): Command => {
    const given = { ...some, id: 'c1', conversationId: 'cv' };
    switch (given.type) {
      case 'message.send':
        return {
          ...given,
          messageId: message,
          attemptId: attempt,
          content: given.content.kind === 'template' ? { ...given.content, templateId: '901' } : given.content,
          ...(given.quotedMessageId && { quotedMessageId: 'm1' }),
        };
      case 'message.retry':
        return { ...given, messageId: message, attemptId: attempt };
      case 'message.discard':
      case 'note.add':
        return { ...given, messageId: message };
      case 'conversation.assign':
        return { ...given, assigneeId: assignee };
      case 'conversation.read':
        return { ...given, upTo };
      default:
        return given;
    }
  });

export const conversation: fc.Arbitrary<Conversation> = fc
  .record({
    status: arbitrary.status,
    assigneeId: fc.constantFrom('ada', 'bob', null),
    needsReply: fc.boolean(),
    unread: fc.nat(3),
    readUpTo: mark,
    lastInbound: mark,
    windowClosesAt: fc.constantFrom(null, NOW - HOUR, NOW, NOW + 1, NOW + HOUR),
    lastMessage: fc.option(arbitrary.summary, { nil: null }),
    tags: fc.subarray(['VIP', 'late', 'x']),
  })
  .map(conversationOf);

export const channel: fc.Arbitrary<Channel> = fc
  .record({
    health: fc.constantFrom('connected', 'attention', 'disconnected'),
    autoAssign: fc.boolean(),
    messagingLimit: fc.constantFrom(null, 2),
    access: fc.record(
      {
        agents: fc.constantFrom<Readonly<Record<string, Role>>[]>(
          {},
          { bob: 'contributor' },
          { bob: 'viewer', ada: 'supervisor' },
        ),
        teams: fc.constant({}),
        allUsers: fc.constantFrom(null, 'contributor'),
        allTeams: fc.constant(null),
      },
      { noNullPrototype: true },
    ),
  })
  .map(channelOf);

export const contact = fc.constantFrom(
  contactOf(),
  contactOf({ phone: null }),
  contactOf({ phone: null, userId: 'US.1' }),
);

export const messages: fc.Arbitrary<readonly Message[]> = fc
  .tuple(fc.array(arbitrary.delivery, { minLength: 1, maxLength: 3 }), fc.boolean(), fc.boolean())
  .map(([deliveries, discarded, elsewhere]) => [
    messageOf({ conversationId: elsewhere ? 'other' : 'cv' }),
    { ...outbound(...deliveries), discardedAt: discarded ? NOW - 1 : null },
  ]);

/** Everything there is, as the backend's tables hold it. */
export const scene: fc.Arbitrary<Holdings> = fc.record(
  {
    conversation,
    channel,
    contact,
    agent: fc.constantFrom(agentOf(), agentOf({ id: 'bob' }), agentOf({ id: 'bob', active: false })),
    messages,
    template: fc.constantFrom(null, templateOf({ body: 'Hello.' }), templateOf({ status: 'paused' })),
    unreadAfter: fc.nat(3),
    contactedSince: fc.nat(3),
    otherwise: fc.constant('absent' as const),
  },
  { noNullPrototype: true },
);

export const role = fc.constantFrom<Role | null>('viewer', 'contributor', 'supervisor', null);
export const slack = fc.constantFrom(0, 5000);
export const NOT_FOUND = { outcome: 'refused', code: 'not-found' } as const;
export const NOTHING_CHANGES = { outcome: 'changes', changes: [] } as const;
