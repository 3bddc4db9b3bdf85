import type { Change, Cursor, Interests, Message, RecordKind } from '../../domain/index.ts';
import { type Audience, type FeedEntry, type FeedPage, recordChange } from '../repository.ts';
import { type Sight, sees } from '../sight.ts';
import { audienceOf } from './record-keys.ts';
import type { Row, Tables } from './tables.ts';

/** What a transaction enters: a pointer to a record with who saw it before and who sees it after, or a change of scope. */
export type NewEntry =
  | {
      readonly kind: RecordKind;
      readonly id: string;
      readonly before: Sight;
      readonly after: Sight;
      /** Conversations a message stood and stands in; empty for other kinds. */
      readonly conversationIds: readonly string[];
    }
  | { readonly scopeChanged: readonly string[] };

export type LogEntry = NewEntry & { readonly seq: Cursor; readonly at: number };

/** The feed of one workspace, as plain data. */
export interface FeedLog {
  readonly head: Cursor;
  /** Entries up to here are gone. */
  readonly trimmedTo: Cursor;
  readonly entries: LogEntry[];
}

export function emptyLog(): FeedLog {
  return { head: 0, trimmedTo: 0, entries: [] };
}

/** The log after a commit. The array grows in place: a feed page is cut out without awaits, so nobody holds it meanwhile. */
export function appended(log: FeedLog, entries: readonly NewEntry[], at: number): FeedLog {
  let head = log.head;
  for (const entry of entries) {
    head += 1;
    log.entries.push({ ...entry, seq: head, at });
  }
  return { ...log, head };
}

export function trimmed(log: FeedLog, before: number): FeedLog {
  const keep = log.entries.findIndex((entry) => entry.at >= before);
  const dropped = keep === -1 ? log.entries.length : keep;
  if (dropped === 0) return log;
  return { ...log, trimmedTo: log.entries[dropped - 1]?.seq ?? log.trimmedTo, entries: log.entries.slice(dropped) };
}

/** Entries after a cursor for one audience, records as the tables hold them. Of several entries for one record only the last is told. */
export function changesAfter(
  log: FeedLog,
  tables: Tables,
  after: Cursor,
  audience: Audience,
  interests: Interests,
  limit: number,
): FeedPage {
  if (after < log.trimmedTo || after > log.head) return { gone: true, head: log.head };
  const start = firstSeqAfter(log.entries, after);
  const page = log.entries.slice(start, start + limit);
  const told = new Map<string, FeedEntry>();
  for (const entry of page) {
    const key = 'scopeChanged' in entry ? `scope/${entry.seq}` : `${entry.kind}/${entry.id}`;
    const feedEntry = tell(entry, tables, audience, interests);
    if (feedEntry === null) continue;
    told.delete(key);
    told.set(key, feedEntry);
  }
  const last = start + limit < log.entries.length ? page.at(-1)?.seq : undefined;
  return { entries: [...told.values()], to: last ?? log.head };
}

function tell(entry: LogEntry, tables: Tables, audience: Audience, interests: Interests): FeedEntry | null {
  if ('scopeChanged' in entry) return { cursor: entry.seq, scopeChanged: entry.scopeChanged };
  const { kind, id, seq } = entry;
  if (kind === 'message' && !entry.conversationIds.some((known) => interests.conversationIds.includes(known)))
    return null;
  const row = tables[kind].get(id) as Row | undefined;
  if (row === undefined) return null;
  if (row.record !== null && sees(audience, audienceOf(tables, kind, row.record))) {
    return { cursor: seq, change: recordChange(kind, row.record as Message) };
  }
  // Not theirs (any more). Who saw it before this entry, or would have seen it after, is told that it is gone.
  if (!sees(audience, entry.before) && !sees(audience, entry.after)) return null;
  const change: Change = { kind, id, rev: row.rev, gone: row.record === null ? 'deleted' : 'access' };
  return { cursor: seq, change: row.into === undefined ? change : { ...change, into: row.into } };
}

function firstSeqAfter(entries: readonly LogEntry[], after: Cursor): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.seq ?? 0) > after) high = middle;
    else low = middle + 1;
  }
  return low;
}
