import type { CannedOwner, FileState } from '../domain/index.ts';

/** A file as WhatsApp knows it from an upload of ours: 30 days, by one number. */
export interface MetaFileId {
  readonly mediaId: string;
  /** From then on it is uploaded anew, server ms. */
  readonly expiresAt: number;
}

/** A canned reply that has a file: whoever may use what the owner keeps sees it. */
export interface FileHolder {
  readonly replyId: string;
  readonly owner: CannedOwner;
}

/** What the backend knows of a file. Its bytes are in the media store, under the same id, once its state is `stored`. */
export interface KeptFile {
  readonly id: string;
  readonly state: FileState;
  readonly mime: string;
  /** Size; `null` while nobody knows. */
  readonly bytes: number | null;
  /** Of the bytes as they are kept, lower-case hex. */
  readonly sha256: string | null;
  /** As whoever sent it wrote it: for showing and saving, never a path. */
  readonly name: string | null;
  /** Who sees one of these channels sees the file; none for an upload that went with no message yet. */
  readonly channelIds: readonly string[];
  /** Canned replies that have it; absent where none ever had. */
  readonly heldBy?: readonly FileHolder[];
  /** The agent who uploaded it; `null` for what came from WhatsApp. */
  readonly uploaderId: string | null;
  /** Where it comes from, and under which id WhatsApp has it for 7 days; `null` for an upload. */
  readonly source: { readonly channelId: string; readonly mediaId: string } | null;
  /** Messages that show what became of it; none of an upload. */
  readonly messageIds: readonly string[];
  /** Media ids by channel, of files that were sent. */
  readonly metaIds: Readonly<Record<string, MetaFileId>>;
  /** When it was first known, server ms. */
  readonly createdAt: number;
  /** Of a picture or video, px. */
  readonly width?: number;
  readonly height?: number;
  /** Of audio and video, ms. */
  readonly durationMs?: number;
  /** Of a sticker: it moves. */
  readonly animated?: boolean;
}
