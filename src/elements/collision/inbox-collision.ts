import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { MessageView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { lineStyles } from '../internal/notice-line.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { clockTime } from '../internal/time-format.ts';
import { senderName } from '../parts/message-label.ts';
import { answeredMeanwhile } from './answered-meanwhile.ts';

/**
 * Warns whoever writes that somebody else has answered since they began: a quiet strip, or nothing.
 *
 * @fires wa-inbox-message-show - `{messageId}`, composed: the answer is to be shown
 * @fires close - the person has seen it
 * @csspart strip - the strip
 */
export class InboxCollisionElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    lineStyles,
    css`
      .strip {
        padding: 4px 8px;
        border: 1px solid var(--_warning);
        border-radius: var(--_radius-s);
        background: var(--_warning-bg);
        color: var(--_warning);
      }
      .button {
        color: var(--_text);
      }
    `,
  ];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #draft = new ObserveController(this, () =>
    this.conversationId === '' ? undefined : this.#store.value?.draft(this.conversationId),
  );
  /** Followed only while something is written. */
  readonly #timeline = new ObserveController(this, () =>
    this.conversationId === '' || !this.#draft.value?.text
      ? undefined
      : this.#store.value?.timeline(this.conversationId),
  );
  readonly #session = new ObserveController(this, () => this.#store.value?.session);
  #saidOf = '';

  @property({ attribute: 'conversation-id' }) conversationId = '';

  /** Puts the keyboard onto the first thing to do. */
  focusFirst(): void {
    this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }

  get #answer(): MessageView | null {
    const draft = this.#draft.value;
    const messages = this.#timeline.value?.messages;
    const agentId = this.#session.value?.session?.agent.id;
    if (draft === undefined || messages === undefined || agentId === undefined) return null;
    return answeredMeanwhile(draft, messages, agentId);
  }

  override updated(): void {
    const answer = this.#answer;
    if (answer === null || answer.id === this.#saidOf) return;
    this.#saidOf = answer.id;
    this.#announcer.value?.announce(collisionText(answer));
  }

  override render() {
    const answer = this.#answer;
    if (answer === null) return nothing;
    return html`<div class="line strip" part="strip" role="group" aria-label=${msg('Somebody answered', { id: 'collision.label' })} @keydown=${this.#handleKey}>
      ${icon('warning', 'small')}<span class="words">${collisionText(answer)}</span>
      <span class="acts">
        <button class="button" type="button" @click=${() => this.#show(answer.id)}>${msg('Show', { id: 'collision.show' })}</button>
        <button class="button" type="button" @click=${this.#dismiss}>${msg('Got it', { id: 'collision.ok' })}</button>
      </span>
    </div>`;
  }

  #show(messageId: string): void {
    this.dispatchEvent(
      new CustomEvent('wa-inbox-message-show', { detail: { messageId }, bubbles: true, composed: true }),
    );
  }

  /** From here on only what is said later is news. */
  readonly #dismiss = (): void => {
    const store = this.#store.value;
    const answer = this.#answer;
    if (store === undefined || answer === null) return;
    const begunAt = Math.max(answer.at, store.now());
    store.setDraft(this.conversationId, { ...store.draft(this.conversationId).current, begunAt });
    this.dispatchEvent(new Event('close'));
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#dismiss();
  };
}

function collisionText(answer: MessageView): string {
  const name = senderName(answer, '', '');
  return msg(str`${name} answered at ${clockTime(answer.at)}, after you began to write.`, { id: 'collision.answered' });
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-collision': InboxCollisionElement;
  }
}
