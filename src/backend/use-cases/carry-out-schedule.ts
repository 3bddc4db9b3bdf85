import {
  type Actor,
  type Change,
  decideSchedule,
  type ScheduleCommand,
  type SendPlannedCommand,
  type UnscheduleCommand,
} from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import { recordChange, type WriteTransaction } from '../repository.ts';
import { attachFiles, believedFiles } from './believed-files.ts';
import type { Outcome } from './carry-out.ts';
import { comeToDecision } from './come-to-decision.ts';
import { letGoOfFiles } from './drop-later.ts';
import { LoadedWorld } from './loaded-world.ts';
import { removeRecord } from './remove-record.ts';
import { planKey, sendPlan } from './send-plan.ts';

/**
 * Plans a message, moves a plan, sends it now or takes it away, inside a transaction that holds its conversation. A plan has one job at its
 * time: it moves and goes with the plan.
 */
export async function carryOutSchedule(
  ports: Pick<BackendPorts, 'ids' | 'clock'>,
  tx: WriteTransaction,
  actor: Actor,
  command: ScheduleCommand | UnscheduleCommand | SendPlannedCommand,
): Promise<Outcome> {
  const world = new LoadedWorld(tx);
  const time = { now: ports.clock.now(), slack: -1 };
  const outgoing = command.type === 'message.schedule' ? await believedFiles(tx, actor, command.content) : null;
  const judged =
    command.type === 'message.schedule' && outgoing !== null ? { ...command, content: outgoing.content } : command;
  const decision = await comeToDecision(command.type, world, () => decideSchedule(judged, world, actor, time));
  if (decision.outcome === 'refused') return { refused: decision.code };
  if (decision.outcome === 'sends') return sendPlan(ports, tx, actor, decision.plan);
  if (decision.outcome === 'removes') {
    await tx.dropJobs(planKey(decision.record.id));
    await letGoOfFiles(ports, tx, 'scheduled-message', await tx.get('scheduled-message', decision.record.id), null);
    return { changes: await removeRecord(tx, 'scheduled-message', decision.record.id) };
  }
  if (outgoing !== null && outgoing.refusal !== null) return { refused: outgoing.refusal };
  const changes: Change[] = [];
  for (const draft of decision.changes) {
    if (draft.kind !== 'scheduled-message') continue;
    const { id, channelId, sendAt } = draft.record;
    if (outgoing !== null) await attachFiles(tx, outgoing.files, channelId);
    await letGoOfFiles(ports, tx, draft.kind, await tx.get(draft.kind, id), draft.record);
    changes.push(recordChange(draft.kind, await tx.put(draft.kind, draft.record)));
    const key = planKey(id);
    await tx.dropJobs(key);
    await tx.enqueue({ id: ports.ids(), kind: 'send-later', key, runAt: sendAt, payload: { scheduledId: id } });
  }
  return { changes };
}
