import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** A removed conversation says which one its messages went into. */
export const joinedConversations: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw('alter table wa_inbox.conversations add column joined_into text collate "C"').execute(db);
  },
};
