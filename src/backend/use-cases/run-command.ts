import {
  type Actor,
  type AnyCommand,
  type Change,
  type Command,
  type Conversation,
  type Draft,
  decide,
  InboxError,
  isTombstone,
  type Message,
  type RecordChange,
  type SubmitAnswer,
  withChangedMessage,
  withPlacedMessage,
} from '../../domain/index.ts';
import type { BackendPorts, Identity } from '../ports.ts';
import { type CommandAnswer, type CommandRefusal, recordChange, type WriteTransaction } from '../repository.ts';
import { sees, sightOf } from '../sight.ts';
import { attachFiles, believedFiles } from './believed-files.ts';
import { bodyHash } from './body-hash.ts';
import { CAPABILITIES } from './capabilities.ts';
import { carryOutCanned } from './carry-out-canned.ts';
import { carryOutSchedule } from './carry-out-schedule.ts';
import { comeToDecision } from './come-to-decision.ts';
import { fetchOnceMore } from './fetch-later.ts';
import { isMedia } from './incoming-file.ts';
import { LoadedWorld } from './loaded-world.ts';
import { withNewestSummary } from './newest-summary.ts';
import { planReadMark } from './plan-read-mark.ts';
import { standingId } from './standing-id.ts';
import { transact } from './transact.ts';
import { loadViewer, type Viewer } from './viewer.ts';

type Ports = Pick<BackendPorts, 'repository' | 'wake' | 'ids' | 'clock'>;

/** What the judge made of a command. */
export type Outcome = CommandRefusal | { readonly changes: readonly Change[] };

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
    const outcome =
      'conversationId' in command
        ? await carryOutStanding(ports, tx, actor, command)
        : await carryOutCanned(tx, actor, command);
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
  const changes = answer.changes.filter(
    (change) =>
      isTombstone(change) || (change.kind !== 'contact' && sees(audience, sightOf(change.kind, change.record))),
  );
  return { ...answer, changes };
}

/** Joined into another since it was written: it is carried out there, under the id and body it was written with. */
async function carryOutStanding(ports: Ports, tx: WriteTransaction, actor: Actor, command: Command): Promise<Outcome> {
  const conversationId = await standingId(tx, command.conversationId);
  if (conversationId !== command.conversationId) await tx.lockConversations([conversationId]);
  if (command.type === 'message.schedule' || command.type === 'message.unschedule')
    return carryOutSchedule(ports, tx, actor, { ...command, conversationId });
  return carryOut(ports, tx, actor, { ...command, conversationId });
}

/** Judges a command and stores what it does, inside a transaction that holds its conversation. */
export async function carryOut(ports: Ports, tx: WriteTransaction, actor: Actor, command: Command): Promise<Outcome> {
  if (command.type === 'message.send' && !CAPABILITIES.outgoingKinds.includes(command.content.kind))
    return { refused: 'kind-unsupported' };
  const world = new LoadedWorld(tx);
  const now = ports.clock.now();
  if ('messageId' in command) await world.load({ kind: 'message', id: command.messageId });
  if ('attemptId' in command && (await isTaken(tx, command.attemptId, command.messageId)))
    return { refused: 'id-taken' };
  const outgoing = 'content' in command ? await believedFiles(tx, actor, command.content) : null;
  const judged = outgoing === null ? command : ({ ...command, content: outgoing.content } as Command);
  // The server's clock is the clock: no moment is too close to tell.
  const decision = await comeToDecision(command.type, world, () => decide(judged, world, actor, { now, slack: -1 }));
  if (decision.outcome === 'refused') return { refused: decision.code };
  if (outgoing !== null && outgoing.refusal !== null) return { refused: outgoing.refusal };
  const conversation = world.get('conversation', command.conversationId);
  if (typeof conversation === 'string')
    throw new InboxError('internal', `run ${command.type}: the judge did not look at the conversation`);
  const after = decision.changes.find((draft) => draft.kind === 'conversation')?.record ?? conversation;
  if (outgoing !== null) await attachFiles(tx, outgoing.files, conversation.channelId);
  await planReadMark(ports, tx, { command, before: conversation, after }, now);
  return { changes: await store(ports, tx, conversation, decision.changes, now) };
}

/** An attempt id travels to WhatsApp and back: one that is in use would mix up two messages. */
async function isTaken(tx: WriteTransaction, attemptId: string, messageId: string): Promise<boolean> {
  const holder = await tx.messageByAttempt(attemptId);
  return holder !== null && holder.id !== messageId;
}

async function store(
  ports: Ports,
  tx: WriteTransaction,
  before: Conversation,
  drafts: readonly Draft[],
  now: number,
): Promise<readonly RecordChange[]> {
  const changes: RecordChange[] = [];
  let conversation: Omit<Conversation, 'rev'> = before;
  for (const draft of drafts) if (draft.kind === 'conversation') conversation = draft.record;
  for (const draft of drafts) {
    if (draft.kind !== 'message') continue;
    const known = await tx.get('message', draft.record.id);
    const message = draft.record.place ? draft.record : await placed(tx, conversation, draft.record, now);
    if (message.place !== null && known === null)
      conversation = withPlacedMessage(conversation, message, message.place);
    else conversation = withChangedMessage(conversation, message);
    changes.push(recordChange('message', await tx.put('message', message)));
    await enqueueSends(ports, tx, known, message, now);
    const fileId = refetched(known, message);
    if (fileId !== null) await fetchOnceMore(tx, fileId, { id: `fetch-file/${fileId}/${ports.ids()}`, runAt: now });
    if (known?.discardedAt !== message.discardedAt && conversation.lastMessage?.messageId === message.id && known) {
      conversation = await withNewestSummary(tx, conversation);
    }
  }
  if (conversation !== before) {
    changes.push(recordChange('conversation', await tx.put('conversation', conversation)));
  }
  return changes;
}

/** An agent's message stands at its acceptance, and never above what it answers, should WhatsApp's clock run ahead of ours. */
async function placed(
  tx: WriteTransaction,
  conversation: Omit<Conversation, 'rev'>,
  message: Omit<Message, 'rev'>,
  now: number,
): Promise<Omit<Message, 'rev'>> {
  const at = Math.max(now, conversation.lastMessage?.place.at ?? 0);
  return { ...message, place: await tx.nextPlace(conversation.id, at) };
}

/** The file a person asked for once more. */
function refetched(known: Message | null, { content }: Omit<Message, 'rev'>): string | null {
  if (known === null || !isMedia(content) || !isMedia(known.content)) return null;
  return known.content.file?.state === 'failed' && content.file?.state === 'pending' ? content.file.id : null;
}

async function enqueueSends(
  ports: Ports,
  tx: WriteTransaction,
  known: Message | null,
  message: Omit<Message, 'rev'>,
  now: number,
): Promise<void> {
  const old = new Set(known?.attempts.map((attempt) => attempt.id));
  for (const attempt of message.attempts) {
    if (attempt.delivery !== 'queued' || old.has(attempt.id)) continue;
    const payload = { messageId: message.id, attemptId: attempt.id };
    await tx.enqueue({ id: ports.ids(), kind: 'send', key: message.conversationId, runAt: now, payload });
  }
  const reacted = new Set(known?.reactions.map(({ attempt }) => attempt?.id));
  for (const { attempt } of message.reactions) {
    if (attempt?.delivery !== 'queued' || reacted.has(attempt.id)) continue;
    const payload = { messageId: message.id, attemptId: attempt.id };
    await tx.enqueue({ id: ports.ids(), kind: 'react', key: message.conversationId, runAt: now, payload });
  }
}
