import type { Clock } from '../ports.ts';
import { toPhone } from './facets.ts';
import { type GraphAnswer, judgeAnswer, judgeFailure } from './send-outcome.ts';
import type { OutgoingText, Sender, SendOutcome, WhatsAppClient } from './whatsapp-client.ts';

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

type Refused = Extract<SendOutcome, { outcome: 'refused' }>;

/**
 * The client of WhatsApp's Cloud API. Each call is exactly one HTTP request: it never repeats one, follows no redirect, and never throws for
 * what WhatsApp or the network does.
 */
export function createCloudApiClient(options: CloudApiOptions): WhatsAppClient {
  const base = `${options.graphUrl.replace(/\/+$/, '')}/${options.version}`;

  const post = (sender: Sender, body: object): Request =>
    new Request(`${base}/${encodeURIComponent(sender.phoneNumberId)}/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${sender.accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      // Another host must see neither token nor text.
      redirect: 'manual',
    });

  return {
    async sendText(sender, message, signal) {
      const body = textBody(message);
      if ('outcome' in body) return body;
      const answer = await call(options, post(sender, body), signal);
      return 'outcome' in answer ? answer : judgeAnswer(answer);
    },

    async markRead(sender, wamid, signal) {
      const body = { messaging_product: 'whatsapp', status: 'read', message_id: wamid };
      const answer = await call(options, post(sender, body), signal);
      if ('outcome' in answer) return answer;
      return saysSuccess(answer) ? { outcome: 'done' } : judgeAnswer(answer);
    },
  };
}

function textBody({ recipient, text, quotedWamid, attemptId }: OutgoingText): object | Refused {
  const phone = toPhone(recipient.phone);
  if (phone === null && recipient.userId === null) {
    return { outcome: 'refused', error: { code: 'no-recipient', detail: '' } };
  }
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    // Always `+` and digits: without it Meta may put the business's own country code in front (fact sheet §11.1).
    ...(phone === null ? { recipient: recipient.userId } : { to: phone }),
    type: 'text',
    text: { body: text, preview_url: /\bhttps?:\/\//i.test(text) },
    ...(quotedWamid === null ? {} : { context: { message_id: quotedWamid } }),
    biz_opaque_callback_data: attemptId,
  };
}

function saysSuccess({ status, body }: GraphAnswer): boolean {
  return status === 200 && body !== null && /"success"\s*:\s*true/.test(body);
}

/** One request within the time limit. What happens before it is on its way is certain; afterwards nothing is. */
async function call(
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
