import type { Cursor, FeedEvent } from '../domain/index.ts';
import type { DraftNews } from './drafts.ts';
import type { OutboxNews } from './outbox-rows.ts';
import type { ConnectionState } from './views.ts';

/** Version of what tabs say to each other; tabs of another version are not understood and not obeyed. */
const VERSION = 1;

/** What tabs of one agent say to each other. Every message is a hint: what is lost is asked for, or found again in storage. */
export type TabMessage =
  /** The leading tab lives. */
  | { readonly type: 'lead'; readonly fence: number; readonly visible: boolean; readonly connection: ConnectionState }
  | { readonly type: 'event'; readonly event: FeedEvent }
  /** A follower wants these bodies; answered with `registered`. */
  | { readonly type: 'interests'; readonly conversationIds: readonly string[]; readonly ask: number }
  | { readonly type: 'registered'; readonly to: string; readonly ask: number; readonly cursor: Cursor }
  /** A follower answers the heartbeat with what it wants; should the leader not know of that any more it says `forgotten`. */
  | { readonly type: 'here'; readonly conversationIds: readonly string[] }
  | { readonly type: 'forgotten'; readonly to: string }
  /** A follower missed something after a cursor; answered with `missed`: the events, or `null` when they are no longer known. */
  | { readonly type: 'catch-up'; readonly after: Cursor }
  | { readonly type: 'missed'; readonly to: string; readonly events: readonly FeedEvent[] | null }
  | { readonly type: 'outbox'; readonly news: OutboxNews }
  /** A tab joined that could not be heard before: its outbox is in storage. */
  | { readonly type: 'joined' }
  | { readonly type: 'draft'; readonly news: DraftNews }
  | { readonly type: 'bye' }
  | { readonly type: 'signed-out' };

export interface Envelope {
  readonly version: number;
  readonly tab: string;
  readonly message: TabMessage;
}

export function seal(tab: string, message: TabMessage): Envelope {
  return { version: VERSION, tab, message };
}

/** What was said, if this build understands it. */
export function unseal(value: unknown): Envelope | null {
  const envelope = value as Partial<Envelope> | null;
  return typeof envelope === 'object' && envelope !== null && envelope.version === VERSION
    ? (envelope as Envelope)
    : null;
}
