import { sql } from 'kysely';
import type { ClaimedWebhook, RawWebhook, WebhookOutcome } from '../../backend/repository.ts';
import type { Database } from './database.ts';

interface ClaimedRow {
  readonly seq: number;
  readonly id: string;
  readonly received_at: number;
  readonly body: string;
  readonly attempts: number;
}

/** Raw webhook bodies: kept before they are acknowledged, kept on for a while after they were worked on. */
export class SqlWebhooks {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async store({ id, receivedAt, body }: RawWebhook): Promise<void> {
    await this.#db
      .insertInto('wa_inbox.webhooks')
      .values({ id, received_at: receivedAt, body, processed_at: null, problems: null })
      .execute();
  }

  async claim(now: number, leaseMs: number, limit: number): Promise<readonly ClaimedWebhook[]> {
    const { rows } = await sql<ClaimedRow>`
      with waiting as (
        select seq from wa_inbox.webhooks
        where processed_at is null and leased_until <= ${now}::bigint
        order by seq limit ${limit}::int
        for update skip locked
      )
      update wa_inbox.webhooks webhooks
      set attempts = attempts + 1, leased_until = ${now + leaseMs}::bigint
      from waiting where webhooks.seq = waiting.seq
      returning webhooks.seq, id, received_at, body, attempts`.execute(this.#db);
    const oldestFirst = [...rows].sort((a, b) => a.seq - b.seq);
    return oldestFirst.map(({ id, received_at, body, attempts }) => ({ id, receivedAt: received_at, body, attempts }));
  }

  async finish(id: string, { processedAt, problems }: WebhookOutcome): Promise<void> {
    await this.#db
      .updateTable('wa_inbox.webhooks')
      .set({ processed_at: processedAt, problems: JSON.stringify(problems) })
      .where('id', '=', id)
      .execute();
  }

  /** Ends the leases of what waits. */
  async freeLeases(): Promise<void> {
    await this.#db
      .updateTable('wa_inbox.webhooks')
      .set({ leased_until: 0 })
      .where('processed_at', 'is', null)
      .where('leased_until', '>', 0)
      .execute();
  }

  async nextDue(): Promise<number | null> {
    const row = await this.#waiting(sql<number | null>`min(greatest(received_at, leased_until))`);
    return row ?? null;
  }

  async oldestAt(): Promise<number | null> {
    return this.#waiting(sql<number | null>`min(received_at)`);
  }

  /** Drops bodies that were worked on before a time. */
  async drop(before: number): Promise<void> {
    await this.#db.deleteFrom('wa_inbox.webhooks').where('processed_at', '<', before).execute();
  }

  async #waiting(mark: ReturnType<typeof sql<number | null>>): Promise<number | null> {
    const row = await this.#db
      .selectFrom('wa_inbox.webhooks')
      .select(mark.as('mark'))
      .where('processed_at', 'is', null)
      .executeTakeFirst();
    return row?.mark ?? null;
  }
}
