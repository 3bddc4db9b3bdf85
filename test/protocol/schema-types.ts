/**
 * Read by the type checker only: every schema's output is the domain's type, no more and no less. A field added on one side alone turns
 * a `true` below into an error.
 */
import type * as v from 'valibot';
import type {
  AnyCommand,
  Capabilities,
  MessageContent,
  OutgoingSignal,
  QueryAnswer,
  RecordChange,
  RecordKind,
  RecordOf,
  Session,
  SubmitAnswer,
  Tombstone,
} from '../../src/domain/index.ts';
import type { queryAnswerEnvelope, submitAnswerEnvelope } from '../../src/protocol/answer-codec.ts';
import type { recordChangeSchema, tombstoneSchema } from '../../src/protocol/change-codec.ts';
import type { commandSchema, outgoingSignalSchema } from '../../src/protocol/command-codec.ts';
import type { contentSchema } from '../../src/protocol/content-schema.ts';
import type { recordSchemas } from '../../src/protocol/record-schemas.ts';
import type { capabilitiesSchema, sessionSchema } from '../../src/protocol/session-codec.ts';

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** Exact equality: sees optional against absent, which assignability does not. */
type Same<A, B> = (<T>() => T extends Frozen<A> ? 1 : 2) extends <T>() => T extends Frozen<B> ? 1 : 2 ? true : false;

type RecordsAgree = {
  [K in RecordKind]: Same<v.InferOutput<(typeof recordSchemas)[K]>, RecordOf<K>>;
};

export const recordsAgree: RecordsAgree = {
  agent: true,
  team: true,
  channel: true,
  contact: true,
  conversation: true,
  message: true,
  count: true,
  template: true,
  'canned-reply': true,
  'scheduled-message': true,
  mention: true,
};

export const contentAgrees: Same<v.InferOutput<typeof contentSchema>, MessageContent> = true;
export const commandsAgree: Same<v.InferOutput<typeof commandSchema>, AnyCommand> = true;
export const signalsAgree: Same<v.InferOutput<typeof outgoingSignalSchema>, OutgoingSignal> = true;
export const changesAgree: Same<v.InferOutput<typeof recordChangeSchema>, RecordChange> = true;
export const tombstonesAgree: Same<v.InferOutput<typeof tombstoneSchema>, Tombstone> = true;
export const sessionAgrees: Same<v.InferOutput<typeof sessionSchema>, Session> = true;
export const capabilitiesAgree: Same<v.InferOutput<typeof capabilitiesSchema>, Capabilities> = true;
export const queryAnswerAgrees: Same<
  Omit<v.InferOutput<typeof queryAnswerEnvelope>, 'records'>,
  Omit<QueryAnswer, 'records'>
> = true;
export const submitAnswerAgrees: Same<
  Omit<v.InferOutput<typeof submitAnswerEnvelope>, 'changes'>,
  Omit<SubmitAnswer, 'changes'>
> = true;
