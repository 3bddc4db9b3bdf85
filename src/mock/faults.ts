import type { WorldClock } from './world-clock.ts';

/** How a request reaches the app: `fetch` itself, or a door to the in-page backend. */
export type Fetch = (request: Request) => Promise<Response>;

/** Faults of the way between inbox and backend that are on until switched off. */
export interface FaultSwitches {
  /** Nothing goes through; open streams break. */
  readonly offline: boolean;
  /** Every answer takes this much longer, ms of world time. */
  readonly slowMs: number;
}

/** What a backend answers to a token that has run out. */
const TOKEN_PROBLEM = {
  type: 'about:blank',
  title: 'Unauthorized',
  status: 401,
  code: 'token-expired',
  detail: 'The token has expired. Ask for a new one.',
  retryable: true,
};

/**
 * Breaks the way between inbox and backend as networks do: the app behind it stays whole. A request that cannot pass rejects with a
 * `TypeError`, as `fetch` does.
 */
export class Faults {
  readonly #clock: WorldClock;
  readonly #cuts = new Set<() => void>();
  readonly #expired = new Set<string>();
  #switches: FaultSwitches = { offline: false, slowMs: 0 };
  #answersToLose = 0;

  constructor(clock: WorldClock) {
    this.#clock = clock;
  }

  get switches(): FaultSwitches {
    return this.#switches;
  }

  set(switches: Partial<FaultSwitches>): void {
    this.#switches = { ...this.#switches, ...switches };
    if (this.#switches.offline) this.cutStreams();
  }

  /** The next command is carried out, but its answer does not arrive. Adds up. */
  loseNextAnswer(): void {
    this.#answersToLose += 1;
  }

  /** Breaks every open change stream, once. */
  cutStreams(): void {
    for (const cut of [...this.#cuts]) cut();
  }

  /** From now on this token is refused as expired, and its streams end. */
  expire(token: string): void {
    this.#expired.add(token);
    this.cutStreams();
  }

  /** The faulty way to a backend. */
  wrap(fetch: Fetch): Fetch {
    return async (request) => {
      this.#requireNetwork();
      const { slowMs } = this.#switches;
      if (slowMs > 0) await this.#wait(slowMs, request.signal);
      if (this.#isExpired(request)) {
        return Response.json(TOKEN_PROBLEM, { status: 401, headers: { 'content-type': 'application/problem+json' } });
      }
      const response = await fetch(request);
      this.#requireNetwork();
      if (this.#answersToLose > 0 && request.method === 'POST' && new URL(request.url).pathname.endsWith('/commands')) {
        this.#answersToLose -= 1;
        throw new TypeError('Failed to fetch: the answer was lost on the way');
      }
      return response.headers.get('content-type')?.startsWith('text/event-stream')
        ? this.#cuttable(response)
        : response;
    };
  }

  #requireNetwork(): void {
    if (this.#switches.offline) throw new TypeError('Failed to fetch: there is no network');
  }

  #isExpired(request: Request): boolean {
    const token = request.headers.get('authorization')?.replace(/^Bearer /, '');
    return token !== undefined && this.#expired.has(token);
  }

  #wait(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const cancel = this.#clock.after(ms, resolve);
      const abort = () => {
        cancel();
        reject(signal.reason);
      };
      if (signal.aborted) abort();
      else signal.addEventListener('abort', abort, { once: true });
    });
  }

  /** A stream that {@link cutStreams} can break in the middle. */
  #cuttable(response: Response): Response {
    const source = response.body?.getReader();
    if (!source) return response;
    const cuts = this.#cuts;
    let cut = () => {};
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        cut = () => {
          cuts.delete(cut);
          controller.error(new TypeError('network error: the stream was cut'));
          source.cancel().catch((reason: unknown) => controller.error(reason));
        };
        cuts.add(cut);
      },
      async pull(controller) {
        const { done, value } = await source.read();
        if (!cuts.has(cut)) return;
        if (!done) return controller.enqueue(value);
        cuts.delete(cut);
        controller.close();
      },
      async cancel(reason) {
        cuts.delete(cut);
        await source.cancel(reason);
      },
    });
    return new Response(body, { status: response.status, headers: response.headers });
  }
}
