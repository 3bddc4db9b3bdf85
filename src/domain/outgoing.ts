import type { MediaKind, MessageContent, SharedContact } from './content.ts';
import type { ButtonsContent, LinkContent, ListContent } from './interactive.ts';
import type { TemplateValues } from './template-content.ts';

/** A file to send: uploaded, or already kept by the workspace. The backend believes its own record of the file, not these. */
export interface OutgoingMedia {
  readonly kind: MediaKind;
  readonly fileId: string;
  readonly mime: string;
  readonly bytes: number;
  readonly caption?: string;
  readonly fileName?: string;
  readonly voice?: boolean;
  /** Of stickers. */
  readonly animated?: boolean;
  readonly durationMs?: number;
  readonly width?: number;
  readonly height?: number;
  readonly waveform?: readonly number[];
}

/** Everything an agent can send to a customer. */
export type OutgoingContent =
  | { readonly kind: 'text'; readonly text: string }
  | OutgoingMedia
  | Extract<MessageContent, { kind: 'location' }>
  | { readonly kind: 'contacts'; readonly contacts: readonly SharedContact[] }
  | ButtonsContent
  | ListContent
  | LinkContent
  | { readonly kind: 'template'; readonly templateId: string; readonly values: TemplateValues };

export type OutgoingKind = OutgoingContent['kind'];

/** What an agent sent, as it stands in a message. */
export type SentContent = Extract<MessageContent, { kind: OutgoingKind }>;

export const OUTGOING_KINDS: readonly OutgoingKind[] = [
  'text',
  'image',
  'video',
  'audio',
  'document',
  'sticker',
  'location',
  'contacts',
  'buttons',
  'list',
  'link',
  'template',
];

/** Whether content is of a kind agents can send. */
export function isSentContent(content: MessageContent): content is SentContent {
  return (OUTGOING_KINDS as readonly string[]).includes(content.kind);
}
