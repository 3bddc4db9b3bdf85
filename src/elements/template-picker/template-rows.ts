import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { languageOrder, type Template, type TemplateCategory, whyNotSendable } from '../../domain/index.ts';
import type { TemplatesView } from '../../store/views.ts';
import { doorText } from '../internal/door-words.ts';
import { safeHref } from '../internal/links.ts';
import { icon } from '../internal/pane-icons.ts';
import { type TemplateSearch, templateKind, templateTitle } from './find-templates.ts';
import { categoryWord, kindWord, languageWord, statusWord } from './template-words.ts';

const CATEGORIES: readonly TemplateCategory[] = ['utility', 'marketing', 'authentication', 'service'];
const GHOSTS = 6;

/** What the list is narrowed by: words, category, language with the customer's first. */
export function searchFields(
  templates: readonly Template[],
  search: TemplateSearch,
  customerLanguage: string | null,
  change: (search: TemplateSearch) => void,
): TemplateResult {
  const present = CATEGORIES.filter((category) => templates.some((template) => template.category === category));
  const label = msg('Search templates', { id: 'template.search' });
  return html`<div class="narrow">
    <input
      type="search"
      aria-label=${label}
      placeholder=${label}
      autocomplete="off"
      .value=${search.words}
      @input=${({ target }: Event & { readonly target: HTMLInputElement }) => change({ ...search, words: target.value })}
    />
    <select
      aria-label=${msg('Category', { id: 'template.category' })}
      @change=${({ target }: Event & { readonly target: HTMLSelectElement }) =>
        change({ ...search, category: present.find((category) => category === target.value) ?? '' })}
    >
      <option value="" ?selected=${search.category === ''}>${msg('All categories', { id: 'template.category.all' })}</option>
      ${present.map((category) => html`<option value=${category} ?selected=${search.category === category}>${categoryWord(category)}</option>`)}
    </select>
    <select
      aria-label=${msg('Language', { id: 'template.language' })}
      @change=${({ target }: Event & { readonly target: HTMLSelectElement }) => change({ ...search, language: target.value })}
    >
      <option value="" ?selected=${search.language === ''}>${msg('All languages', { id: 'template.language.all' })}</option>
      ${languageOrder(templates, customerLanguage).map((code) => html`<option value=${code} ?selected=${search.language === code}>${languageWord(code)}</option>`)}
    </select>
  </div>`;
}

/** The templates found, as a list box: one tab stop, arrows inside. */
export function templateRows(
  found: readonly Template[],
  chosenId: string | null,
  recent: readonly string[],
  choose: (template: Template) => void,
): TemplateResult {
  const stop = found.some(({ id }) => id === chosenId) ? chosenId : found[0]?.id;
  return html`<div class="rows" role="listbox" aria-label=${msg('Templates', { id: 'template.title' })} @keydown=${moveInRows}>
    ${repeat(
      found,
      ({ id }) => id,
      (template) => html`<div
        class="row"
        role="option"
        part="row"
        data-id=${template.id}
        aria-selected=${template.id === chosenId}
        tabindex=${template.id === stop ? 0 : -1}
        @click=${() => choose(template)}
      >
        <span class="name"><bdi class="one-line">${templateTitle(template)}</bdi>${status(template)}</span>
        <span class="words one-line" dir="auto">${template.body.replace(/\s+/g, ' ')}</span>
        <span class="meta">${[
          ...(recent.includes(template.id) ? [msg('Recent', { id: 'template.recent' })] : []),
          kindWord(templateKind(template)),
          categoryWord(template.category),
          languageWord(template.language),
        ].join(' · ')}</span>
      </div>`,
    )}
  </div>`;
}

/** Arrows, Home and End move through the rows, Enter and the space bar choose. */
function moveInRows(event: KeyboardEvent): void {
  const { currentTarget: box, target } = event;
  if (!(box instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const rows = [...box.querySelectorAll<HTMLElement>('.row')];
  const row = rows.indexOf(target);
  const last = rows.length - 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(row + 1, last),
    ArrowUp: Math.max(row - 1, 0),
    Home: 0,
    End: last,
  };
  const to = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
  if (event.key !== 'Enter' && event.key !== ' ' && to === undefined) return;
  event.preventDefault();
  if (to === undefined) target.click();
  else rows[to]?.focus();
}

function status(template: Template): TemplateResult {
  if (whyNotSendable(template) === null) return html`<span class="visually-hidden">${statusWord('approved')}</span>`;
  // Approved, and still not to be sent from here.
  const word = template.status === 'approved' ? statusWord('unknown') : statusWord(template.status);
  return html`<span class="status ${template.status}">${word}</span>`;
}

/** What stands in place of rows: loading, failed, none at all, none that match; `null` when there are some. */
export function listState(
  list: TemplatesView | undefined,
  found: readonly Template[],
  manageUrl: string,
  clear: () => void,
): TemplateResult | null {
  if (list === undefined) {
    return stateOf('book', msg('Templates are not available here', { id: 'template.unavailable' }), nothing);
  }
  if (list.templates.length > 0) {
    if (found.length > 0) return null;
    return stateOf(
      'search',
      msg('No template matches', { id: 'template.none-found' }),
      html`<button class="button" type="button" @click=${clear}>${msg('Show all templates', { id: 'template.clear' })}</button>`,
    );
  }
  if (list.load.state === 'loading') {
    return html`<div class="rows loading">
      <span class="visually-hidden">${msg('Templates are loading', { id: 'template.loading' })}</span>
      ${Array.from({ length: GHOSTS }, () => html`<div class="bone"></div>`)}
    </div>`;
  }
  if (list.load.state === 'failed') {
    return stateOf(
      'warning',
      msg('Templates could not be loaded', { id: 'template.failed' }),
      html`<p>${doorText(list.load.error.code)}</p>`,
    );
  }
  return stateOf(
    'book',
    msg('No templates yet', { id: 'template.empty' }),
    html`<p>${purposeText()}</p>${manageLink(manageUrl)}`,
  );
}

/** Says so when none of the templates can be sent. */
export function noneApproved(templates: readonly Template[]): TemplateResult | typeof nothing {
  if (templates.some((template) => whyNotSendable(template) === null)) return nothing;
  return html`<span>${msg('None of these can be sent yet.', { id: 'template.none-approved' })}</span>`;
}

/** What templates are for (CDK-50). */
function purposeText(): string {
  return msg(
    'Templates tell of a delivery, a payment in progress or an upcoming visit, and remind customers of your business. Meta approves each one.',
    { id: 'template.purpose' },
  );
}

/** Templates are made and managed at Meta (CDK-51). */
export function manageLink(manageUrl: string): TemplateResult | typeof nothing {
  const href = safeHref(manageUrl);
  if (href === null) return nothing;
  return html`<a class="link" href=${href} target="_blank" rel="noopener noreferrer">${msg('Create a template at Meta', { id: 'template.create' })}</a>`;
}

function stateOf(mark: 'book' | 'search' | 'warning', title: string, more: unknown): TemplateResult {
  return html`<div class="state">${icon(mark)}<strong>${title}</strong>${more}</div>`;
}

/** What stands where the chosen template will. */
export function noneChosen(): TemplateResult {
  return html`<div class="state">
    ${icon('book')}<strong>${msg('Choose a template', { id: 'lock.template' })}</strong>
    <p>${purposeText()}</p>
  </div>`;
}
