import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { captionOf, contentCard } from '../parts/content-card.ts';
import { interactiveFoot } from '../parts/interactive-card.ts';
import { NO_SURROUNDINGS } from '../parts/message-surroundings.ts';
import { textTree } from '../parts/text-tree.ts';
import { listButtonWord } from './builder-words.ts';
import type { FormContent } from './content-of.ts';

const UNNAMED = '…';

/** What is shown does nothing: the customer taps it, not the agent. */
const NO_ACTS = { copy: () => undefined, writeTo: () => undefined };

/** The message as its bubble will show it. Only the menu of a list opens. */
export function builderPreview(content: FormContent | null): TemplateResult {
  return html`<div class="preview" part="preview" role="group" aria-label=${msg('Preview', { id: 'template.preview' })}>
    ${
      content === null
        ? html`<p class="hint">${msg('The place shows here once it has coordinates.', { id: 'builder.preview.none' })}</p>`
        : html`<div class="bubble" ?inert=${content.kind !== 'list'}>${bubble(named(content))}</div>`
    }
  </div>`;
}

/** What is tapped has a place before it has words. */
function named(content: FormContent): FormContent {
  switch (content.kind) {
    case 'buttons':
      return { ...content, buttons: content.buttons.map(({ id, title }) => ({ id, title: title || UNNAMED })) };
    case 'list':
      return { ...content, button: content.button || listButtonWord() };
    case 'link':
      return { ...content, button: { ...content.button, title: content.button.title || UNNAMED } };
    default:
      return content;
  }
}

function bubble(content: FormContent): TemplateResult {
  const words = captionOf(content);
  const card = contentCard(content, {
    around: NO_SURROUNDINGS,
    acts: NO_ACTS,
    withRefetch: false,
    withMark: false,
    isOurs: true,
  });
  const foot =
    content.kind === 'location' || content.kind === 'contacts'
      ? nothing
      : interactiveFoot(content, NO_SURROUNDINGS, NO_ACTS);
  return html`<div class="content">${card}</div>
    ${words === '' ? nothing : html`<div class="words" dir="auto">${textTree(words)}</div>`} ${foot}`;
}
