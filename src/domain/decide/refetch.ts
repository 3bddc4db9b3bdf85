import type { MediaContent, MessageContent } from '../content.ts';
import { mayRole } from '../role.ts';
import type { Case } from './case.ts';
import { changes, type Decision, NOTHING, refuse, require } from './decision.ts';

/**
 * A person asks for a file once more that could not be fetched.
 *
 * | the file                           | answer          |
 * |------------------------------------|-----------------|
 * | failed                             | pending         |
 * | pending, stored                    | nothing changes |
 * | expired, too large, blocked, none  | file-missing    |
 */
export function refetch({ command, conversation, world, actor }: Case<'file.refetch'>): Decision {
  if (!mayRole(actor.roles[conversation.channelId], 'reply')) refuse('role-cannot-reply');
  const message = require(world, 'message', command.messageId);
  if (message.conversationId !== conversation.id) refuse('not-found');
  const { content } = message;
  if (!isMedia(content) || content.file === undefined) return refuse('file-missing');
  const { file } = content;
  if (file.state === 'pending' || file.state === 'stored') return NOTHING;
  if (file.state !== 'failed') refuse('file-missing');
  return changes({
    kind: 'message',
    record: { ...message, content: { ...content, file: { ...file, state: 'pending' } } },
  });
}

function isMedia(content: MessageContent): content is MediaContent {
  return 'mediaId' in content;
}
