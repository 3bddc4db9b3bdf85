import { type CloudApiOptions, graphBase } from './graph-call.ts';
import { type GraphAnswer, judgeAnswer, judgeFailure, readBody } from './send-outcome.ts';
import type { Sender, SendOutcome } from './whatsapp-client.ts';

/** A call for a file that brought nothing. Nothing of it reaches a customer, so a lost answer is `not-sent` too: it may be repeated. */
export type MediaFailure = Extract<SendOutcome, { outcome: 'refused' | 'not-sent' }>;

/** Where WhatsApp keeps a file: the address lives five minutes (fact sheet §12). */
export interface MediaAddress {
  readonly outcome: 'found';
  readonly url: string;
  /** As Meta writes it: base64 or hex. */
  readonly sha256: string | null;
  /** Size, as far as Meta tells. */
  readonly bytes: number | null;
}

/** WhatsApp no longer has it, or the address is too old. */
export interface MediaGone {
  readonly outcome: 'gone';
}

/** Files at WhatsApp. Never throws for what WhatsApp or the network does. */
export interface MediaClient {
  uploadMedia(
    sender: Sender,
    file: { readonly blob: Blob; readonly mime: string; readonly name: string },
    signal: AbortSignal,
  ): Promise<{ readonly outcome: 'uploaded'; readonly mediaId: string } | MediaFailure>;
  mediaAddress(sender: Sender, mediaId: string, signal: AbortSignal): Promise<MediaAddress | MediaGone | MediaFailure>;
  /** Begins to read a file; reading it may still fail half-way. */
  downloadMedia(
    sender: Sender,
    url: string,
    signal: AbortSignal,
  ): Promise<{ readonly outcome: 'open'; readonly body: ReadableStream<Uint8Array> } | MediaGone | MediaFailure>;
}

const REFUSED_ADDRESS: MediaFailure = { outcome: 'refused', error: { code: 'media-address', detail: '' } };

/** The calls for files, one HTTP request each. */
export function createMediaClient(options: CloudApiOptions): MediaClient {
  const base = graphBase(options);
  const ask = (url: string, sender: Sender, init: RequestInit, signal: AbortSignal) => {
    // Some servers of Meta answer clients without a name with a page.
    const headers = { authorization: `Bearer ${sender.accessToken}`, 'user-agent': 'wa-inbox' };
    const request = new Request(url, { ...init, headers, redirect: 'manual', signal });
    return answered(options.fetch, request, signal);
  };
  return {
    async uploadMedia(sender, { blob, mime, name }, signal) {
      const body = new FormData();
      body.set('messaging_product', 'whatsapp');
      body.set('type', mime);
      body.set('file', new Blob([blob], { type: mime }), name);
      const url = `${base}/${encodeURIComponent(sender.phoneNumberId)}/media`;
      const answer = await ask(url, sender, { method: 'POST', body }, signal);
      if ('outcome' in answer) return answer;
      const read = await graphAnswer(answer);
      const mediaId = answer.ok ? readBody(read.body).get('id').maybeId() : null;
      return mediaId ? { outcome: 'uploaded', mediaId } : failed(read);
    },

    async mediaAddress(sender, mediaId, signal) {
      const number = encodeURIComponent(sender.phoneNumberId);
      const url = `${base}/${encodeURIComponent(mediaId)}?phone_number_id=${number}`;
      const answer = await ask(url, sender, {}, signal);
      if ('outcome' in answer) return answer;
      const read = await graphAnswer(answer);
      if (answer.status === 404) return { outcome: 'gone' };
      const found = readBody(read.body);
      const address = answer.ok ? found.get('url').maybeText() : null;
      if (!address) return failed(read);
      // A number or its digits (fact sheet §0).
      const size = Number(found.get('file_size').maybeId() ?? Number.NaN);
      const bytes = Number.isSafeInteger(size) ? size : null;
      return { outcome: 'found', url: address, sha256: found.get('sha256').maybeText(), bytes };
    },

    async downloadMedia(sender, url, signal) {
      if (!mayCarryToken(url, options.graphUrl)) return REFUSED_ADDRESS;
      const answer = await ask(url, sender, {}, signal);
      if ('outcome' in answer) return answer;
      if (answer.status === 404 || answer.status === 410) return { outcome: 'gone' };
      if (answer.ok && answer.body !== null) return { outcome: 'open', body: answer.body };
      return failed(await graphAnswer(answer));
    },
  };
}

/** The token travels encrypted, or to where Graph itself is. */
function mayCarryToken(url: string, graphUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || origin === new URL(graphUrl).origin;
}

/** Raced as well as aborted, because an injected fetch may not listen to its signal. */
async function answered(
  send: CloudApiOptions['fetch'],
  request: Request,
  signal: AbortSignal,
): Promise<Response | MediaFailure> {
  let stop = () => {};
  const ended = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    signal.throwIfAborted();
    return await Promise.race([send(request), ended]);
  } catch (error) {
    return repeatable(judgeFailure(error));
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function graphAnswer(answer: Response): Promise<GraphAnswer> {
  const status = answer.type === 'opaqueredirect' ? 302 : answer.status;
  return {
    status,
    retryAfter: answer.headers.get('retry-after'),
    body: await answer.text().catch(() => null),
  };
}

function failed(answer: GraphAnswer): MediaFailure {
  return repeatable(judgeAnswer(answer));
}

function repeatable(outcome: SendOutcome): MediaFailure {
  if (outcome.outcome === 'refused' || outcome.outcome === 'not-sent') return outcome;
  const error = outcome.outcome === 'unknown' ? outcome.error : { code: 'answer-unreadable', detail: '' };
  return { outcome: 'not-sent', error, retryAfterMs: null, channelTrouble: false };
}
