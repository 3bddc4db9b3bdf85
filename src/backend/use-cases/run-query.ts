import {
  type Channel,
  type Conversation,
  conversationKey,
  InboxError,
  type Query,
  type QueryAnswer,
  type QueryOf,
  type RecordChange,
  type RecordKind,
  type RecordOf,
} from '../../domain/index.ts';
import { decodeConversationPage, encodeConversationPage } from '../../protocol/index.ts';
import type { BackendPorts, Identity } from '../ports.ts';
import { type ReadTransaction, recordChange } from '../repository.ts';
import { sees, sightOf } from '../sight.ts';
import { messagePage } from './message-page.ts';
import { searchPage } from './search-page.ts';
import { standingId } from './standing-id.ts';
import { loadViewer, type Viewer } from './viewer.ts';

type Found = Omit<QueryAnswer, 'asOf'>;

/**
 * Answers a query with what this agent may see; the rest does not exist for them.
 *
 * @throws InboxError `not-found` for a conversation out of sight, `invalid` for a page token that is none of ours
 */
export async function runQuery(
  ports: Pick<BackendPorts, 'repository'>,
  identity: Identity,
  query: Query,
): Promise<QueryAnswer> {
  return ports.repository.read(identity.workspaceId, async (tx) => {
    const viewer = await loadViewer(tx, identity);
    return { asOf: await tx.head(), ...(await find(tx, viewer, query)) };
  });
}

async function find(tx: ReadTransaction, viewer: Viewer, query: Query): Promise<Found> {
  switch (query.name) {
    case 'channels':
      return whole('channel', await tx.getMany('channel', viewer.audience.channelIds));
    case 'agents':
      return whole('agent', await tx.agents());
    case 'teams':
      return whole('team', await tx.teams());
    case 'counts':
      return whole('count', await tx.counts(viewer.audience));
    case 'conversation': {
      const conversation = await visibleConversation(tx, viewer, query.conversationId);
      return { ...(await withContacts(tx, [conversation])), next: null, previous: null };
    }
    case 'conversations':
      return conversationPage(tx, viewer, query);
    case 'templates':
      return whole('template', await tx.templates((await visibleChannel(tx, viewer, query.channelId)).accountId));
    case 'canned-replies':
      return whole('canned-reply', await tx.cannedReplies({ agentId: viewer.agent.id, teamIds: viewer.agent.teamIds }));
    case 'mentions':
      return mentionPage(tx, viewer);
    case 'scheduled': {
      const { id } = await visibleConversation(tx, viewer, query.conversationId);
      return whole('scheduled-message', await tx.scheduledIn(id));
    }
    case 'search':
      return searchPage(tx, await visibleConversation(tx, viewer, query.conversationId), query);
    case 'messages':
      return messagePage(tx, await visibleConversation(tx, viewer, query.conversationId), query);
  }
}

/**
 * The conversation, or the one it was joined into.
 * @throws InboxError `not-found` when there is none or the viewer has no role in its channel: the two look the same
 */
export async function visibleConversation(tx: ReadTransaction, viewer: Viewer, id: string): Promise<Conversation> {
  const conversation = (await tx.get('conversation', id)) ?? (await tx.get('conversation', await standingId(tx, id)));
  if (conversation === null || viewer.roles[conversation.channelId] === undefined) {
    throw new InboxError('not-found', `read conversation ${id}: there is none, or it is out of your sight`);
  }
  return conversation;
}

async function visibleChannel(tx: ReadTransaction, viewer: Viewer, id: string): Promise<Channel> {
  const channel = viewer.roles[id] === undefined ? null : await tx.get('channel', id);
  if (channel === null) {
    throw new InboxError('not-found', `read templates of channel ${id}: there is none, or it is out of your sight`);
  }
  return channel;
}

async function conversationPage(
  tx: ReadTransaction,
  viewer: Viewer,
  { filter, page, limit }: QueryOf<'conversations'>,
): Promise<Found> {
  const after = page === undefined ? null : decodeConversationPage(page);
  const found = await tx.conversations({ filter, after, limit: limit + 1 }, viewer.audience);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const next = found.length > limit && last ? encodeConversationPage(conversationKey(last)) : null;
  return { ...(await withContacts(tx, shown)), next, previous: null };
}

/** The viewer's notices of what they see at this moment, each with what it is shown with. */
async function mentionPage(tx: ReadTransaction, { agent, audience }: Viewer): Promise<Found> {
  const notices = await tx.mentions({ agentId: agent.id });
  const found = whole(
    'mention',
    notices.filter((notice) => sees(audience, sightOf('mention', notice))),
  );
  const conversationIds = new Set(notices.map(({ conversationId }) => conversationId));
  const conversations = await tx.getMany('conversation', [...conversationIds]);
  const seen = conversations.filter((conversation) => sees(audience, sightOf('conversation', conversation)));
  const { records } = await withContacts(tx, seen);
  return { ...found, records: [...records, ...found.records] };
}

/** A conversation brings the contact it is shown with. */
async function withContacts(
  tx: ReadTransaction,
  conversations: readonly Conversation[],
): Promise<Pick<QueryAnswer, 'ids' | 'records'>> {
  const contactIds = [...new Set(conversations.map(({ contactId }) => contactId))];
  const contacts = await tx.getMany('contact', contactIds);
  const records: RecordChange[] = contacts.map((contact) => recordChange('contact', contact));
  for (const conversation of conversations) records.push(recordChange('conversation', conversation));
  return { ids: conversations.map(({ id }) => id), records };
}

function whole<K extends RecordKind>(kind: K, records: readonly RecordOf<K>[]): Found {
  return {
    ids: records.map(({ id }) => id),
    records: records.map((record) => recordChange(kind, record)),
    next: null,
    previous: null,
  };
}
