import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const record =
  'workspace_id text not null, id text not null, rev bigint not null, body json, primary key (workspace_id, id)';

/**
 * All keys compare by bytes (`collate "C"`): the domain breaks ties by id, and no server's language may change that. Unique pairs and
 * numbers are checked at commit, so that a transaction may swap or join them in any order.
 */
const statements: readonly string[] = [
  `create table wa_inbox.workspaces (
    id text not null primary key, name text not null, seq bigint not null default 0, trimmed_to bigint not null default 0)`,

  `create table wa_inbox.agents (${record}, subject text, unique (workspace_id, subject))`,
  `create table wa_inbox.teams (${record})`,
  `create table wa_inbox.channels (${record}, phone_number_id text,
    unique (phone_number_id) deferrable initially deferred)`,

  `create table wa_inbox.contacts (${record}, user_id text, phone text, username text)`,
  'create index contacts_by_user_id on wa_inbox.contacts (workspace_id, user_id) where user_id is not null',
  'create index contacts_by_phone on wa_inbox.contacts (workspace_id, phone) where phone is not null',
  'create index contacts_by_username on wa_inbox.contacts (workspace_id, username) where username is not null',

  `create table wa_inbox.conversations (${record},
    channel_id text, contact_id text, status text, assignee_id text, unread integer, needs_reply boolean,
    activity_at bigint, last_seq bigint not null default 0,
    unique (workspace_id, contact_id, channel_id) deferrable initially deferred)`,
  'create index conversations_by_activity on wa_inbox.conversations (workspace_id, activity_at desc, id collate "C")',
  'create index conversations_by_channel on wa_inbox.conversations (workspace_id, channel_id, activity_at desc)',

  `create table wa_inbox.messages (${record},
    conversation_id text, place_at bigint, place_seq bigint, asks boolean)`,
  'create index messages_by_place on wa_inbox.messages (workspace_id, conversation_id, place_at, place_seq)',
  `create index messages_that_ask on wa_inbox.messages (workspace_id, conversation_id, place_at, place_seq)
    where asks`,

  // What a message is found by: "wamid/…" of itself and its attempts, "attempt/…".
  `create table wa_inbox.message_keys (
    workspace_id text not null, key text not null, message_id text not null, primary key (workspace_id, key))`,

  `create table wa_inbox.counts (
    workspace_id text not null, id text not null, rev bigint not null,
    channel_id text not null, status text not null, assignee_id text,
    total integer not null, unread integer not null, needs_reply integer not null, primary key (workspace_id, id))`,

  `create table wa_inbox.feed (
    workspace_id text not null, seq bigint not null, at bigint not null, kind text not null, record_id text not null,
    detail json not null, primary key (workspace_id, seq))`,

  `create table wa_inbox.commands (
    workspace_id text not null, id text not null, agent_id text not null, body_hash text not null,
    answer json not null, stored_at bigint not null, primary key (workspace_id, id))`,

  // Jobs of one key are entered under their conversation's lock: within a key, seq is the order of commits.
  `create table wa_inbox.jobs (
    seq bigint generated always as identity primary key,
    workspace_id text not null, id text not null, kind text not null, key text not null,
    run_at bigint not null, enqueued_at bigint not null, payload json not null,
    attempts integer not null default 0, lease text, leased_until bigint not null default 0,
    call_began boolean not null default false, unique (workspace_id, id))`,
  'create index jobs_by_key on wa_inbox.jobs (workspace_id, key, seq)',
  'create index jobs_by_time on wa_inbox.jobs (run_at, seq)',

  `create table wa_inbox.webhooks (
    seq bigint generated always as identity primary key,
    id text not null unique, received_at bigint not null, body text not null,
    attempts integer not null default 0, leased_until bigint not null default 0, processed_at bigint, problems json)`,
  'create index webhooks_waiting on wa_inbox.webhooks (seq) where processed_at is null',
  'create index webhooks_done on wa_inbox.webhooks (processed_at) where processed_at is not null',

  `create table wa_inbox.parked_receipts (
    seq bigint generated always as identity primary key,
    workspace_id text not null, wamid text not null, attempt_id text, parked_at bigint not null, body json not null)`,
  'create index parked_by_wamid on wa_inbox.parked_receipts (workspace_id, wamid)',
  'create index parked_by_attempt on wa_inbox.parked_receipts (workspace_id, attempt_id) where attempt_id is not null',
  'create index parked_by_age on wa_inbox.parked_receipts (workspace_id, parked_at)',

  `create table wa_inbox.secrets (
    workspace_id text not null, channel_id text not null, encrypted text not null, primary key (workspace_id, channel_id))`,
];

export const firstTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements)
      await sql.raw(statement.replaceAll(/\btext\b/g, 'text collate "C"')).execute(db);
  },
};
