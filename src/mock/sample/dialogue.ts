import type { MessageContent, Referral } from '../../domain/index.ts';
import type { SampleName } from './sample-files.ts';
import type { AgentKey, ChannelKey } from './workspace.ts';

/** How far a reply of ours came; the customers of the sample workspace answer with receipts accordingly. */
export type Reach = 'sent' | 'delivered' | 'read' | 'failed';

/** One line of a dialogue and how many minutes it comes after the line before. */
export type Turn =
  | { readonly by: 'customer'; readonly text: string; readonly after: number }
  | { readonly by: 'customer'; readonly file: SampleName; readonly caption?: string; readonly after: number }
  | { readonly by: 'customer'; readonly content: MessageContent; readonly after: number }
  | { readonly by: 'customer'; readonly text: string; readonly referral: Referral; readonly after: number }
  /** Of the newest message of the other side, or of the own one. */
  | { readonly by: 'customer'; readonly reacts: string | null; readonly after: number }
  | { readonly by: AgentKey; readonly reacts: string | null; readonly after: number }
  | { readonly by: 'customer'; readonly edits: string; readonly after: number }
  | { readonly by: 'customer'; readonly revokes: true; readonly after: number }
  | {
      readonly by: 'customer';
      readonly calls: { readonly ringsMs: number; readonly talksMs: number | null };
      readonly after: number;
    }
  | { readonly by: AgentKey; readonly text: string; readonly after: number; readonly reach: Reach }
  | {
      readonly by: AgentKey;
      readonly file: SampleName;
      readonly caption: string;
      readonly after: number;
      readonly reach: Reach;
    }
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
    /** What goes later, in minutes after the last turn: what falls into a closed reply window stays, refused. */
    readonly plan?: { readonly by: AgentKey; readonly text: string; readonly after: number };
  };
}

/** The customer writes. */
export const c = (text: string, after = 1): Turn => ({ by: 'customer', text, after });
/** The customer sends a photo with a caption. */
export const photo = (file: SampleName, caption: string, after = 1): Turn => ({ by: 'customer', file, caption, after });
/** The customer sends a file without a word: a voice note, a video, a sticker. */
export const file = (name: SampleName, after = 1): Turn => ({ by: 'customer', file: name, after });
/** An agent answers. */
export const a = (by: AgentKey, text: string, after = 3, reach: Reach = 'read'): Turn => ({ by, text, after, reach });
/** An agent sends a file. */
export const hands = (by: AgentKey, name: SampleName, caption: string, after = 2): Turn => ({
  by,
  file: name,
  caption,
  after,
  reach: 'read',
});
/** An agent writes a note. */
export const n = (by: AgentKey, note: string, after = 1): Turn => ({ by, note, after });
/** The customer sends something that is no text. */
export const sends = (content: MessageContent, after = 1): Turn => ({ by: 'customer', content, after });
/** The customer writes after tapping an ad or from a product page. */
export const from = (referral: Referral, text: string, after = 0): Turn => ({ by: 'customer', text, referral, after });
/** Somebody reacts to the newest message of the other side. */
export const reacts = (by: AgentKey | 'customer', emoji: string | null, after = 1): Turn =>
  by === 'customer' ? { by, reacts: emoji, after } : { by, reacts: emoji, after };
/** The customer changes their newest message. */
export const edits = (text: string, after = 1): Turn => ({ by: 'customer', edits: text, after });
/** The customer takes their newest message back. */
export const revokes = (after = 1): Turn => ({ by: 'customer', revokes: true, after });
/** The customer calls; nobody answers unless it says how long they talked. */
export const calls = (talksMs: number | null = null, after = 1): Turn => ({
  by: 'customer',
  calls: { ringsMs: 20_000, talksMs },
  after,
});
