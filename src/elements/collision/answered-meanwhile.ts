import type { DraftView, MessageView } from '../../store/views.ts';

/**
 * The newest answer of somebody else that the customer got since the words of a draft were begun; `null` when there is none. Notes are no
 * answers, nor is what did not go; a note in the making collides with nothing. An echo of the phone app answers as well.
 * @param agentId the agent who writes: their own answers are no surprise
 */
export function answeredMeanwhile(
  { text, mode, begunAt }: DraftView,
  messages: readonly MessageView[],
  agentId: string,
): MessageView | null {
  if (text === '' || mode === 'note' || begunAt === undefined) return null;
  return messages.findLast((message) => message.at > begunAt && isAnswerOfOthers(message, agentId)) ?? null;
}

function isAnswerOfOthers({ direction, origin, author, delivery }: MessageView, agentId: string): boolean {
  const isTheirs = author === null ? origin === 'echo' : author.id !== agentId;
  return (
    direction === 'outbound' && origin !== 'history' && isTheirs && delivery !== 'failed' && delivery !== 'refused'
  );
}
