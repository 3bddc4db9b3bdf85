import type { AnyCommand, CommandType } from '../domain/index.ts';
import type { AdapterWorld } from './adapter-contract-world.ts';

/** Commands that can be given to any fresh conversation, for what a backend declares it cannot do. */
export function anyCommandOf(type: CommandType, world: AdapterWorld, conversationId: string): AnyCommand {
  const base = { id: world.id(), conversationId };
  switch (type) {
    case 'message.send':
      return { ...base, type, messageId: world.id(), attemptId: world.id(), content: { kind: 'text', text: 'Hello' } };
    case 'message.react':
      return { ...base, type, messageId: world.id(), attemptId: world.id(), emoji: '👍' };
    case 'file.refetch':
      return { ...base, type, messageId: world.id() };
    case 'message.schedule':
      return { ...base, type, scheduledId: world.id(), content: { kind: 'text', text: 'Hello' }, sendAt: 8e15 };
    case 'message.unschedule':
    case 'message.send-planned':
      return { ...base, type, scheduledId: world.id() };
    case 'message.retry':
      return { ...base, type, messageId: world.id(), attemptId: world.id() };
    case 'message.discard':
      return { ...base, type, messageId: world.id() };
    case 'conversation.start':
      return { ...base, type, channelId: world.id(), contactId: world.id(), to: '+390212345678' };
    case 'conversation.read':
      return { ...base, type, upTo: { at: 1, seq: 1 } };
    case 'conversation.status':
      return { ...base, type, status: 'pending' };
    case 'conversation.assign':
      return { ...base, type, assigneeId: null };
    case 'conversation.dismiss-reply':
      return { ...base, type };
    case 'note.add':
      return { ...base, type, messageId: world.id(), text: 'Note' };
    case 'mention.dismiss':
      return { ...base, type, mentionId: world.id() };
    case 'tag.add':
    case 'tag.remove':
      return { ...base, type, tag: 'vip' };
    case 'canned.save':
      return {
        id: base.id,
        type,
        replyId: world.id(),
        name: 'hi',
        text: 'Hello',
        files: [],
        owner: { kind: 'workspace' },
      };
    case 'canned.remove':
      return { id: base.id, type, replyId: world.id() };
    case 'agent.away':
      return { id: base.id, type, away: true };
  }
}
