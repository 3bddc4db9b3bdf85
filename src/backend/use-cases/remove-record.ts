import type { Change, RecordKind } from '../../domain/index.ts';
import type { WriteTransaction } from '../repository.ts';

/** Removes a record, with what its tombstone says; nothing where there is none. */
export async function removeRecord(tx: WriteTransaction, kind: RecordKind, id: string): Promise<readonly Change[]> {
  const before = await tx.get(kind, id);
  await tx.remove(kind, id);
  return before === null ? [] : [{ kind, id, rev: before.rev + 1, gone: 'deleted' }];
}
