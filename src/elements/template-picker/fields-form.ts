import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  type FieldValue,
  fieldValue,
  type Template,
  type TemplateField,
  type TemplateValues,
} from '../../domain/index.ts';
import { fileField } from './file-field.ts';
import { type HeaderUpload, headerKind } from './header-files.ts';
import { NO_PLACE, type PlaceDraft } from './place-value.ts';
import { fieldProblem, fieldWord } from './template-words.ts';

export interface FieldsFormModel {
  readonly template: Template;
  readonly fields: readonly TemplateField[];
  readonly values: TemplateValues;
  /** Codes by field id, of fields whose trouble is to be shown. */
  readonly problems: ReadonlyMap<string, string>;
  readonly places: Readonly<Record<string, PlaceDraft>>;
  /** How it stands with the file of a field. */
  readonly uploadOf: (field: TemplateField) => HeaderUpload | null;
  readonly canUpload: boolean;
  readonly put: (field: TemplateField, value: FieldValue) => void;
  readonly leave: (field: TemplateField) => void;
  readonly putPlace: (field: TemplateField, place: PlaceDraft) => void;
  readonly putFile: (field: TemplateField, file: File) => void;
}

/** Everything that has to be filled in, each with its hint and its trouble. */
export function fieldsForm(model: FieldsFormModel): TemplateResult {
  return html`<div class="fields">${model.fields.map((field) => renderField(field, model))}</div>`;
}

function renderField(field: TemplateField, model: FieldsFormModel): TemplateResult {
  const id = `field-${field.id}`;
  const problem = model.problems.get(field.id);
  const words = problem === undefined ? null : fieldProblem(problem, field.kind);
  const hint = field.sample === null ? null : msg(str`Example: ${field.sample}`, { id: 'template.sample' });
  const described = `${hint === null ? '' : `${id}-hint `}${words === null ? '' : `${id}-problem`}`.trim();
  const label = html`<span dir="auto">${fieldWord(field, model.template)}</span><span class="required" aria-hidden="true">*</span>`;
  const foot = html`${hint === null ? nothing : html`<span class="hint" id="${id}-hint" dir="auto">${hint}</span>`}
    ${words === null ? nothing : html`<span class="problem" id="${id}-problem">${words}</span>`}`;
  if (field.kind === 'location') {
    return html`<fieldset class="field" aria-describedby=${described || nothing}>
      <legend>${label}</legend>
      ${placeInputs(field, model, words !== null)}${foot}
    </fieldset>`;
  }
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${control(id, field, model, described, words !== null)}${foot}
  </div>`;
}

function control(
  id: string,
  field: TemplateField,
  model: FieldsFormModel,
  described: string,
  invalid: boolean,
): TemplateResult {
  const value = fieldValue(field, model.values);
  const kind = headerKind(field);
  if (kind !== null) {
    if (!model.canUpload)
      return html`<input id=${id} type="text" disabled aria-required="true" .value=${msg('This page cannot upload files.', { id: 'template.file.none' })} />`;
    const choose = (file: File) => model.putFile(field, file);
    return fileField({ id, fieldId: field.id, kind, value, upload: model.uploadOf(field), described, invalid, choose });
  }
  const time = field.kind === 'time';
  return html`<input
    id=${id}
    data-field=${field.id}
    type=${time ? 'datetime-local' : 'text'}
    dir=${time || value === null || value === '' ? nothing : 'auto'}
    autocomplete="off"
    aria-required="true"
    aria-invalid=${invalid}
    aria-describedby=${described || nothing}
    .value=${live(time ? localTime(value) : typeof value === 'string' ? value : '')}
    @input=${({ target }: Event & { readonly target: HTMLInputElement }) => {
      const written = time ? new Date(target.value).getTime() : target.value;
      model.put(field, written === '' || Number.isNaN(written) ? null : written);
    }}
    @blur=${() => model.leave(field)}
  />`;
}

function placeInputs(field: TemplateField, model: FieldsFormModel, invalid: boolean): readonly TemplateResult[] {
  const place = model.places[field.id] ?? NO_PLACE;
  const words: Readonly<Record<keyof PlaceDraft, string>> = {
    latitude: msg('Latitude', { id: 'template.place.latitude' }),
    longitude: msg('Longitude', { id: 'template.place.longitude' }),
    name: msg('Name of the place', { id: 'template.place.name' }),
    address: msg('Address', { id: 'template.place.address' }),
  };
  return (['latitude', 'longitude', 'name', 'address'] as const).map((key) => {
    const number = key === 'latitude' || key === 'longitude';
    return html`<input
      class=${number ? 'half' : ''}
      data-field=${field.id}
      type="text"
      inputmode=${number ? 'decimal' : 'text'}
      dir=${number ? 'ltr' : 'auto'}
      autocomplete="off"
      placeholder=${words[key]}
      aria-label=${words[key]}
      aria-required=${number}
      aria-invalid=${number && invalid}
      .value=${live(place[key])}
      @input=${({ target }: Event & { readonly target: HTMLInputElement }) =>
        model.putPlace(field, { ...place, [key]: target.value })}
      @blur=${() => model.leave(field)}
    />`;
  });
}

/** A moment as the date field of this browser wants it: local, to the minute. */
function localTime(value: FieldValue): string {
  if (typeof value !== 'number') return '';
  const offset = new Date(value).getTimezoneOffset() * 60_000;
  return new Date(value - offset).toISOString().slice(0, 16);
}
