import * as v from 'valibot';
import { InboxError, type InboxErrorCode, isInboxErrorCode } from '../domain/index.ts';

export const PROBLEM_TYPE = 'application/problem+json';

/** Longest wait we take from a server, ms (a day): longer ones are a mistake, and overflow timers. */
const RETRY_AFTER_MAX_MS = 86_400_000;

/** An {@link InboxError} on the wire (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: InboxErrorCode;
  readonly path?: string;
  readonly retryAfterMs?: number;
  readonly retryable: boolean;
}

/** What a server says of an error. Its cause stays at home. */
export function problemOf(error: InboxError): Problem {
  const words = error.code.replaceAll('-', ' ');
  return {
    type: `urn:wa-inbox:problem:${error.code}`,
    title: `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
    status: error.status,
    detail: error.message,
    code: error.code,
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }),
    retryable: error.retryable,
  };
}

/** A refused HTTP answer, as much of it as tells why. */
export interface RefusedAnswer {
  readonly status: number;
  readonly body: string;
  /** The `Retry-After` header: seconds or a date. */
  readonly retryAfter: string | null;
  /** The caller's clock, ms, to count a date from. */
  readonly now: number;
}

const problemSchema = v.object({
  code: v.string(),
  detail: v.fallback(v.string(), ''),
  path: v.fallback(v.optional(v.string()), undefined),
  retryAfterMs: v.fallback(v.optional(v.number()), undefined),
});

/**
 * The error behind a refused answer; never throws. A problem of ours keeps its code, a code this build does not know is `internal`. Whatever
 * else stands there (a proxy's page) is judged by its status.
 */
export function errorOfAnswer({ status, body, retryAfter, now }: RefusedAnswer): InboxError {
  const problem = parseProblem(body);
  if (problem === null) {
    const code = codeOfStatus(status);
    return withWait(code, `The request failed: the way to the server answered ${status}.`, waitOf(retryAfter, now));
  }
  const code = isInboxErrorCode(problem.code) ? problem.code : 'internal';
  const detail = problem.detail || `The request failed: the server answered ${problem.code}.`;
  return withWait(code, detail, bounded(problem.retryAfterMs) ?? waitOf(retryAfter, now), problem.path);
}

/** The error a problem document tells of, `null` when it is none. */
export function errorOfProblem(body: string): InboxError | null {
  return parseProblem(body) === null ? null : errorOfAnswer({ status: 0, body, retryAfter: null, now: 0 });
}

function parseProblem(body: string) {
  try {
    const result = v.safeParse(problemSchema, JSON.parse(body));
    return result.success ? result.output : null;
  } catch {
    return null; // no JSON, so no problem document: a normal answer of a proxy
  }
}

function withWait(code: InboxErrorCode, message: string, wait: number | undefined, path?: string): InboxError {
  return new InboxError(code, message, {
    ...(path === undefined ? {} : { path }),
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  });
}

const CODES_OF_STATUS: Readonly<Record<number, InboxErrorCode>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'no-access',
  404: 'not-found',
  408: 'timeout',
  409: 'command-conflict',
  410: 'cursor-gone',
  413: 'too-large',
  422: 'invalid',
  426: 'version-unsupported',
  429: 'rate-limited',
  501: 'unsupported',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

function codeOfStatus(status: number): InboxErrorCode {
  return CODES_OF_STATUS[status] ?? 'internal';
}

function waitOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return bounded(Number(header) * 1000);
  // HTTP dates end so; `Date.parse` alone makes a date of `-5` too.
  return header.endsWith('GMT') ? bounded(Date.parse(header) - now) : undefined;
}

function bounded(wait: number | undefined): number | undefined {
  return wait === undefined || Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), RETRY_AFTER_MAX_MS);
}
