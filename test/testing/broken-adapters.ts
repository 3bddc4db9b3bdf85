import { InboxError, type QueryAnswer } from '../../src/domain/index.ts';
import {
  answering,
  type BrokenAdapter,
  forgettingRefusals,
  hearing,
  inSession,
  withRev,
  withText,
} from './broken-adapter.ts';

/** One fault per law, for an adapter of the highest level. */
export const BROKEN: readonly BrokenAdapter[] = [
  {
    fault: 'acts on a copy of what it refused',
    caughtBy: 'a refused command does not act when a copy of it arrives later',
    break: forgettingRefusals,
  },
  {
    fault: 'names a record twice',
    caughtBy: 'an answer names each record once, under its own id and revision',
    break: answering((answer) => ({ ...answer, records: [...answer.records, ...answer.records] })),
  },
  {
    fault: 'loses the last record of a page',
    caughtBy: 'pages together are the list, without gap or double',
    break: answering((answer) => (answer.next === null ? answer : { ...answer, ids: answer.ids.slice(0, -1) })),
  },
  {
    fault: 'gives a page token at the end',
    caughtBy: 'a list that ends says so',
    break: answering((answer) => ({ ...answer, next: answer.next ?? 'c1_0_x' })),
  },
  {
    fault: 'lists upside down',
    caughtBy: 'a list stands in its order',
    break: answering((answer) => ({ ...answer, ids: answer.ids.toReversed() })),
  },
  {
    fault: 'reads conversations backwards',
    caughtBy: 'messages come oldest first, each at a place of its own',
    break: answering((answer) => ({ ...answer, ids: answer.ids.toReversed() })),
  },
  {
    fault: 'ignores filters',
    caughtBy: 'the status filter shows one queue',
    break: (adapter) => ({
      query: (query, signal) => adapter.query('filter' in query ? { ...query, filter: {} } : query, signal),
    }),
  },
  {
    fault: 'claims a position ahead of what it read',
    caughtBy: 'a query and the changes after its asOf together miss nothing',
    break: answering((answer) => ({ ...answer, asOf: answer.asOf + 1_000 })),
  },
  {
    fault: 'answers from yesterday',
    caughtBy: 'a reply stands at the end of the conversation',
    break(adapter) {
      const known = new Map<string, Promise<QueryAnswer>>();
      return {
        query(query, signal) {
          const key = JSON.stringify(query);
          const answer = known.get(key) ?? adapter.query(query, signal);
          known.set(key, answer);
          if (query.name === 'messages')
            known.set(
              key,
              answer.then((one) => ({ ...one, ids: one.ids.slice(0, 1) })),
            );
          return known.get(key) ?? answer;
        },
      };
    },
  },
  {
    fault: 'trims texts',
    caughtBy: 'a message is read as the customer wrote it',
    break: answering((answer) => ({
      ...answer,
      records: answer.records.map((change) => withText(change, (text) => text.replaceAll(/\s+/g, ' '))),
    })),
  },
  {
    fault: 'numbers every revision 1',
    caughtBy: 'revisions rise with every change of a record',
    break: answering((answer) => ({ ...answer, records: answer.records.map((change) => withRev(change, 1)) })),
  },
  {
    fault: 'fails on what it has no word for',
    caughtBy: 'what nobody has a word for reads as unsupported, beside whole neighbours',
    break: answering((answer) => {
      const unknown = answer.records.some(
        (change) => change.kind === 'message' && change.record.content.kind === 'unsupported',
      );
      if (unknown) throw new InboxError('invalid', 'What is this?');
      return answer;
    }),
  },
  {
    fault: 'stands still',
    caughtBy: 'neither cursor nor time of later sessions falls',
    break: inSession((session) => ({ ...session, cursor: 0 })),
  },
  {
    fault: 'gives roles nobody has',
    caughtBy: 'the session gives the agent a known role on the channel',
    break: inSession((session) => ({ ...session, roles: { ...session.roles, c1: 'supervisor' } })),
  },
  {
    fault: 'claims filters nobody knows',
    caughtBy: 'the capabilities name only what the inbox knows',
    break: inSession((session) => ({
      ...session,
      capabilities: { ...session.capabilities, filters: ['mood' as 'status'] },
    })),
  },
  {
    fault: 'forgets what it did',
    caughtBy: 'repeating a command returns the first answer and acts once',
    break(adapter) {
      let count = 0;
      return {
        submit(command, signal) {
          count += 1;
          return adapter.submit(
            { ...command, id: `${command.id.slice(0, -4)}f${count.toString().padStart(3, '0')}` },
            signal,
          );
        },
      };
    },
  },
  {
    fault: 'gives messages its own ids',
    caughtBy: 'a reply keeps the ids its author gave it',
    break: (adapter) => ({
      submit: (command, signal) =>
        adapter.submit('messageId' in command ? { ...command, messageId: `${command.messageId}x` } : command, signal),
    }),
  },
  {
    fault: 'answers commands with nothing',
    caughtBy: 'a reply keeps the ids its author gave it',
    break: (adapter) => ({
      submit: async (command, signal) => ({ ...(await adapter.submit(command, signal)), changes: [] }),
    }),
  },
  {
    fault: 'hides refusals',
    caughtBy: 'an empty text is refused',
    break: (adapter) => ({
      submit: (command, signal) =>
        adapter.submit(command, signal).catch(() => ({ commandId: command.id, changes: [], cursor: 1 })),
    }),
  },
  {
    fault: 'calls a lost answer final',
    caughtBy: 'a lost answer is retryable, and repeating gets it',
    break: (adapter) => ({
      submit: (command, signal) =>
        adapter.submit(command, signal).catch((cause: unknown) => {
          throw new InboxError('outcome-unknown', 'Lost.', { cause });
        }),
    }),
  },
  {
    fault: 'rejects with plain errors',
    caughtBy: 'an unknown conversation is not found',
    break: (adapter) => ({
      query: (query, signal) =>
        adapter.query(query, signal).catch((cause: unknown) => {
          throw new Error('Oh no', { cause });
        }),
    }),
  },
  {
    fault: 'never answers once aborted',
    caughtBy: 'query with an aborted signal rejects at once',
    break: (adapter) => ({
      query: (query, signal) => (signal?.aborted ? new Promise(() => {}) : adapter.query(query, signal)),
    }),
  },
  {
    fault: 'takes no notice of abort',
    caughtBy: 'query aborted on its way rejects at once',
    break: (adapter) => ({ query: (query) => adapter.query(query) }),
  },
  {
    fault: 'loses the first changes it hears',
    caughtBy: 'a message comes through the feed of whoever asked for its conversation',
    break: hearing(async function* (events) {
      let lost = false;
      for await (const event of events) {
        if (event.type === 'changes' && !lost) lost = true;
        else yield event;
      }
    }),
  },
  {
    fault: 'tells of what nobody asked for',
    caughtBy: 'messages of conversations nobody asked for do not come, their conversations do',
    break: (adapter) => ({
      async *changes(after, interests, signal) {
        const all = await adapter.query({ name: 'conversations', filter: {}, sort: 'activity', limit: 50 });
        yield* adapter.changes(after, { conversationIds: [...interests.conversationIds, ...all.ids] }, signal);
      },
    }),
  },
  {
    fault: 'resumes at the head',
    caughtBy: 'a feed resumed after its last position misses nothing',
    break: (adapter) => ({
      async *changes(_after, interests, signal) {
        const { cursor } = await adapter.session();
        yield* adapter.changes(cursor, interests, signal);
      },
    }),
  },
  {
    fault: 'never says reset',
    caughtBy: 'a feed without a position begins with reset',
    break: hearing(async function* (events) {
      for await (const event of events) {
        yield event.type === 'reset' ? { type: 'heartbeat', now: 1, cursor: event.cursor } : event;
      }
    }),
  },
  {
    fault: 'walks backwards through the feed',
    caughtBy: 'positions rise along the feed',
    break: hearing(async function* (events) {
      let cursor = 1_000_000;
      for await (const event of events) {
        cursor -= 1;
        yield event.type === 'changes' ? { ...event, from: cursor, to: cursor } : event;
      }
    }),
  },
  {
    fault: 'ends quietly when its stream breaks',
    caughtBy: 'a broken stream rejects with something to try again, and resumes',
    break: hearing(async function* (events) {
      try {
        yield* events;
      } catch (error) {
        if (!(error instanceof InboxError)) throw error;
      }
    }),
  },
  {
    fault: 'hides changes of access',
    caughtBy: 'who loses a channel is told, and who gets it back too',
    break: hearing(async function* (events) {
      for await (const event of events) if (event.type !== 'scope-changed') yield event;
    }),
  },
  {
    fault: 'hears its own signals',
    caughtBy: 'what a colleague is doing is heard, for ten seconds at most, and not by themselves',
    break: hearing(async function* (events) {
      for await (const event of events) if (event.type !== 'signal') yield event;
    }),
  },
  {
    fault: 'stays open when closed',
    caughtBy: 'a closed adapter rejects whatever is asked',
    break: () => ({ close: async () => {} }),
  },
];
