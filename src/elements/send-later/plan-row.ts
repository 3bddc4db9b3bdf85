import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanView } from '../../store/scheduled-view.ts';
import { errorText } from '../internal/error-words.ts';
import { fullTime } from '../internal/time-format.ts';
import { type DayAndTime, momentOf } from './day-and-time.ts';
import { planWords } from './plan-words.ts';
import { timeFields } from './time-fields.ts';
import { whenText } from './when-text.ts';
import { whyNotThen } from './why-not-then.ts';

export interface PlanRow {
  readonly view: PlanView;
  readonly now: number;
  /** The time being chosen; `null` while the row is only shown. */
  readonly chosen: DayAndTime | null;
  /** It can go at once: the way is open and the window too. */
  readonly canGo: boolean;
  readonly edit: () => void;
  readonly put: (chosen: DayAndTime) => void;
  readonly save: () => void;
  readonly back: () => void;
  readonly sendNow: () => void;
  readonly cancel: () => void;
}

/** A planned message: when, what, by whom, why it did not go, and what can be done about it. */
export function planRow(row: PlanRow): TemplateResult {
  const { view, now, chosen } = row;
  const { plan, author, mine, mayChange } = view;
  const isRefused = plan.state === 'refused';
  return html`<li class="plan" part="plan" data-id=${plan.id}>
    <p class="facts">
      <time datetime=${new Date(plan.sendAt).toISOString()} title=${fullTime(plan.sendAt)}>${whenText(plan.sendAt, now)}</time>
      <bdi class="author">${mine ? msg('You', { id: 'message.author.you' }) : author?.name}</bdi>
    </p>
    <bdi class="words one-line" id="words-${plan.id}">${planWords(plan.content)}</bdi>
    ${
      isRefused
        ? html`<p class="reason">${msg('It did not go.', { id: 'later.refused' })} ${plan.refusal === null ? nothing : errorText(plan.refusal)}</p>`
        : nothing
    }
    ${mayChange ? (chosen === null ? acts(row) : editor(row, chosen)) : nothing}
  </li>`;
}

function acts({ view: { plan }, canGo, edit, sendNow, cancel }: PlanRow): TemplateResult {
  const of = `words-${plan.id}`;
  return html`<div class="acts">
    <button class="button edit" type="button" aria-describedby=${of} @click=${edit}>${msg('Change', { id: 'later.change' })}</button>
    ${
      canGo
        ? html`<button class="button now" type="button" aria-describedby=${of} @click=${sendNow}>${msg('Send now', { id: 'later.now' })}</button>`
        : nothing
    }
    <button class="button cancel" type="button" aria-describedby=${of} @click=${cancel}>${msg('Do not send', { id: 'later.cancel' })}</button>
  </div>`;
}

function editor({ view: { plan }, now, put, save, back }: PlanRow, chosen: DayAndTime): TemplateResult {
  const why = whyNotThen(momentOf(chosen), now);
  const whyId = `why-${plan.id}`;
  return html`<div class="editor" role="group" aria-label=${msg('Change', { id: 'later.change' })}>
    ${timeFields(chosen, now, why !== null, whyId, put)}
    <span class="why" id=${whyId}>${why}</span>
    <div class="acts">
      <button class="button primary save" type="button" aria-disabled=${why !== null} aria-describedby=${whyId} title=${why ?? ''} @click=${save}>${msg('Save', { id: 'canned.save' })}</button>
      <button class="button back" type="button" @click=${back}>${msg('Cancel', { id: 'action.cancel' })}</button>
    </div>
  </div>`;
}
