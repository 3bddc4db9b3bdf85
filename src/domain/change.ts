import type { RecordKind, RecordOf } from './record.ts';

/**
 * A position in the workspace's feed: a safe integer that rises with every committed change. Adapters of backends with other cursors
 * map them; adapters without any count their own.
 */
export type Cursor = number;

/** A whole record at one revision. Applying it twice or late is harmless: the higher revision stays. */
export type RecordChange<K extends RecordKind = RecordKind> = {
  readonly [P in K]: { readonly kind: P; readonly id: string; readonly rev: number; readonly record: RecordOf<P> };
}[K];

/** A record that is gone: deleted for all, or out of this agent's sight. */
export interface Tombstone {
  readonly kind: RecordKind;
  readonly id: string;
  readonly rev: number;
  readonly gone: 'deleted' | 'access';
  /** Of a conversation joined into another: the one that holds its messages now. Whoever names the old one means this one. */
  readonly into?: string;
}

export type Change = RecordChange | Tombstone;

export function isTombstone(change: Change): change is Tombstone {
  return 'gone' in change;
}

/** Changes after `from` up to and including `to`, in feed order; entries for one record may have been merged. */
export interface ChangeBatch {
  readonly from: Cursor;
  readonly to: Cursor;
  readonly changes: readonly Change[];
}
