import { applyReceipt, decide, withPlacedMessage } from '../../../src/domain/index.ts';
import { apply, forgetTombstones } from '../../../src/store/apply.ts';
import { laneHeads } from '../../../src/store/lane-of.ts';
import { afterFailure, takenOver } from '../../../src/store/outbox-steps.ts';
import { overlay } from '../../../src/store/overlay.ts';

/** The project's own pure functions, as the machine calls them, and the habits of the model around them. A mutant replaces one. */
export interface Rules {
  readonly decide: typeof decide;
  readonly applyReceipt: typeof applyReceipt;
  readonly withPlacedMessage: typeof withPlacedMessage;
  readonly apply: typeof apply;
  readonly forgetTombstones: typeof forgetTombstones;
  readonly laneHeads: typeof laneHeads;
  readonly afterFailure: typeof afterFailure;
  readonly takenOver: typeof takenOver;
  readonly overlay: typeof overlay;
  /** What becomes of a call whose worker died. */
  readonly lostCall: 'unknown' | 'again';
  /** Where a webhook's wamid is looked up: in the transaction that stores its message, or before it. */
  readonly dedup: 'inside' | 'outside';
  /** When a transaction takes its place in the feed. */
  readonly cursor: 'at-commit' | 'before';
  /** When a webhook is acknowledged. */
  readonly ack: 'stored' | 'received';
  /** When text and destination of a message are read. */
  readonly composed: 'at-press' | 'later';
  /** When a command leaves the overlay. */
  readonly removal: 'with-its-answer' | 'before-its-answer' | 'after-its-answer';
  /** How many times a lane or a job may be in hand. */
  readonly hands: 'one' | 'any';
  /** Whether a submitted id is remembered with its answer, whatever that was. */
  readonly ids: 'once' | 'once-accepted';
}

export const RULES: Rules = {
  decide,
  applyReceipt,
  withPlacedMessage,
  apply,
  forgetTombstones,
  laneHeads,
  afterFailure,
  takenOver,
  overlay,
  lostCall: 'unknown',
  dedup: 'inside',
  cursor: 'at-commit',
  ack: 'stored',
  composed: 'at-press',
  removal: 'with-its-answer',
  hands: 'one',
  ids: 'once',
};
