import { InboxError } from '../../domain/index.ts';
import { PROBLEM_TYPE, problemOf } from '../../protocol/index.ts';
import { describeFailure } from '../describe-failure.ts';
import type { Log } from '../ports.ts';

/** The answer to a request that failed. What we did not foresee is logged and told as `internal`, without its words. */
export function answerProblem(error: unknown, log: Log): Response {
  const known = error instanceof InboxError ? error : unforeseen(error, log);
  const problem = problemOf(known);
  const headers = new Headers({ 'content-type': PROBLEM_TYPE });
  if (known.retryAfterMs !== undefined) headers.set('retry-after', String(Math.ceil(known.retryAfterMs / 1_000)));
  // 499 is no status a server may send; nobody waits for this answer any more.
  return new Response(JSON.stringify(problem), { status: known.code === 'aborted' ? 400 : problem.status, headers });
}

function unforeseen(error: unknown, log: Log): InboxError {
  log.error('request-failed', describeFailure(error));
  return new InboxError('internal', 'answer the request: the server failed; try again later', { cause: error });
}
