import { type Cursor, type FeedEvent, InboxError, type Interests } from '../../domain/index.ts';
import { decodeFeedAnswer, decodeSse, encodeChangesRequest, type OnSkipped, SSE_TYPE } from '../../protocol/index.ts';
import { CallScope } from './call-scope.ts';
import type { HttpLimits } from './http-options.ts';
import { isJson, type RequestPorts, readAnswer, request } from './request.ts';
import { sseMessages } from './sse-messages.ts';
import { toInboxError } from './to-inbox-error.ts';

export interface FeedPorts extends RequestPorts {
  readonly limits: HttpLimits;
  readonly onSkipped: OnSkipped;
}

/** Streams that gave no byte in time before this adapter asks again and again instead. */
const MISSES = 2;

/** Reads the change feed: by stream, or by polling where no stream comes through. One position, whichever way. */
export class FeedReader {
  readonly #ports: FeedPorts;
  #misses = 0;

  constructor(ports: FeedPorts) {
    this.#ports = ports;
  }

  /**
   * Events after a cursor until the signal ends them. Rejects when the connection is lost; the caller connects again from its last cursor.
   * @param once the backend has no stream: says what is known and ends
   */
  async *read(
    after: Cursor | null,
    interests: Interests,
    parents: readonly AbortSignal[],
    once: boolean,
  ): AsyncGenerator<FeedEvent, void> {
    const scope = new CallScope(this.#ports.timer, parents);
    try {
      if (once) yield* (await this.#ask(after, interests, scope)).events;
      else if (this.#misses >= MISSES) yield* this.#poll(after, interests, scope);
      else yield* this.#stream(after, interests, scope);
    } catch (error) {
      const reason = scope.ended ?? toInboxError(error);
      // Ending is what the caller asked for; it is no failure.
      if (reason.code !== 'aborted') throw reason;
    } finally {
      scope.end(new InboxError('aborted', 'The reader let go.'));
      scope.dispose();
    }
  }

  async *#stream(after: Cursor | null, interests: Interests, scope: CallScope): AsyncGenerator<FeedEvent, void> {
    let position = after;
    let renewed = false;
    const lease = { token: '' };
    for (;;) {
      try {
        for await (const event of this.#connect(position, interests, scope, lease)) {
          position = positionAfter(event, position);
          renewed = false;
          yield event;
        }
        return;
      } catch (error) {
        // The token ran out while the stream was open: one renewal goes unseen, a second one without a word between is a fault.
        if (!(error instanceof InboxError) || error.code !== 'token-expired' || renewed) throw error;
        renewed = true;
        await scope.race(this.#ports.tokens.renew(lease.token));
      }
    }
  }

  async *#connect(
    position: Cursor | null,
    interests: Interests,
    scope: CallScope,
    lease: { token: string },
  ): AsyncGenerator<FeedEvent, void> {
    const { limits, onSkipped } = this.#ports;
    let heard = false;
    const inTime = scope.limit(limits.firstByteMs, 'The first word of the change stream');
    const onBytes = () => {
      heard = true;
      this.#misses = 0;
      inTime();
    };
    try {
      const path = encodeChangesRequest(position, interests);
      const { response, token } = await request(this.#ports, { method: 'GET', path, accept: SSE_TYPE }, scope);
      lease.token = token;
      if (response.body === null || isJson(response)) {
        inTime();
        this.#misses = MISSES;
        // The body came whole, or cannot be had in parts; what it says is asked for again.
        yield* this.#poll(position, interests, scope);
        return;
      }
      for await (const message of sseMessages(response.body, scope, { silenceMs: limits.silenceMs, onBytes })) {
        const event = decodeSse(message, onSkipped);
        if (event !== null) yield event;
      }
    } catch (error) {
      if (!heard && scope.ended?.code === 'timeout') this.#misses += 1;
      throw error;
    } finally {
      inTime();
    }
  }

  async *#poll(after: Cursor | null, interests: Interests, scope: CallScope): AsyncGenerator<FeedEvent, void> {
    let position = after;
    try {
      for (;;) {
        const { events, more } = await this.#ask(position, interests, scope);
        const before = position;
        for (const event of events) {
          position = positionAfter(event, position);
          yield event;
        }
        if (!more || position === before) await scope.pause(this.#ports.limits.pollMs);
      }
    } finally {
      // The next connection tries the stream once more: what stood in its way may be gone.
      this.#misses = MISSES - 1;
    }
  }

  async #ask(after: Cursor | null, interests: Interests, scope: CallScope) {
    const { limits, onSkipped } = this.#ports;
    const inTime = scope.limit(limits.callMs, 'Asking for changes');
    try {
      const path = encodeChangesRequest(after, interests);
      const { response } = await request(this.#ports, { method: 'GET', path, accept: 'application/json' }, scope);
      const events = await readAnswer(response, scope, (json) => decodeFeedAnswer(json, onSkipped));
      return { events, more: events.some(({ type }) => type === 'changes') };
    } finally {
      inTime();
    }
  }
}

/** Where a reader stands after an event; signals move nobody. */
function positionAfter(event: FeedEvent, before: Cursor | null): Cursor | null {
  if (event.type === 'signal') return before;
  return event.type === 'changes' ? event.to : event.cursor;
}
