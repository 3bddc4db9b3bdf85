import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { type Channel, InboxError, type InboxErrorCode, judgePhone, type PhoneProblem } from '../../domain/index.ts';
import type { ListView, StartedConversation } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { errorText } from '../internal/error-words.ts';
import { ModalVoice } from '../internal/modal-voice.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { consumeStore } from '../internal/store-context.ts';
import { isUnfinished, phoneProblemText } from './phone-words.ts';
import { startStyles } from './start.styles.ts';
import { canStart, startChannels } from './start-channels.ts';

/** A pause in typing after which the backend is asked who has the number, ms. */
const PAUSE_MS = 250;
/** Most conversations looked through for the number: others only mention it. */
const LOOKED_THROUGH = 5;

type StartDoneEvent = CustomEvent<StartedConversation>;

/**
 * Asks whom to write to first, and begins the conversation: the channel where there are several, the number, a name. Says what is wrong with
 * a number while it is typed, and when there is a conversation with it already. Opens as a dialog over the inbox.
 *
 * @fires wa-inbox-start-done - the conversation is there, as `detail`; does not leave the shadow root
 * @fires close - the dialog was closed; does not bubble
 * @csspart dialog - the box
 * @csspart start - the button that begins
 */
export class InboxStartElement extends BaseElement {
  static override styles = [BaseElement.styles, startStyles];

  readonly #store = consumeStore(this);
  readonly #session = new ObserveController(this, () => this.#store.value?.session);
  readonly #channels = new ObserveController(this, () => this.#store.value?.channels);
  readonly #found = new ObserveController<ListView>(this, () =>
    this.request === null ? undefined : this.#store.value?.conversations(this.request),
  );
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** The list that holds whoever has the number; `null` while nothing is asked. */
  @state() private request: {
    readonly filter: { readonly channelIds: readonly string[]; readonly text: string };
  } | null = null;
  /** The number was left, or was to be taken: what it lacks is said now. */
  @state() private checked = false;
  @state() private busy = false;
  @state() private trouble: InboxErrorCode | null = null;

  /** The channel written from; the first one there is without it. */
  @property({ attribute: 'channel-id' }) channelId = '';
  /** The number as it was typed. */
  @property() phone = '';
  /** What agents shall call the customer. */
  @property() name = '';
  /** Begins without the dialog when nothing is missing: channel and number are given, and nothing stands against it. */
  @property({ type: Boolean, attribute: 'at-once' }) atOnce = false;

  constructor() {
    super();
    new ModalVoice(this);
  }

  override firstUpdated(): void {
    const channel = this.#certain;
    const verdict = this.#verdict;
    if (!this.atOnce || channel === null || !('phone' in verdict)) this.#show();
    else void this.updateComplete.then(() => this.#start(channel.id, verdict.phone));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #show(): void {
    this.#dialog?.showModal();
    this.#look();
  }

  get #offered(): readonly Channel[] {
    return startChannels(this.#session.value?.session, this.#channels.value ?? []);
  }

  get #channel(): Channel | undefined {
    const offered = this.#offered;
    return offered.find(({ id }) => id === this.channelId) ?? offered[0];
  }

  /** The channel nobody has to choose any more; `null` when somebody has to look. */
  get #certain(): Channel | null {
    const channel = this.#channel;
    const isChosen = this.#offered.length === 1 || channel?.id === this.channelId;
    return channel !== undefined && isChosen && this.#obstacle === null ? channel : null;
  }

  /** The number, or what is wrong with it. */
  get #verdict(): { readonly phone: string } | { readonly problem: PhoneProblem | 'own' } {
    const verdict = judgePhone(this.phone);
    const isOwn = 'phone' in verdict && verdict.phone === this.#channel?.phone;
    return isOwn ? { problem: 'own' } : verdict;
  }

  /** The conversation there is with the number already; `null` as far as is known. */
  get #known(): { readonly id: string; readonly name: string; readonly wasThere: boolean } | null {
    const verdict = this.#verdict;
    const store = this.#store.value;
    if (!('phone' in verdict) || store === undefined) return null;
    for (const { id, name, channel, lastMessage } of (this.#found.value?.rows ?? []).slice(0, LOOKED_THROUGH)) {
      const { contact } = store.conversation(id).current;
      if (channel.id === this.#channel?.id && contact?.phone === verdict.phone)
        return { id, name, wasThere: lastMessage !== null };
    }
    return null;
  }

  /** Why nothing can begin on the channel, whatever the number; `null` when it can. */
  get #obstacle(): InboxErrorCode | null {
    const { capabilities } = this.#session.value?.session ?? {};
    if (capabilities && !canStart(capabilities)) return 'unsupported';
    if (capabilities && this.#channel === undefined) return 'role-cannot-reply';
    return this.#channel?.health === 'disconnected' ? 'channel-disconnected' : null;
  }

  /** Asks who has the number once somebody stopped typing. */
  #look(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const verdict = this.#verdict;
      const channelId = this.#channel?.id;
      const { filters = [] } = this.#session.value?.session?.capabilities ?? {};
      const can = filters.includes('text') && filters.includes('channelIds') && channelId !== undefined;
      this.request = can && 'phone' in verdict ? { filter: { channelIds: [channelId], text: verdict.phone } } : null;
    }, PAUSE_MS);
  }

  readonly #handlePhone = ({ target }: Event & { readonly target: HTMLInputElement }): void => {
    this.phone = target.value;
    this.trouble = null;
    this.#look();
  };

  readonly #handleChannel = ({ target }: Event & { readonly target: HTMLSelectElement }): void => {
    this.channelId = target.value;
    this.trouble = null;
    this.#look();
  };

  readonly #handleSubmit = (event: Event): void => {
    event.preventDefault();
    this.checked = true;
    const verdict = this.#verdict;
    const known = this.#known;
    if (known !== null) this.#finish({ conversationId: known.id, wasThere: known.wasThere });
    else if (!('phone' in verdict)) this.renderRoot.querySelector<HTMLElement>('input[type="tel"]')?.focus();
    else if (this.#channel !== undefined && this.#obstacle === null) void this.#start(this.#channel.id, verdict.phone);
  };

  readonly #handleClose = (): void => {
    this.dispatchEvent(new Event('close'));
  };

  async #start(channelId: string, phone: string): Promise<void> {
    const store = this.#store.value;
    if (store === undefined || this.busy) return;
    this.busy = true;
    try {
      this.#finish(await store.startConversation({ channelId, phone, name: this.name }));
    } catch (error) {
      if (!(error instanceof InboxError)) throw error;
      this.trouble = error.code;
      if (!this.#dialog?.open) this.#show();
    } finally {
      this.busy = false;
    }
  }

  #finish(started: StartedConversation): void {
    // Closed meanwhile: it is there, and nobody is taken to it any more.
    if (!this.isConnected) return;
    this.dispatchEvent(new CustomEvent('wa-inbox-start-done', { detail: started }));
    if (this.#dialog?.open) this.#dialog.close();
    else this.#handleClose();
  }

  override render() {
    const offered = this.#offered;
    const known = this.#known;
    const trouble = this.#obstacle ?? this.trouble;
    return html`<dialog part="dialog" aria-labelledby="title" @close=${this.#handleClose}>
      <form novalidate @submit=${this.#handleSubmit}>
        <h2 id="title">${msg('Start a conversation', { id: 'contacts.start' })}</h2>
        ${offered.length > 1 ? this.#renderChannels(offered) : nothing} ${this.#renderPhone()}
        <label
          >${msg('Name (optional)', { id: 'start.name' })}
          <input
            autocomplete="off"
            maxlength="256"
            dir="auto"
            .value=${live(this.name)}
            @input=${({ target }: Event & { readonly target: HTMLInputElement }) => {
              this.name = target.value;
            }}
        /></label>
        <div role="status">${known === null ? this.#renderOutlook(trouble) : this.#renderKnown(known.name)}</div>
        <div class="foot">
          <button class="button plain" type="button" @click=${() => this.#dialog?.close()}>
            ${msg('Cancel', { id: 'action.cancel' })}
          </button>
          <button
            class="button primary"
            part="start"
            aria-disabled=${this.busy || (known === null && this.#obstacle !== null)}
          >
            ${known === null ? msg('Choose a template', { id: 'lock.template' }) : msg('Open conversation', { id: 'start.open' })}
          </button>
        </div>
      </form>
    </dialog>`;
  }

  #renderChannels(offered: readonly Channel[]): TemplateResult {
    const chosen = this.#channel?.id;
    return html`<label
      >${msg('Channel', { id: 'bar.channel' })}
      <select @change=${this.#handleChannel}>
        ${offered.map(({ id, name, phone }) => html`<option value=${id} ?selected=${id === chosen}>${name} · ${phone}</option>`)}
      </select></label
    >`;
  }

  #renderPhone(): TemplateResult {
    const verdict = this.#verdict;
    const problem = 'problem' in verdict && (this.checked || !isUnfinished(verdict.problem)) ? verdict.problem : null;
    return html`<label
        >${msg('Phone number', { id: 'start.phone' })}
        <input
          type="tel"
          autofocus
          autocomplete="off"
          aria-describedby="phone-note"
          aria-invalid=${problem !== null}
          .value=${live(this.phone)}
          @input=${this.#handlePhone}
          @change=${() => {
            this.checked = this.phone.trim() !== '';
          }}
      /></label>
      <p class="note ${problem === null ? '' : 'problem'}" id="phone-note" aria-live="polite">
        ${problem === null ? msg('With the country code, such as +39', { id: 'start.phone.hint' }) : phoneProblemText(problem)}
      </p>`;
  }

  #renderKnown(name: string): TemplateResult {
    return html`<p class="there">
      ${icon('channel', 'small')}<span>${msg(str`There is a conversation with this number: ${name}`, { id: 'start.there' })}</span>
    </p>`;
  }

  #renderOutlook(trouble: InboxErrorCode | null): TemplateResult {
    return trouble === null
      ? html`<p class="about">${msg('The first message has to be a template.', { id: 'start.about' })}</p>`
      : this.#renderTrouble(trouble);
  }

  #renderTrouble(code: InboxErrorCode): TemplateResult {
    return html`<p class="trouble">${icon('warning', 'small')}<span>${errorText(code)}</span></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-start': InboxStartElement;
  }
  interface HTMLElementEventMap {
    'wa-inbox-start-done': StartDoneEvent;
  }
}
