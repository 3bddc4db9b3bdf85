import { CLIENT_CASES } from './client-cases.ts';
import type { FaultCase } from './fault-case.ts';
import { TRUTH_CASES } from './truth-cases.ts';

/** The faults an inbox has to survive, and what proves that this one does. */
export const CASES: readonly FaultCase[] = [...CLIENT_CASES, ...TRUTH_CASES];
