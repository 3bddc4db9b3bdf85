import type { Sample, SampleRow, SampleStatus } from './samples.ts';

/** One way to show a conversation. What comes before {@link open} is not measured. */
export interface ConversationContender {
  /** Puts the empty view into the page. */
  mount(holder: HTMLElement): Promise<void>;
  /** Takes the messages in the contender's own form, without showing them. */
  take(messages: readonly Sample[], mayHaveOlder: boolean): void;
  /** Shows what was taken, the newest in sight. */
  open(): void;
  append(message: Sample): void;
  /** Shows another status of the message at that place. */
  flip(place: number, status: SampleStatus): void;
  /** Brings older messages in by the contender's own way; calls `handOver` right before they are given. */
  prepend(older: readonly Sample[], handOver: () => void): void;
  scroller(): HTMLElement;
}

/** One way to show a list of conversations. */
export interface ListContender {
  mount(holder: HTMLElement): Promise<void>;
  take(rows: readonly SampleRow[]): void;
  open(): void;
}

/** What a contender's module exports. A `string` says why it cannot do it. */
export interface ContenderModule {
  readonly conversation: () => ConversationContender;
  readonly list: (() => ListContender) | string;
}
