import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type DayAndTime, dayAndTimeOf } from './day-and-time.ts';

/** A day and a time of day to choose, from today on. `why` is the id of the sentence that says what is wrong. */
export function timeFields(
  chosen: DayAndTime,
  now: number,
  invalid: boolean,
  why: string,
  put: (chosen: DayAndTime) => void,
): TemplateResult {
  return html`<div class="fields">
    <label class="field">
      <span>${msg('Date', { id: 'later.date' })}</span>
      <input
        name="day"
        type="date"
        min=${dayAndTimeOf(now).day}
        .value=${live(chosen.day)}
        aria-invalid=${invalid}
        aria-describedby=${why}
        @input=${({ target }: InputEvent & { readonly target: HTMLInputElement }) => put({ ...chosen, day: target.value })}
      />
    </label>
    <label class="field">
      <span>${msg('Time', { id: 'later.time' })}</span>
      <input
        name="time"
        type="time"
        .value=${live(chosen.time)}
        aria-invalid=${invalid}
        aria-describedby=${why}
        @input=${({ target }: InputEvent & { readonly target: HTMLInputElement }) => put({ ...chosen, time: target.value })}
      />
    </label>
  </div>`;
}
