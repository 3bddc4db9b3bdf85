import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatCount } from '../internal/plural.ts';
import { problemWord } from './builder-words.ts';
import type { Problems } from './problems-of.ts';

/** What a form is drawn from, and how it tells of changes. */
export interface FormModel<D> {
  readonly draft: D;
  /** Those that are to be shown now. */
  readonly problems: Problems;
  /** Another draft; then the focus goes to `focus`, and `say` is said. */
  readonly change: (draft: D, then?: { readonly focus?: string; readonly say?: string }) => void;
  /** A field was left. */
  readonly leave: (key: string) => void;
}

export interface FieldFacts {
  /** As the problems know the field. */
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly put: (value: string) => void;
  /** The longest it takes, UTF-16 units; counted beside the field. */
  readonly max?: number;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly lines?: boolean;
  readonly mode?: 'tel' | 'email' | 'url' | 'decimal';
  readonly onKey?: (event: KeyboardEvent) => void;
}

/** A field with its label, how much of its room is used, its hint and its trouble. */
export function formField(
  facts: FieldFacts,
  { problems, leave }: Omit<FormModel<never>, 'draft' | 'change'>,
): TemplateResult {
  const { key, label, value, put, max, hint, optional = false, lines = false, mode, onKey } = facts;
  const id = `field-${key}`;
  const problem = problems.get(key);
  const described = [
    ...(optional ? [`${id}-optional`] : []),
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(problem === undefined ? [] : [`${id}-problem`]),
  ].join(' ');
  const input = ({ target }: Event & { readonly target: HTMLInputElement | HTMLTextAreaElement }) => put(target.value);
  // Numbers and addresses run from left to right in every language; words as their own letters do.
  const dir = mode !== undefined ? 'ltr' : value === '' ? nothing : 'auto';
  return html`<div class="field">
    <div class="above">
      <span><label for=${id}>${label}${
        optional ? nothing : html`<span class="required" aria-hidden="true">*</span>`
      }</label>${
        // No part of the name: browsers read the two as one word.
        optional
          ? html` <span class="hint" id="${id}-optional">${msg('optional', { id: 'builder.optional' })}</span>`
          : nothing
      }</span>
      ${max === undefined ? nothing : html`<span class="count ${value.trim().length > max ? 'over' : ''}" aria-hidden="true"><bdi>${formatCount(value.trim().length)}/${formatCount(max)}</bdi></span>`}
    </div>
    ${
      lines
        ? html`<textarea
            id=${id}
            data-key=${key}
            rows="3"
            dir=${dir}
            aria-required=${!optional}
            aria-invalid=${problem !== undefined}
            aria-describedby=${described || nothing}
            .value=${live(value)}
            @input=${input}
            @blur=${() => leave(key)}
          ></textarea>`
        : html`<input
            id=${id}
            data-key=${key}
            type="text"
            inputmode=${mode ?? 'text'}
            dir=${dir}
            autocomplete="off"
            aria-required=${!optional}
            aria-invalid=${problem !== undefined}
            aria-describedby=${described || nothing}
            .value=${live(value)}
            @input=${input}
            @keydown=${onKey ?? nothing}
            @blur=${() => leave(key)}
          />`
    }
    ${hint === undefined ? nothing : html`<span class="hint" id="${id}-hint">${hint}</span>`}
    ${problem === undefined ? nothing : html`<span class="problem" id="${id}-problem">${problemWord(problem, max ?? 0)}</span>`}
  </div>`;
}
