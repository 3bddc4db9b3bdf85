import * as v from 'valibot';
import type { Agent, Channel } from '../../domain/index.ts';
import { defineCommand } from './operator-command.ts';
import { OPTION_SCHEMAS } from './option-schemas.ts';
import { requireWorkspace } from './require-workspace.ts';

/** Shows what a workspace has. Of tokens it says only whose they are. */
export const list = defineCommand({
  summary: 'shows the channels of a workspace and who has access',
  options: { workspace: { value: 'id', meaning: 'made by setup' } },
  schema: v.object({ workspace: OPTION_SCHEMAS.id }),
  async run({ repository }, { workspace: id }) {
    const { name } = await requireWorkspace(repository, id);
    const lines = await repository.read(id, async (tx) => {
      const channels = await tx.channels();
      const agents = await tx.agents();
      const shown: string[] = [];
      for (const channel of channels) {
        const ownToken = (await tx.channelSecret(channel.id)) !== null;
        shown.push(...channelLines(channel, ownToken), ...accessLines(channel, agents));
      }
      if (channels.length === 0) {
        shown.push(`No channel yet. Next: npm run gateway -- add-channel --workspace ${id} --help`);
      }
      const without = agents.filter((agent) => channels.every(({ access }) => access.agents[agent.id] === undefined));
      for (const agent of without) shown.push(`Agent without a role of their own: ${nameOf(agent)}`);
      return shown;
    });
    return [`Workspace ${id} "${name}"`, ...lines];
  },
});

function channelLines(channel: Channel, ownToken: boolean): readonly string[] {
  const { id, name, phone, phoneNumberId, accountId, health } = channel;
  return [
    `Channel ${id} "${name}" ${phone} (${health})`,
    `  phone-number id ${phoneNumberId}, account id ${accountId}`,
    `  token: ${ownToken ? 'its own, encrypted' : 'WA_INBOX_META_ACCESS_TOKEN'}`,
  ];
}

function accessLines({ access }: Channel, agents: readonly Agent[]): readonly string[] {
  const rows: string[] = [];
  if (access.allUsers !== null) rows.push(`  all users: ${access.allUsers}`);
  if (access.allTeams !== null) rows.push(`  all teams: ${access.allTeams}`);
  for (const [teamId, role] of Object.entries(access.teams)) rows.push(`  team ${teamId}: ${role}`);
  for (const agent of agents) {
    const role = access.agents[agent.id];
    if (role !== undefined) rows.push(`  ${nameOf(agent)}: ${role}`);
  }
  return rows.length > 0 ? rows : ['  nobody has access; next: npm run gateway -- grant --help'];
}

function nameOf({ name, admin, active }: Agent): string {
  return `${name}${admin ? ', admin' : ''}${active ? '' : ', deactivated'}`;
}
