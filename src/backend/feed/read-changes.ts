import type { Cursor, FeedEvent, Interests } from '../../domain/index.ts';
import type { BackendPorts, Identity } from '../ports.ts';
import { loadViewer } from '../use-cases/viewer.ts';
import { feedEvents } from './feed-events.ts';

const PAGE_ROWS = 500;

/** Pages told in one answer; a reader further behind asks again from the last cursor. */
const PAGES_MAX = 4;

/**
 * What happened after a cursor, for readers without a stream: the same events, ended by a heartbeat that carries the clock and where to go
 * on. A change of scope is told with all its channels: what this reader saw before is not known here.
 *
 * @throws InboxError `no-access` for an agent who may not read
 */
export async function readChanges(
  ports: Pick<BackendPorts, 'repository' | 'clock'>,
  identity: Identity,
  after: Cursor | null,
  interests: Interests,
): Promise<readonly FeedEvent[]> {
  const { workspaceId } = identity;
  const { viewer, head } = await ports.repository.read(workspaceId, async (tx) => ({
    viewer: await loadViewer(tx, identity),
    head: await tx.head(),
  }));
  const events: FeedEvent[] = after === null ? [{ type: 'reset', cursor: head }] : [];
  let cursor = after ?? head;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const found = await ports.repository.changesAfter(workspaceId, cursor, viewer.audience, interests, PAGE_ROWS);
    const told = feedEvents(found, cursor, interests, null);
    events.push(...told.events);
    const stands = 'gone' in found || told.to - cursor < PAGE_ROWS;
    cursor = told.to;
    if (stands) break;
  }
  return [...events, { type: 'heartbeat', now: ports.clock.now(), cursor }];
}
