import { Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import { firstTables } from './migrations/first-tables.ts';
import { foundContacts } from './migrations/found-contacts.ts';
import { joinedConversations } from './migrations/joined-conversations.ts';
import { keptFiles } from './migrations/kept-files.ts';
import { keptWords } from './migrations/kept-words.ts';
import { toldMentions } from './migrations/told-mentions.ts';
import { unsentUploads } from './migrations/unsent-uploads.ts';
import { usedFilesTable } from './migrations/used-files.ts';

/** Forward only, in the order of their names; one that was published never changes. */
const MIGRATIONS = {
  '0001-first-tables': firstTables,
  '0002-joined-conversations': joinedConversations,
  '0003-kept-words': keptWords,
  '0004-kept-files': keptFiles,
  '0005-found-contacts': foundContacts,
  '0006-told-mentions': toldMentions,
  '0007-used-files': usedFilesTable,
  '0008-unsent-uploads': unsentUploads,
};

/**
 * Brings the tables up to this version: all in one transaction, so a process killed half-way leaves the old version and the next start
 * repeats it. Several gateways that start at once wait for one another.
 *
 * @throws what the database said about the migration that failed, or when the database is of a newer version
 */
export async function migrate(db: Database): Promise<readonly string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => MIGRATIONS },
    migrationTableSchema: 'wa_inbox',
    migrationTableName: 'migrations',
    migrationLockTableName: 'migrations_lock',
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return results?.map(({ migrationName }) => migrationName) ?? [];
}
