import type { ButtonsContent, LinkContent, ListContent } from './interactive.ts';
import type { Mention } from './mention.ts';
import type { TemplateContent } from './template-content.ts';

/**
 * How far the backend has come with a file. `pending`: it is being fetched from WhatsApp; `failed`: not now, a person may ask again;
 * `expired`: WhatsApp no longer has it (7 days); `too-large`: over 100 MB, WhatsApp keeps it back (131052); `blocked`: kept, but never served.
 */
export type FileState = 'pending' | 'stored' | 'failed' | 'expired' | 'too-large' | 'blocked';

/** A file as the workspace keeps it. Its bytes are reached through the adapter's `media`, by `id`. */
export interface FileRef {
  readonly id: string;
  readonly state: FileState;
  /** Size, bytes; `null` while nobody knows. */
  readonly bytes: number | null;
  /** Of a picture or video, px, so that a bubble keeps its height while it loads. */
  readonly width?: number;
  readonly height?: number;
  /** Of audio and video, ms. */
  readonly durationMs?: number;
  /** Loudness of a voice note over its length, 0–100, at most 64 values. */
  readonly waveform?: readonly number[];
}

export type MediaKind = 'image' | 'video' | 'audio' | 'document' | 'sticker';

/** A file that came with a message, or goes with one. */
export interface MediaContent {
  readonly kind: MediaKind;
  /** WhatsApp's media id; lives 7 days inbound. Empty when WhatsApp named none. */
  readonly mediaId: string;
  readonly mime: string;
  /** Absent where the backend keeps no files. */
  readonly file?: FileRef;
  readonly caption?: string;
  /** As the sender wrote it: never a path, never trusted. */
  readonly fileName?: string;
  /** A voice note rather than an audio file. */
  readonly voice?: boolean;
  readonly animated?: boolean;
}

/** A contact card. */
export interface SharedContact {
  readonly name: string;
  /** As the sender wrote them, `+` first where WhatsApp knows the number. */
  readonly phones: readonly string[];
  readonly emails?: readonly string[];
  readonly organization?: string;
  readonly addresses?: readonly string[];
  readonly urls?: readonly string[];
  /** YYYY-MM-DD. */
  readonly birthday?: string;
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
      readonly url?: string;
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
  /** A call, as a line of the log. `outcome` is `unknown` until its end is told; `durationMs` only of calls somebody answered. */
  | {
      readonly kind: 'call';
      readonly callId: string;
      readonly outcome: 'ringing' | 'completed' | 'missed' | 'rejected' | 'failed';
      readonly durationMs: number | null;
    }
  | ButtonsContent
  | ListContent
  | LinkContent
  | TemplateContent
  /** A line about the conversation itself. `event` is WhatsApp's system type or one of ours. */
  | { readonly kind: 'system'; readonly event: string; readonly text: string }
  /** For colleagues only; never leaves the workspace. */
  | { readonly kind: 'note'; readonly text: string; readonly mentions?: readonly Mention[] }
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
  buttons: SILENT,
  list: SILENT,
  link: SILENT,
  template: SILENT,
  'call-permission': { asksForReply: false, opensWindow: true },
  call: { asksForReply: false, opensWindow: true },
  reaction: SILENT,
  edit: SILENT,
  revoke: SILENT,
  system: SILENT,
  note: SILENT,
};
