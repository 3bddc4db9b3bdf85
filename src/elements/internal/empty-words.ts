import { msg } from '@lit/localize';
import type { ConversationFilter } from '../../domain/index.ts';

export interface EmptyWords {
  readonly title: string;
  readonly hint: string;
}

/** What an empty list says, by the filter that emptied it. */
export function emptyWords(filter: ConversationFilter): EmptyWords {
  if (filter.text !== undefined) {
    return {
      title: msg('Nothing found', { id: 'finder.nothing' }),
      hint: msg('Search looks at names, numbers and messages. Try fewer or other words.', { id: 'list.empty.search' }),
    };
  }
  if (filter.needsReply) {
    return {
      title: msg('Nobody is waiting', { id: 'list.empty.needs-reply.title' }),
      hint: msg('Every customer has an answer.', { id: 'list.empty.needs-reply.hint' }),
    };
  }
  if (filter.unread) {
    return {
      title: msg('Nothing unread', { id: 'list.empty.unread.title' }),
      hint: msg('New messages show up here by themselves.', { id: 'list.empty.unread.hint' }),
    };
  }
  if (filter.assigneeId === null) {
    return {
      title: msg('Every conversation has an owner', { id: 'list.empty.unassigned.title' }),
      hint: msg('What nobody owns yet shows up here.', { id: 'list.empty.unassigned.hint' }),
    };
  }
  if (filter.assigneeId !== undefined) {
    return {
      title: msg('Nothing assigned', { id: 'list.empty.assigned.title' }),
      hint: msg('Conversations come here when they are assigned or answered.', { id: 'list.empty.assigned.hint' }),
    };
  }
  if (filter.status === 'new') {
    return {
      title: msg('No new conversations', { id: 'list.empty.new.title' }),
      hint: msg('A customer who writes shows up here at once.', { id: 'list.empty.new.hint' }),
    };
  }
  if (filter.status === 'pending') {
    return {
      title: msg('Nothing pending', { id: 'list.empty.pending.title' }),
      hint: msg('Answered conversations wait here until they are resolved.', { id: 'list.empty.pending.hint' }),
    };
  }
  if (filter.status === 'resolved') {
    return {
      title: msg('Nothing resolved yet', { id: 'list.empty.resolved.title' }),
      hint: msg('A resolved conversation comes back when the customer writes again.', {
        id: 'list.empty.resolved.hint',
      }),
    };
  }
  return {
    title: msg('No conversations yet', { id: 'list.empty.title' }),
    hint: msg('They begin when a customer writes to one of your channels.', { id: 'list.empty.hint' }),
  };
}
