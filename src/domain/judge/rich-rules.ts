import type { RefusalCode } from '../inbox-error.ts';
import type { OutgoingContent } from '../outgoing.ts';
import { filledTemplate } from '../template/filled-template.ts';
import { judgeTemplate } from '../template/judge-template.ts';
import { judgeCards } from './judge-cards.ts';
import { judgeInteractive } from './judge-interactive.ts';

/** Content that is put together in forms: contact cards and interactive messages. */
export type BuiltContent = Extract<OutgoingContent, { kind: 'contacts' | 'buttons' | 'list' | 'link' }>;

/**
 * What the judge knows of templates and of content built in forms. Apart from the rest, because every page carries the judge, and an agent
 * who sends one of these has loaded its form: a judge without these rules says that it cannot tell, and the backend does.
 */
export interface RichRules {
  readonly judgeTemplate: typeof judgeTemplate;
  readonly filledTemplate: typeof filledTemplate;
  readonly judgeBuilt: (content: BuiltContent) => RefusalCode | null;
}

export const RICH_RULES: RichRules = {
  judgeTemplate,
  filledTemplate,
  judgeBuilt: (content) => (content.kind === 'contacts' ? judgeCards(content.contacts) : judgeInteractive(content)),
};
