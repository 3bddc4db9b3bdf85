import {
  type Actor,
  type AnyCommand,
  type Change,
  type Command,
  InboxError,
  isTombstone,
  type RecordChange,
  type SubmitAnswer,
} from '../../domain/index.ts';
import type { BackendPorts, Identity } from '../ports.ts';
import type { CommandAnswer, WriteTransaction } from '../repository.ts';
import { sees, sightOf } from '../sight.ts';
import { bodyHash } from './body-hash.ts';
import { CAPABILITIES } from './capabilities.ts';
import { carryOut, type Outcome } from './carry-out.ts';
import { carryOutCanned } from './carry-out-canned.ts';
import { carryOutSchedule } from './carry-out-schedule.ts';
import { carryOutStart } from './carry-out-start.ts';
import { dismissMention } from './dismiss-mention.ts';
import { setAway } from './set-away.ts';
import { standingId } from './standing-id.ts';
import { transact } from './transact.ts';
import { loadViewer, type Viewer } from './viewer.ts';

type Ports = Pick<BackendPorts, 'repository' | 'wake' | 'ids' | 'clock'>;

/**
 * Carries a command out once: judged, stored with its effects, its jobs and its answer in one transaction. The same id with the same body
 * gets the stored answer, as far as its author may still see it. A refusal is an answer too: a copy that arrives late does not act on what
 * its author was told had not happened. Who tries again makes a new id.
 *
 * @throws InboxError with the judge's code, `command-conflict` for a used id with another body or author
 */
export async function runCommand(ports: Ports, identity: Identity, command: AnyCommand): Promise<SubmitAnswer> {
  if (!CAPABILITIES.commands.includes(command.type)) {
    throw new InboxError('unsupported', `run ${command.type}: look at the capabilities`);
  }
  const hash = await bodyHash(command);
  const { value } = await transact(ports, identity.workspaceId, async (tx) => {
    const viewer = await loadViewer(tx, identity);
    const agentId = viewer.agent.id;
    if ('conversationId' in command) await tx.lockConversations([command.conversationId]);
    const known = await tx.command(command.id);
    if (known !== null) {
      if (known.agentId === agentId && known.bodyHash === hash) return () => told(known.answer, viewer);
      throw new InboxError(
        'command-conflict',
        `run ${command.type}: the id ${command.id} was used for another command`,
      );
    }
    const actor: Actor = { agentId, admin: viewer.agent.admin, roles: viewer.roles };
    const outcome = await carryOutAny(ports, tx, actor, command);
    let stored: CommandAnswer | null = null;
    tx.putCommand({ id: command.id, agentId, bodyHash: hash }, (cursor) => {
      stored = 'refused' in outcome ? outcome : { commandId: command.id, changes: outcome.changes, cursor };
      return stored;
    });
    return () => (stored === null ? null : told(stored, viewer));
  });
  ports.wake.notify('jobs');
  const answer = value();
  if (answer === null)
    throw new InboxError('internal', `run ${command.type}: the repository committed without an answer`);
  if ('refused' in answer)
    throw new InboxError(answer.refused, `run ${command.type}: ${answer.refused}; see the code for the way out`);
  return answer;
}

/** An answer as its author may see it today: access may have gone since. What is left out is the feed's to tell. */
function told(answer: CommandAnswer, { audience }: Viewer): CommandAnswer {
  if ('refused' in answer) return answer;
  const isSeen = (change: RecordChange): boolean =>
    change.kind === 'contact'
      ? answer.changes.some((one) => isConversation(one) && one.record.contactId === change.id && isSeen(one))
      : sees(audience, sightOf(change.kind, change.record));
  return { ...answer, changes: answer.changes.filter((change) => isTombstone(change) || isSeen(change)) };
}

function isConversation(change: Change): change is RecordChange<'conversation'> {
  return !isTombstone(change) && change.kind === 'conversation';
}

function carryOutAny(ports: Ports, tx: WriteTransaction, actor: Actor, command: AnyCommand): Promise<Outcome> {
  switch (command.type) {
    case 'conversation.start':
      return carryOutStart(ports, tx, actor, command);
    case 'canned.save':
    case 'canned.remove':
      return carryOutCanned(ports, tx, actor, command);
    case 'agent.away':
      return setAway(tx, actor, command);
    default:
      return carryOutStanding(ports, tx, actor, command);
  }
}

/** Joined into another since it was written: it is carried out there, under the id and body it was written with. */
async function carryOutStanding(ports: Ports, tx: WriteTransaction, actor: Actor, command: Command): Promise<Outcome> {
  const conversationId = await standingId(tx, command.conversationId);
  if (conversationId !== command.conversationId) await tx.lockConversations([conversationId]);
  if (command.type === 'mention.dismiss') return dismissMention(tx, actor, command);
  if ('scheduledId' in command) return carryOutSchedule(ports, tx, actor, { ...command, conversationId });
  return carryOut(ports, tx, actor, { ...command, conversationId });
}
