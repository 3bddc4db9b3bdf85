import {
  type Actor,
  type Change,
  type Command,
  type Conversation,
  type Draft,
  decide,
  InboxError,
  type Message,
  type RecordChange,
  withChangedMessage,
  withPlacedMessage,
} from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import { type CommandRefusal, recordChange, type WriteTransaction } from '../repository.ts';
import { attachFiles, believedFiles } from './believed-files.ts';
import { CAPABILITIES } from './capabilities.ts';
import { comeToDecision } from './come-to-decision.ts';
import { letGoOfFiles } from './drop-later.ts';
import { fetchOnceMore } from './fetch-later.ts';
import { isMedia } from './incoming-file.ts';
import { LoadedWorld } from './loaded-world.ts';
import { withNewestSummary } from './newest-summary.ts';
import { planReadMark } from './plan-read-mark.ts';
import { tellMentioned } from './tell-mentioned.ts';

type Ports = Pick<BackendPorts, 'ids' | 'clock'>;

/** What the judge made of a command. */
export type Outcome = CommandRefusal | { readonly changes: readonly Change[] };

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
    await letGoOfFiles(ports, tx, 'message', known, message);
    await enqueueSends(ports, tx, known, message, now);
    if (known === null) await tellMentioned(ports, tx, message);
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
