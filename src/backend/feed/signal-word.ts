import type { Signal } from '../../domain/index.ts';
import { decodeFeedEvent } from '../../protocol/index.ts';

/** A signal as servers of one database pass it on, with the channel whose agents may hear it. */
export interface ToldSignal {
  readonly channelId: string;
  readonly signal: Signal;
}

export function signalWord(channelId: string, signal: Signal): string {
  return JSON.stringify({ channelId, type: 'signal', signal });
}

/** What another server told; `null` for nothing, and for what a newer one tells that this one does not know. */
export function readSignalWord(word: string): ToldSignal | null {
  if (word === '') return null;
  const told: { readonly channelId?: unknown } = JSON.parse(word);
  const event = decodeFeedEvent(told, () => undefined);
  return event?.type === 'signal' && typeof told.channelId === 'string'
    ? { channelId: told.channelId, signal: event.signal }
    : null;
}
