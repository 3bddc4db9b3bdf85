import {
  type Actor,
  type Change,
  decideSchedule,
  type ScheduleCommand,
  type UnscheduleCommand,
} from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import { type CommandRefusal, recordChange, type WriteTransaction } from '../repository.ts';
import { attachFiles, believedFiles } from './believed-files.ts';
import { comeToDecision } from './come-to-decision.ts';
import { LoadedWorld } from './loaded-world.ts';
import { removeRecord } from './remove-record.ts';

type Answer = CommandRefusal | { readonly changes: readonly Change[] };

/**
 * Plans a message, moves a plan or takes it away, inside a transaction that holds its conversation. Each plan and each move has a job of its
 * own: one whose plan is gone, or goes later by now, finds nothing to do.
 */
export async function carryOutSchedule(
  ports: Pick<BackendPorts, 'ids' | 'clock'>,
  tx: WriteTransaction,
  actor: Actor,
  command: ScheduleCommand | UnscheduleCommand,
): Promise<Answer> {
  const world = new LoadedWorld(tx);
  const time = { now: ports.clock.now(), slack: -1 };
  const outgoing = command.type === 'message.schedule' ? await believedFiles(tx, actor, command.content) : null;
  const judged =
    command.type === 'message.schedule' && outgoing !== null ? { ...command, content: outgoing.content } : command;
  const decision = await comeToDecision(command.type, world, () => decideSchedule(judged, world, actor, time));
  if (decision.outcome === 'refused') return { refused: decision.code };
  if (decision.outcome === 'removes')
    return { changes: await removeRecord(tx, 'scheduled-message', decision.record.id) };
  if (outgoing !== null && outgoing.refusal !== null) return { refused: outgoing.refusal };
  const changes: Change[] = [];
  for (const draft of decision.changes) {
    if (draft.kind !== 'scheduled-message') continue;
    const { id, channelId, sendAt } = draft.record;
    if (outgoing !== null) await attachFiles(tx, outgoing.files, channelId);
    changes.push(recordChange(draft.kind, await tx.put(draft.kind, draft.record)));
    const jobId = ports.ids();
    const payload = { scheduledId: id };
    await tx.enqueue({ id: jobId, kind: 'send-later', key: `later/${jobId}`, runAt: sendAt, payload });
  }
  return { changes };
}
