import type { NewJob } from '../../backend/job.ts';
import type { KeptFile } from '../../backend/kept-file.ts';
import type {
  Audience,
  CommandAnswer,
  ParkedReceipt,
  StoredCommand,
  WriteTransaction,
} from '../../backend/repository.ts';
import { sightOf } from '../../backend/sight.ts';
import { usedFiles } from '../../backend/used-files.ts';
import {
  type Contact,
  type Conversation,
  type Count,
  type Cursor,
  countDeltas,
  InboxError,
  type Message,
  type Place,
  type RecordKind,
  type RecordOf,
} from '../../domain/index.ts';
import type { CommitEntries, NewFeedRow } from './commit-entries.ts';
import { CountLedger } from './count-ledger.ts';
import type { Connection } from './database.ts';
import type { RecordDetail } from './feed-entry.ts';
import { storeFileUses } from './file-uses.ts';
import { LockingReader } from './locking-reader.ts';
import { park, takeParked } from './parked-receipts.ts';
import { attemptKey, type BodyKind, messageKeys, wamidKey } from './record-columns.ts';
import { putFile, removeFile } from './stored-files.ts';
import { channelsOfContacts } from './stored-record.ts';
import { recordKey, store, type TouchedRecord, touch } from './touched-record.ts';

interface PendingCommand {
  readonly command: Omit<StoredCommand, 'answer'>;
  answer(cursor: Cursor): CommandAnswer;
}

/** One transaction's writes: straight into the tables, log entries, counts and command answers at the end. */
export class SqlWriter extends LockingReader implements WriteTransaction {
  readonly #now: () => number;
  /** In the order of last writes. */
  readonly #touched = new Map<string, TouchedRecord>();
  readonly #counts = new CountLedger();
  readonly #scopes: (readonly string[])[] = [];
  readonly #commands: PendingCommand[] = [];

  constructor(db: Connection, workspaceId: string, head: Cursor, now: () => number) {
    super(db, workspaceId, head);
    this.#now = now;
  }

  override async get<K extends RecordKind>(kind: K, id: string): Promise<RecordOf<K> | null> {
    if (kind === 'count') await this.#counts.flush(this.db, this.workspaceId);
    return super.get(kind, id);
  }

  override async getMany<K extends RecordKind>(kind: K, ids: readonly string[]): Promise<readonly RecordOf<K>[]> {
    if (kind === 'count') await this.#counts.flush(this.db, this.workspaceId);
    return super.getMany(kind, ids);
  }

  override async counts(audience: Audience): Promise<readonly Count[]> {
    await this.#counts.flush(this.db, this.workspaceId);
    return super.counts(audience);
  }

  async conversationFor(
    channelId: string,
    contactId: string,
    create: () => Omit<Conversation, 'rev'>,
  ): Promise<Conversation> {
    const known = await this.lockedPair(channelId, contactId);
    if (known !== null) return known;
    await this.reserve([`pair/${channelId}/${contactId}`]);
    return (await this.lockedPair(channelId, contactId)) ?? this.put('conversation', create());
  }

  async put<K extends RecordKind>(kind: K, record: Omit<RecordOf<K>, 'rev'>): Promise<RecordOf<K>> {
    if (kind === 'count') throw new InboxError('invalid', 'put a count: counts follow their conversations');
    const stored = await this.#write(
      kind as BodyKind,
      (record as RecordOf<K>).id,
      record as unknown as RecordOf<BodyKind>,
    );
    return stored as RecordOf<K>;
  }

  async remove(kind: RecordKind, id: string): Promise<void> {
    if (kind === 'count') throw new InboxError('invalid', 'remove a count: counts follow their conversations');
    if ((await super.get(kind, id)) !== null) await this.#write(kind, id, null);
  }

  async removeInto(conversationId: string, into: string): Promise<void> {
    await this.remove('conversation', conversationId);
    await this.db
      .updateTable('wa_inbox.conversations')
      .set({ joined_into: into })
      .where('workspace_id', '=', this.workspaceId)
      .where('id', '=', conversationId)
      .where('body', 'is', null)
      .execute();
  }

  async nextPlace(conversationId: string, at: number): Promise<Place> {
    const row = await this.db
      .updateTable('wa_inbox.conversations')
      .set(({ eb }) => ({ last_seq: eb('last_seq', '+', 1) }))
      .where('workspace_id', '=', this.workspaceId)
      .where('id', '=', conversationId)
      .returning('last_seq')
      .executeTakeFirst();
    if (row === undefined)
      throw new InboxError('not-found', `place a message: there is no conversation ${conversationId}`);
    return { at, seq: row.last_seq };
  }

  async putAgentSubject(agentId: string, subject: string): Promise<void> {
    await this.db
      .updateTable('wa_inbox.agents')
      .set({ subject })
      .where('workspace_id', '=', this.workspaceId)
      .where('id', '=', agentId)
      .execute();
  }

  async putChannelSecret(channelId: string, encrypted: string): Promise<void> {
    await this.db
      .insertInto('wa_inbox.secrets')
      .values({ workspace_id: this.workspaceId, channel_id: channelId, encrypted })
      .onConflict((conflict) => conflict.columns(['workspace_id', 'channel_id']).doUpdateSet({ encrypted }))
      .execute();
  }

  async putFile(file: KeptFile): Promise<void> {
    await putFile(this.db, this.workspaceId, file);
  }

  async removeFile(id: string): Promise<void> {
    await removeFile(this.db, this.workspaceId, id);
  }

  async moveMessages(fromConversationId: string, toConversationId: string): Promise<void> {
    const range = { conversationId: fromConversationId, direction: 'before', from: null, limit: 100 } as const;
    for (let page = await this.messages(range); page.length > 0; page = await this.messages(range)) {
      for (const message of page) {
        // Both conversations counted from one: a moved message keeps its time and takes a number of its new conversation.
        const place = await this.nextPlace(toConversationId, message.place?.at ?? message.sentAt);
        await this.put('message', { ...message, conversationId: toConversationId, place });
      }
    }
  }

  putCommand(command: Omit<StoredCommand, 'answer'>, answer: (cursor: Cursor) => CommandAnswer): void {
    this.#commands.push({ command, answer });
  }

  async enqueue({ id, kind, key, runAt, payload }: NewJob): Promise<void> {
    await this.db
      .insertInto('wa_inbox.jobs')
      .values({
        workspace_id: this.workspaceId,
        id,
        kind,
        key,
        run_at: runAt,
        enqueued_at: this.#now(),
        payload: JSON.stringify(payload),
        lease: null,
      })
      .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doNothing())
      .execute();
  }

  async dropJobs(key: string): Promise<void> {
    await this.db
      .deleteFrom('wa_inbox.jobs')
      .where('workspace_id', '=', this.workspaceId)
      .where('key', '=', key)
      .execute();
  }

  async park(receipt: ParkedReceipt): Promise<void> {
    await park(this.db, this.workspaceId, receipt);
  }

  async takeParked(key: { readonly wamid: string | null; readonly attemptId: string | null }) {
    await this.reserve([
      key.wamid === null ? null : wamidKey(key.wamid),
      key.attemptId === null ? null : attemptKey(key.attemptId),
    ]);
    return takeParked(this.db, this.workspaceId, key);
  }

  async scopeChanged(channelIds: readonly string[]): Promise<void> {
    this.#scopes.push(channelIds);
  }

  /** Ends the transaction's work: counts, log entries and their cursors, answers of commands. */
  async finish(commit: CommitEntries): Promise<Cursor> {
    await this.#counts.flush(this.db, this.workspaceId);
    const cursor = await commit(this.db, this.workspaceId, await this.#entries(), this.#now());
    for (const { command, answer } of this.#commands) {
      await this.db
        .insertInto('wa_inbox.commands')
        .values({
          workspace_id: this.workspaceId,
          id: command.id,
          agent_id: command.agentId,
          body_hash: command.bodyHash,
          answer: JSON.stringify(answer(cursor)),
          stored_at: this.#now(),
        })
        .execute();
    }
    return cursor;
  }

  async #write<K extends BodyKind>(kind: K, id: string, record: RecordOf<K> | null): Promise<RecordOf<K> | null> {
    const touched = await this.#touch(kind, id);
    const was = touched.current;
    // Who sees a contact follows from its conversations: a new revision makes it enter and leave with them.
    const contacts = kind === 'conversation' ? movedContacts(was as Conversation, record as Conversation) : [];
    for (const contactId of contacts) await this.#touch('contact', contactId);
    const stored = await store<K>(this.db, this.workspaceId, touched, record);
    if (kind === 'message') await this.#storeKeys(was as Message | null, stored as Message | null);
    await storeFileUses(this.db, this.workspaceId, { kind, id }, usedFiles(kind, was), usedFiles(kind, stored));
    if (kind === 'conversation') {
      this.#counts.add(countDeltas(was as Conversation | null, stored as Conversation | null));
      for (const contactId of contacts) {
        const contact = (await this.#touch('contact', contactId)).current;
        if (contact !== null) await this.#write('contact', contactId, contact as Contact);
      }
    }
    return stored;
  }

  async #touch(kind: BodyKind, id: string): Promise<TouchedRecord> {
    const key = recordKey(kind, id);
    const touched = this.#touched.get(key) ?? (await touch(this.db, this.workspaceId, kind, id));
    this.#touched.delete(key);
    this.#touched.set(key, touched);
    return touched;
  }

  async #storeKeys(before: Message | null, after: Message | null): Promise<void> {
    const was = messageKeys(before);
    const is = messageKeys(after);
    const gone = was.filter((key) => !is.includes(key));
    const added = is.filter((key) => !was.includes(key));
    const workspace_id = this.workspaceId;
    if (gone.length > 0) {
      await this.db
        .deleteFrom('wa_inbox.message_keys')
        .where('workspace_id', '=', workspace_id)
        .where('key', 'in', gone)
        .execute();
    }
    if (added.length > 0 && after !== null) {
      const rows = added.sort().map((key) => ({ workspace_id, key, message_id: after.id }));
      await this.db.insertInto('wa_inbox.message_keys').values(rows).execute();
    }
  }

  async #entries(): Promise<readonly NewFeedRow[]> {
    const written = [...this.#touched.values()].filter(({ committed, current }) => committed !== current);
    const contactIds = written.filter(({ kind }) => kind === 'contact').map(({ id }) => id);
    const channels = await channelsOfContacts(this.db, this.workspaceId, contactIds);
    const rows: NewFeedRow[] = written.map(({ kind, id, before, committed, current }) => {
      const after = kind === 'contact' ? (channels.get(id) ?? []) : sightOf(kind, current);
      return { kind, id, detail: { before, after, conversationIds: conversationsOf([committed, current]) } };
    });
    for (const { id, channelId } of this.#counts.written()) {
      const detail: RecordDetail = { before: [channelId], after: [channelId], conversationIds: [] };
      rows.push({ kind: 'count', id, detail });
    }
    for (const scopeChanged of this.#scopes) rows.push({ kind: 'scope', id: '', detail: { scopeChanged } });
    return rows;
  }
}

/** Contacts whose readers change when a conversation does. */
function movedContacts(before: Conversation | null, after: Conversation | null): readonly string[] {
  if (before?.contactId === after?.contactId && before?.channelId === after?.channelId) return [];
  const ids = [before?.contactId, after?.contactId].filter((id) => id !== undefined);
  return [...new Set(ids)].sort();
}

function conversationsOf(records: readonly (RecordOf<BodyKind> | null)[]): readonly string[] {
  const ids = records.map((record) => (record !== null && 'conversationId' in record ? record.conversationId : null));
  return [...new Set(ids.filter((id) => id !== null))];
}
