import type { Repository, WriteTransaction } from '../../../src/backend/index.ts';
import type { Conversation, Message, RecordKind } from '../../../src/domain/index.ts';
import type { History } from '../history.ts';
import { bound } from './bound.ts';

/** Sees every delivery and every unread number that was committed. */
export function watched(repository: Repository, history: History): Repository {
  const write: Repository['write'] = async (workspaceId, work) => {
    let seen: { readonly kind: RecordKind; readonly record: object }[] = [];
    const committed = await repository.write(workspaceId, (tx) => {
      seen = [];
      return work(seeing(tx, (kind, record) => seen.push({ kind, record })));
    });
    for (const { kind, record } of seen) {
      if (kind === 'conversation') history.unreads.push((record as Conversation).unread);
      if (kind === 'message')
        for (const { id, delivery } of (record as Message).attempts) history.states.push({ attemptId: id, delivery });
    }
    return committed;
  };
  return bound(repository, { write });
}

/** A transaction whose puts are seen. */
function seeing(tx: WriteTransaction, saw: (kind: RecordKind, record: object) => void): WriteTransaction {
  const put: WriteTransaction['put'] = (kind, record) => {
    saw(kind, record);
    return tx.put(kind, record);
  };
  return bound(tx, { put });
}
