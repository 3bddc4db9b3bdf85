import {
  type Conversation,
  compareConversationKeys,
  comparePlaces,
  conversationKey,
  InboxError,
  matchesFilter,
  type Query,
  type QueryAnswer,
  type RecordChange,
  type RecordKind,
} from '../../../src/domain/index.ts';
import type { FakeBackend } from './fake-backend.ts';

/** What the fake backend answers to a question. */
export function answerFor(backend: FakeBackend, query: Query): QueryAnswer {
  const found = (
    ids: readonly string[],
    records: readonly RecordChange[],
    next: string | null = null,
    previous: string | null = null,
  ) => ({
    asOf: backend.head,
    ids,
    records,
    next,
    previous,
  });
  const table = (kind: RecordKind) => {
    const records = backend
      .all(kind)
      .map((record) => ({ kind, id: record.id, rev: record.rev, record }) as RecordChange);
    return found(
      records.map(({ id }) => id),
      records,
    );
  };
  if (query.name === 'channels') return table('channel');
  if (query.name === 'agents') return table('agent');
  if (query.name === 'teams') return table('team');
  if (query.name === 'counts') return table('count');
  if (query.name === 'templates') return table('template');
  if (query.name === 'mentions') return table('mention');
  if (query.name === 'scheduled') return table('scheduled-message');
  if (query.name === 'conversation') {
    const { id } = need(backend, query.conversationId);
    return found([id], withContacts(backend, [id]));
  }
  if (query.name === 'conversations') {
    const all = backend
      .all('conversation')
      .filter((one) => matchesFilter(one, query.filter))
      .sort((a, b) => compareConversationKeys(conversationKey(a), conversationKey(b)));
    const start = Number(query.page ?? 0);
    const ids = all.slice(start, start + query.limit).map(({ id }) => id);
    return found(
      ids,
      withContacts(backend, ids),
      start + query.limit < all.length ? String(start + query.limit) : null,
    );
  }
  if (query.name !== 'messages') throw new InboxError('unsupported', `${query.name} is not played here`);
  return messages(backend, query);
}

function messages(backend: FakeBackend, query: Extract<Query, { name: 'messages' }>): QueryAnswer {
  const all = backend
    .all('message')
    .filter(({ conversationId, place }) => conversationId === backend.standing(query.conversationId) && place !== null)
    .sort((a, b) => comparePlaces(a.place ?? { at: 0, seq: 0 }, b.place ?? { at: 0, seq: 0 }));
  let start = Math.max(0, all.length - query.limit);
  let end = all.length;
  if (query.around !== undefined) {
    const middle = all.findIndex(({ id }) => id === query.around);
    start = Math.max(0, middle - Math.floor((query.limit - 1) / 2));
    end = Math.min(all.length, start + query.limit);
  } else if (query.since !== undefined) {
    const since = query.since;
    const first = all.findIndex(({ place }) => (place?.at ?? 0) >= since);
    if (first >= 0) start = first;
    end = Math.min(all.length, start + query.limit);
  } else if (query.page !== undefined) {
    const [side, id] = query.page.split(':');
    const edge = all.findIndex((message) => message.id === id);
    start = side === 'before' ? Math.max(0, edge - query.limit) : edge + 1;
    end = side === 'before' ? edge : Math.min(all.length, edge + 1 + query.limit);
  }
  const page = all.slice(start, end);
  return {
    asOf: backend.head,
    ids: page.map(({ id }) => id),
    records: page.map((record) => ({ kind: 'message', id: record.id, rev: record.rev, record })),
    next: end < all.length ? `after:${page.at(-1)?.id}` : null,
    previous: start > 0 ? `before:${page[0]?.id}` : null,
  };
}

function withContacts(backend: FakeBackend, ids: readonly string[]): readonly RecordChange[] {
  return ids.flatMap((id) => {
    const record = need(backend, id);
    const one = backend.get('contact', record.contactId);
    const known: readonly RecordChange[] = one ? [{ kind: 'contact', id: one.id, rev: one.rev, record: one }] : [];
    return [{ kind: 'conversation', id, rev: record.rev, record } as RecordChange, ...known];
  });
}

export function need(backend: FakeBackend, conversationId: string): Conversation {
  const conversation = backend.get('conversation', backend.standing(conversationId));
  if (conversation === undefined) throw new InboxError('not-found', 'no such conversation');
  return conversation;
}
