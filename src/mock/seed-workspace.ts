import type { Repository } from '../backend/index.ts';
import { AUTO_RESOLVE_DEFAULT_DAYS, CHANNEL_DEFAULTS, type Channel } from '../domain/index.ts';
import { CANNED_REPLIES } from './sample/canned-replies.ts';
import { ACCOUNT_ID, AGENTS, CHANNELS, COMPANY, type SampleChannel, TEAMS, type TeamKey } from './sample/workspace.ts';

export const SAMPLE_WORKSPACE_ID = 'kestrel';

/**
 * Makes the sample workspace with its channels, teams, agents and canned replies; conversations are played afterwards. Records are named by their sample
 * keys, so that stories and tests can point at them.
 */
export async function seedWorkspace(repository: Repository): Promise<void> {
  await repository.createWorkspace({ id: SAMPLE_WORKSPACE_ID, name: COMPANY });
  await repository.write(SAMPLE_WORKSPACE_ID, async (tx) => {
    for (const [key, name] of Object.entries(TEAMS)) await tx.put('team', { id: key, name });
    for (const { key, name, admin, teams } of AGENTS) {
      await tx.put('agent', { id: key, name, admin, teamIds: teams, active: true });
      await tx.putAgentSubject(key, key);
    }
    for (const channel of CHANNELS) await tx.put('channel', channelRecord(channel));
    for (const reply of CANNED_REPLIES) await tx.put('canned-reply', { ...reply, files: [] });
  });
}

function channelRecord({
  key,
  name,
  phone,
  phoneNumberId,
  autoAssign,
  ...access
}: SampleChannel): Omit<Channel, 'rev'> {
  const { teams, agents, allUsers } = access;
  return {
    id: key,
    source: 'whatsapp',
    name,
    phone,
    phoneNumberId,
    accountId: ACCOUNT_ID,
    health: 'connected',
    autoAssign,
    autoResolve: { newDays: AUTO_RESOLVE_DEFAULT_DAYS, pendingDays: AUTO_RESOLVE_DEFAULT_DAYS },
    access: { agents, teams: teams as Record<TeamKey, never>, allUsers, allTeams: null },
    ...CHANNEL_DEFAULTS,
  };
}
