import type { DeliveryError } from '../../domain/index.ts';
import { graphErrorRule } from './error-dictionary.ts';
import { isUserId, toPhone } from './facets.ts';
import { JsonNode } from './json-node.ts';
import { readWebhookError } from './webhook-error.ts';
import type { SendOutcome } from './whatsapp-client.ts';

/** An HTTP answer as far as judging needs it. */
export interface GraphAnswer {
  readonly status: number;
  readonly retryAfter: string | null;
  /** The body as read; null when it could not be read to its end. */
  readonly body: string | null;
}

/** A dead token or a locked account is asked again once a minute at most (fault case I-05). */
const CHANNEL_RETRY_MS = 60_000;

/**
 * What an answer to a send says about the message.
 *
 * | answer                                        | outcome  |
 * |-----------------------------------------------|----------|
 * | 2xx with a message id                         | accepted |
 * | 2xx without one                               | unknown  |
 * | Graph error, code says limit or channel       | not-sent |
 * | Graph error, code says fix something          | refused  |
 * | Graph error, code says it may have gone       | unknown  |
 * | Graph error of an unknown code, 4xx           | refused, or not-sent if Meta calls it transient |
 * | Graph error of an unknown code, 5xx           | unknown  |
 * | no Graph error: 429                           | not-sent |
 * | no Graph error: 3xx, other 4xx                | refused  |
 * | no Graph error: 408, 5xx, anything else       | unknown  |
 */
export function judgeAnswer(answer: GraphAnswer): SendOutcome {
  const body = readBody(answer.body);
  const error = body.get('error');
  if (error.isObject) return judgeGraphError(answer, error);
  const { status } = answer;
  if (status >= 200 && status < 300) return readAccepted(body);
  const problem: DeliveryError = { code: `http-${status}`, detail: '' };
  if (status === 429) {
    return {
      outcome: 'not-sent',
      error: problem,
      retryAfterMs: retryAfterMs(answer.retryAfter),
      channelTrouble: false,
    };
  }
  return status >= 300 && status < 500 && status !== 408
    ? { outcome: 'refused', error: problem }
    : { outcome: 'unknown', error: problem };
}

/** What a request that got no answer at all says: certain only when no connection was made. */
export function judgeFailure(cause: unknown): SendOutcome {
  return neverConnected(cause)
    ? {
        outcome: 'not-sent',
        error: { code: 'not-connected', detail: '' },
        retryAfterMs: null,
        channelTrouble: false,
      }
    : { outcome: 'unknown', error: { code: 'connection-lost', detail: '' } };
}

function judgeGraphError(answer: GraphAnswer, error: JsonNode): SendOutcome {
  const problem = readWebhookError(error);
  const rule = typeof problem.code === 'number' ? graphErrorRule(problem.code) : null;
  if (rule === null) {
    if (answer.status < 400 || answer.status >= 500) return { outcome: 'unknown', error: problem };
    const transient = error.get('is_transient').value === true;
    return transient ? waitFor(answer, problem, false) : { outcome: 'refused', error: problem };
  }
  if (!rule.certainlyNotSent) return { outcome: 'unknown', error: problem };
  if (rule.channelTrouble) return waitFor(answer, problem, true);
  return rule.retry === 'backoff' ? waitFor(answer, problem, false) : { outcome: 'refused', error: problem };
}

function waitFor(answer: GraphAnswer, error: DeliveryError, channelTrouble: boolean): SendOutcome {
  const asked = retryAfterMs(answer.retryAfter);
  return {
    outcome: 'not-sent',
    error,
    retryAfterMs: channelTrouble ? Math.max(asked ?? 0, CHANNEL_RETRY_MS) : asked,
    channelTrouble,
  };
}

function readAccepted(body: JsonNode): SendOutcome {
  const wamid = body.get('messages').items()[0]?.get('id').maybeId() ?? null;
  if (wamid === null) return { outcome: 'unknown', error: { code: 'answer-unreadable', detail: '' } };
  const contact = body.get('contacts').items()[0];
  const waId = contact?.get('wa_id').maybeId() ?? null;
  const userId = contact?.get('user_id').maybeId() ?? null;
  return {
    outcome: 'accepted',
    wamid,
    phone: toPhone(waId),
    userId: userId ?? (waId !== null && isUserId(waId) ? waId : null),
  };
}

/** The body of an answer; an empty node when it is none. */
export function readBody(body: string | null): JsonNode {
  try {
    const parsed: unknown = JSON.parse(body ?? '');
    return new JsonNode(parsed, '');
  } catch {
    // A proxy's page, half an answer or none: as good as an empty one.
    return new JsonNode(null, '');
  }
}

/** The header's seconds in ms. Dates are not used by Graph. */
function retryAfterMs(header: string | null): number | null {
  return header !== null && /^\d{1,7}$/.test(header.trim()) ? Number(header) * 1000 : null;
}

/** Codes by which Node's fetch says that no request was written: refused, unresolved, unreachable, or no agreement on TLS. */
const NEVER_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

function neverConnected(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const attempts: unknown = property(cause, 'errors');
  // Several addresses were tried: certain only if none connected.
  if (Array.isArray(attempts) && attempts.length > 0) return attempts.every(isConnectFault);
  return isConnectFault(cause);
}

function isConnectFault(fault: unknown): boolean {
  const code = property(fault, 'code');
  return (typeof code === 'string' && NEVER_CONNECTED.has(code)) || property(fault, 'syscall') === 'connect';
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
