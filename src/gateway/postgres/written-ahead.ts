import type { CannedReply, MentionNotice, ScheduledMessage, Template } from '../../domain/index.ts';
import type { Connection } from './database.ts';
import { recordOf } from './stored-record.ts';

/** Every template of a business account, by id. */
export async function templatesOf(
  db: Connection,
  workspaceId: string,
  accountId: string,
): Promise<readonly Template[]> {
  const rows = await db
    .selectFrom('wa_inbox.templates')
    .select(['rev', 'body'])
    .where('workspace_id', '=', workspaceId)
    .where('account_id', '=', accountId)
    .orderBy('id')
    .execute();
  return rows.map((row) => recordOf<'template'>(row)).filter((template) => template !== null);
}

/** Canned replies of an agent, of teams and of the workspace, by id. */
export async function cannedRepliesOf(
  db: Connection,
  workspaceId: string,
  { agentId, teamIds }: { readonly agentId: string; readonly teamIds: readonly string[] },
): Promise<readonly CannedReply[]> {
  const rows = await db
    .selectFrom('wa_inbox.canned_replies')
    .select(['rev', 'body'])
    .where('workspace_id', '=', workspaceId)
    .where(({ eb, and, or }) =>
      or([
        eb('owner_kind', '=', 'workspace'),
        and([eb('owner_kind', '=', 'agent'), eb('owner_id', '=', agentId)]),
        ...(teamIds.length === 0 ? [] : [and([eb('owner_kind', '=', 'team'), eb('owner_id', 'in', teamIds)])]),
      ]),
    )
    .orderBy('id')
    .execute();
  return rows.map((row) => recordOf<'canned-reply'>(row)).filter((reply) => reply !== null);
}

/** What is to be sent later in a conversation, the next one first. */
export async function scheduledIn(
  db: Connection,
  workspaceId: string,
  conversationId: string,
): Promise<readonly ScheduledMessage[]> {
  const rows = await db
    .selectFrom('wa_inbox.scheduled_messages')
    .select(['rev', 'body'])
    .where('workspace_id', '=', workspaceId)
    .where('conversation_id', '=', conversationId)
    .orderBy('send_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => recordOf<'scheduled-message'>(row)).filter((scheduled) => scheduled !== null);
}

/** Notices of mentions for an agent, or about a conversation, the oldest first. */
export async function mentionsOf(
  db: Connection,
  workspaceId: string,
  of: { readonly agentId: string } | { readonly conversationId: string },
): Promise<readonly MentionNotice[]> {
  const rows = await db
    .selectFrom('wa_inbox.mentions')
    .select(['rev', 'body'])
    .where('workspace_id', '=', workspaceId)
    .where(({ eb }) =>
      'agentId' in of ? eb('agent_id', '=', of.agentId) : eb('conversation_id', '=', of.conversationId),
    )
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) => recordOf<'mention'>(row)).filter((notice) => notice !== null);
}
