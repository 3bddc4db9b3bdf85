import {
  compareConversationKeys,
  conversationKey,
  InboxError,
  matchesFilter,
  type Query,
  type QueryAnswer,
  type QueryOf,
  type RecordChange,
} from '../../domain/index.ts';
import type { RevisionBook } from './revision-book.ts';
import type { SampleBackend, Thread } from './sample-backend.ts';
import { agentOf, channelOf, contactOf, conversationOf, messagesOf } from './sample-mapping.ts';

/** Answers a query from what the backend says now. */
export function answerQuery(
  query: Query,
  agent: SampleBackend['agent'],
  threads: readonly Thread[],
  book: RevisionBook,
): QueryAnswer {
  switch (query.name) {
    case 'channels':
      return whole([book.stamp('channel', channelOf(agent.id))], book);
    case 'agents':
      return whole([book.stamp('agent', agentOf(agent))], book);
    case 'teams':
      return whole([], book);
    case 'conversation':
      return conversationsAnswer([threadOf(threads, query.conversationId)], null, book);
    case 'conversations':
      return conversationPage(query, threads, book);
    case 'messages':
      return messagePage(query, threadOf(threads, query.conversationId), book);
    default:
      throw new InboxError('unsupported', `Reading ${query.name} failed: look at the capabilities.`);
  }
}

export function threadOf(threads: readonly Thread[], id: string): Thread {
  const thread = threads.find((one) => one.id === id);
  if (thread === undefined) throw new InboxError('not-found', `Reading conversation ${id} failed: there is none.`);
  return thread;
}

function whole(records: readonly RecordChange[], book: RevisionBook): QueryAnswer {
  return { asOf: book.cursor, ids: records.map(({ id }) => id), records, next: null, previous: null };
}

function conversationPage(
  { filter, page, limit }: QueryOf<'conversations'>,
  threads: readonly Thread[],
  book: RevisionBook,
): QueryAnswer {
  for (const field of Object.keys(filter)) {
    if (field !== 'status')
      throw new InboxError('unsupported', `Filtering by ${field} failed: look at the capabilities.`);
  }
  const sorted = threads
    .filter((thread) => matchesFilter({ ...conversationOf(thread), rev: 1 }, filter))
    .sort((a, b) => compareConversationKeys(conversationKey(conversationOf(a)), conversationKey(conversationOf(b))));
  const after = page === undefined ? null : readToken(page, /^(\d+) (.+)$/);
  const rest = sorted.filter((thread) => {
    const key = conversationKey(conversationOf(thread));
    return after === null || compareConversationKeys(key, { at: Number(after[0]), id: after[1] ?? '' }) > 0;
  });
  const shown = rest.slice(0, limit);
  const last = shown.at(-1);
  const next = rest.length > limit && last ? `${conversationOf(last).activityAt} ${last.id}` : null;
  return conversationsAnswer(shown, next, book);
}

function conversationsAnswer(threads: readonly Thread[], next: string | null, book: RevisionBook): QueryAnswer {
  const records = threads.flatMap((thread) => [
    book.stamp('contact', contactOf(thread)),
    book.stamp('conversation', conversationOf(thread)),
  ]);
  return { asOf: book.cursor, ids: threads.map(({ id }) => id), records, next, previous: null };
}

function messagePage(
  { page, around, since, limit }: QueryOf<'messages'>,
  thread: Thread,
  book: RevisionBook,
): QueryAnswer {
  const messages = messagesOf(thread);
  let start = messages.length - limit;
  if (around !== undefined) {
    const centre = messages.findIndex(({ id }) => id === around);
    if (centre < 0) throw new InboxError('not-found', `Reading around ${around} failed: it does not stand here.`);
    start = centre - Math.floor(limit / 2);
  } else if (since !== undefined) {
    const first = messages.findIndex(({ sentAt }) => sentAt >= since);
    if (first >= 0) start = first;
  } else if (page !== undefined) {
    const [way, index] = readToken(page, /^(before|after) (\d+)$/);
    start = way === 'before' ? Number(index) - limit : Number(index);
    if (way === 'before') return pageOf(Math.max(0, start), Number(index));
  }
  return pageOf(Math.max(0, start), Math.max(0, start) + limit);

  function pageOf(from: number, to: number): QueryAnswer {
    const records = messages.slice(from, to).map((message) => book.stamp('message', message));
    return {
      asOf: book.cursor,
      ids: records.map(({ id }) => id),
      records,
      previous: from > 0 ? `before ${from}` : null,
      next: to < messages.length ? `after ${to}` : null,
    };
  }
}

function readToken(token: string, shape: RegExp): readonly string[] {
  const found = shape.exec(token);
  if (found === null)
    throw new InboxError('invalid', 'Reading a page failed: its token is not ours.', { path: 'page' });
  return found.slice(1);
}
