import type { Template, TemplateButtonKind, TemplateCategory, TemplateStatus } from '../../domain/index.ts';

/** Meta's words for a template's standing, from listings and from webhooks (fact sheet §13.1). */
const STATUSES: ReadonlyMap<string, TemplateStatus> = new Map([
  ['APPROVED', 'approved'],
  // Of low quality, and still sendable.
  ['FLAGGED', 'approved'],
  ['REINSTATED', 'approved'],
  ['UNARCHIVED', 'approved'],
  ['PENDING', 'pending'],
  ['REJECTED', 'rejected'],
  ['PAUSED', 'paused'],
  ['DISABLED', 'disabled'],
  // Locked by Meta until its owner acts.
  ['LOCKED', 'disabled'],
  ['IN_APPEAL', 'in-appeal'],
  ['PENDING_DELETION', 'pending-deletion'],
  ['DELETED', 'deleted'],
  ['LIMIT_EXCEEDED', 'limit-exceeded'],
  ['ARCHIVED', 'archived'],
]);

const CATEGORIES: ReadonlyMap<string, TemplateCategory> = new Map([
  ['AUTHENTICATION', 'authentication'],
  ['MARKETING', 'marketing'],
  ['UTILITY', 'utility'],
  ['FREE_SERVICE', 'service'],
  ['SERVICE', 'service'],
]);

const QUALITIES: ReadonlyMap<string, Template['quality']> = new Map([
  ['GREEN', 'green'],
  ['YELLOW', 'yellow'],
  ['RED', 'red'],
]);

const BUTTONS: ReadonlyMap<string, TemplateButtonKind> = new Map([
  ['QUICK_REPLY', 'quick-reply'],
  ['URL', 'url'],
  ['PHONE_NUMBER', 'phone'],
  ['COPY_CODE', 'copy-code'],
  ['OTP', 'otp'],
  ['FLOW', 'flow'],
  ['CATALOG', 'catalogue'],
  ['MPM', 'products'],
  ['SPM', 'product'],
  ['VOICE_CALL', 'voice-call'],
  ['CALL_PERMISSION_REQUEST', 'call-permission'],
  ['REQUEST_CONTACT_INFO', 'contact-request'],
]);

const asMeta = (word: string | null) => (word ?? '').trim().toUpperCase();

/** What Meta calls a status, event included; `unknown` for a word of tomorrow. */
export function templateStatus(word: string | null): TemplateStatus {
  return STATUSES.get(asMeta(word)) ?? 'unknown';
}

/** Unknown categories count as marketing: the one with the most limits. */
export function templateCategory(word: string | null): TemplateCategory {
  return CATEGORIES.get(asMeta(word)) ?? 'marketing';
}

export function templateQuality(word: string | null): Template['quality'] {
  return QUALITIES.get(asMeta(word)) ?? 'unknown';
}

export function templateButtonKind(word: string | null): TemplateButtonKind | null {
  return BUTTONS.get(asMeta(word)) ?? null;
}

/** Meta's reason; `NONE` is none. */
export function templateReason(word: string | null): string | null {
  const reason = (word ?? '').trim();
  return reason === '' || reason.toUpperCase() === 'NONE' ? null : reason;
}
