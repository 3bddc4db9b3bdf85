/** A file that came with a message, or goes with one. Bytes are fetched through the adapter's `media`. */
export interface MediaContent {
  readonly kind: 'image' | 'video' | 'audio' | 'document' | 'sticker';
  /** WhatsApp's media id; lives 7 days inbound. Empty when WhatsApp named none. */
  readonly mediaId: string;
  readonly mime: string;
  readonly caption?: string;
  /** As the sender wrote it: never a path, never trusted. */
  readonly fileName?: string;
  /** A voice note rather than an audio file. */
  readonly voice?: boolean;
  readonly animated?: boolean;
}

export interface SharedContact {
  readonly name: string;
  readonly phones: readonly string[];
}

export interface OrderItem {
  readonly productId: string;
  readonly quantity: number;
  /** Price of one item in major units of `currency`. */
  readonly price: number;
  readonly currency: string;
}

/** What a message says. Closed here, open on the wire: a kind this build does not know is read as `unsupported`. */
export type MessageContent =
  | { readonly kind: 'text'; readonly text: string }
  | MediaContent
  | {
      readonly kind: 'location';
      readonly latitude: number;
      readonly longitude: number;
      readonly name?: string;
      readonly address?: string;
    }
  | { readonly kind: 'contacts'; readonly contacts: readonly SharedContact[] }
  /** A tap on a reply button, a list row or a template's quick reply. `payload` is the id the business chose. */
  | { readonly kind: 'choice'; readonly title: string; readonly description?: string; readonly payload: string }
  /** An answered form. `response` is WhatsApp's raw JSON text, which may be broken. */
  | { readonly kind: 'form'; readonly name: string; readonly response: string }
  | { readonly kind: 'call-permission'; readonly granted: boolean }
  /** `emoji` is null when the customer takes the reaction back. */
  | { readonly kind: 'reaction'; readonly targetWamid: string; readonly emoji: string | null }
  | { readonly kind: 'order'; readonly note: string; readonly items: readonly OrderItem[] }
  | { readonly kind: 'edit'; readonly targetWamid: string; readonly text: string | null }
  | { readonly kind: 'revoke'; readonly targetWamid: string }
  /** A line about the conversation itself. `event` is WhatsApp's system type or one of ours. */
  | { readonly kind: 'system'; readonly event: string; readonly text: string }
  /** For colleagues only; never leaves the workspace. */
  | { readonly kind: 'note'; readonly text: string }
  /** Something WhatsApp or a newer version knows and this build does not. `type` is the raw name, `detail` Meta's own words if any. */
  | { readonly kind: 'unsupported'; readonly type: string; readonly code?: number; readonly detail?: string };

export type ContentKind = MessageContent['kind'];

interface KindRule {
  /** Counts as unread and asks for an answer. */
  readonly asksForReply: boolean;
  /** Opens or refreshes the reply window (fact sheet §5: reactions and system lines do not; unsupported ones do, 131047 corrects us). */
  readonly opensWindow: boolean;
}

const SAYS: KindRule = { asksForReply: true, opensWindow: true };
const SILENT: KindRule = { asksForReply: false, opensWindow: false };

/** What an inbound message of each kind does to its conversation. */
export const CONTENT_RULES: Readonly<Record<ContentKind, KindRule>> = {
  text: SAYS,
  image: SAYS,
  video: SAYS,
  audio: SAYS,
  document: SAYS,
  sticker: SAYS,
  location: SAYS,
  contacts: SAYS,
  choice: SAYS,
  form: SAYS,
  order: SAYS,
  unsupported: SAYS,
  'call-permission': { asksForReply: false, opensWindow: true },
  reaction: SILENT,
  edit: SILENT,
  revoke: SILENT,
  system: SILENT,
  note: SILENT,
};
