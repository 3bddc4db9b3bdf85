import type { TemplateButtonKind, TemplateCategory } from './template-content.ts';

/** Where a template stands with Meta. Only `approved` can be sent (REINSTATED and FLAGGED count as approved; fact sheet §13.1). */
export type TemplateStatus =
  | 'approved'
  | 'pending'
  | 'rejected'
  | 'paused'
  | 'disabled'
  | 'in-appeal'
  | 'pending-deletion'
  | 'deleted'
  | 'limit-exceeded'
  | 'archived'
  /** A status this build does not know. */
  | 'unknown';

export type TemplateHeaderFormat = 'text' | 'image' | 'video' | 'document' | 'gif' | 'location' | 'product';

export interface TemplateHeader {
  readonly format: TemplateHeaderFormat;
  /** Of a text header, with its variable if any. */
  readonly text?: string;
}

export interface TemplateButton {
  readonly kind: TemplateButtonKind;
  readonly text: string;
  /** Of an address button, with `{{1}}` at the end when it takes a suffix. */
  readonly url?: string;
  readonly phone?: string;
}

/** One card of a carousel. */
export interface TemplateCard {
  readonly header?: TemplateHeader;
  readonly body: string;
  readonly buttons: readonly TemplateButton[];
}

/** A template of a business account, in one language. The same name in another language is another template. */
export interface Template {
  /** Meta's template id. */
  readonly id: string;
  readonly rev: number;
  /** Meta's business account id: every channel of that account can send it. */
  readonly accountId: string;
  readonly name: string;
  /** Meta's language code, always with `_`, such as `pt_BR`. */
  readonly language: string;
  readonly category: TemplateCategory;
  readonly status: TemplateStatus;
  /** Meta's reason for a rejection or pause, as given; `null` when none. */
  readonly reason: string | null;
  /** When Meta's pause ends, ms (3 h the first time, 6 h the second); absent when not paused or not told. */
  readonly pausedUntil?: number;
  readonly quality: 'green' | 'yellow' | 'red' | 'unknown';
  /** How its variables are named. */
  readonly parameterFormat: 'positional' | 'named';
  readonly header: TemplateHeader | null;
  readonly body: string;
  readonly footer: string | null;
  readonly buttons: readonly TemplateButton[];
  /** Set for a limited-time offer. */
  readonly offer: { readonly text: string; readonly hasExpiration: boolean } | null;
  readonly cards: readonly TemplateCard[];
  /** Meta's sample value per field, for hints, by the ids of `templateFields`. */
  readonly samples: Readonly<Record<string, string>>;
  /** Components this build cannot fill in, by Meta's name: such a template is shown and cannot be sent. */
  readonly unsupported: readonly string[];
  /** When it was last read from Meta with something new, ms. */
  readonly syncedAt: number;
}
