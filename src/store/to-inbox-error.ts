import { InboxError } from '../domain/index.ts';

/** An adapter's rejection; one that breaks the port's law (no `InboxError`) counts as `internal`. */
export function toInboxError(error: unknown): InboxError {
  return error instanceof InboxError
    ? error
    : new InboxError('internal', 'The adapter failed with something other than an InboxError; see the cause', {
        cause: error,
      });
}
