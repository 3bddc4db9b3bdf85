import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { type Conversation, type Message, searchText } from '../../../domain/index.ts';

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

/** Messages read at once while their words are written down. */
const BATCH = 500;

/** Templates, canned replies and what is sent later have tables; messages are found by their words, conversations by their last template. */
export const keptWords: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements)
      await sql.raw(statement.replaceAll(/\btext\b/g, 'text collate "C"')).execute(db);
    await fill<Conversation>(db, 'conversations', (body) => sql`template_sent_at = ${body.templateSentAt ?? null}`);
    await fill<Message>(db, 'messages', (body) => sql`words = ${searchText(body)}`);
  },
};

async function fill<T>(db: Kysely<unknown>, name: string, set: (body: T) => ReturnType<typeof sql>): Promise<void> {
  const table = sql.table(`wa_inbox.${name}`);
  for (let after = { workspace_id: '', id: '' }; ; ) {
    const { rows } = await sql<{ workspace_id: string; id: string; body: T }>`
      select workspace_id, id, body from ${table}
      where body is not null and (workspace_id, id) > (${after.workspace_id}, ${after.id})
      order by workspace_id, id limit ${BATCH}`.execute(db);
    for (const { workspace_id, id, body } of rows) {
      await sql`update ${table} set ${set(body)} where workspace_id = ${workspace_id} and id = ${id}`.execute(db);
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last;
  }
}
