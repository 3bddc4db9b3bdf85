import { isInboxErrorCode } from '../../domain/index.ts';
import type { RefusedCommand } from '../inbox-store.ts';
import type { StoreState } from '../state.ts';

/** Refused commands that show nowhere else: a refused message or note says so in its own bubble. */
export function refusalList(state: StoreState): readonly RefusedCommand[] {
  const refusals: RefusedCommand[] = [];
  for (const { row } of state.pending) {
    const { command, state: where, code } = row;
    if (command.type === 'message.send' || command.type === 'note.add') continue;
    if (where === 'refused') refusals.push({ command, code: isInboxErrorCode(code) ? code : 'internal' });
    if (where === 'unknown') refusals.push({ command, code: 'outcome-unknown' });
  }
  return refusals;
}
