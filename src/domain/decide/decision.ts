import type { RefusalCode } from '../inbox-error.ts';
import type { Draft, RecordKind, RecordOf } from '../record.ts';
import type { Need, World } from '../world.ts';

/** What the judge says to a command. */
export type Decision =
  /** Records as they shall be, without order, revision or audit ids: those are the server's. Empty when nothing changes. */
  | { readonly outcome: 'changes'; readonly changes: readonly Draft[] }
  | { readonly outcome: 'refused'; readonly code: RefusalCode }
  /** Not enough is known here: `missing` names what to load; empty when only the server's clock can tell. */
  | { readonly outcome: 'undetermined'; readonly missing: readonly Need[] };

export const NOTHING: Decision = { outcome: 'changes', changes: [] };

export function changes(...drafts: readonly Draft[]): Decision {
  return { outcome: 'changes', changes: drafts };
}

export function refused(code: RefusalCode): Decision {
  return { outcome: 'refused', code };
}

export function undetermined(...missing: readonly Need[]): Decision {
  return { outcome: 'undetermined', missing };
}

/** Ends a rule early with its decision; never leaves {@link settle}. */
class Verdict {
  readonly decision: Decision;
  constructor(decision: Decision) {
    this.decision = decision;
  }
}

/** Ends the running rule with a refusal. */
export function refuse(code: RefusalCode): never {
  throw new Verdict(refused(code));
}

/** Ends the running rule: more must be known. */
export function needMore(...missing: readonly Need[]): never {
  throw new Verdict(undetermined(...missing));
}

/** Runs a rule and returns its decision, however it ended. Anything else thrown is a programmer's mistake and passes through. */
export function settle<T>(rule: () => T): T | Decision {
  try {
    return rule();
  } catch (thrown) {
    if (thrown instanceof Verdict) return thrown.decision;
    throw thrown;
  }
}

/** The record, or the end of the rule: refused with `ifAbsent` when there is none, undetermined when it is not loaded. */
export function require<K extends RecordKind>(
  world: Pick<World, 'get'>,
  kind: K,
  id: string,
  ifAbsent: RefusalCode = 'not-found',
): RecordOf<K> {
  const found = world.get(kind, id);
  if (found === 'not-loaded') needMore({ kind, id });
  return found === 'absent' ? refuse(ifAbsent) : found;
}
