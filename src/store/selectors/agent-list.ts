import type { Agent } from '../../domain/index.ts';
import type { StoreState } from '../state.ts';
import { byName } from './by-name.ts';

/** All colleagues, deactivated ones too (they authored messages), by name. */
export function agentList(state: StoreState): readonly Agent[] {
  return [...state.confirmed.tables.agent.values()].sort(byName);
}
