import type { Agent } from './agent.ts';

/** A colleague named in a note by "@" and their name, where it stands, UTF-16 units. */
export interface Mention {
  readonly agentId: string;
  /** Where the "@" stands. */
  readonly from: number;
  /** Behind the last letter of the name. */
  readonly to: number;
}

/** Most mentions of one note; further ones are words. */
export const MENTIONS_MAX = 50;

const WORD = /[\p{L}\p{N}\p{M}_]/u;

/**
 * Who is mentioned in a text, in its order. Names may be of several words: the longest that stands there counts, and of two agents of one name
 * the first. What begins in the middle of a word or goes on after the name is no mention.
 */
export function mentionsIn(text: string, agents: Iterable<Pick<Agent, 'id' | 'name'>>): readonly Mention[] {
  if (!text.includes('@')) return [];
  const named = [...agents].filter(({ name }) => name !== '').sort((a, b) => b.name.length - a.name.length);
  const mentions: Mention[] = [];
  for (let from = text.indexOf('@'); from >= 0 && mentions.length < MENTIONS_MAX; from = text.indexOf('@', from + 1)) {
    if (WORD.test(text.slice(0, from).slice(-1))) continue;
    const agent = named.find(
      ({ name }) => text.startsWith(name, from + 1) && !WORD.test(text[from + 1 + name.length] ?? ''),
    );
    if (agent !== undefined) mentions.push({ agentId: agent.id, from, to: from + 1 + agent.name.length });
  }
  return mentions;
}

/** Whether mentions stand in a text one after the other, each at an "@". */
export function areMentionsOf(text: string, mentions: readonly Mention[]): boolean {
  let end = 0;
  for (const { from, to } of mentions) {
    if (from < end || to <= from + 1 || to > text.length || text[from] !== '@') return false;
    end = to;
  }
  return mentions.length <= MENTIONS_MAX;
}
