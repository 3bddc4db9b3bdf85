import type { Repository } from '../../../src/backend/index.ts';
import type { Role } from '../../../src/domain/index.ts';
import {
  SAMPLE_TIME,
  sampleAgent,
  sampleChannel,
  sampleContact,
  sampleConversation,
  sampleMessage,
} from '../../../src/testing/sample-records.ts';

const ACCESS = { allUsers: null, allTeams: null, teams: {} } as const;

/**
 * Workspace `w1`: channels `c1` and `c2`; agents `viewer`, `contributor`, `supervisor` of `c1`, `both` of both channels, `nobody` and `admin`
 * of none; conversation `v1` of contact `k1` in `c1`, `v2` of `k2` in `c2`, each with one inbound message. Workspace `w2` with `c9`, `v9`, agent
 * `stranger`.
 */
export async function seedWorld(repository: Repository): Promise<void> {
  await repository.createWorkspace({ id: 'w1', name: 'One' });
  await repository.createWorkspace({ id: 'w2', name: 'Two' });
  const roles: Record<string, Role> = { viewer: 'viewer', contributor: 'contributor', supervisor: 'supervisor' };
  await repository.write('w1', async (tx) => {
    for (const id of [...Object.keys(roles), 'both', 'nobody', 'admin']) {
      await tx.put('agent', sampleAgent({ id, admin: id === 'admin' }));
      await tx.putAgentSubject(id, id);
    }
    await tx.put('team', { id: 't1', name: 'Team' });
    await tx.put(
      'channel',
      sampleChannel({ id: 'c1', access: { ...ACCESS, agents: { ...roles, both: 'contributor' } } }),
    );
    await tx.put('channel', sampleChannel({ id: 'c2', access: { ...ACCESS, agents: { both: 'contributor' } } }));
  });
  await seedConversation(repository, 'w1', 'v1', 'c1', 'k1', '+390000000001');
  await seedConversation(repository, 'w1', 'v2', 'c2', 'k2', '+390000000002');
  await repository.write('w2', async (tx) => {
    await tx.put('agent', sampleAgent({ id: 'stranger' }));
    await tx.putAgentSubject('stranger', 'stranger');
    await tx.put('channel', sampleChannel({ id: 'c9', access: { ...ACCESS, agents: { stranger: 'supervisor' } } }));
  });
  await seedConversation(repository, 'w2', 'v9', 'c9', 'k9', '+390000000009');
}

async function seedConversation(
  repository: Repository,
  workspaceId: string,
  id: string,
  channelId: string,
  contactId: string,
  phone: string,
): Promise<void> {
  await repository.write(workspaceId, async (tx) => {
    await tx.put('contact', sampleContact({ id: contactId, phone }));
    const at = SAMPLE_TIME - 60_000;
    const conversation = sampleConversation({
      id,
      channelId,
      contactId,
      unread: 1,
      needsReply: true,
      activityAt: at,
      createdAt: at,
      windowClosesAt: SAMPLE_TIME + 23 * 3_600_000,
    });
    await tx.put('conversation', conversation);
    const place = await tx.nextPlace(id, at);
    await tx.put('conversation', { ...conversation, lastInbound: place });
    await tx.put('message', sampleMessage({ id: `${id}-m1`, conversationId: id, channelId, place, sentAt: at }));
  });
}
