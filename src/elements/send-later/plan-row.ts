import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { refusalWay, type Template } from '../../domain/index.ts';
import type { PlanView } from '../../store/scheduled-view.ts';
import { errorText } from '../internal/error-words.ts';
import { icon } from '../internal/pane-icons.ts';
import { fullTime } from '../internal/time-format.ts';
import { type DayAndTime, momentOf } from './day-and-time.ts';
import { planIcon, planKind, planWords, whyNotSay } from './plan-words.ts';
import { timeFields } from './time-fields.ts';
import { whenText } from './when-text.ts';
import { whyNotThen } from './why-not-then.ts';

/** What a plan is being changed to. */
export interface PlanEdit {
  readonly chosen: DayAndTime;
  /** `null` where there are no words to write. */
  readonly words: string | null;
}

export interface PlanRow {
  readonly view: PlanView;
  /** The template it names, where it is known. */
  readonly template: Template | undefined;
  readonly now: number;
  /** `null` while the row is only shown. */
  readonly edit: PlanEdit | null;
  /** It can go at once: the way is open and the window too. */
  readonly canGo: boolean;
  readonly begin: () => void;
  readonly put: (edit: PlanEdit) => void;
  readonly save: () => void;
  readonly back: () => void;
  readonly sendNow: () => void;
  readonly cancel: () => void;
  readonly askTemplate: () => void;
}

/** A planned message: when, what, by whom, why it did not go, and what can be done about it. */
export function planRow(row: PlanRow): TemplateResult {
  const { view, template, now, edit } = row;
  const { plan, author, mine, mayChange } = view;
  const isRefused = plan.state === 'refused';
  return html`<li class="plan" part="plan" data-id=${plan.id}>
    <p class="facts">
      <time datetime=${new Date(plan.sendAt).toISOString()} title=${fullTime(plan.sendAt)}>${whenText(plan.sendAt, now)}</time>
      <bdi class="author">${mine ? msg('You', { id: 'message.author.you' }) : author?.name}</bdi>
    </p>
    <p class="what" id="what-${plan.id}">
      ${icon(planIcon(plan.content), 'small')}
      <span class="kind">${planKind(plan.content)}</span>
      <bdi class="words one-line">${planWords(plan.content, template)}</bdi>
    </p>
    ${
      isRefused
        ? html`<p class="reason">${msg('It did not go.', { id: 'later.refused' })} ${plan.refusal === null ? nothing : errorText(plan.refusal)}</p>`
        : nothing
    }
    ${mayChange ? (edit === null ? acts(row) : editor(row, edit)) : nothing}
  </li>`;
}

function acts({ view: { plan }, canGo, begin, sendNow, cancel, askTemplate }: PlanRow): TemplateResult {
  const of = `what-${plan.id}`;
  const needsTemplate = plan.refusal !== null && refusalWay(plan.refusal) === 'template';
  return html`<div class="acts">
    <button class="button edit" type="button" aria-describedby=${of} @click=${begin}>${msg('Change', { id: 'later.change' })}</button>
    ${
      canGo
        ? html`<button class="button now" type="button" aria-describedby=${of} @click=${sendNow}>${msg('Send now', { id: 'later.now' })}</button>`
        : needsTemplate
          ? html`<button class="button template" type="button" aria-describedby=${of} @click=${askTemplate}>${msg('Choose a template', { id: 'lock.template' })}</button>`
          : nothing
    }
    <button class="button cancel" type="button" aria-describedby=${of} @click=${cancel}>${msg('Do not send', { id: 'later.cancel' })}</button>
  </div>`;
}

/** Why a plan cannot be changed to this, as a sentence; `null` when it can. */
export function whyNotSave({ plan }: PlanView, { chosen, words }: PlanEdit, now: number): string | null {
  return whyNotThen(momentOf(chosen), now) ?? (words === null ? null : whyNotSay(plan.content, words));
}

function editor({ view, now, put, save, back }: PlanRow, edit: PlanEdit): TemplateResult {
  const { plan } = view;
  const wrongTime = whyNotThen(momentOf(edit.chosen), now) !== null;
  const why = whyNotSave(view, edit, now);
  const whyId = `why-${plan.id}`;
  return html`<div class="editor" role="group" aria-label=${msg('Change', { id: 'later.change' })}>
    ${timeFields(edit.chosen, now, wrongTime, whyId, (chosen) => put({ ...edit, chosen }))}
    ${
      edit.words === null
        ? nothing
        : html`<label class="field">
          <span>${plan.content.kind === 'text' ? msg('Text', { id: 'canned.text' }) : msg('Caption', { id: 'attachments.caption' })}</span>
          <textarea
            name="words"
            rows="3"
            dir="auto"
            .value=${live(edit.words)}
            aria-invalid=${why !== null && !wrongTime}
            aria-describedby=${whyId}
            @input=${({ target }: InputEvent & { readonly target: HTMLTextAreaElement }) => put({ ...edit, words: target.value })}
          ></textarea>
        </label>`
    }
    <span class="why" id=${whyId}>${why}</span>
    <div class="acts">
      <button class="button primary save" type="button" aria-disabled=${why !== null} aria-describedby=${whyId} title=${why ?? ''} @click=${save}>${msg('Save', { id: 'canned.save' })}</button>
      <button class="button back" type="button" @click=${back}>${msg('Cancel', { id: 'action.cancel' })}</button>
    </div>
  </div>`;
}
