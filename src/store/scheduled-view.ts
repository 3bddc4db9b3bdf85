import type { ScheduledMessage } from '../domain/index.ts';
import type { LoadState, Person } from './views.ts';

/** A message planned for later, as this agent sees it. */
export interface PlanView {
  readonly plan: ScheduledMessage;
  readonly author: Person | null;
  /** This agent planned it. */
  readonly mine: boolean;
  /** This agent may move it, cancel it, or send it now. */
  readonly mayChange: boolean;
}

/**
 * What is planned in a conversation. What this agent just planned is there before the backend has said so, and stays, refused, when the backend
 * does not take it.
 */
export interface ScheduledView {
  readonly load: LoadState;
  /** The next one first. */
  readonly plans: readonly PlanView[];
}
