/** Where a case is proved: a test, or a planted fault that schedules or contracts catch, by the words it is named with. */
export interface Proof {
  readonly file: string;
  readonly title: string;
}

/** A case of the list of faults. */
export type FaultCase = { readonly id: string; readonly fault: string } & (
  | { readonly proofs: readonly Proof[] }
  /** Nothing proves it yet, and why. */
  | { readonly missing: string }
);

/** A case whose proofs are named as `file: title`. */
export function proved(id: string, fault: string, first: string, ...more: readonly string[]): FaultCase {
  const proofs = [first, ...more].map((named) => {
    const end = named.indexOf(': ');
    return { file: `test/${named.slice(0, end)}.ts`, title: named.slice(end + 2) };
  });
  return { id, fault, proofs };
}
