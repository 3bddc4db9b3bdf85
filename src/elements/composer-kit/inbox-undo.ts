import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { BaseElement } from '../internal/base-element.ts';
import { ClockController } from '../internal/clock-controller.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { formatCount } from '../internal/plural.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';

const SECOND = 1_000;
/** What stands on the key, on keyboards of every language this speaks. */
const KEY = 'Esc';

/**
 * Takes back what was just sent, as long as that can be done. It stands behind the field, and Escape in the field does the same: what is
 * typed there stays.
 *
 * @cssstate held - There is something to take back.
 * @fires undone - not composed: it was taken back, or its time ran out under the keyboard
 */
export class InboxUndoElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    css`
      :host {
        display: none;
      }
      :host(:state(held)) {
        display: block;
        flex: 1 0 100%;
      }
      .strip {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px 10px;
        padding-inline: 4px;
        font-size: 13px;
        line-height: 18px;
        color: var(--_text-quiet);
      }
      .link {
        display: inline-flex;
        align-items: center;
        gap: 4px;
      }
      kbd {
        padding-inline: 4px;
        border: 1px solid var(--_border);
        border-radius: var(--_radius-s);
        color: var(--_text-quiet);
        font: inherit;
        font-size: 11px;
        line-height: 14px;
      }
    `,
  ];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #clock = new ClockController(
    this,
    () => this.#store.value,
    (now) => this.#nextSecond(now),
  );

  #hadKeyboard = false;

  /** The conversation that was answered. */
  @property({ attribute: 'conversation-id' }) conversationId = '';
  /** The messages sent from here, oldest first. */
  @property({ attribute: false }) messageIds: readonly string[] = [];

  constructor() {
    super();
    // What was sent may leave sooner than its time: another tab, or a merge.
    new ObserveController(this, () =>
      this.#held === undefined ? undefined : this.#store.value?.timeline(this.conversationId),
    );
  }

  override willUpdate(): void {
    this.#hadKeyboard = this.shadowRoot?.activeElement != null;
  }

  override updated(): void {
    this.setState('held', this.#held !== undefined);
    if (this.#hadKeyboard && this.shadowRoot?.activeElement == null) this.dispatchEvent(new Event('undone'));
  }

  /** Takes the newest message back that can be; answers whether there is one. */
  undo(): boolean {
    const held = this.#held;
    if (held === undefined) return false;
    void this.#undo(held.messageId);
    return true;
  }

  /** The newest message that can still be taken back. */
  get #held(): { readonly messageId: string; readonly until: number } | undefined {
    const store = this.#store.value;
    const now = this.#clock.now;
    return this.messageIds
      .map((messageId) => ({ messageId, until: store?.undoUntil(messageId) ?? 0 }))
      .findLast(({ until }) => until > now);
  }

  #nextSecond(now: number): number | null {
    const until = this.#held?.until;
    return until === undefined ? null : until - (Math.ceil((until - now) / SECOND) - 1) * SECOND;
  }

  async #undo(messageId: string): Promise<void> {
    const content = await this.#store.value?.undo(this.conversationId, messageId);
    this.#announcer.value?.announce(
      content === null || content === undefined
        ? msg('Too late: it is on its way', { id: 'undo.late' })
        : msg('Taken back. Nothing was sent.', { id: 'undo.done' }),
    );
    this.dispatchEvent(new Event('undone'));
  }

  override render() {
    const held = this.#held;
    if (held === undefined) return nothing;
    const left = formatCount(Math.ceil((held.until - this.#clock.now) / SECOND));
    return html`<div class="strip">
      <span>${msg(str`Goes in ${left} s`, { id: 'undo.left' })}</span>
      <button class="link" type="button" aria-keyshortcuts="Escape" @click=${() => this.undo()}>
        ${icon('undo', 'small')}${msg('Undo', { id: 'undo' })} <kbd>${KEY}</kbd>
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-undo': InboxUndoElement;
  }
}
