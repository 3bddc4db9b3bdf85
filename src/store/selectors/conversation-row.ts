import { type Conversation, contactName, previewText } from '../../domain/index.ts';
import { overlay, pendingOf } from '../overlay.ts';
import type { StoreState } from '../state.ts';
import type { ConversationRow, RowMessage } from '../views.ts';
import { pendingDelivery } from './pending-delivery.ts';
import { person } from './person.ts';
import { presenceOf } from './presence-of.ts';

/** Ten thousand rows are judged at every change of one: a row is made again only when something it shows moved. */
const known = new WeakMap<Conversation, { readonly deps: readonly unknown[]; readonly row: ConversationRow }>();

/** A conversation as a list row shows it, pending commands carried out. */
export function conversationRow(state: StoreState, conversation: Conversation): ConversationRow {
  const { id } = conversation;
  const { tables } = state.confirmed;
  const deps = [
    tables.contact.get(conversation.contactId),
    tables.channel.get(conversation.channelId),
    tables.agent,
    state.session?.agent,
    pendingOf(state, id),
    state.presence.get(id),
    state.drafts.get(id),
  ];
  const found = known.get(conversation);
  if (found?.deps.every((dep, index) => dep === deps[index])) return found.row;
  const row = makeRow(state, conversation);
  known.set(conversation, { deps, row });
  return row;
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
      text: previewText(pending.content),
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
