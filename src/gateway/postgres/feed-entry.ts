import { type Audience, type FeedEntry, recordChange } from '../../backend/repository.ts';
import { type Sight, sees } from '../../backend/sight.ts';
import type { Cursor, Interests, RecordKind, RecordOf } from '../../domain/index.ts';
import type { StoredRecord } from './stored-record.ts';

/** What a log row says beyond its record: who saw it before and after, and in which conversations a message stood and stands. */
export interface RecordDetail {
  readonly before: Sight;
  readonly after: Sight;
  readonly conversationIds: readonly string[];
}

export type FeedDetail = RecordDetail | { readonly scopeChanged: readonly string[] };

/** A row of the log. A change of scope has the kind `scope`. */
export interface FeedRow {
  readonly seq: Cursor;
  readonly kind: string;
  readonly record_id: string;
  readonly detail: FeedDetail;
}

/** A record as it is now, and who sees it. */
export interface Current extends StoredRecord {
  /** Of a removed conversation: the one it was joined into. */
  readonly into?: string;
  readonly audience: Sight;
}

/** Rows of one record in one page: told once, at the last one's position. */
interface Group {
  readonly kind: RecordKind;
  readonly id: string;
  readonly cursor: Cursor;
  readonly details: readonly RecordDetail[];
}

/** Groups a page by record in the order of their last rows; changes of scope stand for themselves. */
export function groupRows(rows: readonly FeedRow[], interests: Interests): readonly (Group | FeedEntry)[] {
  const groups = new Map<string, Group | FeedEntry>();
  for (const { seq, kind, record_id, detail } of rows) {
    if ('scopeChanged' in detail) {
      groups.set(`scope/${seq}`, { cursor: seq, scopeChanged: detail.scopeChanged });
      continue;
    }
    if (kind === 'message' && !detail.conversationIds.some((id) => interests.conversationIds.includes(id))) continue;
    const key = `${kind}/${record_id}`;
    const known = groups.get(key);
    const details = known !== undefined && 'details' in known ? [...known.details, detail] : [detail];
    groups.delete(key);
    groups.set(key, { kind: kind as RecordKind, id: record_id, cursor: seq, details });
  }
  return [...groups.values()];
}

/**
 * What a reader is told of a record: the whole of it if they see it now; that it is gone if some row says they saw it before, or would have
 * seen it after; else nothing.
 */
export function tell(group: Group, current: Current, audience: Audience): FeedEntry | null {
  const { kind, id, cursor, details } = group;
  const { rev, record } = current;
  if (record !== null && sees(audience, current.audience)) {
    return { cursor, change: recordChange(kind, record as RecordOf<RecordKind>) };
  }
  if (!details.some(({ before, after }) => sees(audience, before) || sees(audience, after))) return null;
  const joined = current.into === undefined ? {} : { into: current.into };
  return { cursor, change: { kind, id, rev, gone: record === null ? 'deleted' : 'access', ...joined } };
}
