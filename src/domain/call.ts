import type { MessageContent } from './content.ts';

export type CallContent = Extract<MessageContent, { kind: 'call' }>;
export type CallOutcome = CallContent['outcome'];

/** How much a piece of news says about a call, least first: an end outweighs ringing, an answered call every other end. */
const CALL_SCALE: readonly CallOutcome[] = ['ringing', 'missed', 'failed', 'rejected', 'completed'];

/** A call after more news of it. The further outcome stays, so that any order and any duplicates end the same. */
export function withCallNews(call: CallContent, news: Pick<CallContent, 'outcome' | 'durationMs'>): CallContent {
  const further = CALL_SCALE.indexOf(news.outcome) > CALL_SCALE.indexOf(call.outcome);
  const longer = (news.durationMs ?? 0) > (call.durationMs ?? 0);
  if (!further && !longer) return call;
  return {
    ...call,
    outcome: further ? news.outcome : call.outcome,
    durationMs: longer ? news.durationMs : call.durationMs,
  };
}
