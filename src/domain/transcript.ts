import type { Agent } from './agent.ts';
import { type Contact, contactName } from './contact.ts';
import type { ContentKind } from './content.ts';
import type { Delivery, DeliveryError } from './delivery.ts';
import { latestAttempt, type Message } from './message.ts';
import { messageWords } from './message-words.ts';

/** Who wrote an entry: the customer, an agent, the phone app of the business, or nobody (lines about the conversation). */
export type TranscriptAuthor = 'customer' | 'agent' | 'phone' | 'system';

/** One message as it is handed on outside the inbox. Times are ms; every word stands as it was written. */
export interface TranscriptEntry {
  readonly id: string;
  readonly at: number;
  readonly by: TranscriptAuthor;
  /** The name behind it; empty for lines about the conversation. */
  readonly name: string;
  readonly kind: ContentKind;
  /** For colleagues only: a note. */
  readonly internal: boolean;
  /** The words of the message, whole; empty when its kind has none. */
  readonly text: string;
  readonly fileName: string | null;
  /** Of the latest attempt; `null` for what was not sent from here. */
  readonly delivery: Delivery | null;
  readonly times: Readonly<Partial<Record<Delivery, number>>>;
  readonly error: DeliveryError | null;
  /** Earlier wordings, oldest first. */
  readonly earlier: readonly string[];
  readonly revokedAt: number | null;
  readonly reactions: readonly string[];
}

/** Whether notes and lines about the conversation are handed on too. */
export interface TranscriptChoice {
  readonly notes: boolean;
}

/**
 * The messages of a conversation in their order, as text for people and programs. What was taken back before it left is not part of it; a
 * message the customer revoked keeps its place and says when, without its words: they asked for them to be gone.
 */
export function transcriptOf(
  messages: readonly Message[],
  people: { readonly contact: Contact | null; readonly agents: ReadonlyMap<string, Agent> },
  choice: TranscriptChoice,
): readonly TranscriptEntry[] {
  return messages
    .filter(({ discardedAt, direction }) => discardedAt === null && (choice.notes || direction !== 'internal'))
    .map((message) => entryOf(message, people));
}

function entryOf(
  message: Message,
  { contact, agents }: { readonly contact: Contact | null; readonly agents: ReadonlyMap<string, Agent> },
): TranscriptEntry {
  const attempt = latestAttempt(message);
  const by = authorOf(message);
  const names: Readonly<Record<TranscriptAuthor, string>> = {
    customer: contact === null ? '' : contactName(contact),
    agent: agents.get(message.authorId ?? '')?.name ?? '',
    phone: '',
    system: '',
  };
  const gone = message.revokedAt !== null && message.direction === 'inbound';
  return {
    id: message.id,
    at: message.place?.at ?? message.sentAt,
    by,
    name: names[by],
    kind: message.content.kind,
    internal: message.direction === 'internal',
    text: gone ? '' : messageWords(message.content),
    fileName: 'fileName' in message.content && !gone ? (message.content.fileName ?? null) : null,
    delivery: attempt?.delivery ?? null,
    times: attempt?.times ?? {},
    error: attempt?.error ?? null,
    earlier: gone ? [] : message.edits.map(({ text }) => text ?? ''),
    revokedAt: message.revokedAt,
    reactions: message.reactions.map(({ emoji }) => emoji),
  };
}

function authorOf({ direction, origin, authorId, content }: Message): TranscriptAuthor {
  if (direction === 'inbound') return 'customer';
  if (authorId !== null) return 'agent';
  if (content.kind === 'system' || direction === 'internal') return 'system';
  return origin === 'live' ? 'agent' : 'phone';
}
