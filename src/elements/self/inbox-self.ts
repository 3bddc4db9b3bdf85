import { msg } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { InboxErrorCode } from '../../domain/index.ts';
import { BaseElement } from '../internal/base-element.ts';
import { errorText } from '../internal/error-words.ts';
import { icon } from '../internal/icons.ts';
import { MenuController } from '../internal/menu-controller.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { type Density, rememberDensity } from './density.ts';

/**
 * The menu of the signed-in agent: their status for colleagues, and how dense they like the inbox on this device. Opened beside a button of
 * whoever shows it.
 *
 * @fires wa-inbox-density - `{density}`, whispered: another one was chosen
 * @csspart menu - the menu
 */
export class InboxSelfElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    css`
      .group + .group {
        margin-block-start: 4px;
        padding-block-start: 4px;
        border-block-start: 1px solid var(--_border);
      }
      .label {
        padding: 4px 8px;
        color: var(--_text-quiet);
        font: var(--_text-s) var(--_font);
      }
      .menu {
        inline-size: 220px;
      }
      .dot {
        flex: none;
        inline-size: 10px;
        block-size: 10px;
        border: 2px solid var(--_text-quiet);
        border-radius: 50%;
      }
      .dot.available {
        border-color: var(--_success);
        background: var(--_success);
      }
      .chosen {
        margin-inline-start: auto;
      }
      .problem {
        margin: 0;
        padding: 4px 8px;
        color: var(--_danger);
        font: var(--_text-s) var(--_font);
      }
      @media (forced-colors: active) {
        .dot.available {
          forced-color-adjust: none;
          border-color: CanvasText;
          background: CanvasText;
        }
      }
    `,
  ];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #session = new ObserveController(this, () => this.#store.value?.session);
  #button: HTMLElement | null = null;
  readonly #menu = new MenuController(this, {
    button: () => this.#button,
    menu: () => this.renderRoot.querySelector<HTMLElement>('.menu'),
  });

  @state() private density: Density = 'comfortable';
  /** What the agent said last and the backend has not answered; `null` when nothing is under way. */
  @state() private asked: boolean | null = null;
  @state() private problem: InboxErrorCode | null = null;

  /** Opens beside a button, or closes; the button tells which. */
  toggle(button: HTMLElement): void {
    this.#button = button;
    this.problem = null;
    // What is shown now, whoever chose it: the agent or the page.
    this.density =
      getComputedStyle(this).getPropertyValue('--wa-inbox-density').trim() === '0' ? 'compact' : 'comfortable';
    this.#menu.toggle();
  }

  readonly #handleToggle = (event: ToggleEvent): void => {
    this.#menu.handleToggle(event);
    this.#button?.setAttribute('aria-expanded', String(this.#menu.open));
  };

  /** Says it to colleagues. */
  async #setAway(away: boolean): Promise<void> {
    const store = this.#store.value;
    if (store === undefined || this.asked !== null) return;
    this.asked = away;
    this.problem = null;
    try {
      await store.setAway(away);
      this.#menu.close();
    } catch (error) {
      const { code } = error as { readonly code: InboxErrorCode };
      this.problem = code;
      this.#announcer.value?.announce(errorText(code));
    }
    this.asked = null;
  }

  #setDensity(density: Density): void {
    this.density = density;
    rememberDensity(density);
    this.dispatchEvent(new CustomEvent('wa-inbox-density', { detail: { density }, bubbles: true }));
    this.#menu.close();
  }

  #item(words: string, chosen: boolean, choose: () => void, mark: TemplateResult | typeof nothing = nothing) {
    return html`<button type="button" role="menuitemradio" tabindex="-1" aria-checked=${chosen} @click=${choose}>
      ${mark}${words}${chosen ? html`<span class="chosen">${icon('check', 'small')}</span>` : nothing}
    </button>`;
  }

  #group(label: string, items: readonly TemplateResult[]): TemplateResult {
    return html`<div class="group" role="group" aria-label=${label}>
      <div class="label" aria-hidden="true">${label}</div>
      ${items}
    </div>`;
  }

  #renderStatus(): TemplateResult | typeof nothing {
    const session = this.#session.value?.session;
    if (!session?.capabilities.commands.includes('agent.away')) return nothing;
    const away = this.asked ?? session.agent.away ?? false;
    return html`${this.#group(msg('Your status', { id: 'self.status' }), [
      this.#item(
        msg('Available', { id: 'self.available' }),
        !away,
        () => void this.#setAway(false),
        html`<span class="dot available"></span>`,
      ),
      this.#item(
        msg('Away', { id: 'self.away' }),
        away,
        () => void this.#setAway(true),
        html`<span class="dot"></span>`,
      ),
    ])}
    ${this.problem === null ? nothing : html`<p class="problem">${errorText(this.problem)}</p>`}`;
  }

  override render() {
    const { density } = this;
    return html`<div
      class="menu"
      part="menu"
      popover
      role="menu"
      aria-label=${msg('Your status and settings', { id: 'self.menu' })}
      aria-busy=${this.asked !== null}
      @toggle=${this.#handleToggle}
      @keydown=${this.#menu.handleKey}
    >
      ${this.#renderStatus()}
      ${this.#group(msg('Density', { id: 'self.density' }), [
        this.#item(msg('Comfortable', { id: 'self.comfortable' }), density === 'comfortable', () =>
          this.#setDensity('comfortable'),
        ),
        this.#item(msg('Compact', { id: 'self.compact' }), density === 'compact', () => this.#setDensity('compact')),
      ])}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-self': InboxSelfElement;
  }
}
