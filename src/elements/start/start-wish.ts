/** Whom somebody wants to write to, as far as it is known. */
export interface StartWish {
  /** The channel to write from; without it the agent chooses, unless there is one only. */
  readonly channelId?: string;
  /** With the country's code: `+39 333 1234567`. Without it the agent types it. */
  readonly phone?: string;
  /** What agents call the customer; one who has a name already keeps it. */
  readonly name?: string;
  /** Shows the form even when nothing is missing: nobody begins a conversation by accident. */
  readonly confirm?: boolean;
}
