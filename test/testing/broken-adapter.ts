import type { InboxAdapter } from '../../src/adapter/inbox-adapter.ts';
import type { Change, FeedEvent, QueryAnswer, RecordChange, Session } from '../../src/domain/index.ts';

/** An adapter that breaks one law, and the check that has to notice. */
export interface BrokenAdapter {
  readonly fault: string;
  readonly caughtBy: string;
  readonly break: (adapter: InboxAdapter) => Partial<InboxAdapter>;
}

/** The adapter with some methods replaced. */
export function variant(adapter: InboxAdapter, over: Partial<InboxAdapter>): InboxAdapter {
  return {
    session: (signal) => adapter.session(signal),
    query: (query, signal) => adapter.query(query, signal),
    changes: (after, interests, signal) => adapter.changes(after, interests, signal),
    submit: (command, signal) => adapter.submit(command, signal),
    signal: (signal) => adapter.signal(signal),
    upload: (file, options) => adapter.upload(file, options),
    media: (id, options) => adapter.media(id, options),
    close: () => adapter.close(),
    ...over,
  };
}

export function answering(change: (answer: QueryAnswer) => QueryAnswer): BrokenAdapter['break'] {
  return (adapter) => ({ query: async (query, signal) => change(await adapter.query(query, signal)) });
}

export function hearing(
  change: (events: AsyncIterable<FeedEvent>) => AsyncIterable<FeedEvent>,
): BrokenAdapter['break'] {
  return (adapter) => ({ changes: (after, interests, signal) => change(adapter.changes(after, interests, signal)) });
}

export function inSession(change: (session: Session) => Session): BrokenAdapter['break'] {
  return (adapter) => ({ session: async (signal) => change(await adapter.session(signal)) });
}

export function withRev<C extends Change>(change: C, rev: number): C {
  return { ...change, rev, ...('record' in change ? { record: { ...change.record, rev } } : {}) };
}

export function withText(change: RecordChange, edit: (text: string) => string): RecordChange {
  if (change.kind !== 'message' || change.record.content.kind !== 'text') return change;
  return { ...change, record: { ...change.record, content: { kind: 'text', text: edit(change.record.content.text) } } };
}

/** Carries a command out anew that was refused before. */
export function forgettingRefusals(adapter: InboxAdapter): Partial<InboxAdapter> {
  const refused = new Map<string, number>();
  return {
    async submit(command, signal) {
      const times = refused.get(command.id) ?? 0;
      const id = times === 0 ? command.id : `${command.id}-${times}`;
      try {
        return { ...(await adapter.submit({ ...command, id }, signal)), commandId: command.id };
      } catch (error) {
        refused.set(command.id, times + 1);
        throw error;
      }
    },
  };
}
