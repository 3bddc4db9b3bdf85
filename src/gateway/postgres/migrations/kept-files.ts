import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What is known of every file; the bytes are kept elsewhere. */
export const keptFiles: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(
        `create table wa_inbox.files (
          workspace_id text collate "C" not null, id text collate "C" not null, body json not null,
          primary key (workspace_id, id))`,
      )
      .execute(db);
  },
};
