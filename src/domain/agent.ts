import type { Role } from './role.ts';

/** A person who works in the inbox. Created without any access at the first sign-in. */
export interface Agent {
  readonly id: string;
  readonly rev: number;
  readonly name: string;
  /** May manage channels, access and agents of the workspace. Gives no access to conversations by itself. */
  readonly admin: boolean;
  /** Several teams per agent (SPK-44, X-01). */
  readonly teamIds: readonly string[];
  /** False once deactivated: such an agent keeps the authorship of old messages but has no access. */
  readonly active: boolean;
  /** Says of themselves that they are not at work now. Colleagues see it where they assign; it stops nothing. */
  readonly away?: true;
}

/** A group of agents; its members have the team's channels (SPK-43). */
export interface Team {
  readonly id: string;
  readonly rev: number;
  readonly name: string;
}

/** Who acts: what the judge knows of the person behind a command. `roles` has an entry per channel the agent may see. */
export interface Actor {
  readonly agentId: string;
  readonly admin: boolean;
  readonly roles: Readonly<Record<string, Role>>;
}
