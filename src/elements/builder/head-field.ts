import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { INTERACTIVE_LIMITS } from '../../domain/index.ts';
import { contentWord } from '../internal/content-words.ts';
import { fileField } from '../template-picker/file-field.ts';
import type { HeaderKind, HeaderUpload } from '../template-picker/header-files.ts';
import type { FrameDraft } from './builder-draft.ts';
import { bodyWord, headerWord, problemWord } from './builder-words.ts';
import { type FormModel, formField } from './form-field.ts';

/** The way of a file into the head of a message. */
export interface HeadPort {
  /** On its way, or why it did not come; `null` when neither. */
  readonly upload: HeaderUpload | null;
  readonly take: (kind: HeaderKind, file: File) => void;
}

const KINDS: readonly HeaderKind[] = ['image', 'video', 'document'];

/** A line above the words, or where WhatsApp takes one and the backend too, a picture, video or PDF instead (fact sheet §11.1). */
export function headField<D extends FrameDraft>(model: FormModel<D>, port: HeadPort | null): TemplateResult {
  const { draft, problems, change } = model;
  const { header, head = null } = draft;
  const line = formField(
    {
      key: 'header',
      label: headerWord(),
      value: header,
      max: INTERACTIVE_LIMITS.headerText,
      optional: true,
      put: (text) => change({ ...draft, header: text }),
    },
    model,
  );
  if (port === null) return line;
  const turn = (value: string) => {
    const kind = KINDS.find((each) => each === value);
    change({ ...draft, head: kind === undefined ? null : { kind, file: null } });
  };
  const problem = problems.get('head');
  return html`<div class="field">
      <label for="field-head">${msg('Kind of heading', { id: 'builder.head' })}</label>
      <select
        id="field-head"
        data-key="head"
        .value=${live(head?.kind ?? '')}
        @change=${({ target }: Event & { readonly target: HTMLSelectElement }) => turn(target.value)}
      >
        <option value="">${bodyWord()}</option>
        ${KINDS.map((kind) => html`<option value=${kind} ?selected=${head?.kind === kind}>${contentWord(kind)}</option>`)}
      </select>
    </div>
    ${
      head === null
        ? line
        : html`<div class="field">
            <label for="field-head-file">${contentWord(head.kind)}<span class="required" aria-hidden="true">*</span></label>
            ${fileField({
              id: 'field-head-file',
              fieldId: 'head',
              kind: head.kind,
              value: head.file,
              upload: port.upload,
              described: problem === undefined ? '' : 'field-head-problem',
              invalid: problem !== undefined,
              choose: (file) => port.take(head.kind, file),
            })}
            ${problem === undefined ? nothing : html`<span class="problem" id="field-head-problem">${problemWord(problem, 0)}</span>`}
          </div>`
    }`;
}
