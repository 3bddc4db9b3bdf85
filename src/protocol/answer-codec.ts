import * as v from 'valibot';
import type { QueryAnswer, SubmitAnswer } from '../domain/index.ts';
import { decodeChanges, decodeRecords } from './change-codec.ts';
import { decode, type OnSkipped } from './decode.ts';
import { cursor } from './scalars.ts';

export const queryAnswerEnvelope = v.object({
  asOf: cursor,
  ids: v.array(v.string()),
  records: v.array(v.unknown()),
  next: v.nullable(v.string()),
  previous: v.nullable(v.string()),
});

export const submitAnswerEnvelope = v.object({ commandId: v.string(), changes: v.array(v.unknown()), cursor });

/**
 * Reads the answer to a query. Records this build cannot use are reported and left out, and `ids` with them: every id named has its record.
 * @throws InboxError `invalid` when the envelope is broken
 */
export function decodeQueryAnswer(input: unknown, onSkipped: OnSkipped): QueryAnswer {
  const answer = decode(queryAnswerEnvelope, input, 'answer');
  const records = decodeRecords(answer.records, 'answer.records', onSkipped);
  const found = new Set(records.map(({ id }) => id));
  return { ...answer, records, ids: answer.ids.filter((id) => found.has(id)) };
}

/** Reads the answer to a command, as {@link decodeQueryAnswer} does. */
export function decodeSubmitAnswer(input: unknown, onSkipped: OnSkipped): SubmitAnswer {
  const answer = decode(submitAnswerEnvelope, input, 'answer');
  return { ...answer, changes: decodeChanges(answer.changes, 'answer.changes', onSkipped) };
}
