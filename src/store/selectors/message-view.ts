import {
  type CommandType,
  isInboxErrorCode,
  latestAttempt,
  type Message,
  mayRole,
  reachedBefore,
} from '../../domain/index.ts';
import { overlay } from '../overlay.ts';
import type { Pending, StoreState } from '../state.ts';
import type { MessageAction, MessageView, QuotedView, ShownDelivery } from '../views.ts';
import { carrierOf, pendingDelivery } from './pending-delivery.ts';
import { person } from './person.ts';

/** A message as its bubble shows it. */
export function messageView(state: StoreState, message: Message): MessageView {
  const attempt = latestAttempt(message);
  const carrier = carrierOf(state, message);
  const delivery = pendingDelivery(state, message);
  const refusal = carrier?.row.state === 'refused' ? carrier.row.code : null;
  return {
    id: message.id,
    direction: message.direction,
    origin: message.origin,
    content: message.content,
    at: message.place?.at ?? message.sentAt,
    lateSentAt: message.late ? message.sentAt : null,
    author: person(state, message.authorId),
    quoted: quotedView(state, message),
    forwarded: message.forwarded,
    delivery,
    times: attempt?.times ?? {},
    error: attempt?.error ?? null,
    refusal: refusal === null ? null : isInboxErrorCode(refusal) ? refusal : 'internal',
    attempts: message.attempts.length,
    reachedBefore: reachedBefore(message),
    reactions: message.reactions.map(({ from, emoji, at, authorId, attempt: own }) => ({
      from,
      emoji,
      at,
      author: person(state, authorId),
      delivery: own?.delivery ?? null,
    })),
    edits: message.edits,
    revokedAt: message.revokedAt,
    referral: message.referral,
    actions: actions(state, message, carrier, delivery),
  };
}

function quotedView(state: StoreState, message: Message): QuotedView | null {
  const { quoted } = message;
  if (quoted === null) return null;
  const found = findQuoted(state, message.conversationId, quoted);
  if (found === undefined) return { messageId: quoted.messageId, author: null, content: null };
  const author = found.direction === 'inbound' ? 'customer' : person(state, found.authorId);
  return { messageId: found.id, author, content: found.content };
}

function findQuoted(
  state: StoreState,
  conversationId: string,
  quoted: NonNullable<Message['quoted']>,
): Message | undefined {
  const messages = state.confirmed.tables.message.get(conversationId);
  if (quoted.messageId !== null)
    return messages?.get(quoted.messageId) ?? overlay(state, conversationId).messages.get(quoted.messageId);
  const { wamid } = quoted;
  if (wamid === null || messages === undefined) return undefined;
  return [...messages.values()].find(
    (candidate) => candidate.wamid === wamid || candidate.attempts.some((attempt) => attempt.wamid === wamid),
  );
}

/** A command on its way belongs to the outbox; one that arrived to the backend's rules. */
function actions(
  state: StoreState,
  message: Message,
  carrier: Pending | null,
  delivery: ShownDelivery | null,
): readonly MessageAction[] {
  const allowed: MessageAction[] = [];
  const role = state.session?.roles[message.channelId];
  const can = (type: CommandType) => state.session?.capabilities.commands.includes(type) ?? false;
  if ('text' in message.content && message.content.text) allowed.push('copy');
  if (message.place !== null && message.direction !== 'internal' && mayRole(role, 'reply')) allowed.push('quote');
  const isSaid = message.place !== null && message.direction !== 'internal' && message.revokedAt === null;
  if (isSaid && can('message.react') && mayRole(role, 'reply')) allowed.push('react');
  if (can('file.refetch') && fileState(message) === 'failed' && mayRole(role, 'reply')) allowed.push('refetch');
  if (carrier) {
    if (delivery === 'asking') allowed.push('send-anyway');
    if (delivery === 'refused' || delivery === 'unknown') allowed.push('retry');
    if (!carrier.inFlight && message.place === null) allowed.push('discard');
  } else if (mayRole(role, 'reply') && message.direction === 'outbound') {
    if (can('message.retry') && (delivery === 'failed' || delivery === 'unknown')) allowed.push('retry');
    const discardable = (delivery === 'failed' || delivery === 'queued') && !reachedBefore(message);
    if (can('message.discard') && discardable) allowed.push('discard');
  }
  return allowed;
}

function fileState({ content }: Message): string | null {
  return 'file' in content ? (content.file?.state ?? null) : null;
}
