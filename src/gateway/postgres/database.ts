import type { Generated, JSONColumnType, Kysely, Transaction } from 'kysely';

/** A JSON value: read as an object, written as text. */
type Json<T extends object | null = object> = JSONColumnType<T, string, string>;

/** What every table of records has. `body` is the record without its revision; `null` once it was removed: the revision stays. */
interface RecordTable {
  readonly workspace_id: string;
  readonly id: string;
  readonly rev: number;
  readonly body: Json | null;
}

export interface AgentTable extends RecordTable {
  readonly subject: string | null;
}

interface ConversationTable extends RecordTable {
  readonly channel_id: string | null;
  readonly contact_id: string | null;
  readonly status: string | null;
  readonly assignee_id: string | null;
  readonly unread: number | null;
  readonly needs_reply: boolean | null;
  readonly activity_at: number | null;
  readonly template_sent_at: Generated<number | null>;
  /** The last place number given out. */
  readonly last_seq: Generated<number>;
  /** Of a removed conversation: the one it was joined into. */
  readonly joined_into: Generated<string | null>;
}

interface MessageTable extends RecordTable {
  readonly conversation_id: string | null;
  readonly place_at: number | null;
  readonly place_seq: number | null;
  readonly asks: boolean | null;
  /** What search reads, see `searchText`. */
  readonly words: Generated<string | null>;
}

interface CountTable {
  readonly workspace_id: string;
  readonly id: string;
  readonly rev: number;
  readonly channel_id: string;
  readonly status: string;
  readonly assignee_id: string | null;
  readonly total: number;
  readonly unread: number;
  readonly needs_reply: number;
}

/** The tables; `migrations/` makes them and says what their indexes are for. */
export interface Tables {
  readonly 'wa_inbox.workspaces': {
    readonly id: string;
    readonly name: string;
    readonly seq: Generated<number>;
    readonly trimmed_to: Generated<number>;
  };
  readonly 'wa_inbox.agents': AgentTable;
  readonly 'wa_inbox.teams': RecordTable;
  readonly 'wa_inbox.channels': RecordTable & { readonly phone_number_id: string | null };
  readonly 'wa_inbox.contacts': RecordTable & {
    readonly user_id: string | null;
    readonly phone: string | null;
    readonly username: string | null;
  };
  readonly 'wa_inbox.conversations': ConversationTable;
  readonly 'wa_inbox.messages': MessageTable;
  readonly 'wa_inbox.templates': RecordTable & { readonly account_id: string | null };
  readonly 'wa_inbox.canned_replies': RecordTable & {
    readonly owner_kind: string | null;
    readonly owner_id: string | null;
  };
  readonly 'wa_inbox.scheduled_messages': RecordTable & {
    readonly conversation_id: string | null;
    readonly send_at: number | null;
  };
  readonly 'wa_inbox.mentions': RecordTable & {
    readonly agent_id: string | null;
    readonly conversation_id: string | null;
    readonly at: number | null;
  };
  readonly 'wa_inbox.message_keys': {
    readonly workspace_id: string;
    readonly key: string;
    readonly message_id: string;
  };
  readonly 'wa_inbox.counts': CountTable;
  readonly 'wa_inbox.feed': {
    readonly workspace_id: string;
    readonly seq: number;
    readonly at: number;
    readonly kind: string;
    readonly record_id: string;
    readonly detail: Json;
  };
  readonly 'wa_inbox.commands': {
    readonly workspace_id: string;
    readonly id: string;
    readonly agent_id: string;
    readonly body_hash: string;
    readonly answer: Json;
    readonly stored_at: number;
  };
  readonly 'wa_inbox.jobs': {
    readonly seq: Generated<number>;
    readonly workspace_id: string;
    readonly id: string;
    readonly kind: string;
    readonly key: string;
    readonly run_at: number;
    readonly enqueued_at: number;
    readonly payload: Json<Record<string, string>>;
    readonly attempts: Generated<number>;
    readonly lease: string | null;
    readonly leased_until: Generated<number>;
    readonly call_began: Generated<boolean>;
  };
  readonly 'wa_inbox.webhooks': {
    readonly seq: Generated<number>;
    readonly id: string;
    readonly received_at: number;
    readonly body: string;
    readonly attempts: Generated<number>;
    readonly leased_until: Generated<number>;
    readonly processed_at: number | null;
    readonly problems: Json | null;
  };
  readonly 'wa_inbox.parked_receipts': {
    readonly seq: Generated<number>;
    readonly workspace_id: string;
    readonly wamid: string;
    readonly attempt_id: string | null;
    readonly parked_at: number;
    readonly body: Json;
  };
  readonly 'wa_inbox.files': {
    readonly workspace_id: string;
    readonly id: string;
    readonly body: Json;
    /** Whose upload it is, while nothing took it, see `isUnsentUpload`. */
    readonly unsent_by: string | null;
  };
  /** Which messages and plans need a file, see `usedFiles`. */
  readonly 'wa_inbox.file_uses': {
    readonly workspace_id: string;
    readonly file_id: string;
    readonly record_id: string;
  };
  readonly 'wa_inbox.secrets': {
    readonly workspace_id: string;
    readonly channel_id: string;
    readonly encrypted: string;
  };
}

export type Database = Kysely<Tables>;
export type Connection = Database | Transaction<Tables>;
