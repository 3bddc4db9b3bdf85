import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { previewText, type RefusalCode } from '../../domain/index.ts';
import type { ListRequest } from '../../store/inbox-store.ts';
import type { ConversationRow, ListView, MessageView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { ClockController } from '../internal/clock-controller.ts';
import { contentIcon, contentWord } from '../internal/content-words.ts';
import { doorText } from '../internal/door-words.ts';
import { judgeTo } from '../internal/judge-to.ts';
import { ModalVoice } from '../internal/modal-voice.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { formatCount } from '../internal/plural.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { barOfRow } from './bar-of-row.ts';
import { ChosenTargets } from './chosen-targets.ts';
import { forwardStyles } from './forward.styles.ts';
import { matchesWords } from './matches-words.ts';
import { targetRow } from './target-row.ts';
import { forwardContent, whyNotForward } from './why-not-forward.ts';

/** A pause in typing after which the backend is asked, ms. */
const PAUSE_MS = 250;
const EVERYTHING: ListRequest = { filter: {} };

/**
 * Sends a message on to other conversations, as many as are chosen. Those it cannot go to say why. Opens as a dialog over the inbox.
 *
 * @fires close - the dialog was closed; does not bubble
 * @csspart dialog - the box
 * @csspart target - a conversation
 * @csspart send - the button that sends
 */
export class InboxForwardElement extends BaseElement {
  static override styles = [BaseElement.styles, forwardStyles];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #session = new ObserveController(this, () => this.#store.value?.session);
  readonly #channels = new ObserveController(this, () => this.#store.value?.channels);
  readonly #list = new ObserveController<ListView>(this, () => this.#store.value?.conversations(this.request));
  readonly #timeline = new ObserveController(this, () =>
    this.conversationId === '' ? undefined : this.#store.value?.timeline(this.conversationId),
  );
  readonly #clock = new ClockController(this, () => this.#store.value);
  readonly #chosen = new ChosenTargets(this, () => this.#store.value);
  #pause: ReturnType<typeof setTimeout> | undefined;
  #sending = false;

  @state() private words = '';
  /** What the backend was asked for. */
  @state() private request = EVERYTHING;
  @state() private trouble: string | null = null;

  /** The conversation the message stands in. */
  @property({ attribute: 'conversation-id' }) conversationId = '';
  /** The message that is sent on. */
  @property({ attribute: 'message-id' }) messageId = '';

  constructor() {
    super();
    new ModalVoice(this);
  }

  override firstUpdated(): void {
    this.#dialog?.showModal();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #message(): MessageView | undefined {
    return this.#timeline.value?.messages.find(({ id }) => id === this.messageId);
  }

  /** Conversations that match, without the one the message is from. */
  get #rows(): readonly ConversationRow[] {
    const rows = this.#list.value?.rows ?? [];
    const asked = this.request.filter.text !== undefined;
    return rows.filter((row) => row.id !== this.conversationId && (asked || matchesWords(row, this.words)));
  }

  #barOf(row: ConversationRow): RefusalCode | null {
    const session = this.#session.value?.session;
    const channel = this.#channels.value?.find(({ id }) => id === row.channel.id);
    const bar = barOfRow(row, channel, session?.roles[row.channel.id], this.#clock.now);
    return bar ?? this.#barOfChosen(row.id);
  }

  /** What only the whole conversation tells, such as a customer who is blocked. */
  #barOfChosen(id: string): RefusalCode | null {
    const view = this.#chosen.view(id);
    const message = this.#message;
    const content = message === undefined ? null : forwardContent(message);
    if (view === undefined || view.conversation === null || content === null) return null;
    return judgeTo(view, content, this.#session.value?.session);
  }

  get #targets(): readonly string[] {
    return this.#chosen.ids.filter((id) => this.#barOfChosen(id) === null);
  }

  get #why(): string | null {
    const why = whyNotForward(this.#message, this.#session.value?.session);
    if (why !== null) return why;
    return this.#targets.length === 0 ? msg('Choose a conversation first.', { id: 'forward.none' }) : null;
  }

  async #send(): Promise<void> {
    const why = this.#why;
    const targets = this.#targets;
    const store = this.#store.value;
    if (why !== null || store === undefined) {
      this.#announcer.value?.announce(why ?? '');
      return;
    }
    if (this.#sending) return;
    this.#sending = true;
    const sent = await store.forward(this.messageId, this.conversationId, targets);
    this.#sending = false;
    if (sent.length === 0) {
      this.trouble = msg('Nothing was sent: the message is no longer here.', { id: 'forward.lost' });
      return;
    }
    const count = formatCount(sent.length);
    // What the dialog says last would go with it.
    this.#dialog?.close();
    this.#announcer.value?.announce(msg(str`Forwarded. Conversations: ${count}`, { id: 'forward.done' }));
  }

  readonly #handleWords = ({ target }: Event & { readonly target: HTMLInputElement }): void => {
    this.words = target.value;
    clearTimeout(this.#pause);
    if (!this.#session.value?.session?.capabilities.filters.includes('text')) return;
    this.#pause = setTimeout(() => {
      const text = this.words.trim();
      this.request = text === '' ? EVERYTHING : { filter: { text } };
    }, PAUSE_MS);
  };

  readonly #handleMore = (): void => void this.#store.value?.loadMore(this.request);

  readonly #handleClose = (): void => {
    this.dispatchEvent(new Event('close'));
  };

  override render() {
    const message = this.#message;
    const impossible = whyNotForward(message, this.#session.value?.session);
    const why = this.#why;
    const chosen = formatCount(this.#targets.length);
    return html`<dialog part="dialog" aria-labelledby="title" @close=${this.#handleClose}>
      <h2 id="title">${msg('Forward to', { id: 'forward.title' })}</h2>
      ${message === undefined ? nothing : this.#renderMessage(message)}
      ${impossible === null ? this.#renderTargets() : html`<p class="impossible">${icon('warning', 'small')}<span>${impossible}</span></p>`}
      <div class="foot">
        <span class="why" id="why">${impossible !== null ? nothing : (this.trouble ?? why ?? msg(str`Chosen: ${chosen}`, { id: 'forward.chosen' }))}</span>
        <button class="button plain" type="button" @click=${() => this.#dialog?.close()}>
          ${impossible === null ? msg('Cancel', { id: 'action.cancel' }) : msg('Close', { id: 'action.close' })}
        </button>
        ${
          impossible === null
            ? html`<button
                class="button primary"
                part="send"
                type="button"
                aria-disabled=${why !== null}
                aria-describedby="why"
                @click=${() => void this.#send()}
              >
                ${icon('forward', 'small')}${msg('Forward', { id: 'message.action.forward' })}
              </button>`
            : nothing
        }
      </div>
    </dialog>`;
  }

  #renderMessage({ content }: MessageView): TemplateResult {
    const name = contentIcon(content.kind);
    const words = previewText(content) || contentWord(content.kind, 'voice' in content && content.voice);
    return html`<p class="message">${name === null ? nothing : icon(name, 'small')}<span dir="auto">${words}</span></p>`;
  }

  #renderTargets(): TemplateResult {
    const label = msg('Search conversations', { id: 'forward.search' });
    const rows = this.#rows;
    return html`<input
        type="search"
        autofocus
        autocomplete="off"
        aria-label=${label}
        placeholder=${label}
        .value=${this.words}
        @input=${this.#handleWords}
      />
      <div class="scroller">
        <ul aria-label=${msg('Conversations', { id: 'list.label' })}>
          ${repeat(
            rows,
            ({ id }) => id,
            (row, index) =>
              targetRow({
                row,
                index,
                chosen: this.#chosen.has(row.id),
                bar: this.#barOf(row),
                now: this.#clock.now,
                toggle: () => this.#chosen.toggle(row.id),
              }),
          )}
        </ul>
        ${this.#renderEnd(rows.length)}
      </div>`;
  }

  #renderEnd(count: number): TemplateResult | typeof nothing {
    const { load, more } = this.#list.value ?? {};
    if (load?.state === 'failed') return html`<p class="end problem">${doorText(load.error.code)}</p>`;
    if (load?.state !== 'ready' || more === 'loading') {
      return html`<p class="end">${msg('Conversations are loading', { id: 'forward.loading' })}</p>`;
    }
    if (more === 'more' || more === 'failed') {
      return html`<button class="button plain" type="button" @click=${this.#handleMore}>
        ${msg('Show more', { id: 'forward.more' })}
      </button>`;
    }
    return count > 0 ? nothing : html`<p class="end">${msg('No conversation matches', { id: 'forward.nothing' })}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-forward': InboxForwardElement;
  }
}
