import { mayRole, REFUSAL_CODES, type ScheduledMessage } from '../../domain/index.ts';
import { pendingOf } from '../overlay.ts';
import type { ScheduledView } from '../scheduled-view.ts';
import type { StoreState } from '../state.ts';
import { standingId } from '../successors.ts';
import { person } from './person.ts';

/** Where the state notes how far the plans of a conversation are loaded. */
export function scheduledKey(conversationId: string): string {
  return `scheduled/${conversationId}`;
}

/** What is planned in a conversation, with what this agent has planned or given up and the backend has not answered yet. */
export function scheduledList(state: StoreState, asked: string): ScheduledView {
  const { confirmed, session } = state;
  const conversationId = standingId(confirmed, asked);
  const plans = new Map<string, ScheduledMessage>();
  for (const plan of confirmed.tables['scheduled-message'].values())
    if (standingId(confirmed, plan.conversationId) === conversationId) plans.set(plan.id, plan);
  const channelId = confirmed.tables.conversation.get(conversationId)?.channelId ?? '';
  const agentId = session?.agent.id ?? '';
  for (const { row } of pendingOf(state, conversationId)) {
    const { command } = row;
    const isRefused = row.state === 'refused';
    if (row.state !== 'ready' && !isRefused) continue;
    if (!('scheduledId' in command)) continue;
    if (command.type !== 'message.schedule') {
      if (!isRefused) plans.delete(command.scheduledId);
      continue;
    }
    // What was refused has no plan of its own, and what a person wrote never disappears.
    if (isRefused && plans.has(command.scheduledId)) continue;
    const { scheduledId: id, content, quotedMessageId = null, sendAt } = command;
    const known = plans.get(id) ?? { rev: 0, conversationId, channelId, authorId: agentId };
    const refusal = (isRefused && REFUSAL_CODES.find((code) => code === row.code)) || null;
    const plan = { ...known, id, content, quotedMessageId, sendAt, refusal };
    plans.set(id, { ...plan, state: isRefused ? 'refused' : 'waiting' });
  }
  return {
    load: state.openings.get(scheduledKey(asked)) ?? { state: 'loading' },
    plans: [...plans.values()]
      .sort((a, b) => a.sendAt - b.sendAt || (a.id < b.id ? -1 : 1))
      .map((plan) => {
        const mine = plan.authorId === agentId;
        // A plan is its author's and the supervisors': who reads reports is one.
        const mayChange = mayRole(session?.roles[plan.channelId], mine ? 'reply' : 'reports');
        return { plan, author: person(state, plan.authorId), mine, mayChange };
      }),
  };
}
