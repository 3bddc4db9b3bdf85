import { NOTE_MAX } from '../command.ts';
import { judgeText } from '../judge/judge-text.ts';
import { UNMARKED } from '../message.ts';
import { mayRole } from '../role.ts';
import type { Case } from './case.ts';
import { changes, type Decision, refuse } from './decision.ts';
import { requireFreeId } from './send.ts';

/** Writes a note: an internal message without attempts, which no worker ever looks at. Any role may (SPK-46), whatever the window says. */
export function addNote({ command, conversation, world, actor, time }: Case<'note.add'>): Decision {
  if (!mayRole(actor.roles[conversation.channelId], 'annotate')) refuse('no-access');
  const problem = judgeText(command.text, NOTE_MAX);
  if (problem) refuse(problem);
  requireFreeId(world, command.messageId);
  return changes({
    kind: 'message',
    record: {
      id: command.messageId,
      conversationId: conversation.id,
      channelId: conversation.channelId,
      direction: 'internal',
      origin: 'live',
      content: { kind: 'note', text: command.text },
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
