import type { Channel } from '../../domain/index.ts';
import type { StoreState } from '../state.ts';
import { byName } from './by-name.ts';

/** The channels this agent sees, by name. */
export function channelList(state: StoreState): readonly Channel[] {
  return [...state.confirmed.tables.channel.values()].sort(byName);
}
