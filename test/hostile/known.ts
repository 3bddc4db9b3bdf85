import type { ConversationView, Person } from '../../src/store/views.ts';
import { agent, channel, colleague, contact, conversation, conversationView } from '../elements/fake-views.ts';

/** The conversation every panel is about. */
export const ID = conversation.id;
export const READY = { state: 'ready', stale: false } as const;

export const person = (bad: string): Person => ({ id: 'agent-2', name: bad });

/** A conversation that has these words wherever words from outside may stand. */
export function known(bad: string): ConversationView {
  return conversationView({
    name: bad,
    contact: { ...contact, name: bad, profileName: bad, username: bad, phone: bad, language: bad },
    conversation: { ...conversation, tags: [bad] },
    channel: { ...channel, name: bad },
    assignee: person(bad),
    presence: [{ ...person(bad), doing: 'typing' }],
    assignable: [
      { ...agent, name: bad },
      { ...colleague, name: bad },
    ],
  });
}
