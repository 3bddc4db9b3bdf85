import type { StoreState } from '../state.ts';
import type { Presence } from '../views.ts';
import { person } from './person.ts';

const NOBODY: readonly Presence[] = [];

/** Colleagues in a conversation, each once; typing says more than viewing. Expired signals were already taken out. */
export function presenceOf(state: StoreState, conversationId: string): readonly Presence[] {
  const signals = state.presence.get(conversationId);
  if (signals === undefined) return NOBODY;
  const seen = new Map<string, Presence>();
  for (const { agentId, type } of signals) {
    const someone = person(state, agentId);
    if (someone && (type === 'typing' || !seen.has(agentId))) seen.set(agentId, { ...someone, doing: type });
  }
  return [...seen.values()];
}
