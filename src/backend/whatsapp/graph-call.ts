import type { Clock } from '../ports.ts';
import { type GraphAnswer, judgeFailure } from './send-outcome.ts';
import type { SendOutcome } from './whatsapp-client.ts';

/** Longest wait for an answer, ms. Meta answers in about one second; beyond this nobody can tell what became of the message. */
export const SEND_TIMEOUT_MS = 15_000;

export interface CloudApiOptions {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Where Graph is, `https://graph.facebook.com`. */
  readonly graphUrl: string;
  /** Graph version, `v26.0`. */
  readonly version: string;
  readonly clock: Clock;
}

/** Where the calls of one Graph version begin. */
export function graphBase({ graphUrl, version }: Pick<CloudApiOptions, 'graphUrl' | 'version'>): string {
  return `${graphUrl.replace(/\/+$/, '')}/${version}`;
}

/** One request within the time limit. What happens before it is on its way is certain; afterwards nothing is. */
export async function askGraph(
  { fetch: send, clock }: CloudApiOptions,
  request: Request,
  signal: AbortSignal,
): Promise<GraphAnswer | SendOutcome> {
  if (signal.aborted) {
    return {
      outcome: 'not-sent',
      error: { code: 'aborted', detail: '' },
      retryAfterMs: null,
      channelTrouble: false,
    };
  }
  const stop = new AbortController();
  let end: (code: string) => void = () => {};
  const ended = new Promise<SendOutcome>((resolve) => {
    end = (code) => {
      resolve({ outcome: 'unknown', error: { code, detail: '' } });
      stop.abort();
    };
  });
  const cancelTimer = clock.after(SEND_TIMEOUT_MS, () => end('timeout'));
  const onAbort = () => end('aborted');
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    // Raced as well as aborted, because an injected fetch may not listen to its signal.
    return await Promise.race([ask(send, new Request(request, { signal: stop.signal })), ended]);
  } finally {
    cancelTimer();
    signal.removeEventListener('abort', onAbort);
  }
}

async function ask(send: CloudApiOptions['fetch'], request: Request): Promise<GraphAnswer | SendOutcome> {
  let response: Response;
  try {
    response = await send(request);
  } catch (error) {
    return judgeFailure(error);
  }
  return {
    // A redirect that was not followed shows no status in browsers.
    status: response.type === 'opaqueredirect' ? 302 : response.status,
    retryAfter: response.headers.get('retry-after'),
    body: await response.text().catch(() => null),
  };
}
