import { InboxError } from '../../domain/index.ts';

/** Whatever was thrown, as the port promises it. */
export function toInboxError(error: unknown): InboxError {
  return error instanceof InboxError
    ? error
    : new InboxError('internal', 'The request failed in a way nobody foresaw; see the cause.', { cause: error });
}
