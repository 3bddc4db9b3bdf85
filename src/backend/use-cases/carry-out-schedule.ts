import {
  type Actor,
  type Change,
  decideSchedule,
  InboxError,
  type ScheduleCommand,
  type UnscheduleCommand,
} from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import { type CommandRefusal, recordChange, type WriteTransaction } from '../repository.ts';
import { attachFiles, believedFiles } from './believed-files.ts';
import { LoadedWorld } from './loaded-world.ts';

/** No rule asks for more than this many rounds of records. */
const ROUNDS_MAX = 8;

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
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const decision = decideSchedule(judged, world, actor, time);
    if (decision.outcome === 'refused') return { refused: decision.code };
    if (decision.outcome === 'removes') return { changes: await remove(tx, decision.record.id) };
    if (decision.outcome === 'changes') {
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
    for (const need of decision.missing) await world.load(need);
  }
  throw new InboxError('internal', `run ${command.type}: the judge did not come to a decision`);
}

async function remove(tx: WriteTransaction, id: string): Promise<readonly Change[]> {
  const before = await tx.get('scheduled-message', id);
  await tx.remove('scheduled-message', id);
  return before === null ? [] : [{ kind: 'scheduled-message', id, rev: before.rev + 1, gone: 'deleted' }];
}
