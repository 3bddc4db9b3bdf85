import {
  asksForReply,
  type CannedReply,
  type Channel,
  type Contact,
  type Conversation,
  contactSearchText,
  type MentionNotice,
  type Message,
  type RecordKind,
  type RecordOf,
  type ScheduledMessage,
  searchText,
  type Template,
} from '../../domain/index.ts';

/** Kinds kept as a body beside columns; counts are columns only. */
export type BodyKind = Exclude<RecordKind, 'count'>;

/**
 * The table of a kind. Queries over any of them use only what all share (workspace, id, revision, body), so the type may name one of them.
 */
export function tableOf(kind: BodyKind): 'wa_inbox.teams' {
  const name = kind === 'canned-reply' ? 'canned_replies' : `${kind.replace('-', '_')}s`;
  return `wa_inbox.${name}` as 'wa_inbox.teams';
}

type Column = string | number | boolean | null;
export type Columns = Readonly<Record<string, Column>>;

/** The columns a record is looked up, ordered or kept unique by; all `null` for a removed one. */
export function columnsOf<K extends BodyKind>(kind: K, record: Omit<RecordOf<K>, 'rev'> | null): Columns {
  switch (kind) {
    case 'channel':
      return { phone_number_id: (record as Channel | null)?.phoneNumberId ?? null };
    case 'contact':
      return contactColumns(record as Contact | null);
    case 'conversation':
      return conversationColumns(record as Conversation | null);
    case 'message':
      return messageColumns(record as Message | null);
    case 'template':
      return { account_id: (record as Template | null)?.accountId ?? null };
    case 'canned-reply':
      return cannedReplyColumns(record as CannedReply | null);
    case 'scheduled-message': {
      const scheduled = record as ScheduledMessage | null;
      return { conversation_id: scheduled?.conversationId ?? null, send_at: scheduled?.sendAt ?? null };
    }
    case 'mention': {
      const notice = record as MentionNotice | null;
      return {
        agent_id: notice?.agentId ?? null,
        conversation_id: notice?.conversationId ?? null,
        at: notice?.at ?? null,
      };
    }
    default:
      return {};
  }
}

function contactColumns(contact: Contact | null): Columns {
  // A merged contact is not found any more: whoever looks wants the one it became.
  const found = contact?.mergedInto === null ? contact : null;
  return {
    user_id: found?.userId ?? null,
    phone: found?.phone ?? null,
    username: found?.username?.toLowerCase() ?? null,
    words: found ? contactSearchText(found) : null,
  };
}

function conversationColumns(conversation: Conversation | null): Columns {
  return {
    channel_id: conversation?.channelId ?? null,
    contact_id: conversation?.contactId ?? null,
    status: conversation?.status ?? null,
    assignee_id: conversation?.assigneeId ?? null,
    unread: conversation?.unread ?? null,
    needs_reply: conversation?.needsReply ?? null,
    activity_at: conversation?.activityAt ?? null,
    template_sent_at: conversation?.templateSentAt ?? null,
  };
}

function messageColumns(message: Message | null): Columns {
  return {
    conversation_id: message?.conversationId ?? null,
    place_at: message?.place?.at ?? null,
    place_seq: message?.place?.seq ?? null,
    asks: message === null ? null : asksForReply(message),
    words: message === null ? null : searchText(message),
  };
}

function cannedReplyColumns(reply: CannedReply | null): Columns {
  const owner = reply?.owner ?? null;
  return {
    owner_kind: owner?.kind ?? null,
    owner_id: owner === null || owner.kind === 'workspace' ? null : owner.id,
  };
}

export const wamidKey = (wamid: string) => `wamid/${wamid}`;
export const attemptKey = (attemptId: string) => `attempt/${attemptId}`;

/** A record that needs files: a plan and the message it becomes share an id. */
export const userKey = (kind: BodyKind, id: string) => `${kind}/${id}`;

/** What a message is found by besides its id. */
export function messageKeys(message: Omit<Message, 'rev'> | null): readonly string[] {
  if (message === null) return [];
  // Reactions of ours are found by their attempts too: receipts name nothing else.
  const attempts = [...message.attempts, ...message.reactions.flatMap(({ attempt }) => attempt ?? [])];
  const wamids = [message.wamid, ...attempts.map((attempt) => attempt.wamid), ...(message.markedBy ?? [])];
  return [
    ...new Set(wamids.filter((wamid) => wamid !== null).map(wamidKey)),
    ...attempts.map((attempt) => attemptKey(attempt.id)),
  ];
}
