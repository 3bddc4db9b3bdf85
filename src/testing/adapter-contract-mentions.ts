import type { InboxAdapter } from '../adapter/inbox-adapter.ts';
import { type AdapterCheck, lawOf, recordsOf } from './adapter-contract-world.ts';
import { expectEqual, present } from './contract-check.ts';
import { FeedTape, withTape } from './feed-tape.ts';

const unclaimed: AdapterCheck['unclaimed'] = ({ features }) =>
  features.includes('mentions') ? null : 'no feature mentions';

/** Colleagues who are named in notes. */
export const mentionChecks: readonly AdapterCheck[] = [
  lawOf(
    'a note that names an agent is told to them alone, until they have seen it',
    { needs: ['colleague'], unclaimed },
    async (world) => {
      const { adapter, colleague } = world;
      const { conversationId } = await world.customerWrites(1, 'Hello');
      const { agent, cursor } = await adapter.session();
      await withTape(new FeedTape(adapter, cursor), async (tape) => {
        const messageId = await nameIn(world, colleague, conversationId, agent.id);
        const heard = await tape.record('mention', 'the mention is heard', (notice) => notice.messageId === messageId);
        const { id, agentId, authorId, words } = present((await mentionsOf(adapter)).at(0), 'the mention');
        const author = (await colleague.session()).agent.id;
        expectEqual([id, agentId, authorId, words], [heard.id, agent.id, author, 'Ask @you'], 'the mention');
        expectEqual(await mentionsOf(colleague), [], 'what its author is told');
        const dismiss = { type: 'mention.dismiss', conversationId, mentionId: id } as const;
        await colleague.submit({ ...dismiss, id: world.id() });
        expectEqual((await mentionsOf(adapter)).length, 1, 'after somebody else has seen it');
        for (let times = 0; times < 2; times += 1) await adapter.submit({ ...dismiss, id: world.id() });
        expectEqual(await mentionsOf(adapter), [], 'once it was seen');
        const isGone = () => tape.changes.some((change) => change.id === id && 'gone' in change);
        await tape.until('that it is gone is heard', isGone);
      });
    },
  ),
  lawOf(
    'a mention brings the conversation and the contact it is shown with',
    { needs: ['colleague'], unclaimed },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      const { agent } = await world.adapter.session();
      await nameIn(world, world.colleague, conversationId, agent.id);
      const { records } = await world.adapter.query({ name: 'mentions' });
      const [conversation] = recordsOf('conversation', records);
      expectEqual(conversation?.id, conversationId, 'conversation');
      expectEqual(recordsOf('contact', records).at(0)?.id, conversation?.contactId, 'contact');
    },
  ),
  lawOf(
    'who may not see a conversation is not told that a note there names them',
    { needs: ['stranger'], unclaimed },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      const { agent } = await world.stranger.session();
      await nameIn(world, world.adapter, conversationId, agent.id);
      expectEqual((await world.stranger.query({ name: 'mentions' })).records, [], 'what they are told');
    },
  ),
];

/** Writes a note that names an agent; answers its id. */
async function nameIn(
  world: { id(): string },
  author: InboxAdapter,
  conversationId: string,
  agentId: string,
): Promise<string> {
  const messageId = world.id();
  const note = { type: 'note.add', conversationId, messageId, text: 'Ask @you' } as const;
  await author.submit({ ...note, id: world.id(), mentions: [{ agentId, from: 4, to: 8 }] });
  return messageId;
}

async function mentionsOf(adapter: InboxAdapter) {
  return recordsOf('mention', (await adapter.query({ name: 'mentions' })).records);
}
