import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { usedFiles } from '../../../backend/used-files.ts';
import type { RecordKind, RecordOf } from '../../../domain/index.ts';
import { userKey } from '../record-columns.ts';
import { eachBody } from './each-body.ts';

const USERS = [
  ['message', 'messages'],
  ['scheduled-message', 'scheduled_messages'],
] as const;

/** Which messages and plans need a file is known, so that the bytes of one that nothing needs can go. */
export const usedFilesTable: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(
        `create table wa_inbox.file_uses (
          workspace_id text collate "C" not null, file_id text collate "C" not null, record_id text collate "C" not null,
          primary key (workspace_id, file_id, record_id))`,
      )
      .execute(db);
    for (const [kind, table] of USERS) {
      await eachBody<RecordOf<RecordKind>>(db, table, async ({ workspace_id, id, body }) => {
        for (const fileId of usedFiles(kind, body)) {
          await sql`insert into wa_inbox.file_uses values (${workspace_id}, ${fileId}, ${userKey(kind, id)})`.execute(
            db,
          );
        }
      });
    }
  },
};
