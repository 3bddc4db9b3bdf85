import type { StoreState } from '../state.ts';
import type { CountsView } from '../views.ts';

/**
 * Sums of the confirmed counts; pending commands do not move them. `mine` and `unassigned` leave resolved conversations out: those have no
 * owner by rule (SPK-37) and wait for nobody.
 */
export function countsView(state: StoreState): CountsView {
  const sums = { byStatus: { new: 0, pending: 0, resolved: 0 }, mine: 0, unassigned: 0, unread: 0, needsReply: 0 };
  const me = state.session?.agent.id ?? null;
  for (const count of state.confirmed.tables.count.values()) {
    sums.byStatus[count.status] += count.total;
    sums.unread += count.unread;
    sums.needsReply += count.needsReply;
    if (count.status === 'resolved') continue;
    if (count.assigneeId === null) sums.unassigned += count.total;
    else if (count.assigneeId === me) sums.mine += count.total;
  }
  return { ...sums, known: state.answered.has('counts') };
}
