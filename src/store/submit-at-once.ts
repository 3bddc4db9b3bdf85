import type { InboxAdapter } from '../adapter/inbox-adapter.ts';
import type { AnyCommand } from '../domain/index.ts';
import type { Records } from './records.ts';
import { toInboxError } from './to-inbox-error.ts';

/** What a command needs that waits in no outbox. */
export interface SubmitRoom {
  readonly adapter: InboxAdapter;
  readonly records: Records;
  readonly ids: () => string;
}

/** Brings a command to the backend past the outbox; whoever asked waits for the answer and is told. @throws InboxError */
export async function submitAtOnce({ adapter, records }: SubmitRoom, command: AnyCommand): Promise<void> {
  try {
    const { changes, cursor } = await adapter.submit(command);
    records.feed(changes, cursor, null);
  } catch (error) {
    throw toInboxError(error);
  }
}
