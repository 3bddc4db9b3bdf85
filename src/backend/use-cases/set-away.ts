import { type Actor, type Change, decideAway, type SetAwayCommand } from '../../domain/index.ts';
import { type CommandRefusal, recordChange, type WriteTransaction } from '../repository.ts';

/** Keeps what agents say of themselves; nobody says it of another. */
export async function setAway(
  tx: WriteTransaction,
  { agentId }: Actor,
  command: SetAwayCommand,
): Promise<CommandRefusal | { readonly changes: readonly Change[] }> {
  const agent = await tx.get('agent', agentId);
  if (agent === null) return { refused: 'not-found' };
  const changed = decideAway(command, agent);
  return { changes: changed === null ? [] : [recordChange('agent', await tx.put('agent', changed))] };
}
