import type { Change, Cursor, FeedEvent, Interests } from '../../domain/index.ts';
import type { FeedPage } from '../repository.ts';

/**
 * A page of the feed as events for one reader: runs of changes, cut where the scope changed. Messages outside the reader's interests are
 * left out; a run without changes is no event.
 *
 * @param scope channels this reader has or had; a change of scope elsewhere is not theirs. `null` tells every change of scope
 */
export function feedEvents(
  page: FeedPage,
  from: Cursor,
  interests: Interests,
  scope: ReadonlySet<string> | null,
): { readonly events: readonly FeedEvent[]; readonly to: Cursor } {
  if ('gone' in page) return { events: [{ type: 'reset', cursor: page.head }], to: page.head };
  const events: FeedEvent[] = [];
  let start = from;
  let changes: Change[] = [];
  const flush = (to: Cursor) => {
    if (changes.length > 0) events.push({ type: 'changes', from: start, to, changes });
    changes = [];
    start = to;
  };
  for (const entry of page.entries) {
    if ('change' in entry) {
      if (isOfInterest(entry.change, interests)) changes.push(entry.change);
      continue;
    }
    const channelIds = entry.scopeChanged.filter((id) => scope === null || scope.has(id));
    if (channelIds.length === 0) continue;
    flush(entry.cursor);
    events.push({ type: 'scope-changed', channelIds, cursor: entry.cursor });
  }
  flush(page.to);
  return { events, to: page.to };
}

/** The repository was asked for the interests of several readers at once. A tombstone does not say where its message stood: all hear it. */
function isOfInterest(change: Change, interests: Interests): boolean {
  if (change.kind !== 'message' || 'gone' in change) return true;
  return interests.conversationIds.includes(change.record.conversationId);
}
