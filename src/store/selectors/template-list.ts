import type { Template } from '../../domain/index.ts';
import type { StoreState } from '../state.ts';
import { templatesKey } from '../template-ask.ts';
import type { TemplatesView } from '../views.ts';

/** The templates a channel's account has, by name and language. */
export function templateList(state: StoreState, channelId: string): TemplatesView {
  const { channel, template } = state.confirmed.tables;
  const accountId = channel.get(channelId)?.accountId;
  const templates = [...template.values()].filter((one) => one.accountId === accountId).sort(byNameAndLanguage);
  return { load: state.openings.get(templatesKey(channelId)) ?? { state: 'loading' }, templates };
}

function byNameAndLanguage(a: Template, b: Template): number {
  return `${a.name} ${a.language}` < `${b.name} ${b.language}` ? -1 : 1;
}
