import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { LateFailure } from '../../store/late-failure.ts';
import { BaseElement } from '../internal/base-element.ts';
import { emit } from '../internal/emit.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { formatCount } from '../internal/plural.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { failureText } from '../parts/failure-text.ts';

/**
 * A line for messages that turned out not to have arrived while their conversation was not on the screen. Told once, and there until the
 * conversation is opened or the line dismissed.
 *
 * @fires wa-inbox-failed - `{conversationId, messageId, code}`: WhatsApp refused after all what it had taken
 * @fires wa-inbox-failure-open - `{conversationId, messageId}`, whispered: the message is to be shown
 * @csspart notice - the line
 */
export class InboxLateFailuresElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    css`
      .notice {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 10px;
        align-items: center;
        padding: 4px 8px 4px 12px;
        border-block-end: 1px solid var(--_danger);
        background: var(--_danger-bg);
        color: var(--_text);
        overflow-wrap: anywhere;
      }
      .notice:dir(rtl) {
        padding: 4px 12px 4px 8px;
      }
      .notice > .icon {
        color: var(--_danger);
      }
      .words {
        flex: 1 1 180px;
        min-inline-size: 0;
      }
      .acts {
        display: flex;
        gap: 4px;
        margin-inline-start: auto;
      }
      .button {
        min-block-size: 28px;
        padding: 2px 10px;
      }
      .icon-button {
        inline-size: 28px;
        block-size: 28px;
      }
    `,
  ];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #failures = new ObserveController(this, () => this.#store.value?.lateFailures);
  #told: ReadonlySet<string> = new Set();

  /** The conversation on the screen: its bubbles speak for themselves. */
  @property({ attribute: 'conversation-id' }) conversationId = '';

  override updated(): void {
    const failures = this.#failures.value ?? [];
    const known = failures.filter(({ code }) => code !== null);
    for (const failure of known) if (!this.#told.has(failure.messageId)) this.#tell(failure);
    // What is gone from the list may fail once more.
    this.#told = new Set(known.map(({ messageId }) => messageId));
    if (failures.some(({ conversationId }) => conversationId === this.conversationId))
      this.#store.value?.dismissFailures(this.conversationId);
  }

  #tell(failure: LateFailure): void {
    const { conversationId, messageId, code, wasSent } = failure;
    if (code === null) return;
    // Who sent it follows it until WhatsApp has it, and says so themselves.
    if (wasSent) emit(this, 'wa-inbox-failed', { conversationId, messageId, code });
    if (conversationId !== this.conversationId) this.#announcer.value?.announce(this.#words(failure));
  }

  #words({ conversationId, code }: LateFailure): string {
    const name = this.#store.value?.conversation(conversationId).current.name ?? '';
    const why = failureText(code === null ? null : { code, detail: '' });
    return msg(str`Not delivered to ${name}: ${why}`, { id: 'failures.late' });
  }

  override render() {
    const shown = (this.#failures.value ?? []).filter(
      ({ conversationId, code }) => conversationId !== this.conversationId && code !== null,
    );
    const newest = shown.at(-1);
    if (newest === undefined) return nothing;
    const more = formatCount(shown.length - 1);
    return html`<div class="notice" part="notice" role="group" aria-label=${msg('Not delivered', { id: 'failures.label' })}>
      ${icon('warning', 'small')}
      <span class="words">${this.#words(newest)}${shown.length > 1 ? html` ${msg(str`More: ${more}`, { id: 'failures.more' })}` : nothing}</span>
      <span class="acts">
        <button class="button" type="button" @click=${() => this.#open(newest)}>${msg('Open', { id: 'failures.open' })}</button>
        <button
          class="icon-button"
          type="button"
          aria-label=${msg('Dismiss', { id: 'action.dismiss' })}
          @click=${() => this.#store.value?.dismissFailures(newest.conversationId)}
        >
          ${icon('close', 'small')}
        </button>
      </span>
    </div>`;
  }

  #open({ conversationId, messageId }: LateFailure): void {
    this.dispatchEvent(
      new CustomEvent('wa-inbox-failure-open', { detail: { conversationId, messageId }, bubbles: true }),
    );
    this.#store.value?.dismissFailures(conversationId);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-late-failures': InboxLateFailuresElement;
  }
}
