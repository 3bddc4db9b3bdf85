import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { judgeText, NOTE_MAX, TEXT_MAX } from '../../domain/index.ts';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { ConversationView, DraftView, TimelineView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { ClockController } from '../internal/clock-controller.ts';
import { emit } from '../internal/emit.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { composerStyles } from './composer.styles.ts';
import { composerHints, overText } from './composer-hints.ts';
import { composerLock } from './composer-lock.ts';
import { lockPanel } from './lock-panel.ts';
import { OwnText } from './own-text.ts';
import { PickerController } from './picker-controller.ts';
import { quoteChip } from './quote-chip.ts';
import { SentWatch } from './sent-watch.ts';

/** Longest text the field takes, in UTF-16 units: enough to see how much too long it is. */
const FIELD_MAX = 30_000;
/** A typing signal lives ten seconds; so often, ms, it is renewed. */
const TYPING_EVERY_MS = 4_000;

/**
 * Where an agent writes: a reply to the customer, or a note for colleagues. When no reply may go it says why and offers the way out.
 *
 * @slot composer-actions - buttons of the host, before the hints
 * @slot template-picker - shown while a template is wanted: a host's own picker
 * @fires wa-inbox-send - before a reply or note goes; `preventDefault()` keeps it in the field
 * @fires wa-inbox-sent - WhatsApp has a reply that was sent from here
 * @fires wa-inbox-failed - a reply that was sent from here was refused or failed
 * @fires wa-inbox-template-request - a template is wanted; a host with a picker prevents the default
 * @csspart box - the frame around the field
 * @csspart field - the text field
 * @csspart send - the button that sends
 */
export class InboxComposerElement extends BaseElement {
  static override styles = [BaseElement.styles, composerStyles];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #conversation = new ObserveController(this, () => this.#ask((store, id) => store.conversation(id)));
  readonly #timeline: ObserveController<TimelineView>;
  readonly #status = new ObserveController(this, () => this.#store.value?.status);
  readonly #session = new ObserveController(this, () => this.#store.value?.session);
  readonly #clock = new ClockController(this, () => this.#store.value);
  readonly #picker = new PickerController(this, () => this.#store.value);
  readonly #own = new OwnText();
  readonly #sent = new SentWatch(this, ({ conversationId, messageId, code }) => {
    if (code === null) emit(this, 'wa-inbox-sent', { conversationId, messageId });
    else emit(this, 'wa-inbox-failed', { conversationId, messageId, code });
  });
  #typedAt = Number.NEGATIVE_INFINITY;

  @state() private text = '';
  @state() private mode: DraftView['mode'] = 'reply';
  @state() private quotedMessageId: string | null = null;

  /** The conversation that is answered. */
  @property({ attribute: 'conversation-id' }) conversationId = '';

  constructor() {
    super();
    new ObserveController(
      this,
      () => this.#ask((store, id) => store.draft(id)),
      (draft) => this.#takeDraft(draft),
    );
    // After the draft, which says whether a message is quoted.
    this.#timeline = new ObserveController(this, () =>
      this.quotedMessageId === null ? undefined : this.#ask((store, id) => store.timeline(id)),
    );
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('conversationId')) return;
    this.#own.forget();
    this.#picker.forget();
    this.#typedAt = Number.NEGATIVE_INFINITY;
  }

  /** Puts the caret where the agent writes; on the first way out when nothing can be written. */
  focusComposer(): void {
    this.renderRoot.querySelector<HTMLElement>('textarea, .exits button')?.focus();
  }

  #ask<T>(question: (store: InboxStore, id: string) => T): T | undefined {
    const store = this.#store.value;
    return store === undefined || this.conversationId === '' ? undefined : question(store, this.conversationId);
  }

  #takeDraft(draft: DraftView): void {
    if (draft.text !== this.text && this.#own.isForeign(draft.text)) {
      this.text = draft.text;
      this.#own.forget();
    }
    this.mode = draft.mode;
    // A message was chosen to be quoted: what is wanted next is to write.
    if (draft.quotedMessageId !== null && draft.quotedMessageId !== this.quotedMessageId && this.hasUpdated)
      void this.updateComplete.then(() => this.focusComposer());
    this.quotedMessageId = draft.quotedMessageId;
  }

  #setDraft(change: Partial<DraftView>): void {
    const draft = { text: this.text, mode: this.mode, quotedMessageId: this.quotedMessageId, ...change };
    this.text = draft.text;
    this.mode = draft.mode;
    this.quotedMessageId = draft.quotedMessageId;
    this.#own.gave(draft.text);
    this.#store.value?.setDraft(this.conversationId, draft);
  }

  get #limit(): number {
    if (this.mode === 'note') return NOTE_MAX;
    return this.#session.value?.session?.capabilities.limits.textLength ?? TEXT_MAX;
  }

  /** Why the text cannot go as it stands; `null` when it can. */
  #obstacle(): string | null {
    const judged = judgeText(this.text, this.#limit);
    if (judged === 'text-empty')
      return this.mode === 'note'
        ? msg('Write the note first', { id: 'composer.empty.note' })
        : msg('Write the reply first', { id: 'composer.empty' });
    return judged === 'text-too-long' ? overText(this.text.length - this.#limit) : null;
  }

  #send(): void {
    const store = this.#store.value;
    const view = this.#conversation.value;
    // Text and destination are read together, here and only here: what is typed or opened a moment later does not change what goes where.
    const { text, mode, conversationId, quotedMessageId } = this;
    if (store === undefined || view === undefined) return;
    if (mode === 'reply' && composerLock(view, this.#clock.now) !== null) return;
    const obstacle = this.#obstacle();
    if (obstacle !== null) {
      this.#announcer.value?.announce(obstacle);
      return;
    }
    if (!emit(this, 'wa-inbox-send', { conversationId, text, mode, quotedMessageId })) return;
    if (mode === 'note') {
      void store.addNote(conversationId, text);
      this.#setDraft({ text: '' });
      return;
    }
    void store
      .sendText(conversationId, text, quotedMessageId === null ? {} : { quotedMessageId })
      .then((messageId) => this.#sent.follow(store, conversationId, messageId));
    // The store empties the draft in the step that sends; the field does not wait for it.
    this.#own.gave('');
    this.text = '';
    this.quotedMessageId = null;
  }

  readonly #handleInput = (event: Event & { readonly target: HTMLTextAreaElement }): void => {
    const { value } = event.target;
    this.#setDraft({ text: value });
    const store = this.#store.value;
    if (store === undefined || this.mode === 'note' || value === '') return;
    const now = store.now();
    if (now - this.#typedAt < TYPING_EVERY_MS) return;
    this.#typedAt = now;
    store.signal({ type: 'typing', conversationId: this.conversationId });
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.altKey) return;
    // Enter that ends a composition chooses a word. Safari says so only by the old key code.
    if (event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    if (!event.repeat) this.#send();
  };

  readonly #handleModeKey = (event: KeyboardEvent): void => {
    if (!['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    this.#setDraft({ mode: this.mode === 'reply' ? 'note' : 'reply' });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.mode[tabindex="0"]')?.focus());
  };

  readonly #handleNote = (): void => {
    this.#setDraft({ mode: 'note' });
    void this.updateComplete.then(() => this.focusComposer());
  };

  override render() {
    const view = this.#conversation.value;
    if (view === undefined || view.conversation === null) return nothing;
    const lock = this.mode === 'reply' ? composerLock(view, this.#clock.now) : null;
    return html`<div class="box ${this.mode}" part="box">
      <div class="top">
        ${this.#renderModes(view)}
        ${
          this.mode === 'note'
            ? html`<span class="team">${msg('Only your team sees this', { id: 'composer.team' })}</span>`
            : lock?.template
              ? nothing
              : html`<wa-inbox-reply-window .closesAt=${view.conversation.windowClosesAt} .now=${this.#clock.now}></wa-inbox-reply-window>`
        }
      </div>
      ${
        lock === null
          ? this.#renderField(view)
          : lockPanel({
              lock,
              hasDraft: this.text !== '',
              templateWanted: this.#picker.wanted,
              picker: this.#picker.render(),
              askTemplate: this.#picker.ask,
              writeNote: this.#handleNote,
            })
      }
    </div>`;
  }

  #renderModes(view: ConversationView): TemplateResult | typeof nothing {
    const mode = (value: DraftView['mode'], name: string, mark: TemplateResult) => html`<button
      class="mode"
      type="button"
      role="radio"
      aria-checked=${this.mode === value}
      tabindex=${this.mode === value ? 0 : -1}
      @click=${() => this.#setDraft({ mode: value })}
    >
      ${mark}${name}
    </button>`;
    // A backend without notes has only one thing to write.
    if (!view.commands.includes('note.add')) return nothing;
    const locked = composerLock(view, this.#clock.now) !== null;
    return html`<div class="modes" role="radiogroup" aria-label=${msg('What to write', { id: 'composer.modes' })} @keydown=${this.#handleModeKey}>
      ${mode('reply', msg('Reply', { id: 'composer.reply' }), icon(locked ? 'lock' : 'reply', 'small'))}
      ${mode('note', msg('Note', { id: 'composer.note' }), icon('note', 'small'))}
    </div>`;
  }

  #renderField(view: ConversationView): TemplateResult {
    const isNote = this.mode === 'note';
    const label = isNote
      ? msg('Note for your team', { id: 'composer.field.note' })
      : msg(str`Reply to ${view.name}`, { id: 'composer.field.reply' });
    const obstacle = this.#obstacle();
    const left = this.#limit - this.text.length;
    const hints = composerHints(left, !isNote && view.replyLock === 'too-close', this.#status.value);
    return html`${isNote || this.quotedMessageId === null ? nothing : this.#renderQuote(view.name)}
      <div class="field">
        <textarea
          part="field"
          rows="1"
          dir=${this.text === '' ? nothing : 'auto'}
          maxlength=${FIELD_MAX}
          aria-label=${label}
          aria-describedby="hints"
          placeholder=${label}
          .value=${live(this.text)}
          @input=${this.#handleInput}
          @keydown=${this.#handleKey}
        ></textarea>
        <div class="mirror" aria-hidden="true">${this.text} </div>
      </div>
      <div class="foot">
        <slot name="composer-actions"></slot>
        <div class="hints" id="hints">${hints}</div>
        <button
          class="button send ${isNote ? 'note-button' : 'primary'}"
          part="send"
          type="button"
          aria-disabled=${obstacle !== null}
          title=${obstacle ?? ''}
          @click=${() => this.#send()}
        >
          ${icon(isNote ? 'note' : 'send', 'small')}${
            isNote ? msg('Add note', { id: 'composer.add-note' }) : msg('Send', { id: 'composer.send' })
          }
        </button>
      </div>`;
  }

  #renderQuote(contactName: string): TemplateResult {
    const quoted = this.#timeline.value?.messages.find(({ id }) => id === this.quotedMessageId);
    const viewerId = this.#session.value?.session?.agent.id ?? '';
    return quoteChip(quoted, contactName, viewerId, () => this.#setDraft({ quotedMessageId: null }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-composer': InboxComposerElement;
  }
}
