/** Longest life of a signal, ms: whoever receives one forgets it by then. */
export const SIGNAL_TTL_MS = 10_000;

/** What a colleague is doing right now. Never stored, carries no cursor. */
export interface Signal {
  readonly type: 'viewing' | 'typing';
  readonly conversationId: string;
  readonly agentId: string;
  /** Server time after which it no longer counts, ms. */
  readonly expiresAt: number;
}

/** What a client tells about itself; the server adds who and until when. */
export type OutgoingSignal = Pick<Signal, 'type' | 'conversationId'>;
