import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { type Conversation, type Message, searchText } from '../../../domain/index.ts';
import { fillColumn } from './fill-column.ts';

const record =
  'workspace_id text not null, id text not null, rev bigint not null, body json, primary key (workspace_id, id)';

const statements: readonly string[] = [
  `create table wa_inbox.templates (${record}, account_id text)`,
  'create index templates_by_account on wa_inbox.templates (workspace_id, account_id)',
  `create table wa_inbox.canned_replies (${record}, owner_kind text, owner_id text)`,
  `create table wa_inbox.scheduled_messages (${record}, conversation_id text, send_at bigint)`,
  'create index scheduled_by_conversation on wa_inbox.scheduled_messages (workspace_id, conversation_id, send_at)',
  'alter table wa_inbox.conversations add column template_sent_at bigint',
  `create index conversations_by_template on wa_inbox.conversations (workspace_id, channel_id, template_sent_at)
    where template_sent_at is not null`,
  'alter table wa_inbox.messages add column words text',
];

/** Templates, canned replies and what is sent later have tables; messages are found by their words, conversations by their last template. */
export const keptWords: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements)
      await sql.raw(statement.replaceAll(/\btext\b/g, 'text collate "C"')).execute(db);
    await fillColumn<Conversation>(
      db,
      'conversations',
      (body) => sql`template_sent_at = ${body.templateSentAt ?? null}`,
    );
    await fillColumn<Message>(db, 'messages', (body) => sql`words = ${searchText(body)}`);
  },
};
