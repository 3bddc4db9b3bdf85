import type { Agent } from './agent.ts';
import type { Capabilities } from './capabilities.ts';
import type { Change, Cursor } from './change.ts';
import type { Role } from './role.ts';

/** Who is signed in, what they may do, where the feed stands and what time the server has. */
export interface Session {
  readonly workspace: { readonly id: string; readonly name: string };
  readonly agent: Agent;
  /** The agent's role per channel; channels without one are not listed. */
  readonly roles: Readonly<Record<string, Role>>;
  readonly capabilities: Capabilities;
  /** Head of the feed: changes start after it. */
  readonly cursor: Cursor;
  /** Server time, ms. */
  readonly now: number;
}

/** The answer to a command: what it changed for this agent, and the feed position it was committed at. */
export interface SubmitAnswer {
  readonly commandId: string;
  readonly changes: readonly Change[];
  readonly cursor: Cursor;
}
