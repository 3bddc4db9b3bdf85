import type { StoreState } from '../state.ts';
import type { StoreStatus } from '../views.ts';

/** Where the store stands: connection, storage, and what the outbox holds. */
export function statusView(state: StoreState): StoreStatus {
  let waiting = 0;
  let refused = state.quarantined;
  let asking = 0;
  for (const { row } of state.pending) {
    if (row.state === 'ready') waiting += 1;
    else if (row.state === 'asking') asking += 1;
    else if (row.state !== 'unknown') refused += 1;
  }
  return {
    connection: state.connection,
    cache: state.cache,
    outbox: { waiting, refused, asking },
    leading: state.leading,
  };
}
