import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../internal/pane-icons.ts';
import type { LocationDraft } from './builder-draft.ts';
import { fieldName } from './builder-words.ts';
import { type FormModel, formField } from './form-field.ts';
import { type Point, parsePlace } from './parse-place.ts';

export interface LocationModel extends FormModel<LocationDraft> {
  readonly pasted: string;
  readonly paste: (text: string) => void;
  /** How the question for the own position stands. */
  readonly position: 'none' | 'asked' | 'denied' | 'failed';
  /** `null` where the browser cannot be asked. */
  readonly askPosition: (() => void) | null;
}

/** A place: pasted, typed, or where the agent is. */
export function locationForm(model: LocationModel): TemplateResult {
  const { draft, change } = model;
  const degrees = (key: 'latitude' | 'longitude') =>
    formField(
      {
        key,
        label: fieldName(key, draft),
        value: draft[key],
        mode: 'decimal',
        put: (text) => {
          // A pair pasted into one of the two fields is both.
          const point = parsePlace(text);
          change(point === null ? { ...draft, [key]: text } : placedAt(draft, point));
        },
      },
      model,
    );
  const words = (key: 'name' | 'address', label: string) =>
    formField(
      { key, label, value: draft[key], optional: true, put: (text) => change({ ...draft, [key]: text }) },
      model,
    );
  return html`${pasteField(model)} ${positionButton(model)}
    <div class="pair">${degrees('latitude')}${degrees('longitude')}</div>
    ${words('name', msg('Name of the place', { id: 'template.place.name' }))}
    ${words('address', msg('Address', { id: 'template.place.address' }))}`;
}

/** A draft at another point, to about a metre. */
export function placedAt(draft: LocationDraft, { latitude, longitude }: Point): LocationDraft {
  const short = (degrees: number) => String(Number(degrees.toFixed(6)));
  return { ...draft, latitude: short(latitude), longitude: short(longitude) };
}

function pasteField({ draft, pasted, paste, change }: LocationModel): TemplateResult {
  const put = ({ target }: Event & { readonly target: HTMLInputElement }) => {
    paste(target.value);
    const point = parsePlace(target.value);
    if (point !== null) change(placedAt(draft, point));
  };
  const nothingFound = pasted.trim() !== '' && parsePlace(pasted) === null;
  return html`<div class="field">
    <label for="paste">${msg('Coordinates or link to a map', { id: 'builder.paste' })}</label>
    <input
      id="paste"
      type="text"
      dir="ltr"
      autocomplete="off"
      placeholder="52.52, 13.405"
      aria-invalid=${nothingFound}
      aria-describedby="paste-hint"
      .value=${live(pasted)}
      @input=${put}
    />
    ${
      nothingFound
        ? html`<span class="problem" id="paste-hint">${msg('There is no place in it. Open a short link and copy the long one.', { id: 'builder.paste.nothing' })}</span>`
        : html`<span class="hint" id="paste-hint">${msg('Paste it here to fill in the two fields below.', { id: 'builder.paste.hint' })}</span>`
    }
  </div>`;
}

function positionButton({ position, askPosition }: LocationModel): TemplateResult | typeof nothing {
  if (askPosition === null) return nothing;
  const asked = position === 'asked';
  return html`<div class="beside">
    <button class="button add" type="button" aria-disabled=${asked} aria-describedby="position" @click=${() => asked || askPosition()}>
      ${icon('location', 'small')}${msg('Use my position', { id: 'builder.position' })}
    </button>
    <span class="hint" id="position" role="status">${positionWord(position)}</span>
  </div>`;
}

function positionWord(position: LocationModel['position']): string | typeof nothing {
  switch (position) {
    case 'asked':
      return msg('Looking for your position…', { id: 'builder.position.asked' });
    case 'denied':
      return msg('The browser may not tell your position. Its settings for this page can change that.', {
        id: 'builder.position.denied',
      });
    case 'failed':
      return msg('Your position was not found.', { id: 'builder.position.failed' });
    case 'none':
      return nothing;
  }
}
