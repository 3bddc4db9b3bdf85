import type { InboxErrorCode, MediaKind, OutgoingMedia } from '../domain/index.ts';

/** A file as a person gives it. */
export interface AttachedFile {
  readonly file: Blob;
  /** What the customer sees it called; empty for recordings. */
  readonly name: string;
  /** Sends it as it is, whatever it shows. */
  readonly as?: 'document';
  /** What the page knows of it, such as the length of a recording. */
  readonly facts?: Pick<OutgoingMedia, 'voice' | 'durationMs' | 'width' | 'height' | 'waveform'>;
}

/** A file that waits in a draft. */
export interface AttachmentView extends Pick<AttachedFile, 'file' | 'name'> {
  readonly id: string;
  /** As what it goes. */
  readonly kind: MediaKind;
  readonly mime: string;
  readonly bytes: number;
  readonly caption: string;
  /** Its name at the backend when its bytes are there and not in `file`: the file of a canned reply. */
  readonly fileId?: string;
  /** How much of it has arrived, 0 to 1. */
  readonly progress: number;
  /** `too-large` can go as a document or be taken away, `blocked` only be taken away; `failed` can be tried again. */
  readonly state: 'waiting' | 'uploading' | 'ready' | 'failed' | 'too-large' | 'blocked';
  /** Why it failed or cannot go. */
  readonly code: InboxErrorCode | null;
  /** True when this device has no room to keep it: it is lost with the page. */
  readonly pageOnly?: boolean;
}
