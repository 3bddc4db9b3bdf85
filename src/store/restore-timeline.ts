import type { InboxCache } from '../cache/inbox-cache.ts';
import type { Message } from '../domain/index.ts';
import type { Records } from './records.ts';
import type { StateCell } from './state-cell.ts';
import { LOADING_TIMELINE } from './timeline-range.ts';

/** Shows the stored end of a conversation, as stale, while its messages are asked for; not once the backend has answered. */
export async function restoreTimeline(
  cell: StateCell,
  records: Records,
  cache: InboxCache | null,
  conversationId: string,
): Promise<void> {
  if (cache === null || cell.state.timelines.get(conversationId)?.load.state === 'ready') return;
  const messages = await cache.messages(conversationId);
  const timeline = cell.state.timelines.get(conversationId) ?? LOADING_TIMELINE;
  if (messages.length === 0 || timeline.load.state !== 'loading') return;
  records.restore(
    messages.map((record: Message) => ({ kind: 'message', id: record.id, rev: record.rev, record })),
    null,
  );
  const shown = { ...timeline, load: { state: 'ready', stale: true } as const, oldest: messages[0]?.place ?? null };
  cell.update({ timelines: new Map(cell.state.timelines).set(conversationId, shown) }, [`timeline/${conversationId}`]);
}
