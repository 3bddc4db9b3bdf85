import { InboxError } from '../../src/domain/index.ts';
import { type BrokenAdapter, hearing } from './broken-adapter.ts';

/** Faults of adapters without a log and without memory. */
export const BROKEN_LOWEST: readonly BrokenAdapter[] = [
  {
    fault: 'pretends to have media',
    caughtBy: 'media that are not declared are refused',
    break: () => ({ upload: async () => ({ uploadId: 'u1' }) }),
  },
  {
    fault: 'gives a lost command again',
    caughtBy: 'a lost answer is an unknown outcome, and the command acted once',
    break: (adapter) => ({
      submit: (command, signal) => adapter.submit(command, signal).catch(() => adapter.submit(command, signal)),
    }),
  },
  {
    fault: 'says that a lost command may be repeated',
    caughtBy: 'a lost answer is an unknown outcome, and the command acted once',
    break: (adapter) => ({
      submit: (command, signal) =>
        adapter.submit(command, signal).catch((cause: unknown) => {
          throw new InboxError('offline', 'Lost.', { cause });
        }),
    }),
  },
  {
    fault: 'begins without reset',
    caughtBy: 'every feed begins with reset',
    break: hearing(async function* (events) {
      for await (const event of events) if (event.type !== 'reset') yield event;
    }),
  },
  {
    fault: 'polls for ever',
    caughtBy: 'a polled feed ends by itself, at a position that tells of what happened',
    break: (adapter) => ({
      async *changes(after, interests, signal) {
        yield* adapter.changes(after, interests, signal);
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      },
    }),
  },
  {
    fault: 'ignores filters it does not have',
    caughtBy: 'a filter that is not declared is refused, not ignored',
    break: (adapter) => ({
      query: (query, signal) => adapter.query('filter' in query ? { ...query, filter: {} } : query, signal),
    }),
  },
  {
    fault: 'takes commands it cannot carry out',
    caughtBy: 'a command that is not declared is refused',
    break: (adapter) => ({
      submit: (command, signal) =>
        adapter.submit(command, signal).catch(() => ({ commandId: command.id, changes: [], cursor: 1 })),
    }),
  },
];
