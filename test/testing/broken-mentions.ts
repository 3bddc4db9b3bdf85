import type { InboxAdapter } from '../../src/adapter/inbox-adapter.ts';
import { type Change, type FeedEvent, InboxError } from '../../src/domain/index.ts';
import type { BrokenAdapter } from './broken-adapter.ts';

const TOLD = 'a note that names an agent is told to them alone, until they have seen it';

/** A feed without some of its changes. */
function without(adapter: InboxAdapter, isLost: (change: Change) => boolean): Partial<InboxAdapter> {
  return {
    async *changes(after, interests, signal): AsyncGenerator<FeedEvent> {
      for await (const event of adapter.changes(after, interests, signal)) {
        if (event.type !== 'changes') yield event;
        else yield { ...event, changes: event.changes.filter((change) => !isLost(change)) };
      }
    },
  };
}

/** One fault per law of mentions. */
export const BROKEN_MENTIONS: readonly BrokenAdapter[] = [
  {
    fault: 'does not say live who was named',
    caughtBy: TOLD,
    break: (adapter) => without(adapter, (change) => change.kind === 'mention' && !('gone' in change)),
  },
  {
    fault: 'keeps to itself that a mention was seen',
    caughtBy: TOLD,
    break: (adapter) => without(adapter, (change) => change.kind === 'mention' && 'gone' in change),
  },
  {
    fault: 'lets a mention be seen once only',
    caughtBy: TOLD,
    break: (adapter) => {
      const seen = new Set<string>();
      return {
        submit: (command, signal) => {
          if (command.type === 'mention.dismiss' && seen.has(command.mentionId))
            return Promise.reject(new InboxError('not-found', 'seen before'));
          if (command.type === 'mention.dismiss') seen.add(command.mentionId);
          return adapter.submit(command, signal);
        },
      };
    },
  },
  {
    fault: 'tells of mentions without their conversations',
    caughtBy: 'a mention brings the conversation and the contact it is shown with',
    break: (adapter) => ({
      query: async (query, signal) => {
        const answer = await adapter.query(query, signal);
        if (query.name !== 'mentions') return answer;
        return { ...answer, records: answer.records.filter(({ kind }) => kind === 'mention') };
      },
    }),
  },
];
