import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Attempt, DeliveryError } from '../../domain/index.ts';
import type { ConversationView, MessageView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { deliveryIcon, deliveryWord } from '../internal/delivery-words.ts';
import { errorText } from '../internal/error-words.ts';
import { ModalVoice } from '../internal/modal-voice.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { formatCount } from '../internal/plural.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { durationText, fullTime } from '../internal/time-format.ts';
import { cardStyles } from '../parts/card.styles.ts';
import { failureText } from '../parts/failure-text.ts';
import { messageHistory } from '../parts/message-history.ts';
import { senderName } from '../parts/message-label.ts';
import { referralCard } from '../parts/referral-card.ts';
import { textStyles } from '../parts/text-tree.styles.ts';
import { attemptSteps, errorAdvice } from './attempt-facts.ts';
import { messageInfoStyles } from './message-info.styles.ts';
import { priceText } from './price-text.ts';

/**
 * Everything known about a message: who sent it from where, every attempt with its steps and errors, reactions, earlier wordings. Opens as a
 * dialog and stays current while it is open.
 *
 * @fires close - the dialog was closed
 * @csspart dialog - the box
 */
export class InboxMessageInfoElement extends BaseElement {
  static override styles = [BaseElement.styles, textStyles, cardStyles, messageInfoStyles];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #timeline = new ObserveController(
    this,
    () => (this.conversationId === '' ? undefined : this.#store.value?.timeline(this.conversationId)),
    ({ messages }) => {
      this.#known = messages.find(({ id }) => id === this.messageId) ?? this.#known;
    },
  );
  readonly #view = new ObserveController(this, () =>
    this.conversationId === '' ? undefined : this.#store.value?.conversation(this.conversationId),
  );
  /** What was last known: the message may leave the loaded stretch while it is read about. */
  #known: MessageView | undefined;

  @property({ attribute: 'conversation-id' }) conversationId = '';
  @property({ attribute: 'message-id' }) messageId = '';

  constructor() {
    super();
    new ModalVoice(this);
  }

  override willUpdate(): void {
    if (this.#known?.id === this.messageId) return;
    this.#known = this.#timeline.value?.messages.find(({ id }) => id === this.messageId);
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  /** Puts the keyboard onto the way out. */
  focusFirst(): void {
    this.renderRoot.querySelector<HTMLElement>('.close')?.focus();
  }

  readonly #handleClose = (): void => {
    this.dispatchEvent(new Event('close'));
  };

  readonly #leave = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
  };

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#announcer.value?.announce(msg('Copied', { id: 'message.copied' }));
    } catch (error) {
      console.warn('[wa-inbox] Could not copy: the page may not write to the clipboard.', error);
      this.#announcer.value?.announce(msg('The browser did not allow copying', { id: 'message.copy.failed' }));
    }
  }

  override render() {
    const message = this.#known;
    return html`<dialog part="dialog" aria-labelledby="title" @close=${this.#handleClose}>
      <header>
        <h2 id="title">${msg('Message info', { id: 'message.info' })}</h2>
        <button class="icon-button close" type="button" aria-label=${msg('Close', { id: 'action.close' })} @click=${this.#leave}>
          ${icon('close')}
        </button>
      </header>
      <div class="body">
        ${
          message === undefined
            ? html`<p class="quiet">${msg('This message is not loaded.', { id: 'message.info.none' })}</p>`
            : html`${this.#renderFacts(message, this.#view.value)} ${this.#renderAttempts(message)}
              ${this.#renderReactions(message)} ${this.#renderEdits(message)}
              ${message.referral === null ? nothing : html`<section>${referralCard(message.referral)}</section>`}`
        }
      </div>
    </dialog>`;
  }

  #renderFacts(message: MessageView, view: ConversationView | undefined): TemplateResult {
    const { direction, at, lateSentAt, forwarded, revokedAt, refusal, wamid, id } = message;
    const viewerId = this.#store.value?.session.current.session?.agent.id ?? '';
    const sender = senderName(message, view?.name ?? '', viewerId);
    const came = direction === 'inbound';
    const origin = originWord(message);
    return html`<dl class="facts">
      ${sender === '' ? nothing : line(msg('From', { id: 'message.info.from' }), html`<bdi>${sender}</bdi>`)}
      ${view?.channel ? line(msg('Channel', { id: 'message.info.channel' }), html`<bdi>${view.channel.name}</bdi> <bdi>${view.channel.phone}</bdi>`) : nothing}
      ${origin === null ? nothing : line(msg('By way of', { id: 'message.info.origin' }), origin)}
      ${line(came ? msg('Received', { id: 'message.info.received' }) : msg('Written', { id: 'message.info.written' }), fullTime(at))}
      ${
        lateSentAt === null
          ? nothing
          : html`${line(msg('Sent by the customer', { id: 'message.info.sent-at' }), fullTime(lateSentAt))}
            ${line(msg('Arrived late', { id: 'message.late' }), msg(str`by ${durationText(at - lateSentAt)}`, { id: 'message.info.late-by' }))}`
      }
      ${forwarded === 'no' ? nothing : line(msg('Forwarded', { id: 'message.forwarded' }), forwarded === 'often' ? msg('many times', { id: 'message.info.often' }) : msg('once', { id: 'message.info.once' }))}
      ${revokedAt === null ? nothing : line(msg('Deleted', { id: 'message.info.revoked' }), fullTime(revokedAt))}
      ${refusal === null ? nothing : line(msg('Not sent', { id: 'delivery.failed' }), errorText(refusal))}
      ${wamid === null || direction === 'outbound' ? nothing : this.#renderId(msg('WhatsApp id', { id: 'message.info.wamid' }), wamid)}
      ${this.#renderId(msg('Message id', { id: 'message.info.id' }), id)}
    </dl>`;
  }

  #renderId(name: string, id: string): TemplateResult {
    const copy = msg(str`Copy: ${name}`, { id: 'message.info.copy' });
    return line(
      name,
      html`<span class="id"
        ><code dir="ltr">${id}</code
        ><button class="icon-button" type="button" aria-label=${copy} title=${copy} @click=${() => void this.#copy(id)}>
          ${icon('copy', 'small')}
        </button></span
      >`,
    );
  }

  #renderAttempts({ attemptList, reachedBefore }: MessageView): TemplateResult | typeof nothing {
    if (attemptList.length === 0) return nothing;
    const all = formatCount(attemptList.length);
    return html`<section>
      <h3>${msg('Delivery', { id: 'message.info.delivery' })}</h3>
      ${reachedBefore ? html`<p class="quiet">${msg('An earlier attempt was delivered too.', { id: 'message.reached-before' })}</p>` : nothing}
      <ol class="attempts">
        ${attemptList.map((attempt, index) => {
          const place = formatCount(index + 1);
          return html`<li class="attempt">
            ${attemptList.length === 1 ? nothing : html`<strong>${msg(str`Attempt ${place} of ${all}`, { id: 'message.info.attempt' })}</strong>`}
            ${this.#renderAttempt(attempt)}
          </li>`;
        })}
      </ol>
    </section>`;
  }

  #renderAttempt(attempt: Attempt): TemplateResult {
    return html`<ul class="steps">
        ${attemptSteps(attempt).map(
          ({ delivery, at }) =>
            html`<li>${icon(deliveryIcon(delivery), 'small')}<span>${deliveryWord(delivery)}</span><time datetime=${new Date(at).toISOString()}>${fullTime(at)}</time></li>`,
        )}
      </ul>
      ${attempt.error === null ? nothing : this.#renderFailure(attempt, attempt.error)}
      ${attempt.price === undefined ? nothing : html`<dl>${line(msg('Price', { id: 'message.info.price' }), html`<bdi>${priceText(attempt.price)}</bdi>`)}</dl>`}
      ${attempt.wamid === null ? nothing : html`<dl>${this.#renderId(msg('WhatsApp id', { id: 'message.info.wamid' }), attempt.wamid)}</dl>`}`;
  }

  #renderFailure(attempt: Attempt, error: DeliveryError): TemplateResult {
    const advice = errorAdvice(attempt, this.#store.value?.now() ?? 0);
    return html`<div class="failure">
      <p class="words">${failureText(error)}</p>
      ${advice === null ? nothing : html`<p>${advice.act} ${advice.retry}</p>`}
      <p class="detail">${msg('Error', { id: 'message.info.error' })} ${error.code} <bdi>${error.detail}</bdi></p>
    </div>`;
  }

  #renderReactions({ reactions }: MessageView): TemplateResult | typeof nothing {
    if (reactions.length === 0) return nothing;
    const customer = this.#view.value?.name ?? '';
    return html`<section>
      <h3>${msg('Reactions', { id: 'message.info.reactions' })}</h3>
      <ul class="reactions">
        ${reactions.map(({ from, emoji, at, author, delivery }) => {
          const who =
            from === 'customer' ? customer : (author?.name ?? msg('Phone app', { id: 'message.author.phone' }));
          return html`<li><span>${emoji}</span><bdi>${who}</bdi>${delivery === null ? nothing : html`<span class="quiet">${deliveryWord(delivery)}</span>`}<time datetime=${new Date(at).toISOString()}>${fullTime(at)}</time></li>`;
        })}
      </ul>
    </section>`;
  }

  #renderEdits(message: MessageView): TemplateResult | typeof nothing {
    if (message.edits.length === 0) return nothing;
    return html`<section><h3>${msg('Earlier wordings', { id: 'message.history' })}</h3>${messageHistory(message)}</section>`;
  }
}

/** Where it was written, when that is not plain from who wrote it. */
function originWord({ origin, direction }: MessageView): string | null {
  if (origin === 'echo') return msg('WhatsApp Business app on the phone', { id: 'message.info.origin.phone' });
  if (origin === 'history') return msg('History of the phone app', { id: 'message.info.origin.history' });
  return direction === 'outbound' ? msg('This inbox', { id: 'message.info.origin.inbox' }) : null;
}

function line(name: string, value: string | TemplateResult): TemplateResult {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-message-info': InboxMessageInfoElement;
  }
}
