import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { judgeText, NOTE_MAX, replyWindowOf, TEXT_MAX } from '../../domain/index.ts';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { ConversationView, DraftView, TimelineView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { ClockController } from '../internal/clock-controller.ts';
import { emit } from '../internal/emit.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { QuietController } from '../internal/quiet-controller.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { composerStyles } from './composer.styles.ts';
import type { ComposerDesk } from './composer-desk.ts';
import { composerField } from './composer-field.ts';
import { composerFoot } from './composer-foot.ts';
import { composerHints, overText } from './composer-hints.ts';
import { composerLock } from './composer-lock.ts';
import { composerModes } from './composer-modes.ts';
import { DraftController } from './draft-controller.ts';
import { KeyboardKeeper } from './keyboard-keeper.ts';
import { KitController } from './kit-controller.ts';
import { lockPanel } from './lock-panel.ts';
import { PickerController } from './picker-controller.ts';
import { quoteChip } from './quote-chip.ts';
import { SentWatch } from './sent-watch.ts';

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
export class InboxComposerElement extends BaseElement implements ComposerDesk {
  static override styles = [BaseElement.styles, composerStyles];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #conversation = new QuietController(this, () => this.#ask((store, id) => store.conversation(id)));
  readonly #timeline: ObserveController<TimelineView>;
  readonly #status = new ObserveController(this, () => this.#store.value?.status);
  readonly #session = new ObserveController(this, () => this.#store.value?.session);
  readonly #clock = new ClockController(this, () => this.#store.value);
  readonly #picker = new PickerController(this, () => this.#store.value);
  readonly #draft = new DraftController(
    this,
    () => this.#store.value,
    () => {
      if (this.hasUpdated) this.#focusSoon();
    },
  );
  readonly #kit = new KitController(this, { store: () => this.#store.value, announcer: () => this.#announcer.value });
  readonly #sent = new SentWatch(this, ({ conversationId, messageId, code }) => {
    if (code === null) emit(this, 'wa-inbox-sent', { conversationId, messageId });
    else emit(this, 'wa-inbox-failed', { conversationId, messageId, code });
  });
  #typedAt = Number.NEGATIVE_INFINITY;

  /** The conversation that is answered. */
  @property({ attribute: 'conversation-id' }) conversationId = '';

  constructor() {
    super();
    new KeyboardKeeper(this);
    // After the draft, which says whether a message is quoted.
    this.#timeline = new ObserveController(this, () =>
      this.#draft.quotedMessageId === null ? undefined : this.#ask((store, id) => store.timeline(id)),
    );
  }

  /** What is written now. */
  get text(): string {
    return this.#draft.text;
  }

  /** To whom it goes. */
  get mode(): DraftView['mode'] {
    return this.#draft.mode;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('conversationId')) return;
    this.#draft.forget();
    this.#kit.kit?.forget();
    this.#picker.forget();
    this.#typedAt = Number.NEGATIVE_INFINITY;
  }

  /** Puts the caret where the agent writes; on the first way out when nothing can be written. */
  focusComposer(): void {
    this.renderRoot.querySelector<HTMLElement>('textarea, .exits button')?.focus();
  }

  /** Puts words where the caret is. */
  insert(words: string): void {
    const field = this.#field;
    const { selectionStart = this.text.length, selectionEnd = this.text.length } = field ?? {};
    this.replace(selectionStart, selectionEnd, words);
  }

  /** Puts words in place of a part of the text, UTF-16 units. */
  replace(from: number, to: number, words: string): void {
    this.#write(this.text.slice(0, from) + words + this.text.slice(to));
    const caret = from + words.length;
    void this.updateComplete.then(() => {
      this.#field?.focus();
      this.#field?.setSelectionRange(caret, caret);
    });
  }

  /** Opens the template picker, or asks the page for its own. */
  askTemplate(): void {
    this.#picker.ask();
  }

  /** Chooses between a reply and a note. */
  setMode(mode: DraftView['mode']): void {
    this.#draft.set({ mode });
  }

  /** Tells the page what becomes of a message that was sent from here. */
  follow(messageId: string, conversationId = this.conversationId): void {
    const store = this.#store.value;
    if (store === undefined) return;
    this.#sent.follow(store, conversationId, messageId);
    // Uploads take their time: by now another conversation may be shown, where this is not to be taken back.
    if (conversationId === this.conversationId) this.#kit.kit?.sent(messageId);
  }

  get #field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  #focusSoon(): void {
    void this.updateComplete.then(() => this.focusComposer());
  }

  #ask<T>(question: (store: InboxStore, id: string) => T): T | undefined {
    const store = this.#store.value;
    return store === undefined || this.conversationId === '' ? undefined : question(store, this.conversationId);
  }

  get #limit(): number {
    if (this.mode === 'note') return NOTE_MAX;
    return this.#session.value?.session?.capabilities.limits.textLength ?? TEXT_MAX;
  }

  /** Why what is written cannot go as it stands; `null` when it can. */
  #obstacle(): string | null {
    const kit = this.mode === 'reply' ? this.#kit.kit : undefined;
    if (kit !== undefined && kit.obstacle !== null) return kit.obstacle;
    const judged = judgeText(this.text, this.#limit);
    if (judged === 'text-empty' && kit?.hasFiles) return null;
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
    const { text, mode, conversationId } = this;
    const { quotedMessageId } = this.#draft;
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
      this.#draft.set({ text: '' });
      return;
    }
    const kit = this.#kit.kit;
    if (kit?.hasFiles) {
      void kit.sendFiles(text, quotedMessageId).then((messageIds) => {
        for (const messageId of messageIds) this.follow(messageId, conversationId);
      });
      return;
    }
    void store
      .send(conversationId, { kind: 'text', text }, quotedMessageId === null ? {} : { quotedMessageId })
      .then((messageId) => this.follow(messageId, conversationId));
    this.#draft.sent();
  }

  #write(text: string): void {
    this.#draft.set({ text });
    const store = this.#store.value;
    if (store === undefined || this.mode === 'note' || text === '') return;
    const now = store.now();
    if (now - this.#typedAt < TYPING_EVERY_MS) return;
    this.#typedAt = now;
    store.signal({ type: 'typing', conversationId: this.conversationId });
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.altKey) return;
    // Enter that ends a composition chooses a word. Safari says so only by the old key code.
    if (event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    if (!event.repeat) this.#send();
  };

  readonly #handleNote = (): void => {
    this.setMode('note');
    this.#focusSoon();
  };

  override render() {
    const view = this.#conversation.value;
    if (view === undefined || view.conversation === null) return nothing;
    const isLocked = composerLock(view, this.#clock.now);
    const lock = this.mode === 'reply' ? isLocked : null;
    return html`<div class="box ${this.mode}" part="box">
      <div class="top">
        ${
          // A backend without notes has only one thing to write.
          view.commands.includes('note.add')
            ? composerModes({
                mode: this.mode,
                locked: isLocked !== null,
                set: (mode) => this.setMode(mode),
                moved: () =>
                  void this.updateComplete.then(() =>
                    this.renderRoot.querySelector<HTMLElement>('.mode[tabindex="0"]')?.focus(),
                  ),
              })
            : nothing
        }
        ${
          this.mode === 'note'
            ? html`<span class="team">${msg('Only your team sees this', { id: 'composer.team' })}</span>`
            : lock?.template
              ? nothing
              : html`<wa-inbox-reply-window .closesAt=${view.conversation.windowClosesAt} .window=${replyWindowOf(view.conversation, this.#clock.now)} .now=${this.#clock.now}></wa-inbox-reply-window>`
        }
      </div>
      ${this.#kit.kit?.above(lock !== null) ?? nothing}
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

  #renderField(view: ConversationView): TemplateResult {
    const isNote = this.mode === 'note';
    const label = isNote
      ? msg('Note for your team', { id: 'composer.field.note' })
      : msg(str`Reply to ${view.name}`, { id: 'composer.field.reply' });
    const left = this.#limit - this.text.length;
    return html`${isNote || !this.#picker.wanted ? nothing : this.#picker.render()}
      ${isNote || this.#draft.quotedMessageId === null ? nothing : this.#renderQuote(view.name)}
      ${composerField({ label, text: this.text, input: (text) => this.#write(text), key: this.#handleKey })}
      ${composerFoot({
        isNote,
        obstacle: this.#obstacle(),
        hints: composerHints(left, !isNote && view.replyLock === 'too-close', this.#status.value),
        tools: this.#kit.kit?.tools(),
        send: () => this.#send(),
      })}`;
  }

  #renderQuote(contactName: string): TemplateResult {
    const quoted = this.#timeline.value?.messages.find(({ id }) => id === this.#draft.quotedMessageId);
    const viewerId = this.#session.value?.session?.agent.id ?? '';
    return quoteChip(quoted, contactName, viewerId, () => this.#draft.set({ quotedMessageId: null }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-composer': InboxComposerElement;
  }
}
