import {
  type Actor,
  CANNED_FILES_MAX,
  type CannedOwner,
  type CannedReply,
  type CannedWorld,
  type Change,
  decideCanned,
  isSameOwner,
  type Need,
  type OutgoingMedia,
  type SaveCannedCommand,
  type WorkspaceCommand,
} from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import { type CommandRefusal, type ReadTransaction, recordChange, type WriteTransaction } from '../repository.ts';
import { type BelievedFiles, believedFiles } from './believed-files.ts';
import { comeToDecision } from './come-to-decision.ts';
import { holdFiles } from './hold-files.ts';
import { LoadedWorld } from './loaded-world.ts';
import { removeRecord } from './remove-record.ts';

/**
 * Carries out what an agent does with canned replies; the name of one that is removed is free at once. A reply takes files its author may see,
 * by the rule of sends.
 */
export async function carryOutCanned(
  ports: Pick<BackendPorts, 'ids' | 'clock'>,
  tx: WriteTransaction,
  actor: Actor,
  command: WorkspaceCommand,
): Promise<CommandRefusal | { readonly changes: readonly Change[] }> {
  const world = new CannedLists(tx);
  // Whoever writes replies waits for whoever is at it: which files one lets go is told by those it has.
  await world.load({ kind: 'canned-of', owner: await ownerOf(tx, command) });
  const before = await tx.get('canned-reply', command.replyId);
  const named = command.type === 'canned.save' ? await believedReply(tx, actor, command) : null;
  const judged = named?.command ?? command;
  const decision = await comeToDecision(command.type, world, () => decideCanned(judged, world, actor));
  if (decision.outcome === 'refused') return { refused: decision.code };
  if (decision.outcome === 'removes') {
    if (before !== null) await holdFiles(ports, tx, { ...before, files: [] }, before.files);
    return { changes: await removeRecord(tx, 'canned-reply', decision.record.id) };
  }
  if (named !== null && named.refusal !== null) return { refused: named.refusal };
  const changes: Change[] = [];
  for (const draft of decision.changes) {
    if (draft.kind !== 'canned-reply') continue;
    await holdFiles(ports, tx, draft.record, before?.files ?? []);
    changes.push(recordChange(draft.kind, await tx.put(draft.kind, draft.record)));
  }
  return { changes };
}

async function ownerOf(tx: ReadTransaction, command: WorkspaceCommand): Promise<CannedOwner> {
  if (command.type === 'canned.save') return command.owner;
  return (await tx.get('canned-reply', command.replyId))?.owner ?? { kind: 'workspace' };
}

/** The command with its files as they are kept, and why they cannot be. More than a reply may have are not looked for. */
async function believedReply(
  tx: WriteTransaction,
  actor: Actor,
  command: SaveCannedCommand,
): Promise<{ readonly command: SaveCannedCommand; readonly refusal: BelievedFiles['refusal'] }> {
  const asked = command.files.slice(0, CANNED_FILES_MAX);
  const files: OutgoingMedia[] = [];
  let refusal: BelievedFiles['refusal'] = null;
  // By name first: whoever locks the same files does so in the same order.
  for (const id of asked.map(({ fileId }) => fileId).sort()) await tx.file(id);
  for (const file of asked) {
    const believed = await believedFiles(tx, actor, file);
    files.push('fileId' in believed.content ? believed.content : file);
    refusal ??= believed.refusal;
  }
  return { command: { ...command, files: [...files, ...command.files.slice(CANNED_FILES_MAX)] }, refusal };
}

/** The judge's view where no conversation is meant. */
class CannedLists extends LoadedWorld implements CannedWorld {
  readonly #tx: ReadTransaction;
  readonly #lists = new Map<string, readonly CannedReply[]>();

  constructor(tx: ReadTransaction) {
    super(tx);
    this.#tx = tx;
  }

  cannedOf(owner: CannedOwner): readonly CannedReply[] | 'not-loaded' {
    return this.#lists.get(ownerKey(owner)) ?? 'not-loaded';
  }

  override async load(need: Need): Promise<void> {
    if (need.kind !== 'canned-of') return super.load(need);
    this.#lists.set(ownerKey(need.owner), await repliesOf(this.#tx, need.owner));
  }
}

async function repliesOf(tx: ReadTransaction, owner: CannedOwner): Promise<readonly CannedReply[]> {
  const id = owner.kind === 'workspace' ? '' : owner.id;
  const found = await tx.cannedReplies({ agentId: id, teamIds: [id] });
  return found.filter((reply) => isSameOwner(reply.owner, owner));
}

function ownerKey(owner: CannedOwner): string {
  return owner.kind === 'workspace' ? owner.kind : `${owner.kind}/${owner.id}`;
}
