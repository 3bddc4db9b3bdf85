import type { Agent } from '../agent.ts';
import type { SetAwayCommand } from '../command.ts';

/** The agent as their own word leaves them; `null` when it changes nothing. */
export function decideAway({ away }: Pick<SetAwayCommand, 'away'>, agent: Agent): Agent | null {
  const { away: before = false, ...present } = agent;
  if (before === away) return null;
  return away ? { ...present, away } : present;
}
