import { msg, str } from '@lit/localize';
import { css, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { LateFailure } from '../../store/late-failure.ts';
import { BaseElement } from '../internal/base-element.ts';
import { emit } from '../internal/emit.ts';
import { lineStyles, noticeStyles, renderNoticeLine, showElsewhere } from '../internal/notice-line.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { failureText } from '../parts/failure-text.ts';

/**
 * A line for messages that turned out not to have arrived while their conversation was not on the screen. Told once, and there until the
 * conversation is opened or the line dismissed.
 *
 * @fires wa-inbox-failed - `{conversationId, messageId, code}`: WhatsApp refused after all what it had taken
 * @fires wa-inbox-show - `{conversationId, messageId, keys}`, whispered: the message is to be shown
 * @csspart notice - the line
 */
export class InboxLateFailuresElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    lineStyles,
    noticeStyles,
    css`
      .notice {
        border-color: var(--_danger);
        background: var(--_danger-bg);
      }
      .notice > .icon {
        color: var(--_danger);
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
    const { conversationId, messageId } = newest;
    const dismiss = () => this.#store.value?.dismissFailures(conversationId);
    return renderNoticeLine({
      icon: 'warning',
      label: msg('Not delivered', { id: 'failures.label' }),
      words: this.#words(newest),
      more: shown.length - 1,
      open: (event) => {
        showElsewhere(this, event, conversationId, messageId);
        dismiss();
      },
      dismiss,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-late-failures': InboxLateFailuresElement;
  }
}
