import type { InboxAdapter } from '../adapter/inbox-adapter.ts';
import {
  type Agent,
  type Contact,
  comparePlaces,
  InboxError,
  type Message,
  PAGE_LIMIT_MAX,
  type RecordChange,
  type TranscriptChoice,
  type TranscriptEntry,
  transcriptOf,
} from '../domain/index.ts';
import { toInboxError } from './to-inbox-error.ts';

/** Pages asked for at most: two million messages. A backend whose pages never end must not hold a browser for ever. */
const PAGES_MAX = 10_000;

/** Whom the messages name, as far as this tab knows. */
export interface TranscriptPeople {
  readonly contact: Contact | null;
  readonly agents: ReadonlyMap<string, Agent>;
}

/**
 * Reads a conversation from its beginning, however long it is. Nothing of it goes through the state: a window of 500 messages stays one.
 *
 * @param onProgress told after every page how many messages were read
 * @throws InboxError of the backend, or `aborted`
 */
export async function readTranscript(
  adapter: Pick<InboxAdapter, 'query'>,
  conversationId: string,
  people: TranscriptPeople,
  choice: TranscriptChoice,
  options: { readonly signal?: AbortSignal; readonly onProgress?: (messages: number) => void } = {},
): Promise<readonly TranscriptEntry[]> {
  const found = new Map<string, Message>();
  let page: string | undefined;
  for (let asked = 0; asked < PAGES_MAX; asked += 1) {
    const query = {
      name: 'messages',
      conversationId,
      limit: PAGE_LIMIT_MAX,
      ...(page === undefined ? {} : { page }),
    } as const;
    const answer = await adapter.query(query, options.signal).catch((error: unknown) => {
      throw toInboxError(error);
    });
    for (const message of answer.records.flatMap(messageIn)) found.set(message.id, message);
    options.onProgress?.(found.size);
    if (answer.previous === null) return transcriptOf([...found.values()].sort(byPlace), people, choice);
    page = answer.previous;
  }
  throw new InboxError('internal', 'Reading a transcript failed: the pages of the backend do not end.');
}

function messageIn(change: RecordChange): readonly Message[] {
  return change.kind === 'message' && change.record.place !== null ? [change.record] : [];
}

function byPlace(a: Message, b: Message): number {
  return a.place === null || b.place === null ? 0 : comparePlaces(a.place, b.place);
}
