/** Something the cache met and went on from. Carries ids, never texts. */
export interface CacheNotice {
  /**
   * `unreadable`: a stored row was skipped; `unwritable`: a record could not be stored; `room-made`: old records were dropped because the
   * storage is full; `fell-back`: memory took over from the disk; `restored`: the browser had removed the database and what memory still had
   * was written again; `wipe-pending`: a wiped database is still held by another tab.
   */
  readonly event: 'unreadable' | 'unwritable' | 'room-made' | 'fell-back' | 'restored' | 'wipe-pending';
  readonly table?: string;
  readonly detail: string;
}

/** Where notices go: a log, a diagnostic panel. */
export type CacheReport = (notice: CacheNotice) => void;
