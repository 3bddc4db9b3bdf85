import { CONVERSATION_STATUSES, type ConversationFilter, type ConversationStatus } from '../../domain/index.ts';

/** What a person chose to see in the list. */
export interface ListChoice {
  readonly status: ConversationStatus | null;
  readonly owner: 'mine' | 'unassigned' | null;
  readonly unread: boolean;
  readonly needsReply: boolean;
  readonly channelId: string | null;
  /** What is searched for; empty for nothing. */
  readonly text: string;
}

export const EVERYTHING: ListChoice = {
  status: null,
  owner: null,
  unread: false,
  needsReply: false,
  channelId: null,
  text: '',
};

/** The filter of a choice for an agent; without a session "mine" asks for nobody's. */
export function filterOf(choice: ListChoice, agentId: string): ConversationFilter {
  return {
    ...(choice.channelId === null ? {} : { channelIds: [choice.channelId] }),
    ...(choice.status === null ? {} : { status: choice.status }),
    ...(choice.owner === null ? {} : { assigneeId: choice.owner === 'mine' ? agentId : null }),
    ...(choice.unread ? { unread: true as const } : {}),
    ...(choice.needsReply ? { needsReply: true as const } : {}),
    ...(choice.text === '' ? {} : { text: choice.text }),
  };
}

/** The choice a `view` attribute names; everything for a word that is not known. Channel and search stay. */
export function choiceOfView(view: string, { channelId, text }: ListChoice): ListChoice {
  const status = CONVERSATION_STATUSES.find((one) => one === view) ?? null;
  return {
    status,
    owner: view === 'mine' || view === 'unassigned' ? view : null,
    unread: view === 'unread',
    needsReply: view === 'needs-reply',
    channelId,
    text,
  };
}

/** The `view` that names a choice, when one does; `chats` for every other. */
export function viewOfChoice(choice: ListChoice): string {
  const { status, owner, unread, needsReply } = choice;
  const parts = [status, owner, unread ? 'unread' : null, needsReply ? 'needs-reply' : null].filter(
    (part) => part !== null,
  );
  return parts.length === 1 && parts[0] ? parts[0] : 'chats';
}
