import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RefusalCode } from '../../domain/index.ts';
import type { ConversationRow } from '../../store/views.ts';
import { errorText } from '../internal/error-words.ts';
import { durationText } from '../internal/time-format.ts';

export interface TargetModel {
  readonly row: ConversationRow;
  readonly index: number;
  readonly chosen: boolean;
  /** Why it cannot be chosen. */
  readonly bar: RefusalCode | null;
  readonly now: number;
  readonly toggle: () => void;
}

/** A conversation a message can be sent on to, or why it cannot. */
export function targetRow({ row, index, chosen, bar, now, toggle }: TargetModel): TemplateResult {
  const { id, name, contactId, channel, windowClosesAt } = row;
  const left = windowClosesAt === null ? nothing : durationText(windowClosesAt - now);
  const handle = (event: Event) => {
    // Barred ones stay reachable for the keyboard, to say why.
    if (bar !== null) event.preventDefault();
    else toggle();
  };
  return html`<li>
    <label class="target ${bar === null ? '' : 'barred'}" part="target">
      <input
        type="checkbox"
        data-id=${id}
        aria-disabled=${bar !== null}
        aria-describedby="about-${index}"
        .checked=${live(chosen && bar === null)}
        @click=${handle}
      />
      <wa-inbox-avatar name=${name} seed=${contactId}></wa-inbox-avatar>
      <bdi class="name one-line">${name}</bdi>
      <span class="about" id="about-${index}"><bdi>${channel.name}</bdi> · <span class=${bar === null ? '' : 'why-barred'}>${bar === null ? msg(str`${left} left`, { id: 'row.window-left' }) : errorText(bar)}</span></span>
    </label>
  </li>`;
}
