import { sql } from 'kysely';
import type { CountDelta } from '../../domain/index.ts';
import type { Connection } from './database.ts';

/**
 * What a transaction does to the counts, summed up and written late and in id order: rows that many writers want are locked briefly and
 * never in a circle.
 */
export class CountLedger {
  #pending = new Map<string, CountDelta>();
  /** Counts this transaction gave a revision already. */
  readonly #written = new Map<string, CountDelta>();

  add(deltas: readonly CountDelta[]): void {
    for (const delta of deltas) {
      const known = this.#pending.get(delta.id);
      const sum = (field: 'total' | 'unread' | 'needsReply') => (known?.[field] ?? 0) + delta[field];
      this.#pending.set(delta.id, {
        ...delta,
        total: sum('total'),
        unread: sum('unread'),
        needsReply: sum('needsReply'),
      });
    }
  }

  /** Counts that moved, in this transaction. */
  written(): readonly CountDelta[] {
    return [...this.#written.values()];
  }

  async flush(db: Connection, workspaceId: string): Promise<void> {
    const moved = [...this.#pending.values()].filter((delta) => delta.total || delta.unread || delta.needsReply);
    this.#pending = new Map();
    for (const delta of moved.sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const rise = this.#written.has(delta.id) ? 0 : 1;
      this.#written.set(delta.id, delta);
      await db
        .insertInto('wa_inbox.counts')
        .values({
          workspace_id: workspaceId,
          id: delta.id,
          rev: 1,
          channel_id: delta.channelId,
          status: delta.status,
          assignee_id: delta.assigneeId,
          total: delta.total,
          unread: delta.unread,
          needs_reply: delta.needsReply,
        })
        .onConflict((conflict) =>
          conflict.columns(['workspace_id', 'id']).doUpdateSet({
            rev: sql`wa_inbox.counts.rev + ${rise}::bigint`,
            total: sql`wa_inbox.counts.total + excluded.total`,
            unread: sql`wa_inbox.counts.unread + excluded.unread`,
            needs_reply: sql`wa_inbox.counts.needs_reply + excluded.needs_reply`,
          }),
        )
        .execute();
    }
  }
}
