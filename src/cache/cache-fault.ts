import type { CacheTrouble } from './inbox-cache.ts';

/** The disk cannot be used, and why: memory takes over. */
export class CacheFault extends Error {
  override readonly name = 'CacheFault';
  readonly trouble: CacheTrouble;

  constructor(trouble: CacheTrouble, cause?: unknown) {
    super(`The browser storage cannot be used (${trouble}). Drafts and unsent messages are kept in memory.`, { cause });
    this.trouble = trouble;
  }
}

/** Names of the errors a browser throws at a page whose storage is full. */
const QUOTA = new Set(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']);

export function isQuotaError(error: unknown): boolean {
  return error instanceof Error && QUOTA.has(error.name);
}

/**
 * Whether an operation failed because its connection is gone: the browser closed it (eviction, memory pressure, a tab that slept) or
 * aborted its transaction while doing so. The operation did not happen and may be done again on a new connection.
 */
export function isConnectionLoss(error: unknown): boolean {
  return error instanceof Error && ['InvalidStateError', 'AbortError', 'NotFoundError'].includes(error.name);
}

/** The trouble an error of the browser means. */
export function faultOf(error: unknown): CacheFault {
  if (error instanceof CacheFault) return error;
  if (isQuotaError(error)) return new CacheFault('quota', error);
  if (error instanceof Error && error.name === 'VersionError') return new CacheFault('newer-version', error);
  return new CacheFault(isConnectionLoss(error) ? 'lost' : 'denied', error);
}
