import type { OutgoingMedia } from './outgoing.ts';

/** Longest name and text of a canned reply, UTF-16 units. */
export const CANNED_NAME_MAX = 64;

/** A reply kept for use again, called by "/" in the composer. */
export interface CannedReply {
  readonly id: string;
  readonly rev: number;
  /** What is typed after "/": letters, digits and dashes. */
  readonly name: string;
  /** With variables such as `{{contact.name}}`; see `fillCanned`. */
  readonly text: string;
  readonly files: readonly OutgoingMedia[];
  /** Of one agent, of one team, or of everybody. */
  readonly owner: { readonly kind: 'agent' | 'team'; readonly id: string } | { readonly kind: 'workspace' };
}
