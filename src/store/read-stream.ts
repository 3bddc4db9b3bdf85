import { type FeedEvent, InboxError } from '../domain/index.ts';
import type { StoreClock } from './store-ports.ts';

/** A stream that says nothing for so long is dead, ms: heartbeats come every 15 seconds. */
export const DEAD_AFTER_MS = 35_000;

/**
 * Reads a change stream until it ends. Rejects promptly on abort even when the adapter does not, and when the stream has fallen silent; the
 * adapter's own signal is aborted then too.
 */
export async function readStream(
  open: (signal: AbortSignal) => AsyncIterable<FeedEvent>,
  onEvent: (event: FeedEvent) => void,
  clock: Pick<StoreClock, 'after'>,
  signal: AbortSignal,
): Promise<void> {
  const own = new AbortController();
  let fail: (error: InboxError) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const stop = () => fail(new InboxError('aborted', 'The change stream was given up'));
  const silence = () =>
    clock.after(DEAD_AFTER_MS, () =>
      fail(new InboxError('timeout', 'The change stream fell silent; it is opened again')),
    );
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  // Nobody may be listening when it breaks: while an event is handled, or when the stream cannot even be opened.
  broken.catch(() => undefined);
  let cancelSilence = silence();
  let iterator: AsyncIterator<FeedEvent> | null = null;
  try {
    iterator = open(own.signal)[Symbol.asyncIterator]();
    for (;;) {
      const result = await Promise.race([broken, iterator.next()]);
      if (result.done) return;
      cancelSilence();
      cancelSilence = silence();
      onEvent(result.value);
    }
  } finally {
    cancelSilence();
    signal.removeEventListener('abort', stop);
    own.abort();
    // The iterator may be waiting and reject for the abort just made: that is no news.
    iterator?.return?.().catch(() => undefined);
  }
}
