import { roleOf } from './access.ts';
import type { Agent } from './agent.ts';
import type { Channel } from './channel.ts';
import type { Message } from './message.ts';
import { mayRole } from './role.ts';

/** Tells an agent that a colleague named them in a note. It is theirs alone, and goes once they have seen it. */
export interface MentionNotice {
  readonly id: string;
  readonly rev: number;
  /** Who was named. */
  readonly agentId: string;
  /** Who wrote the note. */
  readonly authorId: string;
  readonly conversationId: string;
  readonly channelId: string;
  /** The note. */
  readonly messageId: string;
  /** How the note begins, on one line, as `previewText` says it. */
  readonly words: string;
  /** When the note was written, server ms. */
  readonly at: number;
}

/** Most open notices of one agent: more nobody reads, the oldest go. */
export const MENTION_NOTICES_MAX = 200;

/** The ids of those a note names who are to be told: each once, in its order. */
export function mentionedIn({ content }: Pick<Message, 'content'>): readonly string[] {
  if (content.kind !== 'note') return [];
  return [...new Set(content.mentions?.map(({ agentId }) => agentId))];
}

/** Whether somebody named in a note is told: not its author, and nobody who may not see the conversation. */
export function isToldOfMention(agent: Agent, authorId: string | null, channel: Channel): boolean {
  return agent.id !== authorId && mayRole(roleOf(agent, channel), 'see');
}
