import type { CommandType } from './command.ts';
import type { ContentKind } from './content.ts';
import type { ConversationSort, FilterField } from './conversation-filter.ts';
import type { OutgoingKind } from './outgoing.ts';

/** Abilities beyond the plain conversation. Calls, groups and coexistence with the phone app are WhatsApp's to grant. */
export type Feature =
  | 'templates'
  | 'canned-replies'
  | 'schedule'
  | 'search'
  | 'mentions'
  | 'calls'
  | 'groups'
  | 'coexistence';

export const FEATURES: readonly Feature[] = [
  'templates',
  'canned-replies',
  'schedule',
  'search',
  'mentions',
  'calls',
  'groups',
  'coexistence',
];

/** What a backend can do and how much it promises. The inbox shows, hides or explains accordingly. */
export interface Capabilities {
  /** `log`: a cursor reaches back days; `live`: no cursor, each connect begins with `reset`; `poll`: no stream, asked again and again. */
  readonly feed: 'log' | 'live' | 'poll';
  /** `once`: repeating a command id is safe; `detectable`: the id can be looked up; `at-most-once`: a lost answer stays unknown. */
  readonly submit: 'once' | 'detectable' | 'at-most-once';
  /** Who numbers revisions. */
  readonly rev: 'server' | 'adapter';
  readonly filters: readonly FilterField[];
  readonly sorts: readonly ConversationSort[];
  readonly counts: boolean;
  readonly signals: boolean;
  readonly media: boolean;
  readonly commands: readonly CommandType[];
  readonly contentKinds: readonly ContentKind[];
  /** Kinds of content agents can send. */
  readonly outgoingKinds: readonly OutgoingKind[];
  readonly features: readonly Feature[];
  readonly limits: { readonly textLength: number };
}
