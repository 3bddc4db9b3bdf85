import { msg } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { BaseElement } from '../internal/base-element.ts';
import { MenuController } from '../internal/menu-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { TOOL_ICONS, type ToolChoice, toolWord } from './tool-choices.ts';

/** These stand in the row; the rest is in the menu. */
const IN_ROW: readonly ToolChoice[] = ['files', 'emoji', 'template', 'recorder'];

/**
 * The buttons of the composer's tools, those less used behind one menu.
 *
 * @fires choose - `{detail: ToolChoice}`, not composed
 * @fires files - `{detail: readonly File[]}`, not composed: chosen from the disk
 */
export class InboxComposerToolsElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px;
        margin-inline-start: -2px;
      }
    `,
  ];

  readonly #menu = new MenuController(this, {
    button: () => this.renderRoot.querySelector('.more'),
    menu: () => this.renderRoot.querySelector('.menu'),
  });

  /** What is offered, in order. */
  @property({ attribute: false }) choices: readonly ToolChoice[] = [];
  /** What is open now. */
  @property({ attribute: false }) open: ToolChoice | null = null;

  /** Opens the dialog that chooses files. */
  chooseFiles(): void {
    this.renderRoot.querySelector<HTMLInputElement>('input')?.click();
  }

  #choose(choice: ToolChoice): void {
    this.#menu.close();
    if (choice === 'files') this.chooseFiles();
    else this.dispatchEvent(new CustomEvent('choose', { detail: choice }));
  }

  readonly #handleFiles = (event: Event & { readonly target: HTMLInputElement }): void => {
    const files = [...(event.target.files ?? [])];
    // The same file may be chosen again.
    event.target.value = '';
    if (files.length > 0) this.dispatchEvent(new CustomEvent('files', { detail: files }));
  };

  override render() {
    const menu = this.choices.filter((choice) => !IN_ROW.includes(choice));
    return html`${this.choices.filter((choice) => IN_ROW.includes(choice)).map((choice) => this.#renderButton(choice))}
      ${menu.length === 0 ? nothing : this.#renderMenu(menu)}
      <input type="file" multiple hidden aria-hidden="true" tabindex="-1" @change=${this.#handleFiles} />`;
  }

  #renderButton(choice: ToolChoice): TemplateResult {
    return html`<button
      class="icon-button"
      type="button"
      data-tool=${choice}
      aria-label=${toolWord(choice)}
      title=${toolWord(choice)}
      aria-expanded=${choice === 'files' ? nothing : this.open === choice}
      @click=${() => this.#choose(choice)}
    >
      ${icon(TOOL_ICONS[choice])}
    </button>`;
  }

  #renderMenu(choices: readonly ToolChoice[]): TemplateResult {
    const label = msg('More to send', { id: 'kit.more' });
    return html`<button
        class="icon-button more"
        type="button"
        aria-label=${label}
        title=${label}
        aria-haspopup="menu"
        aria-expanded=${this.#menu.open}
        @click=${this.#menu.toggle}
      >
        ${icon('plus')}
      </button>
      <div class="menu" role="menu" popover aria-label=${label} @toggle=${this.#menu.handleToggle} @keydown=${this.#menu.handleKey}>
        ${choices.map(
          (choice) => html`<button
            type="button"
            role="menuitem"
            tabindex="-1"
            data-tool=${choice}
            @click=${() => this.#choose(choice)}
          >
            ${icon(TOOL_ICONS[choice], 'small')}${toolWord(choice)}
          </button>`,
        )}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-composer-tools': InboxComposerToolsElement;
  }
}
