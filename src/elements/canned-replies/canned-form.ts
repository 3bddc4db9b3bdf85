import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  CANNED_NAME_MAX,
  CANNED_VARIABLES,
  type CannedFacts,
  type CannedOwner,
  type CannedVariable,
  fillCanned,
  isSameOwner,
  type OutgoingMedia,
  TEXT_MAX,
  unfilled,
} from '../../domain/index.ts';
import type { CannedDraft } from '../../store/views.ts';
import type { CannedField } from './canned-editor.ts';
import type { InboxCannedFilesElement } from './inbox-canned-files.ts';
import { type CannedDesk, mayKeep, ownersOf } from './judge-draft.ts';
import { ownerWord } from './owner-word.ts';
import { unfilledText } from './unfilled-text.ts';

export interface CannedForm {
  readonly desk: CannedDesk;
  readonly draft: CannedDraft;
  /** The files it began with. */
  readonly begunFiles: readonly OutgoingMedia[];
  readonly facts: CannedFacts;
  /** The agent may change it. */
  readonly may: boolean;
  /** What stands in the way, and at which field; `null` while nothing was tried. */
  readonly problem: { readonly field: CannedField | null; readonly text: string } | null;
  readonly put: (part: Partial<CannedDraft>) => void;
  readonly insert: (words: string) => void;
}

/** Name, words and owner of a canned reply, with what becomes of its variables. */
export function cannedForm(form: CannedForm): TemplateResult {
  const { draft, may, put } = form;
  return html`<div class="form">
    ${
      may
        ? nothing
        : html`<p class="reason">${msg('Supervisors write the replies of their teams, admins those for everybody.', { id: 'canned.who' })}</p>`
    }
    <label class="field">
      <span>${msg('Name', { id: 'canned.name' })}</span>
      <span class="name-field" dir="ltr"
        ><span aria-hidden="true">/</span
        ><input
          name="name"
          dir="auto"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          maxlength=${CANNED_NAME_MAX}
          ?readonly=${!may}
          .value=${live(draft.name)}
          aria-invalid=${form.problem?.field === 'name' ? 'true' : nothing}
          aria-describedby="name-help"
          @input=${(event: InputEvent & { readonly target: HTMLInputElement }) => put({ name: nameFrom(event.target.value) })}
      /></span>
    </label>
    <p class="help" id="name-help">${problemAt(form, 'name') ?? msg('Letters, digits and dashes. Type it after a slash to use the reply.', { id: 'canned.name-help' })}</p>
    <label class="field">
      <span>${msg('Text', { id: 'canned.text' })}</span>
      <textarea
        name="text"
        dir="auto"
        rows="5"
        maxlength=${TEXT_MAX}
        ?readonly=${!may}
        .value=${live(draft.text)}
        aria-invalid=${form.problem?.field === 'text' ? 'true' : nothing}
        aria-describedby="text-help"
        @input=${(event: InputEvent & { readonly target: HTMLTextAreaElement }) => put({ text: event.target.value })}
      ></textarea>
    </label>
    <p class="help" id="text-help">${problemAt(form, 'text')}</p>
    ${may ? variables(form) : nothing} ${files(form)} ${owners(form)} ${preview(form)}
  </div>`;
}

/** What is typed as two words is meant as one name. */
function nameFrom(typed: string): string {
  return typed.replace(/^[\s/]+/u, '').replace(/\s+/gu, '-');
}

function problemAt({ problem }: CannedForm, field: CannedField): TemplateResult | null {
  return problem?.field === field ? html`<span class="problem">${problem.text}</span>` : null;
}

function variables({ insert }: CannedForm): TemplateResult {
  return html`<div class="variables" role="group" aria-label=${msg('Put in', { id: 'canned.variables' })}>
      ${CANNED_VARIABLES.map(
        (name) =>
          html`<button class="button" type="button" data-variable=${name} @click=${() => insert(`{{${name}}}`)}>${variableWord(name)}</button>`,
      )}
    </div>
    <p class="help">
      ${msg(str`What stands after a bar is said when the name is not known: ${'\u2066{{contact.name|there}}\u2069'}`, { id: 'canned.variables-help' })}
    </p>`;
}

function variableWord(name: CannedVariable): string {
  switch (name) {
    case 'contact.name':
      return msg('Customer’s name', { id: 'canned.contact-name' });
    case 'contact.first_name':
      return msg('Customer’s first name', { id: 'canned.first-name' });
    case 'agent.name':
      return msg('Your name', { id: 'canned.agent-name' });
  }
}

function files({ desk, begunFiles, may, problem, put }: CannedForm): TemplateResult | typeof nothing {
  if (!desk.session.capabilities.media && begunFiles.length === 0) return nothing;
  return html`<wa-inbox-canned-files
    .files=${begunFiles}
    ?may=${may && desk.session.capabilities.media}
    .problem=${problem?.field === 'files' ? problem.text : null}
    @change=${({ target }: Event & { readonly target: InboxCannedFilesElement }) => put({ files: target.outgoing })}
  ></wa-inbox-canned-files>`;
}

function owners(form: CannedForm): TemplateResult {
  const { desk, draft, may, put } = form;
  const all = ownersOf(desk);
  const options = all.map((owner) => ({ owner, isOpen: mayKeep(desk, owner) }));
  return html`<label class="field">
      <span>${msg('Who may use it', { id: 'canned.owner' })}</span>
      <select
        name="owner"
        ?disabled=${!may}
        aria-describedby="owner-help"
        @change=${(event: Event & { readonly target: HTMLSelectElement }) => put({ owner: all[event.target.selectedIndex] as CannedOwner })}
      >
        ${options.map(
          ({ owner, isOpen }) => html`<option ?disabled=${!isOpen} .selected=${isSameOwner(owner, draft.owner)}>
            ${ownerWord(owner, desk.view.teams)}
          </option>`,
        )}
      </select>
    </label>
    <p class="help" id="owner-help">
      ${
        problemAt(form, 'owner') ??
        (may && options.some(({ isOpen }) => !isOpen)
          ? msg('Supervisors write the replies of their teams, admins those for everybody.', { id: 'canned.who' })
          : nothing)
      }
    </p>`;
}

function preview({ draft, facts }: CannedForm): TemplateResult | typeof nothing {
  if (draft.text.trim() === '') return nothing;
  const filled = fillCanned(draft.text, facts);
  const open = unfilled(filled);
  return html`<figure class="preview" part="preview">
    <figcaption>${msg('Preview', { id: 'canned.preview' })}</figcaption>
    <p dir="auto">${filled}</p>
    ${open.length === 0 ? nothing : html`<p class="open">${unfilledText(open)}</p>`}
  </figure>`;
}
