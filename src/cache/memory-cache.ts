import { type Change, type Cursor, comparePlaces, isTombstone, type Message, type Session } from '../domain/index.ts';
import {
  type CacheSnapshot,
  type CacheTrouble,
  type CacheWrite,
  type DraftRow,
  FILES_BYTES_MAX,
  type FileRow,
  type InboxCache,
  type KeptFile,
  type OutboxRow,
} from './inbox-cache.ts';
import { MESSAGES_READ_MAX } from './schema.ts';
import { byOrder } from './stored-rows.ts';

/** The cache of a page without storage: everything works, nothing survives the page. `trouble` says why there is no disk. */
export class MemoryCache implements InboxCache {
  readonly mode = 'memory';
  readonly trouble: CacheTrouble | null;
  #cursor: Cursor | null = null;
  #session: Session | null = null;
  readonly #records = new Map<string, Change>();
  readonly #messages = new Map<string, Map<string, Message>>();
  readonly #outbox = new Map<string, OutboxRow>();
  readonly #drafts = new Map<string, DraftRow>();
  readonly #files = new Map<string, KeptFile>();

  constructor(trouble: CacheTrouble | null = null) {
    this.trouble = trouble;
  }

  /** Never called back: memory has nothing left to lose. */
  onTrouble(): () => void {
    return () => {};
  }

  async read(): Promise<CacheSnapshot> {
    return {
      cursor: this.#cursor,
      session: this.#session,
      records: [...this.#records.values()],
      outbox: await this.outbox(),
      drafts: [...this.#drafts.values()],
      files: [...this.#files.values()].map(({ row }) => row),
    };
  }

  async messages(conversationId: string): Promise<readonly Message[]> {
    const messages = [...(this.#messages.get(conversationId)?.values() ?? [])];
    return messages
      .sort((a, b) => (a.place && b.place ? comparePlaces(a.place, b.place) : 0))
      .slice(-MESSAGES_READ_MAX);
  }

  async write({ cursor, session, changes }: CacheWrite): Promise<void> {
    for (const change of changes) {
      if (change.kind === 'message') this.#writeMessage(change);
      else this.#writeRecord(change);
    }
    if (cursor !== null) this.#cursor = cursor;
    if (session !== undefined) this.#session = session;
  }

  async putOutbox(row: OutboxRow): Promise<void> {
    this.#outbox.set(row.id, row);
  }

  async updateOutbox(row: OutboxRow, fence: number): Promise<boolean> {
    const stored = this.#outbox.get(row.id);
    if (stored === undefined || stored.fence > fence) return false;
    this.#outbox.set(row.id, row);
    return true;
  }

  async deleteOutbox(id: string): Promise<void> {
    this.#outbox.delete(id);
  }

  async outbox(): Promise<readonly OutboxRow[]> {
    return [...this.#outbox.values()].sort(byOrder);
  }

  async putDraft(draft: DraftRow): Promise<void> {
    this.#drafts.set(draft.conversationId, draft);
  }

  async deleteDraft(conversationId: string): Promise<void> {
    this.#drafts.delete(conversationId);
  }

  async putFile(row: FileRow, given?: Blob): Promise<boolean> {
    const file = given ?? this.#files.get(row.id)?.file;
    const others = [...this.#files.values()].filter(({ row: { id } }) => id !== row.id);
    const bytes = others.reduce((sum, other) => sum + other.row.bytes, row.bytes);
    if (file == null || (given !== undefined && bytes > FILES_BYTES_MAX)) return false;
    this.#files.set(row.id, { row, file });
    return true;
  }

  async file(id: string): Promise<KeptFile | null> {
    return this.#files.get(id) ?? null;
  }

  async deleteFile(id: string): Promise<void> {
    this.#files.delete(id);
  }

  async dropRecords(): Promise<void> {
    this.#dropRecords();
  }

  async wipe(): Promise<void> {
    this.#dropRecords();
    this.#session = null;
    this.#outbox.clear();
    this.#drafts.clear();
    this.#files.clear();
  }

  /** Lets go of the outbox without having sent it: another tab has it on disk. */
  forgetOutbox(): void {
    this.#outbox.clear();
  }

  async close(): Promise<void> {}

  #dropRecords(): void {
    this.#records.clear();
    this.#messages.clear();
    this.#cursor = null;
  }

  #writeRecord(change: Change): void {
    const key = `${change.kind} ${change.id}`;
    if ((this.#records.get(key)?.rev ?? 0) > change.rev) return;
    if (isTombstone(change)) this.#records.delete(key);
    else this.#records.set(key, change);
  }

  #writeMessage(change: Change): void {
    if (isTombstone(change)) {
      for (const messages of this.#messages.values()) {
        if ((messages.get(change.id)?.rev ?? 0) <= change.rev) messages.delete(change.id);
      }
    } else if (change.kind === 'message' && change.record.place !== null) {
      const { conversationId } = change.record;
      const messages = this.#messages.get(conversationId) ?? new Map<string, Message>();
      if ((messages.get(change.id)?.rev ?? 0) <= change.rev) messages.set(change.id, change.record);
      this.#messages.set(conversationId, messages);
    }
  }
}
