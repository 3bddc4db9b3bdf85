/** What becomes of a job that ran: over, or again at a time (certain that nothing happened). `lost`: somebody else has it by now. */
export type JobResult = 'done' | 'lost' | { readonly runAt: number };
