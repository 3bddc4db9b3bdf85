/** A message that went out and turned out not to have arrived, told live. */
export interface LateFailure {
  readonly conversationId: string;
  readonly messageId: string;
  /** Meta's number or one of our codes; `null` until it is known. */
  readonly code: number | string | null;
  /** WhatsApp had taken it before: nobody waits for its outcome any more. */
  readonly wasSent: boolean;
}
