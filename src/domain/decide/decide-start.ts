import type { Actor } from '../agent.ts';
import type { Channel } from '../channel.ts';
import { cleanName } from '../clean-name.ts';
import type { StartCommand } from '../command.ts';
import type { Contact } from '../contact.ts';
import type { Conversation } from '../conversation.ts';
import { isPhone } from '../phone.ts';
import type { Draft } from '../record.ts';
import { mayRole } from '../role.ts';
import { changes, type Decision, refused } from './decision.ts';

/** What there is already, where somebody is to be written to first. */
export interface StartFacts {
  readonly channel: Channel | null;
  /** Whoever is known by the number. */
  readonly contact: Contact | null;
  /** What was said with them on this channel. */
  readonly conversation: Conversation | null;
  /** Something else has one of the ids the client named. */
  readonly isTaken: boolean;
  /** Server time, ms. */
  readonly now: number;
}

/** As `Decision`; `is-there`: nothing is to be made. */
export type StartDecision = Decision | { readonly outcome: 'is-there'; readonly conversation: Conversation };

/**
 * Judges who may write to whom first, and makes contact and conversation where there are none.
 *
 * | asked in this order                      | answer                                                       |
 * |------------------------------------------|--------------------------------------------------------------|
 * | may the agent see the channel            | not-found                                                    |
 * | may they reply there                     | role-cannot-reply                                            |
 * | an international number, not the channel's own | phone-invalid                                          |
 * | a conversation with the number           | that one; what may go into it is for it to say               |
 * | is the channel connected                 | channel-disconnected                                         |
 * | is the contact on the block list         | contact-blocked                                              |
 * | ids that are in use                      | id-taken                                                     |
 *
 * It starts in Pending: our word stands, the customer's turn comes, as after any reply. Its window was never opened, so templates alone go,
 * and whether a marketing one may is asked when it is sent. Who owns it follows from who replies (SPK-35).
 */
export function decideStart(command: StartCommand, facts: StartFacts, actor: Actor): StartDecision {
  const { channel, contact, conversation, isTaken, now } = facts;
  const role = channel === null ? null : actor.roles[channel.id];
  if (channel === null || !mayRole(role, 'see')) return refused('not-found');
  if (!mayRole(role, 'reply')) return refused('role-cannot-reply');
  // WhatsApp takes no message from a number to itself.
  if (!isPhone(command.to) || command.to === channel.phone) return refused('phone-invalid');
  if (conversation !== null) return { outcome: 'is-there', conversation };
  if (channel.health === 'disconnected') return refused('channel-disconnected');
  if (contact?.blocked) return refused('contact-blocked');
  if (isTaken) return refused('id-taken');
  const person = contactDraft(command, contact);
  const begun: Draft<'conversation'> = {
    kind: 'conversation',
    record: {
      id: command.conversationId,
      channelId: channel.id,
      contactId: person?.record.id ?? contact?.id ?? command.contactId,
      status: 'pending',
      assigneeId: null,
      lastResponderId: null,
      needsReply: false,
      unread: 0,
      readUpTo: null,
      lastInbound: null,
      windowClosesAt: null,
      freeEntryUntil: null,
      templateSentAt: null,
      lastMessage: null,
      tags: [],
      createdAt: now,
      activityAt: now,
    },
  };
  return person === null ? changes(begun) : changes(person, begun);
}

/** The contact as it is to be; `null` when it stays as it is. A name agents gave before is kept. */
function contactDraft({ contactId, to, name }: StartCommand, known: Contact | null): Draft<'contact'> | null {
  const given = cleanName(name ?? null);
  if (known !== null) {
    return known.name === null && given !== null ? { kind: 'contact', record: { ...known, name: given } } : null;
  }
  return {
    kind: 'contact',
    record: {
      id: contactId,
      name: given,
      profileName: null,
      username: null,
      phone: to,
      userId: null,
      parentUserId: null,
      language: null,
      mergedInto: null,
      blocked: false,
      marketingOptOut: false,
    },
  };
}
