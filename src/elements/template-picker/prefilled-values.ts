import { type Agent, prefillTemplate, type Template, type TemplateValues } from '../../domain/index.ts';
import type { ConversationView } from '../../store/views.ts';

/** What is known already of what a template asks for; `null` while it is not known to whom and from whom it goes. */
export function prefilledValues(
  template: Template,
  { contact, channel }: ConversationView,
  agent: Agent | undefined,
  now: number,
): TemplateValues | null {
  if (!contact || !channel || !agent) return null;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return prefillTemplate(template, { contact, agent, channel, now, locale: template.language, timeZone });
}
