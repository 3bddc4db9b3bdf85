import { createParser } from 'eventsource-parser';
import { InboxError } from '../../domain/index.ts';
import type { SseMessage } from '../../protocol/index.ts';
import type { CallScope } from './call-scope.ts';

/** Longest event taken, in UTF-16 units: a batch of changes is far below; more is a broken or hostile server. */
const EVENT_MAX = 8_000_000;

export interface StreamWatch {
  /** Longest wait between two chunks, ms. */
  readonly silenceMs: number;
  /** Called with every chunk. */
  onBytes(): void;
}

/**
 * The messages of an event stream, however its bytes are cut. Ends by rejection only: `timeout` when the stream went silent, `unavailable`
 * when the server closed it, or as the scope ends.
 */
export async function* sseMessages(
  body: ReadableStream<Uint8Array>,
  scope: CallScope,
  { silenceMs, onBytes }: StreamWatch,
): AsyncGenerator<SseMessage, never> {
  let messages: SseMessage[] = [];
  let fault: InboxError | null = null;
  const parser = createParser({
    maxBufferSize: EVENT_MAX,
    onEvent: (message) => messages.push(message),
    onError: (error) => {
      // A field nobody knows is to be ignored; only a buffer that never ends is fatal.
      if (error.type !== 'max-buffer-size-exceeded') return;
      fault = new InboxError('internal', 'Reading changes failed: one event had no end; connect again.', {
        cause: error,
      });
    },
  });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const heard = scope.limit(silenceMs, 'A word on the change stream');
      const { done, value } = await scope.race(chunk(reader)).finally(heard);
      if (done)
        throw new InboxError('unavailable', 'Reading changes ended: the server closed the stream; connect again.');
      onBytes();
      parser.feed(decoder.decode(value, { stream: true }));
      if (fault !== null) throw fault;
      const ready = messages;
      messages = [];
      yield* ready;
    }
  } finally {
    // Frees the connection; that a stream which already failed cannot be cancelled is no news.
    reader.cancel().catch(() => {});
  }
}

async function chunk(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch (cause) {
    throw new InboxError('offline', 'Reading changes failed: the connection broke; connect again.', { cause });
  }
}
