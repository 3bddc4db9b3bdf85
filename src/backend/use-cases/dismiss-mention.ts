import { type Actor, type Change, type DismissMentionCommand, decideMention } from '../../domain/index.ts';
import type { CommandRefusal, WriteTransaction } from '../repository.ts';
import { comeToDecision } from './come-to-decision.ts';
import { LoadedWorld } from './loaded-world.ts';
import { removeRecord } from './remove-record.ts';

/** Takes the notice of a mention away from whom it was for, also once its conversation is out of their sight. */
export async function dismissMention(
  tx: WriteTransaction,
  actor: Actor,
  command: DismissMentionCommand,
): Promise<CommandRefusal | { readonly changes: readonly Change[] }> {
  const world = new LoadedWorld(tx);
  const decision = await comeToDecision(command.type, world, () => decideMention(command, world, actor));
  if (decision.outcome === 'refused') return { refused: decision.code };
  return { changes: decision.outcome === 'removes' ? await removeRecord(tx, 'mention', decision.record.id) : [] };
}
