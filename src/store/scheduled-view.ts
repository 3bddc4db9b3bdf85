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

/** What is planned in a conversation; what this agent just planned is there before the backend has said so. */
export interface ScheduledView {
  readonly load: LoadState;
  /** The next one first. */
  readonly plans: readonly PlanView[];
}
