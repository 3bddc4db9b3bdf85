import type { Agent } from './agent.ts';
import type { Channel } from './channel.ts';
import { type Role, strongerRole } from './role.ts';

/**
 * The role an agent has on a channel: the strongest of the personal one, those of the agent's teams (SPK-43, 44) and the switches
 * "All users" and "All teams" (SPK-51). `null` means no access. Deactivated agents have none.
 */
export function roleOf(agent: Agent, channel: Channel): Role | null {
  if (!agent.active) return null;
  const { agents, teams, allUsers, allTeams } = channel.access;
  let role = strongerRole(agents[agent.id] ?? null, allUsers);
  for (const teamId of agent.teamIds) role = strongerRole(role, teams[teamId] ?? null);
  return agent.teamIds.length > 0 ? strongerRole(role, allTeams) : role;
}
