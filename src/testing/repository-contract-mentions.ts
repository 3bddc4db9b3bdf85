import type { MentionNotice } from '../domain/index.ts';
import { expectEqual } from './contract-check.ts';
import { putPair, repositoryCheck, told } from './repository-contract-setting.ts';
import { SAMPLE_TIME } from './sample-records.ts';

/** A notice for `a1` about `v1` unless said otherwise. */
export function mention(id: string, seconds: number, over: Partial<MentionNotice> = {}): Omit<MentionNotice, 'rev'> {
  return {
    ...{ id, agentId: 'a1', authorId: 'a2', conversationId: 'v1', channelId: 'c1', messageId: `m-${id}` },
    ...{ words: 'Ask @Ada', at: SAMPLE_TIME + seconds * 1000 },
    ...over,
  };
}

/** Notices of mentions: one agent's, for as long as they see the channel. */
export const mentionChecks = [
  repositoryCheck('notices are found by their agent and by their conversation, the oldest first', async (setting) => {
    await setting.write(async (tx) => {
      await putPair(tx, 'v2');
      await tx.put('mention', mention('n3', 9));
      await tx.put('mention', mention('n2', 5));
      await tx.put('mention', mention('n1', 5));
      await tx.put('mention', mention('elsewhere', 1, { conversationId: 'v2' }));
      await tx.put('mention', mention('hers', 2, { agentId: 'a2' }));
      await tx.put('mention', mention('seen', 3));
    });
    await setting.write((tx) => tx.remove('mention', 'seen'));
    await setting.write((tx) => tx.put('mention', mention('n3', 1)));
    const lists = await setting.repository.read('w1', async (tx) => [
      await tx.mentions({ agentId: 'a1' }),
      await tx.mentions({ conversationId: 'v1' }),
      await tx.mentions({ agentId: 'nobody' }),
    ]);
    expectEqual(
      lists.map((list) => list.map(({ id }) => id)),
      [['elsewhere', 'n3', 'n1', 'n2'], ['n3', 'hers', 'n1', 'n2'], []],
      'of the agent, of the conversation, of somebody else',
    );
  }),
  repositoryCheck(
    'the feed tells a notice to its agent alone, and only while they see the channel',
    async (setting) => {
      const { repository, start, write } = setting;
      await write((tx) => tx.put('mention', mention('n1', 1)));
      const heard = async (agentId: string | undefined, ...channelIds: readonly string[]) => {
        const audience = { channelIds, ...(agentId === undefined ? {} : { agentId }) };
        const page = await repository.changesAfter('w1', start, audience, { conversationIds: ['v1'] }, 50);
        return 'gone' in page ? ['gone'] : told(page.entries);
      };
      expectEqual(await heard('a1', 'c2', 'c1'), ['mention n1 1'], 'whom it is for');
      expectEqual(await heard('a1', 'c2'), [], 'without the channel');
      expectEqual(await heard('a2', 'c1', 'c2'), [], 'a colleague');
      expectEqual(await heard(undefined, 'c1', 'c2'), [], 'a reader without a name');
      await write((tx) => tx.remove('mention', 'n1'));
      expectEqual(await heard('a1', 'c1'), ['mention n1 gone deleted'], 'once it was seen');
      expectEqual(await heard('a2', 'c1'), [], 'a colleague, once it was seen');
    },
  ),
];
