import type { MentionNotice } from '../../../src/domain/index.ts';
import type { MentionView } from '../../../src/store/mentions-view.ts';
import { agent, colleague, conversation, NOW } from '../fake-views.ts';

/** A note of the colleague that names the signed-in agent. */
export function mention(
  id: string,
  { notice, author = { id: colleague.id, name: colleague.name } }: Over = {},
): MentionView {
  const whole: MentionNotice = {
    ...{ id, rev: 1, agentId: agent.id, authorId: colleague.id, messageId: `note-${id}` },
    ...{ conversationId: conversation.id, channelId: conversation.channelId },
    ...{ words: '@Marta Novak, can she have a refund?', at: NOW, ...notice },
  };
  return { notice: whole, author };
}

interface Over {
  readonly notice?: Partial<MentionNotice>;
  readonly author?: MentionView['author'];
}
