/** Background work. Jobs of one key run strictly one after the other, keys run beside each other. */
export interface NewJob {
  readonly id: string;
  readonly kind: JobKind;
  /** Order key; for sends the conversation. */
  readonly key: string;
  /** Earliest start, server ms. */
  readonly runAt: number;
  readonly payload: Readonly<Record<string, string>>;
}

export type JobKind =
  | 'send'
  | 'react'
  | 'mark-read'
  | 'auto-resolve'
  | 'template-sync'
  | 'fetch-file'
  | 'drop-upload'
  | 'send-later';

export interface Job extends NewJob {
  readonly workspaceId: string;
  /** Times it was claimed, this one included. */
  readonly attempts: number;
  /** The claim's token: whoever holds an older one is refused (fencing). */
  readonly lease: string;
  /** A call to WhatsApp had begun when the lease before this one ran out: its outcome is unknown. */
  readonly callBegan: boolean;
}
