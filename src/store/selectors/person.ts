import type { StoreState } from '../state.ts';
import type { Person } from '../views.ts';

/** An agent as others see them; without a name while the agents are not loaded. */
export function person(state: Pick<StoreState, 'confirmed' | 'session'>, agentId: string | null): Person | null {
  if (agentId === null) return null;
  const known =
    state.confirmed.tables.agent.get(agentId) ?? (state.session?.agent.id === agentId ? state.session.agent : null);
  return { id: agentId, name: known?.name ?? '' };
}
