import type { OutgoingMedia } from './outgoing.ts';

/** Longest name of a canned reply, UTF-16 units. Its text may be as long as a message: `TEXT_MAX`. */
export const CANNED_NAME_MAX = 64;
/** Most canned replies of one owner: a longer list helps nobody find one. */
export const CANNED_MAX = 500;

/** Most files of one canned reply. */
export const CANNED_FILES_MAX = 10;
/** Most bytes of all files of one canned reply together: as much as the largest single file WhatsApp takes. */
export const CANNED_BYTES_MAX = 100 * 1024 * 1024;

/** Of one agent, of one team, or of everybody. */
export type CannedOwner = { readonly kind: 'agent' | 'team'; readonly id: string } | { readonly kind: 'workspace' };

/** A reply kept for use again, called by "/" in the composer. */
export interface CannedReply {
  readonly id: string;
  readonly rev: number;
  /** What is typed after "/": letters, digits and dashes; see {@link isCannedName}. Names of one owner differ in more than case. */
  readonly name: string;
  /** With variables such as `{{contact.name}}`; see `fillCanned`. */
  readonly text: string;
  /** Sent with the text, in order, each with its caption; at most {@link CANNED_FILES_MAX}. A reply with files may have no text. */
  readonly files: readonly OutgoingMedia[];
  readonly owner: CannedOwner;
}

const NAME = /^[\p{L}\p{M}\p{N}-]+$/u;

/** Whether a name can be typed after "/": letters of any script, digits and dashes, at least one, and no more than {@link CANNED_NAME_MAX}. */
export function isCannedName(name: string): boolean {
  return name.length <= CANNED_NAME_MAX && NAME.test(name);
}

/** The one spelling of a name: composed letters. Case is kept as typed and ignored when comparing. */
export function normalizeCannedName(name: string): string {
  return name.normalize('NFC').trim();
}

/** Whether an agent may use what an owner keeps: their own, that of their teams, and the workspace's. */
export function mayUseCanned(
  owner: CannedOwner,
  agent: { readonly agentId: string; readonly teamIds: readonly string[] },
): boolean {
  if (owner.kind === 'workspace') return true;
  return owner.kind === 'agent' ? owner.id === agent.agentId : agent.teamIds.includes(owner.id);
}

export function isSameOwner(a: CannedOwner, b: CannedOwner): boolean {
  if (a.kind === 'workspace' || b.kind === 'workspace') return a.kind === b.kind;
  return a.kind === b.kind && a.id === b.id;
}
