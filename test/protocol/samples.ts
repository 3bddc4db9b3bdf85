import fc from 'fast-check';
import type { Conversation, FeedEvent, Message, QueryAnswer, RecordChange, Session } from '../../src/domain/index.ts';
import * as arbitrary from '../domain/arbitraries.ts';

/** One value of an arbitrary, the same in every run. */
export function sample<T>(arbitrary: fc.Arbitrary<T>, seed = 1): T {
  const [value] = fc.sample(arbitrary, { seed, numRuns: 1 });
  if (value === undefined) throw new Error('an arbitrary gave nothing');
  return value;
}

export const sampleSession = (): Session => sample(arbitrary.session);

export function messageChange(changed: Partial<Message> = {}): RecordChange<'message'> {
  const record: Message = { ...sample(arbitrary.message), ...changed };
  return { kind: 'message', id: record.id, rev: record.rev, record };
}

export function conversationChange(changed: Partial<Conversation> = {}): RecordChange<'conversation'> {
  const record: Conversation = { ...sample(arbitrary.conversation), ...changed };
  return { kind: 'conversation', id: record.id, rev: record.rev, record };
}

export function answerOf(
  records: readonly unknown[],
  ids: readonly string[],
): Omit<QueryAnswer, 'records'> & {
  readonly records: readonly unknown[];
} {
  return { asOf: 1, ids, records, next: null, previous: null };
}

export const batchOf = (changes: readonly unknown[]) => ({ type: 'changes', from: 1, to: 2, changes });

export const heartbeat: FeedEvent = { type: 'heartbeat', now: 1_700_000_000_000, cursor: 7 };
