import * as v from 'valibot';
import type { WriteTransaction } from '../../backend/index.ts';
import { transact } from '../../backend/use-cases/transact.ts';
import { type Agent, type Channel, InboxError, roleOf } from '../../domain/index.ts';
import { defineCommand } from './operator-command.ts';
import { OPTION_SCHEMAS } from './option-schemas.ts';
import { requireWorkspace } from './require-workspace.ts';

const schema = v.object({
  workspace: OPTION_SCHEMAS.id,
  channel: OPTION_SCHEMAS.id,
  agent: OPTION_SCHEMAS.subject,
  role: OPTION_SCHEMAS.role,
  name: v.optional(OPTION_SCHEMAS.name),
  admin: v.optional(v.boolean()),
});

type Values = v.InferOutput<typeof schema>;

/**
 * Gives somebody a role of their own on a channel, or takes it away. Who has not signed in yet is made an agent here; the name and the
 * admin mark of their token, which count for makers at the first sign-in only, have to be said here then.
 */
export const grant = defineCommand({
  summary: 'lets somebody into a channel, also before they signed in',
  options: {
    workspace: { value: 'id', meaning: 'made by setup' },
    channel: { value: 'id', meaning: 'id or phone-number id, as list shows them' },
    agent: { value: 'subject', meaning: 'the sub of their tokens' },
    role: { value: 'role', meaning: 'viewer, contributor, supervisor; none takes their own role away' },
    name: { value: 'words', meaning: 'what colleagues read; else the subject until changed here' },
    admin: { meaning: 'marks an admin of the workspace; gives no access by itself' },
  },
  schema,
  async run(desk, values) {
    await requireWorkspace(desk.repository, values.workspace);
    const { value } = await transact(desk, values.workspace, async (tx) => {
      const channel = await channelOf(tx, values.channel);
      const agent = await keepAgent(tx, values, desk.ids);
      return { agent, channel: await keepRole(tx, channel, agent, values.role) };
    });
    return [sentence(value.agent, value.channel, values.role)];
  },
});

async function channelOf(tx: WriteTransaction, wanted: string): Promise<Channel> {
  const channels = await tx.channels();
  const found = channels.find(({ id, phoneNumberId }) => id === wanted || phoneNumberId === wanted);
  if (found !== undefined) return found;
  const known = channels.map(({ id, name }) => `${id} ("${name}")`).join(', ') || 'none';
  throw new InboxError('not-found', `this workspace has no channel ${wanted}; it has ${known}`);
}

async function keepAgent(tx: WriteTransaction, { agent: subject, ...values }: Values, ids: () => string) {
  const known = await tx.agentBySubject(subject);
  const name = values.name ?? known?.name ?? subject;
  const admin = values.admin ?? known?.admin ?? false;
  if (known !== null && known.name === name && known.admin === admin) return known;
  const before = known ?? { id: ids(), teamIds: [], active: true };
  const agent = await tx.put('agent', { ...before, name, admin });
  if (known === null) await tx.putAgentSubject(agent.id, subject);
  return agent;
}

async function keepRole(tx: WriteTransaction, channel: Channel, agent: Agent, role: Values['role']): Promise<Channel> {
  const { [agent.id]: own, ...others } = channel.access.agents;
  if ((own ?? 'none') === role) return channel;
  const agents = role === 'none' ? others : { ...others, [agent.id]: role };
  const after = await tx.put('channel', { ...channel, access: { ...channel.access, agents } });
  await tx.scopeChanged([channel.id]);
  return after;
}

/** What they are now: the strongest of their own role, their teams' and everybody's (SPK-43…51). */
function sentence(agent: Agent, channel: Channel, asked: Values['role']): string {
  const role = roleOf(agent, channel) ?? 'none';
  const where = `on "${channel.name}"`;
  if (!agent.active) return `${agent.name} is deactivated: the role ${where} is kept and gives nothing.`;
  const why = role === asked ? '' : ' by a team or everybody: the strongest role counts';
  return role === 'none' ? `${agent.name} has no access ${where}.` : `${agent.name} is ${role} ${where}${why}.`;
}
