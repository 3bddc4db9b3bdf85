import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { type Contact, contactSearchText } from '../../../domain/index.ts';
import { fillColumn } from './fill-column.ts';

/** Conversations are found by their contact's names and numbers. */
export const foundContacts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw('alter table wa_inbox.contacts add column words text collate "C"').execute(db);
    await fillColumn<Contact>(db, 'contacts', (body) => sql`words = ${contactSearchText(body)}`);
  },
};
