import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { type Template, type TemplateValues, whyNotSendable } from '../../domain/index.ts';
import { icon } from '../internal/pane-icons.ts';
import { templateKind, templateTitle } from './find-templates.ts';
import { templatePreview } from './template-preview.ts';
import { barText, categoryWord, kindWord, languageWord } from './template-words.ts';

export interface ChosenTemplateModel {
  readonly template: Template;
  readonly values: TemplateValues;
  /** Addresses of pictures by file id. */
  readonly pictures: Readonly<Record<string, string>>;
  /** What keeps it from going; `null` when it can go. */
  readonly why: string | null;
  /** What is to be filled in; `null` when nothing is. */
  readonly form: TemplateResult | null;
  readonly back: () => void;
  readonly send: () => void;
  /** Opens the times to plan it for; `null` where nothing is planned. */
  readonly later: (() => void) | null;
  /** The times to choose from, in place of the buttons; `null` while they are not open. */
  readonly panel: TemplateResult | null;
}

/** The chosen template: what it is, what stands in its way, what is to be filled in, how it will look, and the button that sends it. */
export function chosenTemplate({
  template,
  values,
  pictures,
  why,
  form,
  back,
  send,
  later,
  panel,
}: ChosenTemplateModel): TemplateResult {
  const bar = whyNotSendable(template);
  const shown = bar ? null : form;
  const backWord = msg('Back to the templates', { id: 'template.back' });
  return html`<header>
      <button class="icon-button to-list" type="button" aria-label=${backWord} title=${backWord} @click=${back}>
        ${icon('back')}
      </button>
      <h2 tabindex="-1">
        <bdi class="one-line">${templateTitle(template)}</bdi>
        <span class="meta">${[kindWord(templateKind(template)), categoryWord(template.category), languageWord(template.language)].join(' · ')}</span>
      </h2>
    </header>
    <div class="detail">
      ${
        bar
          ? html`<p class="barred">${icon('warning', 'small')}<span>${barText(bar)}${bar.reason === null ? nothing : html`<small dir="auto">${bar.reason}</small>`}</span></p>`
          : nothing
      }
      <div class="sides ${shown === null ? 'alone' : ''}">${shown ?? nothing}${templatePreview(template, values, pictures)}</div>
      ${panel}
    </div>
    ${
      panel === null
        ? html`<footer>
      <span class="why" id="why">${bar === null ? why : null}</span>
      ${
        later === null || bar !== null
          ? nothing
          : html`<button class="button later" part="later" type="button" @click=${later}>
            ${icon('clock', 'small')}${msg('Send later', { id: 'kit.send-later' })}
          </button>`
      }
      <button
        class="button primary"
        part="send"
        type="button"
        aria-disabled=${why !== null}
        aria-describedby="why"
        @click=${send}
      >
        ${icon('send', 'small')}${msg('Send template', { id: 'template.send' })}
      </button>
    </footer>`
        : nothing
    }`;
}
