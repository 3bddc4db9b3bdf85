import {
  type Actor,
  type CannedOwner,
  type CannedReply,
  type CannedWorld,
  type Change,
  decideCanned,
  isSameOwner,
  type Need,
  type WorkspaceCommand,
} from '../../domain/index.ts';
import { type CommandRefusal, type ReadTransaction, recordChange, type WriteTransaction } from '../repository.ts';
import { comeToDecision } from './come-to-decision.ts';
import { LoadedWorld } from './loaded-world.ts';
import { removeRecord } from './remove-record.ts';

/** Carries out what an agent does with canned replies; the name of one that is removed is free at once. */
export async function carryOutCanned(
  tx: WriteTransaction,
  actor: Actor,
  command: WorkspaceCommand,
): Promise<CommandRefusal | { readonly changes: readonly Change[] }> {
  const world = new CannedLists(tx);
  const decision = await comeToDecision(command.type, world, () => decideCanned(command, world, actor));
  if (decision.outcome === 'refused') return { refused: decision.code };
  if (decision.outcome === 'removes') return { changes: await removeRecord(tx, 'canned-reply', decision.record.id) };
  const changes: Change[] = [];
  for (const { kind, record } of decision.changes) changes.push(recordChange(kind, await tx.put(kind, record)));
  return { changes };
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
