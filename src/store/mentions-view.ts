import type { MentionNotice } from '../domain/index.ts';
import type { LoadState, Person } from './views.ts';

/** A note in which a colleague named this agent. */
export interface MentionView {
  readonly notice: MentionNotice;
  /** Who wrote it. */
  readonly author: Person | null;
}

/** What this agent was mentioned in and has neither opened nor dismissed, in any tab. */
export interface MentionsView {
  readonly load: LoadState;
  /** The oldest first. */
  readonly mentions: readonly MentionView[];
}
