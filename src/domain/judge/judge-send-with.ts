import type { Actor } from '../agent.ts';
import type { Channel } from '../channel.ts';
import type { Contact } from '../contact.ts';
import type { Conversation } from '../conversation.ts';
import type { RefusalCode } from '../inbox-error.ts';
import type { OutgoingContent, OutgoingKind } from '../outgoing.ts';
import type { Template } from '../template.ts';
import type { JudgeTime } from '../world.ts';
import { judgeContent } from './judge-content.ts';
import { judgeReach, judgeReply, judgeWindow, type ReplyVerdict } from './judge-reply.ts';
import { MESSAGING_LIMIT_SPAN_MS } from './messaging-limit.ts';
import type { RichRules } from './rich-rules.ts';

/** What a send is judged against. */
export interface SendSituation {
  readonly actor: Actor;
  readonly conversation: Conversation;
  readonly channel: Channel;
  readonly contact: Contact;
  readonly time: JudgeTime;
  /** The template of a template's send; `null` when there is none of that id. */
  readonly template: Template | null | 'not-loaded';
  /** Customers of the channel that got a template outside their window in the last 24 hours. */
  readonly contactedSince: number | 'not-loaded';
  /** What the backend can send; absent where that is certain. */
  readonly outgoingKinds?: readonly OutgoingKind[];
}

/** `'not-loaded'` when the template, the count of contacted customers or the rules for such content must be known first. */
export type SendVerdict = ReplyVerdict | 'not-loaded';

/**
 * Whether exactly this may go to this customer now, as far as these rules can tell. The one judge of composer, backend, forwarding and sending later. The reason an agent can
 * do least about comes first:
 *
 * | asked in this order                             | refused with                                                        |
 * |-------------------------------------------------|---------------------------------------------------------------------|
 * | can this backend send the kind                  | kind-unsupported                                                    |
 * | role, channel, address, block list              | no-access, role-cannot-reply, channel-disconnected, contact-…       |
 * | free-form content: the window                   | window-closed                                                       |
 * | free-form content: its limits                   | text-…, caption-…, file-…, place-…, card-…, interactive-…, address-… |
 * | a template: of this account, its state, values  | not-found, template-…                                               |
 * | a template: consent, address, messaging limit   | contact-opted-out, phone-needed, messaging-limit                    |
 */
export function judgeSendWith(rich: RichRules | null, content: OutgoingContent, situation: SendSituation): SendVerdict {
  const { actor, conversation, channel, contact, time, outgoingKinds } = situation;
  if (outgoingKinds?.includes(content.kind) === false) return 'kind-unsupported';
  if (content.kind !== 'template') {
    return judgeReply(actor, conversation, channel, contact, time) ?? judgeContent(content, rich);
  }
  const reach = judgeReach(actor, conversation, channel, contact);
  if (reach !== null) return reach;
  const { template } = situation;
  if (template === 'not-loaded') return 'not-loaded';
  if (template === null || template.accountId !== channel.accountId) return 'not-found';
  if (rich === null) return 'not-loaded';
  return (
    rich.judgeTemplate(template, content.values, time.now) ?? judgeConsent(template, contact) ?? judgeLimit(situation)
  );
}

function judgeConsent({ category }: Template, { marketingOptOut, phone }: Contact): RefusalCode | null {
  if (category === 'marketing' && marketingOptOut) return 'contact-opted-out';
  return category === 'authentication' && !phone ? 'phone-needed' : null;
}

/** Only customers outside their window count, each once a day. */
function judgeLimit({ conversation, channel, contactedSince, time }: SendSituation): SendVerdict {
  const { messagingLimit } = channel;
  if (messagingLimit === null) return null;
  const { templateSentAt } = conversation;
  if (templateSentAt !== null && templateSentAt > time.now - MESSAGING_LIMIT_SPAN_MS) return null;
  const window = judgeWindow(conversation, time);
  if (window === null) return null;
  if (contactedSince === 'not-loaded') return 'not-loaded';
  if (contactedSince < messagingLimit) return null;
  return window === 'too-close' ? 'too-close' : 'messaging-limit';
}
