import type { MediaKind } from '../domain/index.ts';

/** Where the bytes of a file at Meta are. */
export type MediaBytes =
  /** With whoever made the simulator, under this name: many files may be the same sample. */
  | { readonly sample: string }
  | { readonly base64: string }
  /** In this simulator's memory only: a snapshot says that an upload is there, not what is in it. */
  | null;

/** A file at Meta: what a customer sent, or a business uploaded. */
export interface MetaMedia {
  /** Digits. */
  readonly id: string;
  /** The number whose file it is: no other one may ask for it. */
  readonly phoneNumberId: string;
  readonly mime: string;
  /** Size, bytes. */
  readonly size: number;
  /** Of the bytes, base64, as webhooks have it. */
  readonly sha256: string;
  /** 7 days after a customer sent it, 30 after an upload (fact sheet §12), ms. */
  readonly expiresAt: number;
  readonly bytes: MediaBytes;
}

/** A file a customer sends, by its bytes or as a sample. */
export interface CustomerFile {
  readonly kind: MediaKind;
  readonly mime: string;
  readonly content: Uint8Array<ArrayBuffer> | { readonly sample: string };
  readonly caption?: string;
  readonly fileName?: string;
  readonly voice?: boolean;
  readonly animated?: boolean;
}
