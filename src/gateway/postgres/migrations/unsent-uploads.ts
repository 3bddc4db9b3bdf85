import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { isUnsentUpload } from '../../../backend/is-unsent-upload.ts';
import type { KeptFile } from '../../../backend/kept-file.ts';
import { fillColumn } from './fill-column.ts';

const statements: readonly string[] = [
  'alter table wa_inbox.files add column unsent_by text collate "C"',
  'create index files_by_unsent on wa_inbox.files (workspace_id, unsent_by) where unsent_by is not null',
];

/** What an agent uploaded and nothing took yet is found, so that it can be limited. */
export const unsentUploads: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
    await fillColumn<KeptFile>(
      db,
      'files',
      (file) => sql`unsent_by = ${isUnsentUpload(file) ? file.uploaderId : null}`,
    );
  },
};
