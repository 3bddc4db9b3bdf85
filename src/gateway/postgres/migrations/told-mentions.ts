import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements: readonly string[] = [
  `create table wa_inbox.mentions (
    workspace_id text not null, id text not null, rev bigint not null, body json,
    agent_id text, conversation_id text, at bigint, primary key (workspace_id, id))`,
  'create index mentions_by_agent on wa_inbox.mentions (workspace_id, agent_id, at) where agent_id is not null',
  `create index mentions_by_conversation on wa_inbox.mentions (workspace_id, conversation_id, at)
    where conversation_id is not null`,
];

/** Whoever a note names is told. */
export const toldMentions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements)
      await sql.raw(statement.replaceAll(/\btext\b/g, 'text collate "C"')).execute(db);
  },
};
