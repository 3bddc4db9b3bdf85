/** A time drawn evenly between two bounds, ms. */
export type Span = readonly [from: number, to: number];

/** How Meta's webhooks behave. Probabilities are 0 to 1, drawn from the simulator's seeded randomness. */
export interface Habits {
  /** The `sent` status is posted before the send is answered. */
  readonly statusBeforeAnswer: number;
  /** A post comes again later, with the same wamids; messages then carry another timestamp. */
  readonly duplicate: number;
  /** An update is held up by as much as `disorderMs`, so that later ones overtake it. */
  readonly disorder: number;
  readonly disorderMs: Span;
  /** Updates due together travel in one post. */
  readonly batch: number;
  /** Non-ASCII characters travel as `\u00e9` escapes. */
  readonly escape: number;
  /** `read` comes without `delivered` before it. */
  readonly skipDelivered: number;
  /** Posts run beside each other; otherwise one waits for the one before. */
  readonly parallel: boolean;
  /** From acceptance to `sent`. */
  readonly sentAfterMs: Span;
  /** From `sent` to `delivered`, if the customer's phone is on. */
  readonly deliveredAfterMs: Span;
  /** From a customer's act to its webhook. */
  readonly webhookAfterMs: Span;
}

/** Everything at once, in order, exactly once. */
export const CALM: Habits = {
  statusBeforeAnswer: 0,
  duplicate: 0,
  disorder: 0,
  disorderMs: [0, 0],
  batch: 0,
  escape: 0,
  skipDelivered: 0,
  parallel: false,
  sentAfterMs: [0, 0],
  deliveredAfterMs: [0, 0],
  webhookAfterMs: [0, 0],
};

/** An ordinary day. */
export const EVERYDAY: Habits = {
  statusBeforeAnswer: 0.1,
  duplicate: 0.02,
  disorder: 0.05,
  disorderMs: [200, 3_000],
  batch: 0.5,
  escape: 1,
  skipDelivered: 0.02,
  parallel: true,
  sentAfterMs: [300, 900],
  deliveredAfterMs: [300, 1_500],
  webhookAfterMs: [100, 600],
};

/** Everything that has been seen to go wrong, often. */
export const HOSTILE: Habits = {
  statusBeforeAnswer: 0.4,
  duplicate: 0.4,
  disorder: 0.5,
  disorderMs: [0, 60_000],
  batch: 0.5,
  escape: 0.5,
  skipDelivered: 0.3,
  parallel: true,
  sentAfterMs: [0, 5_000],
  deliveredAfterMs: [0, 10_000],
  webhookAfterMs: [0, 10_000],
};
