import { msg, str } from '@lit/localize';
import type { Session } from '../../domain/index.ts';
import type { ConversationView } from '../../store/views.ts';
import { errorText } from '../internal/error-words.ts';
import { barTo, judgeTo } from '../internal/judge-to.ts';
import type { BuilderDraft } from './builder-draft.ts';
import { fieldName } from './builder-words.ts';
import { contentOf } from './content-of.ts';
import type { Problems } from './problems-of.ts';

/** What keeps a form from being sent, as a sentence; `null` when nothing does. What the agent cannot change comes first. */
export function whyNotSend(
  draft: BuilderDraft,
  problems: Problems,
  view: ConversationView | undefined,
  session: Session | null | undefined,
): string | null {
  if (view === undefined || view.conversation === null) {
    return view?.load.state === 'failed'
      ? errorText(view.load.error.code)
      : msg('Loading the conversation', { id: 'conversation.loading' });
  }
  const bar = barTo(view, draft.kind, session);
  if (bar !== null) return errorText(bar);
  const [first] = problems;
  if (first !== undefined) {
    const name = fieldName(first[0], draft);
    return first[1] === 'missing'
      ? msg(str`Fill in first: ${name}`, { id: 'template.send.fill' })
      : msg(str`Check first: ${name}`, { id: 'template.send.check' });
  }
  const content = contentOf(draft);
  const judged = content === null ? null : judgeTo(view, content, session);
  return judged === null ? null : errorText(judged);
}
