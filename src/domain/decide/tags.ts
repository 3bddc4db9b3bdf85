import { TAG_MAX, TAGS_MAX } from '../command.ts';
import { mayRole } from '../role.ts';
import type { Case } from './case.ts';
import { changes, type Decision, NOTHING, refuse } from './decision.ts';

/** The one spelling of a tag: NFC, trimmed, inner white space folded. Case is kept as typed and ignored when comparing. */
export function normalizeTag(tag: string): string {
  return tag.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function sameTag(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Adds a tag once; tags keep the order they were added in (SPK-46, 52). */
export function addTag({ command, conversation, actor }: Case<'tag.add'>): Decision {
  if (!mayRole(actor.roles[conversation.channelId], 'annotate')) refuse('no-access');
  const tag = normalizeTag(command.tag);
  if (tag === '' || tag.length > TAG_MAX) refuse('tag-invalid');
  if (conversation.tags.some((known) => sameTag(known, tag))) return NOTHING;
  if (conversation.tags.length >= TAGS_MAX) refuse('too-many-tags');
  return changes({ kind: 'conversation', record: { ...conversation, tags: [...conversation.tags, tag] } });
}

export function removeTag({ command, conversation, actor }: Case<'tag.remove'>): Decision {
  if (!mayRole(actor.roles[conversation.channelId], 'annotate')) refuse('no-access');
  const tag = normalizeTag(command.tag);
  const tags = conversation.tags.filter((known) => !sameTag(known, tag));
  return tags.length === conversation.tags.length
    ? NOTHING
    : changes({ kind: 'conversation', record: { ...conversation, tags } });
}
