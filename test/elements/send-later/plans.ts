import type { ScheduledMessage } from '../../../src/domain/index.ts';
import type { PlanView } from '../../../src/store/scheduled-view.ts';
import { FakeStore } from '../fake-store.ts';
import { agent, channel, colleague, conversation, conversationView } from '../fake-views.ts';

/** Wednesday 11 March 2026, 9:00: the day after the fakes' now. */
export const TOMORROW = new Date(2026, 2, 11, 9).getTime();

/** A store whose backend plans messages, with some planned. */
export function storeWith(...plans: readonly PlanView[]): FakeStore {
  const store = new FakeStore();
  store.conversation(conversation.id).set(conversationView({ commands: ['message.schedule', 'message.send-planned'] }));
  store.scheduled(conversation.id).set({ load: { state: 'ready', stale: false }, plans });
  return store;
}

/** A planned message of the agent's own. */
export function plan(id: string, over: Partial<ScheduledMessage> = {}): ScheduledMessage {
  return {
    ...{ id, rev: 1, conversationId: conversation.id, channelId: channel.id, authorId: agent.id },
    content: { kind: 'text', text: 'Your order is ready.\nCome by *any* time' },
    ...{ quotedMessageId: null, sendAt: TOMORROW, state: 'waiting', refusal: null },
    ...over,
  };
}

/** A plan as the agent sees it. */
export function planView(of: ScheduledMessage, over: Partial<PlanView> = {}): PlanView {
  const author = of.authorId === agent.id ? agent : colleague;
  return { plan: of, author: { id: author.id, name: author.name }, mine: author === agent, mayChange: true, ...over };
}
