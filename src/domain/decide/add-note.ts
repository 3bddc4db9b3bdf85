import { NOTE_MAX } from '../command.ts';
import { judgeText } from '../judge/judge-text.ts';
import { areMentionsOf, type Mention } from '../mention.ts';
import { UNMARKED } from '../message.ts';
import { mayRole } from '../role.ts';
import type { World } from '../world.ts';
import type { Case } from './case.ts';
import { changes, type Decision, needMore, refuse } from './decision.ts';
import { requireFreeId } from './send.ts';

/** Writes a note: an internal message without attempts, which no worker ever looks at. Any role may (SPK-46), whatever the window says. */
export function addNote({ command, conversation, world, actor, time }: Case<'note.add'>): Decision {
  if (!mayRole(actor.roles[conversation.channelId], 'annotate')) refuse('no-access');
  const problem = judgeText(command.text, NOTE_MAX);
  if (problem) refuse(problem);
  // What points anywhere else than at a name in the text is not from a page of ours.
  const mentions = command.mentions ?? [];
  if (!areMentionsOf(command.text, mentions)) refuse('name-invalid');
  requireAgents(world, mentions);
  requireFreeId(world, command.messageId);
  return changes({
    kind: 'message',
    record: {
      id: command.messageId,
      conversationId: conversation.id,
      channelId: conversation.channelId,
      direction: 'internal',
      origin: 'live',
      content: { kind: 'note', text: command.text, ...(mentions.length > 0 ? { mentions } : {}) },
      place: null,
      sentAt: time.now,
      late: false,
      wamid: null,
      authorId: actor.agentId,
      quoted: null,
      forwarded: 'no',
      attempts: [],
      discardedAt: null,
      ...UNMARKED,
    },
  });
}

function requireAgents(world: World, mentions: readonly Mention[]): void {
  const ids = [...new Set(mentions.map(({ agentId }) => agentId))];
  const missing = ids.filter((id) => world.get('agent', id) === 'not-loaded');
  if (missing.length > 0) needMore(...missing.map((id) => ({ kind: 'agent', id }) as const));
  if (ids.some((id) => world.get('agent', id) === 'absent')) refuse('not-found');
}
