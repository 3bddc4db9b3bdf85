import { type Agent, type Channel, InboxError, type Session } from '../../domain/index.ts';
import type { BackendPorts, Identity } from '../ports.ts';
import type { ReadTransaction } from '../repository.ts';
import { CAPABILITIES } from './capabilities.ts';
import { keepTemplatesSynced } from './plan-template-sync.ts';
import { transact } from './transact.ts';
import { viewerOf } from './viewer.ts';

type Ports = Pick<BackendPorts, 'repository' | 'wake' | 'ids' | 'clock'>;

/**
 * The session of whoever a token names. The first one makes the agent, without access to any channel; the token's `admin` mark counts then
 * and never again, because from there on administration is the workspace's own business.
 *
 * @throws InboxError `no-access` when the workspace does not exist or the agent was deactivated
 */
export async function signIn(ports: Ports, identity: Identity): Promise<Session> {
  const workspace = await ports.repository.workspace(identity.workspaceId);
  if (workspace === null) throw new InboxError('no-access', 'sign in: the token names no workspace of this server');
  const known = await ports.repository.read(workspace.id, (tx) => tx.agentBySubject(identity.subject));
  if (known === null) await register(ports, identity);
  await keepAutoResolving(ports, workspace.id);
  return ports.repository.read(workspace.id, async (tx) => {
    const agent = await requireAgent(tx, identity);
    const { roles } = await viewerOf(tx, agent);
    return { workspace, agent, roles, capabilities: CAPABILITIES, cursor: await tx.head(), now: ports.clock.now() };
  });
}

async function requireAgent(tx: ReadTransaction, identity: Identity): Promise<Agent> {
  const agent = await tx.agentBySubject(identity.subject);
  if (agent === null || !agent.active) {
    throw new InboxError('no-access', 'sign in: this agent is deactivated; an admin can change that');
  }
  return agent;
}

async function register(ports: Ports, { workspaceId, subject, name, admin }: Identity): Promise<void> {
  await transact(ports, workspaceId, async (tx) => {
    // Two first requests at once: the second one finds the agent of the first.
    if ((await tx.agentBySubject(subject)) !== null) return;
    const agent = await tx.put('agent', { id: ports.ids(), name: name ?? subject, admin, teamIds: [], active: true });
    await tx.putAgentSubject(agent.id, subject);
  });
}

/** Channels have one standing job each that resolves what grew old; it is planned when somebody first signs in after the channel came. */
async function keepAutoResolving(ports: Ports, workspaceId: string): Promise<void> {
  const planned = plannedFor(ports.repository);
  const missing = (channels: readonly Channel[]) => channels.filter((channel) => !planned.has(channel.id));
  const found = await ports.repository.read(workspaceId, async (tx) => missing(await tx.channels()));
  if (found.length === 0) return;
  await transact(ports, workspaceId, async (tx) => {
    await keepTemplatesSynced(tx, found, ports.clock.now());
    for (const { id } of found) {
      const job = { id: `auto-resolve/${id}`, kind: 'auto-resolve', key: `auto-resolve/${id}` } as const;
      await tx.enqueue({ ...job, runAt: ports.clock.now(), payload: { channelId: id } });
    }
  });
  ports.wake.notify('jobs');
  for (const { id } of found) planned.add(id);
}

const PLANNED = new WeakMap<object, Set<string>>();

/** Channels whose job this process knows to be planned: saves a write per sign-in, and is allowed to forget. */
function plannedFor(repository: object): Set<string> {
  const known = PLANNED.get(repository) ?? new Set();
  PLANNED.set(repository, known);
  return known;
}
