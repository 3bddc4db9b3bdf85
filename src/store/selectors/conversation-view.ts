import { contactName, judgeReply, mayRole, roleOf } from '../../domain/index.ts';
import { actorOf } from '../actor-of.ts';
import { JUDGE_SLACK_MS, overlay } from '../overlay.ts';
import type { StoreState } from '../state.ts';
import { standingId } from '../successors.ts';
import type { ConversationView, LoadState, ReplyLock } from '../views.ts';
import { agentList } from './agent-list.ts';
import { person } from './person.ts';
import { presenceOf } from './presence-of.ts';

/** Until the backend has said what it can do; one object, so that the view stays equal. */
const NO_COMMANDS: ConversationView['commands'] = [];

/** One conversation with what surrounds it. `now` is server time: the reply lock depends on it. */
export function conversationView(state: StoreState, asked: string, now: number): ConversationView {
  const conversationId = standingId(state.confirmed, asked);
  const { tables } = state.confirmed;
  const { conversation } = overlay(state, conversationId);
  const contact = (conversation && tables.contact.get(conversation.contactId)) ?? null;
  const channel = (conversation && tables.channel.get(conversation.channelId)) ?? null;
  return {
    movedTo: conversationId === asked ? null : conversationId,
    load: loadOf(state, conversationId),
    conversation,
    contact,
    name: contact ? contactName(contact) : '',
    channel,
    assignee: person(state, conversation?.assigneeId ?? null),
    presence: presenceOf(state, conversationId),
    role: (conversation && state.session?.roles[conversation.channelId]) ?? null,
    replyLock: replyLock(state, conversationId, now),
    commands: state.session?.capabilities.commands ?? NO_COMMANDS,
    assignable: channel ? agentList(state).filter((agent) => mayRole(roleOf(agent, channel), 'reply')) : [],
  };
}

/** Why no free-form answer may go; also `null` while too little is known to say. */
function replyLock(state: StoreState, conversationId: string, now: number): ReplyLock | null {
  const { tables } = state.confirmed;
  const { conversation } = overlay(state, conversationId);
  if (conversation === null || state.session === null) return null;
  const contact = tables.contact.get(conversation.contactId);
  const channel = tables.channel.get(conversation.channelId);
  if (contact === undefined || channel === undefined) return null;
  return judgeReply(actorOf(state.session), conversation, channel, contact, { now, slack: JUDGE_SLACK_MS });
}

/** A conversation that came with a list, or from an earlier visit, shows at once. */
function loadOf(state: StoreState, conversationId: string): LoadState {
  const known = state.confirmed.tables.conversation.has(conversationId);
  const opening = state.openings.get(conversationId) ?? { state: 'loading' };
  return opening.state === 'loading' && known
    ? { state: 'ready', stale: state.connection.state !== 'online' }
    : opening;
}
