import { type FeedEvent, InboxError } from '../domain/index.ts';
import { type OnSkipped, parseJson } from './decode.ts';
import { decodeFeedEvent, feedEventSchemas } from './feed-codec.ts';
import { errorOfProblem, problemOf } from './problem.ts';

export const SSE_TYPE = 'text/event-stream';

/** The event after which a server ends a stream on purpose: its data is a problem document. */
const END = 'token-expired';

/** One message of a parsed event stream. */
export interface SseMessage {
  readonly event?: string | undefined;
  readonly data: string;
}

/** A feed event as text of an event stream. Its cursor travels as the event id; signals have none. */
export function encodeSse(event: FeedEvent): string {
  const id = event.type === 'signal' ? '' : `id: ${event.type === 'changes' ? event.to : event.cursor}\n`;
  return `event: ${event.type}\n${id}data: ${JSON.stringify(event)}\n\n`;
}

/** The last word of a stream whose token ran out. */
export function encodeSseEnd(): string {
  const error = new InboxError(
    'token-expired',
    'Reading changes ended: the token has expired; renew it and reconnect.',
  );
  return `event: ${END}\ndata: ${JSON.stringify(problemOf(error))}\n\n`;
}

/**
 * Reads one message of the change stream; `null` for an event of a newer protocol, which is reported.
 * @throws InboxError `token-expired` (or what else its problem says) when the server ended the stream, `invalid` for broken data
 */
export function decodeSse({ event, data }: SseMessage, onSkipped: OnSkipped): FeedEvent | null {
  if (event === END) throw errorOfProblem(data) ?? new InboxError('token-expired', 'The change stream ended.');
  if (event !== undefined && !Object.hasOwn(feedEventSchemas, event)) {
    onSkipped({ reason: 'unknown', kind: event, path: 'event' });
    return null;
  }
  return decodeFeedEvent(parseJson(data, 'event'), onSkipped);
}
