import * as v from 'valibot';
import type { FeedEvent } from '../domain/index.ts';
import { decodeChanges } from './change-codec.ts';
import { decode, decodeEach, nameOf, type OnSkipped } from './decode.ts';
import { cursor, time } from './scalars.ts';

const signalSchema = v.object({
  type: v.picklist(['viewing', 'typing']),
  conversationId: v.string(),
  agentId: v.string(),
  expiresAt: time,
});

/** One schema per feed event; the changes inside a batch are read one by one. */
export const feedEventSchemas = {
  changes: v.object({ type: v.literal('changes'), from: cursor, to: cursor, changes: v.array(v.unknown()) }),
  heartbeat: v.object({ type: v.literal('heartbeat'), now: time, cursor }),
  reset: v.object({ type: v.literal('reset'), cursor }),
  'scope-changed': v.object({ type: v.literal('scope-changed'), channelIds: v.array(v.string()), cursor }),
  signal: v.object({ type: v.literal('signal'), signal: signalSchema }),
} as const;

const feedEventSchema = v.variant('type', [
  feedEventSchemas.changes,
  feedEventSchemas.heartbeat,
  feedEventSchemas.reset,
  feedEventSchemas['scope-changed'],
  feedEventSchemas.signal,
]);

/**
 * Reads one feed event; `null` for a type, or a signal, of a newer protocol, which is reported.
 * @throws InboxError `invalid` for a broken event: skipping it could lose changes, so the reader reconnects from its last cursor
 */
export function decodeFeedEvent(input: unknown, onSkipped: OnSkipped, at = 'event'): FeedEvent | null {
  const type = nameOf(input);
  if (type !== '' && !Object.hasOwn(feedEventSchemas, type)) {
    onSkipped({ reason: 'unknown', kind: type, path: at });
    return null;
  }
  if (type === 'signal') return decodeSignalEvent(input, onSkipped, at);
  const event = decode(feedEventSchema, input, at);
  return event.type === 'changes'
    ? { ...event, changes: decodeChanges(event.changes, `${at}.changes`, onSkipped) }
    : event;
}

/** Signals are best effort: one we cannot read is reported and forgotten. */
function decodeSignalEvent(input: unknown, onSkipped: OnSkipped, at: string): FeedEvent | null {
  const read = (item: unknown) => decode(feedEventSchemas.signal, item, at);
  return decodeEach([input], at, read, (skipped) => onSkipped({ ...skipped, path: at }))[0] ?? null;
}

/** Reads the JSON answer of the change route, `{events}`. */
export function decodeFeedAnswer(input: unknown, onSkipped: OnSkipped): FeedEvent[] {
  const { events } = decode(v.object({ events: v.array(v.unknown()) }), input, 'answer');
  return events
    .map((event, index) => decodeFeedEvent(event, onSkipped, `answer.events.${index}`))
    .filter((event) => event !== null);
}
