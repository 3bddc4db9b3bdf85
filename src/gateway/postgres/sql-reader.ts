import { sql } from 'kysely';
import type { KeptFile } from '../../backend/kept-file.ts';
import type {
  Audience,
  ContactLookup,
  ConversationRange,
  MessageRange,
  MessageSearch,
  ReadTransaction,
  StoredCommand,
} from '../../backend/repository.ts';
import type {
  Agent,
  CannedReply,
  Channel,
  Contact,
  Conversation,
  Count,
  Cursor,
  MentionNotice,
  Message,
  Place,
  RecordKind,
  RecordOf,
  ScheduledMessage,
  Team,
  Template,
} from '../../domain/index.ts';
import type { Connection } from './database.ts';
import { holdsAllWords } from './holds-all-words.ts';
import { attemptKey, type BodyKind, tableOf, wamidKey } from './record-columns.ts';
import { searchMessages } from './search-messages.ts';
import { fileOf, isFileUsed, unsentUploads } from './stored-files.ts';
import { countOf, recordOf, storedRecords, successorsOf } from './stored-record.ts';
import { cannedRepliesOf, mentionsOf, scheduledIn, templatesOf } from './written-ahead.ts';

/** Reads of one workspace over a connection; one view when the connection is in a snapshot transaction. */
export class SqlReader implements ReadTransaction {
  readonly workspaceId: string;
  protected readonly db: Connection;
  readonly #head: Cursor;

  constructor(db: Connection, workspaceId: string, head: Cursor) {
    this.db = db;
    this.workspaceId = workspaceId;
    this.#head = head;
  }

  async head(): Promise<Cursor> {
    return this.#head;
  }

  async get<K extends RecordKind>(kind: K, id: string): Promise<RecordOf<K> | null> {
    const [found] = await storedRecords(this.db, this.workspaceId, kind, [id]);
    return found?.record ?? null;
  }

  async getMany<K extends RecordKind>(kind: K, ids: readonly string[]): Promise<readonly RecordOf<K>[]> {
    const found = await storedRecords(this.db, this.workspaceId, kind, [...new Set(ids)]);
    const byId = new Map(found.map(({ id, record }) => [id, record]));
    return ids.map((id) => byId.get(id) ?? null).filter((record) => record !== null);
  }

  async channels(): Promise<readonly Channel[]> {
    return this.#all('channel');
  }

  async agents(): Promise<readonly Agent[]> {
    return this.#all('agent');
  }

  async teams(): Promise<readonly Team[]> {
    return this.#all('team');
  }

  async templates(accountId: string): Promise<readonly Template[]> {
    return templatesOf(this.db, this.workspaceId, accountId);
  }

  async cannedReplies(reader: {
    readonly agentId: string;
    readonly teamIds: readonly string[];
  }): Promise<readonly CannedReply[]> {
    return cannedRepliesOf(this.db, this.workspaceId, reader);
  }

  async scheduledIn(conversationId: string): Promise<readonly ScheduledMessage[]> {
    return scheduledIn(this.db, this.workspaceId, conversationId);
  }

  async mentions(
    of: { readonly agentId: string } | { readonly conversationId: string },
  ): Promise<readonly MentionNotice[]> {
    return mentionsOf(this.db, this.workspaceId, of);
  }

  async searchMessages(search: MessageSearch): Promise<readonly Message[]> {
    return searchMessages(this.db, this.workspaceId, search);
  }

  async contactedSince(channelId: string, since: number): Promise<number> {
    const { count } = await this.db
      .selectFrom('wa_inbox.conversations')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('workspace_id', '=', this.workspaceId)
      .where('channel_id', '=', channelId)
      .where('template_sent_at', '>', since)
      .executeTakeFirstOrThrow();
    return count;
  }

  async successorOf(conversationId: string): Promise<string | null> {
    return (await successorsOf(this.db, this.workspaceId, [conversationId])).get(conversationId) ?? null;
  }

  async counts({ channelIds }: Audience): Promise<readonly Count[]> {
    if (channelIds.length === 0) return [];
    const rows = await this.db
      .selectFrom('wa_inbox.counts')
      .selectAll()
      .where('workspace_id', '=', this.workspaceId)
      .where('channel_id', 'in', channelIds)
      .orderBy('id')
      .execute();
    return rows.map(countOf);
  }

  async conversations(range: ConversationRange, audience: Audience): Promise<readonly Conversation[]> {
    const { filter, after, limit } = range;
    const wanted = filter.channelIds;
    const channelIds = audience.channelIds.filter((id) => wanted === undefined || wanted.includes(id));
    if (channelIds.length === 0) return [];
    let query = this.db
      .selectFrom('wa_inbox.conversations')
      .select(['rev', 'body'])
      .where('workspace_id', '=', this.workspaceId)
      .where('channel_id', 'in', channelIds);
    if (filter.status !== undefined) query = query.where('status', '=', filter.status);
    if (filter.assigneeId !== undefined) {
      query = query.where('assignee_id', filter.assigneeId === null ? 'is' : '=', filter.assigneeId);
    }
    if (filter.unread) query = query.where('unread', '>', 0);
    if (filter.needsReply) query = query.where('needs_reply', '=', true);
    if (filter.text !== undefined) query = query.where(holdsAllWords(this.workspaceId, filter.text));
    if (after !== null) {
      query = query.where(({ eb, and, or }) =>
        or([eb('activity_at', '<', after.at), and([eb('activity_at', '=', after.at), eb('id', '>', after.id)])]),
      );
    }
    const rows = await query.orderBy('activity_at', 'desc').orderBy('id').limit(limit).execute();
    return present(rows.map((row) => recordOf<'conversation'>(row)));
  }

  async messages({ conversationId, direction, from, limit }: MessageRange): Promise<readonly Message[]> {
    const forward = direction === 'after' && from !== null;
    const order = forward ? 'asc' : 'desc';
    let query = this.db
      .selectFrom('wa_inbox.messages')
      .select(['rev', 'body'])
      .where('workspace_id', '=', this.workspaceId)
      .where('conversation_id', '=', conversationId)
      .where('place_at', 'is not', null);
    if (from !== null) {
      const beside = sql<boolean>`(place_at, place_seq) ${sql.raw(forward ? '>' : '<')} (${from.at}::bigint, ${from.seq}::bigint)`;
      query = query.where(beside);
    }
    const rows = await query.orderBy('place_at', order).orderBy('place_seq', order).limit(limit).execute();
    const found = present(rows.map((row) => recordOf<'message'>(row)));
    return forward ? found : found.reverse();
  }

  async unreadAfter(conversationId: string, place: Place): Promise<number> {
    const { count } = await this.db
      .selectFrom('wa_inbox.messages')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('workspace_id', '=', this.workspaceId)
      .where('conversation_id', '=', conversationId)
      .where('asks', '=', true)
      .where(sql<boolean>`(place_at, place_seq) > (${place.at}::bigint, ${place.seq}::bigint)`)
      .executeTakeFirstOrThrow();
    return count;
  }

  async agentBySubject(subject: string): Promise<Agent | null> {
    const row = await this.db
      .selectFrom('wa_inbox.agents')
      .select(['rev', 'body'])
      .where('workspace_id', '=', this.workspaceId)
      .where('subject', '=', subject)
      .executeTakeFirst();
    return row === undefined ? null : recordOf<'agent'>(row);
  }

  async contactsBy({ userId, phone, username }: ContactLookup): Promise<readonly Contact[]> {
    const facets = [
      ['user_id', userId],
      ['phone', phone],
      ['username', username?.toLowerCase() ?? null],
    ] as const;
    const asked = facets.filter(([, value]) => value !== null);
    if (asked.length === 0) return [];
    const rows = await this.db
      .selectFrom('wa_inbox.contacts')
      .select(['id', 'rev', 'body', 'user_id', 'phone', 'username'])
      .where('workspace_id', '=', this.workspaceId)
      .where(({ eb, or }) => or(asked.map(([column, value]) => eb(column, '=', value))))
      .orderBy('id')
      .execute();
    const ranked = asked.flatMap(([column, value]) => rows.filter((row) => row[column] === value));
    return present([...new Set(ranked)].map((row) => recordOf<'contact'>(row)));
  }

  async conversationsOf(contactId: string): Promise<readonly Conversation[]> {
    const rows = await this.db
      .selectFrom('wa_inbox.conversations')
      .select(['rev', 'body'])
      .where('workspace_id', '=', this.workspaceId)
      .where('contact_id', '=', contactId)
      .orderBy('id')
      .execute();
    return present(rows.map((row) => recordOf<'conversation'>(row)));
  }

  async messageByWamid(wamid: string): Promise<Message | null> {
    return this.#messageBy(wamidKey(wamid));
  }

  async messageByAttempt(attemptId: string): Promise<Message | null> {
    return this.#messageBy(attemptKey(attemptId));
  }

  async command(id: string): Promise<StoredCommand | null> {
    const row = await this.db
      .selectFrom('wa_inbox.commands')
      .select(['agent_id', 'body_hash', 'answer'])
      .where('workspace_id', '=', this.workspaceId)
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined) return null;
    return { id, agentId: row.agent_id, bodyHash: row.body_hash, answer: row.answer as StoredCommand['answer'] };
  }

  async channelSecret(channelId: string): Promise<string | null> {
    const row = await this.db
      .selectFrom('wa_inbox.secrets')
      .select('encrypted')
      .where('workspace_id', '=', this.workspaceId)
      .where('channel_id', '=', channelId)
      .executeTakeFirst();
    return row?.encrypted ?? null;
  }

  async file(id: string): Promise<KeptFile | null> {
    return fileOf(this.db, this.workspaceId, id);
  }

  async isFileUsed(id: string): Promise<boolean> {
    return isFileUsed(this.db, this.workspaceId, id);
  }

  async unsentUploads(agentId: string): Promise<readonly KeptFile[]> {
    return unsentUploads(this.db, this.workspaceId, agentId);
  }

  async #all<K extends BodyKind>(kind: K): Promise<readonly RecordOf<K>[]> {
    const rows = await this.db
      .selectFrom(tableOf(kind))
      .select(['rev', 'body'])
      .where('workspace_id', '=', this.workspaceId)
      .where('body', 'is not', null)
      .orderBy('id')
      .execute();
    return present(rows.map((row) => recordOf<K>(row)));
  }

  async #messageBy(key: string): Promise<Message | null> {
    const row = await this.db
      .selectFrom('wa_inbox.message_keys as k')
      .innerJoin('wa_inbox.messages as m', (join) =>
        join.onRef('m.workspace_id', '=', 'k.workspace_id').onRef('m.id', '=', 'k.message_id'),
      )
      .select(['m.rev', 'm.body'])
      .where('k.workspace_id', '=', this.workspaceId)
      .where('k.key', '=', key)
      .executeTakeFirst();
    return row === undefined ? null : recordOf<'message'>(row);
  }
}

function present<T>(list: readonly (T | null)[]): T[] {
  return list.filter((one) => one !== null);
}
