import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { previewText } from '../../domain/index.ts';
import type { MessageAction, MessageView, QuotedView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { contentWord } from '../internal/content-words.ts';
import { MenuController } from '../internal/menu-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { clockTime, fullTime } from '../internal/time-format.ts';
import { contentStyles } from './content.styles.ts';
import { captionOf, contentCard } from './content-card.ts';
import { foldText } from './fold-text.ts';
import { messageStyles } from './message.styles.ts';
import { messageInfo } from './message-info.ts';
import { senderName } from './message-label.ts';
import { messageLook } from './message-look.ts';
import { actionIcon, actionWord, messageTrouble } from './message-trouble.ts';
import { textTree } from './text-tree.ts';

/** Up to three emoji and nothing else: shown large. */
const ONLY_EMOJI =
  /^(?:\p{Extended_Pictographic}(?:\u{FE0F}|\p{Emoji_Modifier}|\u{200D}\p{Extended_Pictographic})*){1,3}$/u;

/**
 * One entry of a timeline: a bubble, a note for colleagues, or a quiet line about the conversation.
 *
 * @fires wa-inbox-message-action - `{action, messageId}`, whispered: a person chose something to do with the message
 * @fires wa-inbox-quote-open - `{messageId}`, whispered: a person wants to see the quoted message
 * @csspart bubble - the bubble
 * @csspart meta - time and delivery
 * @cssstate out - written on this side: stands at the end
 * @cssstate note - for colleagues only
 * @cssstate line - a quiet line about the conversation
 */
export class InboxMessageElement extends BaseElement {
  static override styles = [BaseElement.styles, messageStyles, contentStyles];

  readonly #menu = new MenuController(this, {
    button: () => this.renderRoot.querySelector('.more'),
    menu: () => this.renderRoot.querySelector('.menu'),
  });

  @state() private active = false;
  @state() private unfolded = false;
  @state() private informed = false;

  /** What to show. The same object means: nothing changed. */
  @property({ attribute: false }) message: MessageView | undefined;
  /** What the customer is called. */
  @property({ attribute: false }) contactName = '';
  /** The agent who looks: what they wrote is told by "You". */
  @property({ attribute: false }) viewerId = '';
  /** Names the author above the bubble. */
  @property({ type: Boolean, attribute: 'with-author' }) withAuthor = false;
  /** An unknown outcome has lasted so long that a person should decide. */
  @property({ type: Boolean }) asks = false;
  /** The first of a sender's group. */
  @property({ type: Boolean, reflect: true }) first = false;
  /** The last of a sender's group: it has the tail. */
  @property({ type: Boolean, reflect: true }) last = false;
  /** Draws the eye to it for a moment: it was looked for. */
  @property({ type: Boolean, reflect: true }) flash = false;

  constructor() {
    super();
    this.addEventListener('pointerenter', () => {
      this.active = true;
    });
    this.addEventListener('focusin', () => {
      this.active = true;
    });
    for (const type of ['pointerleave', 'focusout']) {
      this.addEventListener(type, () => {
        this.active = this.#menu.open || this.matches(':focus-within') || this.matches(':hover');
      });
    }
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.message !== undefined) {
      const look = messageLook(this.message);
      this.setState('out', look === 'note' || (look === 'bubble' && this.message.direction === 'outbound'));
      this.setState('note', look === 'note');
      this.setState('line', look === 'line');
    }
    const before = changed.get('message');
    if (before !== undefined && before.id !== this.message?.id) {
      this.unfolded = false;
      this.informed = false;
    }
  }

  /** Opens the list of what can be done with the message. */
  async openMenu(): Promise<void> {
    this.active = true;
    await this.updateComplete;
    if (!this.#menu.open) this.#menu.toggle();
  }

  #act(action: MessageAction | 'info'): void {
    this.#menu.close();
    if (action === 'info') {
      this.informed = !this.informed;
      return;
    }
    this.#whisper('wa-inbox-message-action', { action, messageId: this.message?.id });
  }

  #whisper(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }

  override render() {
    const message = this.message;
    if (message === undefined) return nothing;
    if (messageLook(message) === 'line') {
      return html`<div class="frame"><div class="system" part="bubble" dir="auto">${captionOf(message.content)} · ${this.#renderTime(message.at)}</div></div>`;
    }
    const trouble = messageTrouble(message, this.asks);
    const isPreparing = message.delivery === 'saving' || message.delivery === 'stored';
    const tone = `${trouble?.tone ?? ''} ${isPreparing ? 'preparing' : ''}`;
    return html`<div class="frame">
      <div class="bubble ${tone}" part="bubble">
        ${this.#renderAuthor(message)} ${this.#renderForwarded(message)}
        ${message.quoted === null ? nothing : this.#renderQuoted(message.quoted)} ${this.#renderBody(message)}
        ${
          trouble === null
            ? nothing
            : html`<div class="trouble">${icon(trouble.icon, 'small')}<span>${trouble.text}</span>
              ${trouble.actions.length === 0 ? nothing : html`<div class="acts">${trouble.actions.map((action) => html`<button class="button" type="button" @click=${() => this.#act(action)}>${actionWord(action, message)}</button>`)}</div>`}
            </div>`
        }
        ${message.reachedBefore ? html`<div class="before">${msg('An earlier attempt was delivered too.', { id: 'message.reached-before' })}</div>` : nothing}
        ${this.informed ? messageInfo(message) : nothing}
      </div>
      ${this.active || this.#menu.open ? this.#renderMenu(message) : nothing}
    </div>`;
  }

  #renderAuthor(message: MessageView): TemplateResult | typeof nothing {
    const name = senderName(message, this.contactName, this.viewerId);
    if (message.content.kind === 'note') {
      return html`<div class="author">${icon('note', 'small')}<bdi>${name}</bdi><span class="aside">${msg('Only your team sees this', { id: 'message.note' })}</span></div>`;
    }
    return this.withAuthor && name !== '' ? html`<div class="author"><bdi>${name}</bdi></div>` : nothing;
  }

  #renderForwarded({ forwarded }: MessageView): TemplateResult | typeof nothing {
    if (forwarded === 'no') return nothing;
    const words =
      forwarded === 'often'
        ? msg('Forwarded many times', { id: 'message.forwarded.often' })
        : msg('Forwarded', { id: 'message.forwarded' });
    return html`<div class="forwarded">${icon('forward', 'small')}${words}</div>`;
  }

  #renderQuoted({ messageId, author, content }: QuotedView): TemplateResult {
    const who =
      author === 'customer'
        ? this.contactName
        : author === null
          ? ''
          : author.id === this.viewerId
            ? msg('You', { id: 'message.author.you' })
            : author.name;
    const words =
      content === null
        ? msg('An earlier message', { id: 'message.quoted.unknown' })
        : previewText(content) || contentWord(content.kind);
    return html`<button
      class="quoted ${author === 'customer' ? 'customer' : author === null ? '' : 'agent'}"
      type="button"
      ?disabled=${messageId === null}
      @click=${() => this.#whisper('wa-inbox-quote-open', { messageId })}
    ><bdi class="who">${who}</bdi><span class="what" dir="auto">${words}</span></button>`;
  }

  #renderBody(message: MessageView): TemplateResult {
    const { content } = message;
    const text = captionOf(content).trimEnd();
    const folded = this.unfolded ? null : foldText(text);
    const big = content.kind === 'text' && text.length <= 24 && ONLY_EMOJI.test(text);
    const card =
      content.kind === 'text' || content.kind === 'note' || content.kind === 'system' ? nothing : contentCard(content);
    return html`${card}<div class="words ${big ? 'big' : ''} ${text === '' ? 'bare' : ''}" dir="auto">${folded === null ? textTree(text) : html`${textTree(folded)}… <button class="fold" type="button" @click=${this.#handleUnfold}>${msg('Show all', { id: 'message.unfold' })}</button>`}${this.#renderMeta(message)}</div>`;
  }

  #renderMeta({ at, lateSentAt, delivery }: MessageView): TemplateResult {
    return html`<bdi class="meta" part="meta">${lateSentAt === null ? nothing : html`<span class="late" title=${fullTime(lateSentAt)}>${icon('clock', 'small')}${msg('Arrived late', { id: 'message.late' })}</span>`}${this.#renderTime(at)}${delivery === null ? nothing : html`<wa-inbox-delivery-status .delivery=${delivery}></wa-inbox-delivery-status>`}</bdi>`;
  }

  #renderTime(at: number): TemplateResult {
    return html`<time datetime=${new Date(at).toISOString()} title=${fullTime(at)}>${clockTime(at)}</time>`;
  }

  #renderMenu(message: MessageView): TemplateResult {
    return html`<button
        class="icon-button more"
        type="button"
        aria-haspopup="menu"
        aria-expanded=${this.#menu.open}
        aria-label=${msg('Message actions', { id: 'message.actions' })}
        @click=${this.#menu.toggle}
      >${icon('more', 'small')}</button>
      <div class="menu" popover role="menu" aria-label=${msg('Message actions', { id: 'message.actions' })} @toggle=${this.#menu.handleToggle} @keydown=${this.#menu.handleKey}>
        ${message.actions.map((action) => html`<button type="button" role="menuitem" tabindex="-1" @click=${() => this.#act(action)}>${icon(actionIcon(action), 'small')}${actionWord(action, message)}</button>`)}
        <button type="button" role="menuitem" tabindex="-1" @click=${() => this.#act('info')}>${icon('clock', 'small')}${msg('Message info', { id: 'message.info' })}</button>
      </div>`;
  }

  readonly #handleUnfold = (): void => {
    this.unfolded = true;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-message': InboxMessageElement;
  }
}
