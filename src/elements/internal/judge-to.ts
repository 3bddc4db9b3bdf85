import {
  judgeContent,
  type OutgoingContent,
  type OutgoingKind,
  type RefusalCode,
  type Session,
} from '../../domain/index.ts';
import { RICH_RULES } from '../../domain/judge/rich-rules.ts';
import type { ConversationView } from '../../store/views.ts';

/**
 * Why nothing of this kind may go into this conversation now, whatever it says; `null` when it may. At the moment a window closes only the
 * server can tell: then it is asked.
 */
export function barTo(
  { replyLock }: ConversationView,
  kind: OutgoingKind,
  session: Session | null | undefined,
): RefusalCode | null {
  if (session?.capabilities.outgoingKinds.includes(kind) !== true) return 'kind-unsupported';
  return replyLock === 'too-close' ? null : replyLock;
}

/** Why exactly this may not go into this conversation now; `null` when it may. */
export function judgeTo(
  view: ConversationView,
  content: Exclude<OutgoingContent, { kind: 'template' }>,
  session: Session | null | undefined,
): RefusalCode | null {
  const refusal = barTo(view, content.kind, session) ?? judgeContent(content, RICH_RULES);
  // With the rules at hand there is always an answer.
  return refusal === 'not-loaded' ? 'kind-unsupported' : refusal;
}
