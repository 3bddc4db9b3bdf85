import { judgeReply } from '../judge/judge-reply.ts';
import { judgeSendWith } from '../judge/judge-send-with.ts';
import { MESSAGING_LIMIT_SPAN_MS } from '../judge/messaging-limit.ts';
import type { OutgoingContent } from '../outgoing.ts';
import type { Template } from '../template.ts';
import type { Case } from './case.ts';
import { needMore, refuse, require } from './decision.ts';

type Given = Pick<Case<'message.send'>, 'conversation' | 'world' | 'actor' | 'time' | 'rich'>;

/** Ends the rule unless this may go now. Answers the template it names, as it stands. */
export function requireSendable(
  content: OutgoingContent,
  { conversation, world, actor, time, rich }: Given,
): Template | null {
  const channel = require(world, 'channel', conversation.channelId);
  const contact = require(world, 'contact', conversation.contactId);
  const since = time.now - MESSAGING_LIMIT_SPAN_MS;
  const found = content.kind === 'template' ? world.get('template', content.templateId) : 'absent';
  const template = found === 'absent' ? null : found;
  const verdict = judgeSendWith(rich, content, {
    actor,
    conversation,
    channel,
    contact,
    time,
    template,
    contactedSince: content.kind === 'template' ? world.contactedSince(channel.id, since) : 0,
  });
  if (verdict === 'too-close') needMore();
  if (verdict !== null && verdict !== 'not-loaded') refuse(verdict);
  if (content.kind === 'template' && template === 'not-loaded') needMore({ kind: 'template', id: content.templateId });
  if (verdict === 'not-loaded' && rich === null) needMore();
  if (verdict === 'not-loaded') needMore({ kind: 'contacted-since', id: channel.id, since });
  return template === 'not-loaded' ? null : template;
}

/** Ends the rule unless a free-form answer may go now. */
export function requireOpenReply({ conversation, world, actor, time }: Omit<Given, 'rich'>): void {
  const channel = require(world, 'channel', conversation.channelId);
  const contact = require(world, 'contact', conversation.contactId);
  const verdict = judgeReply(actor, conversation, channel, contact, time);
  if (verdict === 'too-close') needMore();
  else if (verdict !== null) refuse(verdict);
}
