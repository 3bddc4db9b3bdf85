import { type Conversation, contactName, messageWords, oneLine } from '../../domain/index.ts';
import { overlay, pendingOf } from '../overlay.ts';
import type { StoreState } from '../state.ts';
import type { ConversationRow, RowMessage } from '../views.ts';
import { pendingDelivery } from './pending-delivery.ts';
import { person } from './person.ts';
import { presenceOf } from './presence-of.ts';

interface Known {
  readonly deps: readonly unknown[];
  readonly row: ConversationRow;
}

/** Ten thousand rows are judged at every change of one: a row is made again only when something it shows moved. */
const known = new WeakMap<Conversation, Known>();

/** A conversation as a list row shows it, pending commands carried out. */
export function conversationRow(state: StoreState, conversation: Conversation): ConversationRow {
  const found = known.get(conversation);
  if (found !== undefined && stands(found.deps, state, conversation)) return found.row;
  const { tables } = state.confirmed;
  const deps = [
    tables.contact.get(conversation.contactId),
    tables.channel.get(conversation.channelId),
    tables.agent,
    state.session?.agent,
    pendingOf(state, conversation.id),
    state.presence.get(conversation.id),
    state.drafts.get(conversation.id),
  ];
  const row = makeRow(state, conversation);
  known.set(conversation, { deps, row });
  return row;
}

/** Looks in the order of the dependencies, making nothing: this runs for every row at every change. */
function stands(deps: readonly unknown[], state: StoreState, conversation: Conversation): boolean {
  const { tables } = state.confirmed;
  return (
    deps[0] === tables.contact.get(conversation.contactId) &&
    deps[1] === tables.channel.get(conversation.channelId) &&
    deps[2] === tables.agent &&
    deps[3] === state.session?.agent &&
    deps[4] === pendingOf(state, conversation.id) &&
    deps[5] === state.presence.get(conversation.id) &&
    deps[6] === state.drafts.get(conversation.id)
  );
}

function makeRow(state: StoreState, conversation: Conversation): ConversationRow {
  const { tables } = state.confirmed;
  const contact = tables.contact.get(conversation.contactId);
  const channel = tables.channel.get(conversation.channelId);
  return {
    id: conversation.id,
    name: contact ? contactName(contact) : '',
    contactId: conversation.contactId,
    channel: { id: conversation.channelId, name: channel?.name ?? '', source: channel?.source ?? 'whatsapp' },
    status: conversation.status,
    unread: conversation.unread,
    needsReply: conversation.needsReply,
    assignee: person(state, conversation.assigneeId),
    tags: conversation.tags,
    windowClosesAt: conversation.windowClosesAt,
    lastMessage: lastMessage(state, conversation),
    activityAt: conversation.activityAt,
    presence: presenceOf(state, conversation.id),
    hasDraft: (state.drafts.get(conversation.id)?.text ?? '') !== '',
  };
}

function lastMessage(state: StoreState, conversation: Conversation): RowMessage | null {
  const pending = [...overlay(state, conversation.id).messages.values()].findLast(
    (message) => message.place === null && message.discardedAt === null,
  );
  if (pending) {
    return {
      direction: pending.direction,
      kind: pending.content.kind,
      // As typed: what takes WhatsApp's marks out is not worth loading for a moment's own words.
      text: oneLine(messageWords(pending.content)),
      voice: false,
      at: pending.sentAt,
      author: person(state, pending.authorId),
      delivery: pendingDelivery(state, pending),
    };
  }
  const last = conversation.lastMessage;
  if (last === null) return null;
  const { direction, kind, text, voice, delivery } = last;
  return { direction, kind, text, voice, at: last.place.at, author: person(state, last.authorId), delivery };
}
