import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { type IconName, icon } from '../internal/pane-icons.ts';
import { formatCount } from '../internal/plural.ts';

export interface ItemFacts {
  readonly id: string;
  /** What it is called: “Button 2”. */
  readonly name: string;
  readonly index: number;
  readonly count: number;
  /** Absent where the order says nothing. */
  readonly move?: (by: -1 | 1) => void;
  readonly remove: () => void;
}

/** The buttons of an item of a list: a place up, a place down, gone. The last one left stays. */
export function itemTools({ id, name, index, count, move, remove }: ItemFacts): TemplateResult {
  if (count === 1) return html``;
  const tool = (mark: IconName, act: string, words: string, possible: boolean, does: () => void) =>
    html`<button
      class="icon-button ${act}"
      type="button"
      data-act="${act} ${id}"
      aria-label=${words}
      title=${words}
      aria-disabled=${!possible}
      @click=${() => possible && does()}
    >
      ${icon(mark, 'small')}
    </button>`;
  return html`<span class="item-tools">
    ${
      move === undefined
        ? nothing
        : html`${tool('arrow-down', 'up', msg(str`Move up: ${name}`, { id: 'builder.up' }), index > 0, () => move(-1))}
          ${tool('arrow-down', 'down', msg(str`Move down: ${name}`, { id: 'builder.down' }), index < count - 1, () => move(1))}`
    }
    ${tool('bin', 'remove', msg(str`Remove: ${name}`, { id: 'builder.remove' }), true, remove)}
  </span>`;
}

/** Moves an item by the keyboard, from inside its field. */
export function movingKeys(move: (by: -1 | 1) => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };
}

/** Where an item stands now, to be said after it moved. */
export function placeWord(index: number, count: number): string {
  return msg(str`Place ${formatCount(index + 1)} of ${formatCount(count)}`, { id: 'builder.place' });
}

/** Adds one more, as long as there is room. */
export function addButton(words: string, count: number, max: number, add: () => void): TemplateResult {
  const full = count >= max;
  const why = full ? msg(str`No more than ${formatCount(max)}`, { id: 'builder.full' }) : nothing;
  return html`<button class="button add" type="button" aria-disabled=${full} title=${why} @click=${() => full || add()}>
    ${icon('plus', 'small')}${words}
  </button>`;
}
