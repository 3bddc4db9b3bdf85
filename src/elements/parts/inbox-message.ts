import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { bigEmoji, type RetryAdvice } from '../../domain/index.ts';
import type { MessageAction, MessageView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { MenuController } from '../internal/menu-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { clockTime, fullTime } from '../internal/time-format.ts';
import { avatarFace, avatarFaceStyles } from './avatar-face.ts';
import { bubbleShapeStyles } from './bubble-shape.styles.ts';
import { bubbleShape } from './bubble-shape.ts';
import { cardStyles } from './card.styles.ts';
import { contentStyles } from './content.styles.ts';
import { type CardContext, captionOf, contentCard } from './content-card.ts';
import { foldText } from './fold-text.ts';
import { interactiveStyles } from './interactive.styles.ts';
import { interactiveFoot } from './interactive-card.ts';
import { logLine } from './log-line.ts';
import { messageStyles } from './message.styles.ts';
import { messageHistory, revokedNote } from './message-history.ts';
import { senderName } from './message-label.ts';
import { messageLook } from './message-look.ts';
import { type MessageMenuActs, messageMenu } from './message-menu.ts';
import { messageQuote } from './message-quote.ts';
import { messageReactions } from './message-reactions.ts';
import { type CardActs, type MessageSurroundings, type MessageWish, NO_SURROUNDINGS } from './message-surroundings.ts';
import { actionWord, messageTrouble, offeringRetry } from './message-trouble.ts';
import { referralCard } from './referral-card.ts';
import { textStyles } from './text-tree.styles.ts';
import { mentionedNames, textTree } from './text-tree.ts';

/**
 * One entry of a timeline: a bubble, a note for colleagues, or a quiet line about the conversation.
 *
 * @fires wa-inbox-message-action - `{action, messageId}`, whispered: a person chose something to do with the message
 * @fires wa-inbox-quote-open - `{messageId}`, whispered: a person wants to see the quoted message
 * @fires wa-inbox-message-wish - `MessageWish`, whispered: a person wants to see a file large, copy a text, write to a shared contact, react
 * @csspart bubble - the bubble
 * @csspart meta - time and delivery
 * @cssstate out - written on this side: stands at the end
 * @cssstate note - for colleagues only
 * @cssstate line - a quiet line about the conversation
 */
export class InboxMessageElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    ...avatarFaceStyles,
    messageStyles,
    textStyles,
    bubbleShapeStyles,
    contentStyles,
    cardStyles,
    interactiveStyles,
  ];

  readonly #menu = new MenuController(this, {
    button: () => this.renderRoot.querySelector('.more'),
    menu: () => this.renderRoot.querySelector('.menu'),
  });

  @state() private active = false;
  @state() private unfolded = false;
  @state() private historic = false;

  /** What to show. The same object means: nothing changed. */
  @property({ attribute: false }) message: MessageView | undefined;
  /** What the customer is called. */
  @property({ attribute: false }) contactName = '';
  /** The agent who looks: what they wrote is told by "You". */
  @property({ attribute: false }) viewerId = '';
  /** What the message is given by whoever shows it: files, the host's map. */
  @property({ attribute: false }) surroundings: MessageSurroundings = NO_SURROUNDINGS;
  /** The contact's id when an avatar stands beside the last bubble of each group; empty for none. */
  @property({ attribute: false }) avatarSeed = '';
  /** Names the author above the bubble. */
  @property({ type: Boolean, attribute: 'with-author' }) withAuthor = false;
  /** An unknown outcome has lasted so long that a person should decide. */
  @property({ type: Boolean }) asks = false;
  /** Whether another try is worth it: where it is not, none is offered. */
  @property({ attribute: false }) retry: RetryAdvice = 'now';
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
      this.historic = false;
    }
  }

  /** Opens the list of what can be done with the message. */
  async openMenu(): Promise<void> {
    this.active = true;
    await this.updateComplete;
    if (!this.#menu.open) this.#menu.toggle();
  }

  readonly #acts: CardActs & MessageMenuActs = {
    act: (action) => this.#act(action),
    react: (emoji) => {
      this.#leave();
      this.#wish({ wish: 'react', messageId: this.message?.id ?? '', emoji });
    },
    pickReaction: () => {
      this.#leave();
      this.#wish({ wish: 'pick-reaction', messageId: this.message?.id ?? '', near: this });
    },
    link: () => {
      this.#leave();
      this.#wish({ wish: 'link', messageId: this.message?.id ?? '' });
    },
    copy: (text) => this.#wish({ wish: 'copy', text }),
    writeTo: (name, phone) => this.#wish({ wish: 'write-to', name, phone }),
  };

  /** What was chosen may take its button away, and a dialog gives the focus back to where it came from: the message itself stays. */
  #leave(): void {
    this.#menu.close();
    this.focus({ preventScroll: true });
  }

  #act(action: MessageAction | 'info'): void {
    this.#leave();
    if (action === 'info') {
      this.#wish({ wish: 'info', messageId: this.message?.id ?? '', near: this });
      return;
    }
    this.#whisper('wa-inbox-message-action', { action, messageId: this.message?.id });
  }

  #wish(wish: MessageWish): void {
    this.#whisper('wa-inbox-message-wish', wish);
  }

  #whisper(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }

  override render() {
    if (this.message === undefined) return nothing;
    const message = offeringRetry(this.message, this.retry);
    if (messageLook(message) === 'line') return this.#renderLine(message);
    const trouble = messageTrouble(message, this.asks, this.retry);
    const takesBack = message.actions.includes('react') ? () => this.#acts.react(null) : undefined;
    return html`<div class="frame ${this.avatarSeed === '' ? '' : 'beside'}">
      <div class="bubble ${trouble?.tone ?? ''} ${bubbleShape(message)}" part="bubble">
        ${this.avatarSeed !== '' && this.last ? html`<span class="beside-face">${avatarFace(this.contactName, this.avatarSeed)}</span>` : nothing}
        ${this.#renderAuthor(message)} ${this.#renderForwarded(message)}
        ${message.referral === null ? nothing : referralCard(message.referral)}
        ${
          message.quoted === null
            ? nothing
            : messageQuote(message.quoted, this.contactName, this.viewerId, () =>
                this.#whisper('wa-inbox-quote-open', { messageId: message.quoted?.messageId }),
              )
        }
        ${this.#renderBody(message)}
        ${
          trouble === null
            ? nothing
            : html`<div class="trouble">${icon(trouble.icon, 'small')}<span>${trouble.text}</span>
              ${trouble.actions.length === 0 ? nothing : html`<div class="acts">${trouble.actions.map((action) => html`<button class="button" type="button" @click=${() => this.#act(action)}>${actionWord(action, message)}</button>`)}</div>`}
            </div>`
        }
        ${message.reachedBefore ? html`<div class="before">${msg('An earlier attempt was delivered too.', { id: 'message.reached-before' })}</div>` : nothing}
        ${this.historic && message.edits.length > 0 ? messageHistory(message) : nothing}
      </div>
      ${messageReactions(message.reactions, this.contactName, takesBack)}
      ${this.active || this.#menu.open ? messageMenu(message, this.#menu, this.#acts) : nothing}
    </div>`;
  }

  #renderLine(message: MessageView): TemplateResult {
    const line = logLine(message);
    const mark = line?.icon == null ? nothing : icon(line.icon, 'small');
    return html`<div class="frame"><div class="system" part="bubble" dir="auto">${mark}${line?.text ?? captionOf(message.content)} · ${this.#renderTime(message.at)}</div></div>`;
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

  #renderBody(message: MessageView): TemplateResult {
    const { content } = message;
    if (content.kind === 'text' || content.kind === 'note') return this.#renderSaid(message, nothing, nothing);
    if (content.kind === 'system' || content.kind === 'call') return html``;
    const context: CardContext = {
      around: this.surroundings,
      acts: this.#acts,
      withRefetch: message.actions.includes('refetch'),
      isOurs: message.direction === 'outbound',
      withMark: content.kind === 'audio' && content.voice === true && message.direction === 'inbound',
    };
    const card = html`<div class="content" @wa-inbox-picture-open=${this.#handleOpen} @wa-inbox-media-refetch=${this.#handleRefetch}>${contentCard(content, context)}</div>`;
    const isInteractive =
      content.kind === 'buttons' || content.kind === 'list' || content.kind === 'link' || content.kind === 'template';
    const foot = isInteractive ? interactiveFoot(content, this.surroundings, this.#acts) : nothing;
    return this.#renderSaid(message, card, foot);
  }

  #renderSaid(
    message: MessageView,
    card: TemplateResult | typeof nothing,
    foot: TemplateResult | typeof nothing,
  ): TemplateResult {
    const { content, revokedAt } = message;
    const text = captionOf(content).trimEnd();
    const folded = this.unfolded ? null : foldText(text);
    const names = mentionedNames(content);
    const big = content.kind === 'text' && bigEmoji(text) > 0;
    const words =
      text === '' && content.kind === 'text'
        ? html`<span class="silent">${msg('Nothing to see', { id: 'message.empty' })}</span>`
        : folded === null
          ? textTree(text, text.length, names)
          : html`${textTree(text, folded.length, names)}… <button class="fold" type="button" @click=${this.#handleUnfold}>${msg('Show all', { id: 'message.unfold' })}</button>`;
    if (revokedAt !== null) {
      return html`${revokedNote(message, html`${card}<div class="words" dir="auto">${words}</div>${foot}`)}<div class="words bare">${this.#renderMeta(message)}</div>`;
    }
    return html`${card}<div class="words ${big ? 'big' : ''} ${text === '' && content.kind !== 'text' ? 'bare' : ''}" dir="auto">${words}${this.#renderMeta(message)}</div>${foot}`;
  }

  #renderMeta({ at, lateSentAt, delivery, edits }: MessageView): TemplateResult {
    return html`<bdi class="meta" part="meta">${lateSentAt === null ? nothing : html`<span class="late" title=${fullTime(lateSentAt)}>${icon('clock', 'small')}${msg('Arrived late', { id: 'message.late' })}</span>`}${edits.length === 0 ? nothing : html`<button class="edited" type="button" aria-expanded=${this.historic} @click=${this.#handleHistory}>${msg('Edited', { id: 'message.edited' })}</button>`}${this.#renderTime(at)}${delivery === null ? nothing : html`<wa-inbox-delivery-status .delivery=${delivery}></wa-inbox-delivery-status>`}</bdi>`;
  }

  #renderTime(at: number): TemplateResult {
    return html`<time datetime=${new Date(at).toISOString()} title=${fullTime(at)}>${clockTime(at)}</time>`;
  }

  readonly #handleOpen = (event: Event): void => {
    // Pictures inside templates are not messages: nothing to page through.
    if (this.message !== undefined && 'file' in this.message.content) {
      event.stopPropagation();
      this.#wish({ wish: 'open-media', messageId: this.message.id });
    }
  };

  readonly #handleRefetch = (): void => this.#act('refetch');

  readonly #handleHistory = (): void => {
    this.historic = !this.historic;
  };

  readonly #handleUnfold = (): void => {
    this.unfolded = true;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-message': InboxMessageElement;
  }
}
