import type { AgentKey, ChannelKey } from './workspace.ts';

/** How far a reply of ours came; the customers of the sample workspace answer with receipts accordingly. */
export type Reach = 'sent' | 'delivered' | 'read' | 'failed';

/** One line of a dialogue and how many minutes it comes after the line before. */
export type Turn =
  | { readonly by: 'customer'; readonly text: string; readonly after: number }
  | { readonly by: 'customer'; readonly photo: string; readonly after: number }
  | { readonly by: 'customer'; readonly voice: true; readonly after: number }
  | { readonly by: AgentKey; readonly text: string; readonly after: number; readonly reach: Reach }
  | { readonly by: AgentKey; readonly note: string; readonly after: number };

/** What was said between one contact and one channel, and how it was left. */
export interface Dialogue {
  readonly contact: string;
  readonly channel: ChannelKey;
  /** Minutes before the world's present at which the last turn happened. */
  readonly endedAgo: number;
  readonly turns: readonly Turn[];
  readonly left?: {
    readonly status?: 'pending' | 'resolved';
    readonly assignee?: AgentKey;
    readonly tags?: readonly string[];
    /** Read by the team although nobody answered. */
    readonly read?: true;
    readonly dismissed?: true;
  };
}

/** The customer writes. */
export const c = (text: string, after = 1): Turn => ({ by: 'customer', text, after });
/** The customer sends a photo with a caption. */
export const photo = (caption: string, after = 1): Turn => ({ by: 'customer', photo: caption, after });
/** The customer sends a voice note. */
export const voice = (after = 1): Turn => ({ by: 'customer', voice: true, after });
/** An agent answers. */
export const a = (by: AgentKey, text: string, after = 3, reach: Reach = 'read'): Turn => ({ by, text, after, reach });
/** An agent writes a note. */
export const n = (by: AgentKey, note: string, after = 1): Turn => ({ by, note, after });
