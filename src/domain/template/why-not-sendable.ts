import type { RefusalCode } from '../inbox-error.ts';
import type { Template, TemplateStatus } from '../template.ts';

/** Why a template cannot be sent whatever is filled in. The picker shows it with its reason instead of hiding it (peers §2.7). */
export interface TemplateBar {
  readonly code: Extract<RefusalCode, 'template-not-approved' | 'template-paused' | 'template-unsupported'>;
  readonly status: TemplateStatus;
  /** Meta's reason, as given. */
  readonly reason: string | null;
  /** When Meta's pause ends, ms, as far as it said so. */
  readonly until: number | null;
  /** Components this build cannot fill in, by Meta's name. */
  readonly parts: readonly string[];
}

/** The first thing in the way of sending this template, or `null`. */
export function whyNotSendable(template: Template): TemplateBar | null {
  const bar = { status: template.status, reason: template.reason, until: null, parts: [] };
  if (template.status === 'paused') return { ...bar, code: 'template-paused', until: template.pausedUntil ?? null };
  if (template.status !== 'approved') return { ...bar, code: 'template-not-approved' };
  if (template.unsupported.length > 0) return { ...bar, code: 'template-unsupported', parts: template.unsupported };
  return null;
}
