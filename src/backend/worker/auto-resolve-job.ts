import type { Channel, ConversationFilter } from '../../domain/index.ts';
import type { Job } from '../job.ts';
import type { BackendPorts } from '../ports.ts';
import { transact } from '../use-cases/transact.ts';
import type { JobResult } from './job-result.ts';

/** The feed reaches back a week. */
const FEED_KEPT_MS = 7 * 24 * 3_600_000;

const EVERY_MS = 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** Conversations per transaction: others get their turn in between. */
const CHUNK = 100;

/**
 * The standing job of a channel, planned anew every hour: resolves what lay quiet for longer than the channel allows (SPK-39…42), and lets
 * the feed forget what is older than a week.
 */
export async function runAutoResolveJob(ports: BackendPorts, job: Job): Promise<JobResult> {
  const { channelId = '' } = job.payload;
  const channel = await ports.repository.read(job.workspaceId, (tx) => tx.get('channel', channelId));
  if (channel === null) return 'done';
  await resolveQuiet(ports, job.workspaceId, channel, 'new', channel.autoResolve.newDays);
  await resolveQuiet(ports, job.workspaceId, channel, 'pending', channel.autoResolve.pendingDays);
  await ports.repository.trimFeed(job.workspaceId, ports.clock.now() - FEED_KEPT_MS);
  return { runAt: ports.clock.now() + EVERY_MS };
}

async function resolveQuiet(
  ports: BackendPorts,
  workspaceId: string,
  { id }: Channel,
  status: 'new' | 'pending',
  days: number | null,
): Promise<void> {
  if (days === null) return;
  const before = ports.clock.now() - days * DAY_MS;
  const filter: ConversationFilter = { channelIds: [id], status };
  // Lists run from the newest activity to the oldest: everything behind this key is old enough.
  const range = { filter, after: { at: before, id: '' }, limit: CHUNK };
  for (;;) {
    const old = await ports.repository.read(workspaceId, (tx) => tx.conversations(range, { channelIds: [id] }));
    if (old.length === 0) return;
    const ids = old.map((conversation) => conversation.id);
    await transact(ports, workspaceId, async (tx) => {
      await tx.lockConversations(ids);
      for (const conversation of await tx.getMany('conversation', ids)) {
        // Somebody may have written, or moved it, since it was read.
        if (conversation.status !== status || conversation.activityAt > before) continue;
        await tx.put('conversation', { ...conversation, status: 'resolved', assigneeId: null });
      }
    });
  }
}
