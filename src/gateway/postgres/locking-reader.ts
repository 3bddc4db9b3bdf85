import type { KeptFile } from '../../backend/kept-file.ts';
import type { ContactLookup } from '../../backend/repository.ts';
import type { Agent, CannedReply, Contact, Conversation, Message } from '../../domain/index.ts';
import { attemptKey, wamidKey } from './record-columns.ts';
import { reserve } from './reserve.ts';
import { SqlReader } from './sql-reader.ts';
import { recordOf } from './stored-record.ts';

/** Reads of a transaction that is going to write: what it looked for stays as it found it until the end. */
export class LockingReader extends SqlReader {
  override async contactsBy(lookup: ContactLookup): Promise<readonly Contact[]> {
    const { userId, phone, username } = lookup;
    await this.reserve([
      userId === null ? null : `user/${userId}`,
      phone === null ? null : `phone/${phone}`,
      username === null ? null : `username/${username.toLowerCase()}`,
    ]);
    return super.contactsBy(lookup);
  }

  override async agentBySubject(subject: string): Promise<Agent | null> {
    const known = await super.agentBySubject(subject);
    if (known !== null) return known;
    await this.reserve([`subject/${subject}`]);
    return super.agentBySubject(subject);
  }

  override async messageByWamid(wamid: string): Promise<Message | null> {
    await this.reserve([wamidKey(wamid)]);
    return super.messageByWamid(wamid);
  }

  override async messageByAttempt(attemptId: string): Promise<Message | null> {
    await this.reserve([attemptKey(attemptId)]);
    return super.messageByAttempt(attemptId);
  }

  /** Names are judged by the list: nobody adds to it meanwhile. */
  override async cannedReplies(reader: Parameters<SqlReader['cannedReplies']>[0]): Promise<readonly CannedReply[]> {
    await this.reserve(['canned-replies']);
    return super.cannedReplies(reader);
  }

  override async file(id: string): Promise<KeptFile | null> {
    await this.reserve([`file/${id}`]);
    return super.file(id);
  }

  /** What an agent may keep is judged by the list: nobody adds to it meanwhile. */
  override async unsentUploads(agentId: string): Promise<readonly KeptFile[]> {
    await this.reserve([`uploads/${agentId}`]);
    return super.unsentUploads(agentId);
  }

  async lockConversations(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.db
      .selectFrom('wa_inbox.conversations')
      .select('id')
      .where('workspace_id', '=', this.workspaceId)
      .where('id', 'in', ids)
      .orderBy('id')
      .forUpdate()
      .execute();
  }

  protected async lockedPair(channelId: string, contactId: string): Promise<Conversation | null> {
    const row = await this.db
      .selectFrom('wa_inbox.conversations')
      .select(['rev', 'body'])
      .where('workspace_id', '=', this.workspaceId)
      .where('contact_id', '=', contactId)
      .where('channel_id', '=', channelId)
      .forUpdate()
      .executeTakeFirst();
    return row === undefined ? null : recordOf<'conversation'>(row);
  }

  protected reserve(keys: readonly (string | null)[]): Promise<void> {
    return reserve(
      this.db,
      this.workspaceId,
      keys.filter((key) => key !== null),
    );
  }
}
