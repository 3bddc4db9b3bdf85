import {
  type CommandType,
  isInboxErrorCode,
  isReactable,
  isShownReaction,
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
    attemptList: message.attempts,
    wamid: message.wamid ?? message.attempts.findLast(({ wamid }) => wamid !== null)?.wamid ?? null,
    reachedBefore: reachedBefore(message),
    reactions: message.reactions.filter(isShownReaction).map(({ from, emoji, at, authorId, attempt: own }) => ({
      from,
      emoji,
      at,
      author: person(state, authorId),
      delivery: own?.delivery ?? null,
    })),
    edits: tellingEdits(message),
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

/** Earlier wordings that differ from what came after them: WhatsApp tells an edit twice at times. */
function tellingEdits({ edits, content }: Message): Message['edits'] {
  const now = content.kind === 'text' ? content.text : 'caption' in content ? (content.caption ?? null) : undefined;
  const telling = edits.filter(
    ({ text }, index) => text !== (edits[index + 1] === undefined ? now : edits[index + 1]?.text),
  );
  return telling.length === edits.length ? edits : telling;
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
  if (isReactable(message) && can('message.react') && mayRole(role, 'reply')) allowed.push('react');
  if (isForwardable(state, message) && mayRole(role, 'reply')) allowed.push('forward');
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

/** What an agent could send again, once its file is here. Templates are picked, not passed on. */
function isForwardable(state: StoreState, { place, content, revokedAt }: Message): boolean {
  const kinds: readonly string[] = state.session?.capabilities.outgoingKinds ?? [];
  const sendable = place !== null && revokedAt === null && content.kind !== 'template' && kinds.includes(content.kind);
  return sendable && (!('mediaId' in content) || content.file?.state === 'stored');
}

function fileState({ content }: Message): string | null {
  return 'file' in content ? (content.file?.state ?? null) : null;
}
