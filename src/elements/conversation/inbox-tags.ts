import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { normalizeTag, TAG_MAX } from '../../domain/index.ts';
import { BaseElement } from '../internal/base-element.ts';
import { icon } from '../internal/pane-icons.ts';

/**
 * The tags of a conversation, to read and to edit in place.
 *
 * @fires wa-inbox-tag-add - `{tag}`, whispered
 * @fires wa-inbox-tag-remove - `{tag}`, whispered
 * @csspart tag - one tag
 */
export class InboxTagsElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    css`
      :host {
        display: block;
        min-inline-size: 0;
      }
      .tags {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .tag,
      .add,
      input {
        display: inline-flex;
        align-items: center;
        gap: 2px;
        max-inline-size: 220px;
        min-block-size: 24px;
        border: 1px solid var(--_border);
        border-radius: var(--_radius-s);
        font-size: 12px;
        line-height: 16px;
      }
      .tag {
        padding-inline: 8px;
        background: var(--_bg);
      }
      .tag.editable {
        padding-inline-end: 0;
      }
      .remove,
      .add {
        display: inline-flex;
        align-items: center;
        justify-content: center;
        min-inline-size: 24px;
        min-block-size: 24px;
        border: 0;
        border-radius: var(--_radius-s);
        background: transparent;
        color: var(--_text-quiet);
      }
      .add {
        gap: 4px;
        padding-inline: 6px;
      }
      .remove:hover,
      .add:hover {
        background: var(--_bg-hover);
        color: var(--_text);
      }
      .remove .icon {
        inline-size: 12px;
        block-size: 12px;
      }
      input {
        inline-size: 140px;
        padding: 2px 8px;
        border-color: var(--_border-control);
        background: var(--_bg);
        color: inherit;
        font-family: inherit;
      }
    `,
  ];

  @state() private adding = false;

  @property({ attribute: false }) tags: readonly string[] = [];
  @property({ type: Boolean }) editable = false;

  #whisper(name: string, tag: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail: { tag }, bubbles: true }));
  }

  #commit(input: HTMLInputElement): void {
    const tag = normalizeTag(input.value);
    if (tag !== '') this.#whisper('wa-inbox-tag-add', tag);
    input.value = '';
  }

  #remove(tag: string, index: number): void {
    // The next tag moves up to where the focus stands; behind the last there is none.
    if (index === this.tags.length - 1) this.renderRoot.querySelector<HTMLElement>('.add')?.focus();
    this.#whisper('wa-inbox-tag-remove', tag);
  }

  readonly #handleAdd = (): void => {
    this.adding = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus());
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLInputElement) || event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      if (!event.repeat) this.#commit(event.target);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      this.adding = false;
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.add')?.focus());
    }
  };

  readonly #handleBlur = (event: FocusEvent): void => {
    if (event.target instanceof HTMLInputElement) this.#commit(event.target);
    this.adding = false;
  };

  override render() {
    if (this.tags.length === 0 && !this.editable) return nothing;
    return html`<ul class="tags" aria-label=${msg('Tags', { id: 'tags.label' })}>
      ${this.tags.map((tag, index) => this.#renderTag(tag, index))}
      ${this.editable ? html`<li>${this.adding ? this.#renderInput() : this.#renderAdd()}</li>` : nothing}
    </ul>`;
  }

  #renderTag(tag: string, index: number): TemplateResult {
    const remove = msg(str`Remove the tag ${tag}`, { id: 'tags.remove' });
    return html`<li class="tag ${this.editable ? 'editable' : ''}" part="tag">
      <bdi class="one-line">${tag}</bdi>
      ${
        this.editable
          ? html`<button class="remove" type="button" aria-label=${remove} @click=${() => this.#remove(tag, index)}>
              ${icon('close', 'small')}
            </button>`
          : nothing
      }
    </li>`;
  }

  #renderAdd(): TemplateResult {
    return html`<button class="add" type="button" aria-label=${msg('Add a tag', { id: 'tags.add' })} @click=${this.#handleAdd}>
      ${icon('tag', 'small')}${this.tags.length === 0 ? msg('Tag', { id: 'tags.add.short' }) : nothing}
    </button>`;
  }

  #renderInput(): TemplateResult {
    return html`<input
      type="text"
      dir="auto"
      maxlength=${TAG_MAX}
      aria-label=${msg('New tag', { id: 'tags.new' })}
      placeholder=${msg('New tag', { id: 'tags.new' })}
      @keydown=${this.#handleKey}
      @blur=${this.#handleBlur}
    />`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-tags': InboxTagsElement;
  }
}
