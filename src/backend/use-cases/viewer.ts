import { type Agent, InboxError, type Role, roleOf } from '../../domain/index.ts';
import type { Identity } from '../ports.ts';
import type { Audience, ReadTransaction } from '../repository.ts';

/** The agent behind a request, with what they may see at this moment. Read anew for every request: a role is never remembered. */
export interface Viewer {
  readonly agent: Agent;
  /** Role per channel; channels without one are missing. */
  readonly roles: Readonly<Record<string, Role>>;
  readonly audience: Audience;
}

/** @throws InboxError `no-access` before the first sign-in and after deactivation */
export async function loadViewer(tx: ReadTransaction, identity: Identity): Promise<Viewer> {
  const agent = await tx.agentBySubject(identity.subject);
  if (agent === null)
    throw new InboxError('no-access', 'read the inbox: this agent never signed in; ask for the session first');
  if (!agent.active)
    throw new InboxError('no-access', 'read the inbox: this agent is deactivated; an admin can change that');
  return viewerOf(tx, agent);
}

export async function viewerOf(tx: ReadTransaction, agent: Agent): Promise<Viewer> {
  const roles: Record<string, Role> = {};
  const accountIds = new Set<string>();
  for (const channel of await tx.channels()) {
    const role = roleOf(agent, channel);
    if (role === null) continue;
    roles[channel.id] = role;
    accountIds.add(channel.accountId);
  }
  const { id: agentId, teamIds } = agent;
  return { agent, roles, audience: { channelIds: Object.keys(roles), accountIds: [...accountIds], agentId, teamIds } };
}
