import { judgeSendWith, type SendSituation, type SendVerdict } from './judge/judge-send-with.ts';
import { RICH_RULES } from './judge/rich-rules.ts';
import type { OutgoingContent } from './outgoing.ts';

export type { SendSituation, SendVerdict } from './judge/judge-send-with.ts';

/** Whether exactly this may go to this customer now: {@link judgeSendWith} with every rule there is. */
export function judgeSend(content: OutgoingContent, situation: SendSituation): SendVerdict {
  return judgeSendWith(RICH_RULES, content, situation);
}
