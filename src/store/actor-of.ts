import type { Actor, Session } from '../domain/index.ts';

/** The signed-in agent as the judge sees them. */
export function actorOf(session: Session): Actor {
  return { agentId: session.agent.id, admin: session.agent.admin, roles: session.roles };
}
