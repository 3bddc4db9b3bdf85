import * as v from 'valibot';
import { type Change, RECORD_KINDS, type RecordChange, type RecordKind } from '../domain/index.ts';
import { decode, decodeEach, invalid, nameOf, type OnSkipped } from './decode.ts';
import { recordSchemas } from './record-schemas.ts';
import { whole } from './scalars.ts';

function changeOf<K extends RecordKind, S extends v.GenericSchema>(kind: K, record: S) {
  return v.object({ kind: v.literal(kind), id: v.string(), rev: whole, record });
}

export const recordChangeSchema = v.variant('kind', [
  changeOf('agent', recordSchemas.agent),
  changeOf('team', recordSchemas.team),
  changeOf('channel', recordSchemas.channel),
  changeOf('contact', recordSchemas.contact),
  changeOf('conversation', recordSchemas.conversation),
  changeOf('message', recordSchemas.message),
  changeOf('count', recordSchemas.count),
  changeOf('template', recordSchemas.template),
  changeOf('canned-reply', recordSchemas['canned-reply']),
  changeOf('scheduled-message', recordSchemas['scheduled-message']),
  changeOf('mention', recordSchemas.mention),
]);

export const tombstoneSchema = v.object({
  kind: v.picklist(RECORD_KINDS),
  id: v.string(),
  rev: whole,
  gone: v.picklist(['deleted', 'access']),
  into: v.exactOptional(v.string()),
});

/**
 * Reads changes one by one: a kind of record this build does not know and a broken record are reported and left out, their siblings stay.
 * @throws InboxError `invalid` when it is no list at all
 */
export function decodeChanges(input: unknown, at: string, onSkipped: OnSkipped): Change[] {
  return decodeEach(decode(v.array(v.unknown()), input, at), at, decodeChange, onSkipped);
}

/** As {@link decodeChanges}, where only whole records make sense. */
export function decodeRecords(input: unknown, at: string, onSkipped: OnSkipped): RecordChange[] {
  return decodeEach(decode(v.array(v.unknown()), input, at), at, decodeRecord, onSkipped);
}

function decodeChange(item: unknown, at: string): Change | null {
  const tombstone = typeof item === 'object' && item !== null && Object.hasOwn(item, 'gone') && isKnown(item);
  return tombstone ? decode(tombstoneSchema, item, at) : decodeRecord(item, at);
}

function decodeRecord(item: unknown, at: string): RecordChange | null {
  if (!isKnown(item)) return null;
  const change = decode(recordChangeSchema, item, at);
  // The envelope decides which record is replaced: one that names another would overwrite a neighbour.
  if (change.record.id !== change.id) throw invalid(`${at}.record.id`, "the change's id", change.record.id);
  if (change.record.rev !== change.rev) throw invalid(`${at}.record.rev`, "the change's revision", change.record.rev);
  return change;
}

/** Whether an item is of a kind we have, or so broken that its kind does not matter. */
function isKnown(item: unknown): boolean {
  const kind = nameOf(item);
  return kind === '' || (RECORD_KINDS as readonly string[]).includes(kind);
}
