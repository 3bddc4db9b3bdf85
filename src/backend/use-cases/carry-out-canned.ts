import {
  type Actor,
  type CannedOwner,
  type CannedReply,
  type CannedWorld,
  type Change,
  decideCanned,
  InboxError,
  isSameOwner,
  type Need,
  type WorkspaceCommand,
} from '../../domain/index.ts';
import { type CommandRefusal, type ReadTransaction, recordChange, type WriteTransaction } from '../repository.ts';
import { LoadedWorld } from './loaded-world.ts';

/** No rule asks for more than this many rounds of records. */
const ROUNDS_MAX = 8;

/** Carries out what an agent does with canned replies; the name of one that is removed is free at once. */
export async function carryOutCanned(
  tx: WriteTransaction,
  actor: Actor,
  command: WorkspaceCommand,
): Promise<CommandRefusal | { readonly changes: readonly Change[] }> {
  const world = new CannedLists(tx);
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const decision = decideCanned(command, world, actor);
    if (decision.outcome === 'refused') return { refused: decision.code };
    if (decision.outcome === 'removes') return { changes: await remove(tx, decision.record.id) };
    if (decision.outcome === 'changes') {
      const changes: Change[] = [];
      for (const { kind, record } of decision.changes) changes.push(recordChange(kind, await tx.put(kind, record)));
      return { changes };
    }
    for (const need of decision.missing) await world.load(need);
  }
  throw new InboxError('internal', `run ${command.type}: the judge did not come to a decision`);
}

async function remove(tx: WriteTransaction, id: string): Promise<readonly Change[]> {
  const before = await tx.get('canned-reply', id);
  await tx.remove('canned-reply', id);
  return before === null ? [] : [{ kind: 'canned-reply', id, rev: before.rev + 1, gone: 'deleted' }];
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
