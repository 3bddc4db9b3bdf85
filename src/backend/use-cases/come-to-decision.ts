import { type Decision, InboxError } from '../../domain/index.ts';
import type { LoadedWorld } from './loaded-world.ts';

type Undetermined = Extract<Decision, { outcome: 'undetermined' }>;

/** No rule asks for more than this many rounds of records. */
const ROUNDS_MAX = 8;

/**
 * Asks the judge until it has decided; what it misses is loaded in between.
 *
 * @throws InboxError with `internal` when it never comes to a decision
 */
export async function comeToDecision<D extends { readonly outcome: string }>(
  commandType: string,
  world: LoadedWorld,
  judge: () => D | Undetermined,
): Promise<Exclude<D, Undetermined>> {
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const decision = judge();
    if (!isUndetermined(decision)) return decision as Exclude<D, Undetermined>;
    for (const need of decision.missing) await world.load(need);
  }
  throw new InboxError('internal', `run ${commandType}: the judge did not come to a decision`);
}

function isUndetermined(decision: { readonly outcome: string }): decision is Undetermined {
  return decision.outcome === 'undetermined';
}
