import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type CannedFacts, type CannedReply, InboxError, type InboxErrorCode } from '../../domain/index.ts';
import type { CannedDraft, CannedRepliesView, ConversationView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { errorText } from '../internal/error-words.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { cannedForm } from './canned-form.ts';
import { cannedList } from './canned-list.ts';
import { cannedRepliesStyles } from './canned-replies.styles.ts';
import { type CannedDesk, judgeDraft, mayChange, mayKeep, ownersOf } from './judge-draft.ts';

/** Where a refusal is shown; by the form as a whole when at no field. */
const FIELD_OF: Readonly<Partial<Record<InboxErrorCode, 'name' | 'text' | 'owner'>>> = {
  'name-invalid': 'name',
  'name-taken': 'name',
  'text-empty': 'text',
  'text-too-long': 'text',
  'role-cannot-keep': 'owner',
};

/**
 * The canned replies an agent may use: found, read, written, changed and removed, as far as their roles go. Opens as a dialog; variables show
 * as they would be filled in for the customer of the conversation.
 *
 * @fires close - the dialog was closed; does not bubble
 * @csspart dialog - the box
 * @csspart row - a reply in the list
 * @csspart preview - the text with its variables filled in
 */
export class InboxCannedRepliesElement extends BaseElement {
  static override styles = [BaseElement.styles, cannedRepliesStyles];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #replies = new ObserveController<CannedRepliesView>(this, () => this.#store.value?.cannedReplies());
  readonly #session = new ObserveController(this, () => this.#store.value?.session);
  readonly #channels = new ObserveController(this, () => this.#store.value?.channels);
  readonly #conversation = new ObserveController<ConversationView>(this, () =>
    this.conversationId === '' ? undefined : this.#store.value?.conversation(this.conversationId),
  );

  @state() private words = '';
  /** What is open in the form; `null` while the list is shown. */
  @state() private draft: CannedDraft | null = null;
  /** What the form began with. */
  @state() private begun: CannedDraft | null = null;
  @state() private code: InboxErrorCode | null = null;
  @state() private asks: 'remove' | 'discard' | null = null;
  @state() private isBusy = false;

  /** Whose name the variables show. */
  @property({ attribute: 'conversation-id' }) conversationId = '';

  override firstUpdated(): void {
    this.#dialog?.showModal();
  }

  /** Puts the keyboard into the search, or onto what there is. */
  focusFirst(): void {
    this.#focus('input[type="search"], input[name="name"], .new, .close');
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #desk(): CannedDesk | null {
    const [view, session] = [this.#replies.value, this.#session.value?.session];
    return view === undefined || session == null ? null : { view, session, channels: this.#channels.value ?? [] };
  }

  get #facts(): CannedFacts {
    return { contact: this.#conversation.value?.contact ?? null, agent: this.#replies.value?.agent ?? null };
  }

  get #isDirty(): boolean {
    return JSON.stringify(this.draft) !== JSON.stringify(this.begun);
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  #open(draft: CannedDraft): void {
    this.draft = draft;
    this.begun = draft;
    this.code = null;
    this.asks = null;
    this.#focus('input[name="name"]');
  }

  readonly #add = (): void => {
    const desk = this.#desk;
    if (desk === null) return;
    const owners = ownersOf(desk);
    const [first] = owners;
    const owner = owners.find((one) => mayKeep(desk, one)) ?? first;
    if (owner !== undefined) this.#open({ name: '', text: '', files: [], owner });
  };

  #back(): void {
    const id = this.draft?.id;
    this.draft = null;
    this.begun = null;
    this.asks = null;
    this.code = null;
    this.#focus(id === undefined ? '.new' : `[data-id="${CSS.escape(id)}"], .new`);
  }

  /** The way back, unless something would be lost without a word. */
  readonly #leave = (): void => {
    if (this.draft === null) this.#dialog?.close();
    else if (this.#isDirty && !this.isBusy) {
      this.asks = 'discard';
      this.#focus('.keep');
    } else this.#back();
  };

  readonly #handleCancel = (event: Event): void => {
    if (this.draft === null) return;
    event.preventDefault();
    if (this.asks === null) this.#leave();
    else this.#unask();
  };

  #unask(): void {
    this.asks = null;
    this.#focus('textarea');
  }

  readonly #handleClose = (): void => {
    this.dispatchEvent(new Event('close'));
  };

  async #save(draft: CannedDraft): Promise<void> {
    const { store, desk } = { store: this.#store.value, desk: this.#desk };
    if (store === undefined || desk === null || this.isBusy) return;
    this.code = judgeDraft(desk, draft);
    if (this.code !== null) return this.#tellTrouble(this.code);
    await this.#busily(async () => {
      await store.saveCanned(draft);
      this.#announcer.value?.announce(msg(str`Saved: ${draft.name}`, { id: 'canned.saved' }));
      this.#back();
    });
  }

  async #remove({ id, name }: CannedDraft): Promise<void> {
    const store = this.#store.value;
    if (store === undefined || id === undefined || this.isBusy) return;
    await this.#busily(async () => {
      await store.removeCanned(id);
      this.#announcer.value?.announce(msg(str`Removed: ${name}`, { id: 'canned.removed' }));
      this.#back();
    });
  }

  async #busily(work: () => Promise<void>): Promise<void> {
    this.isBusy = true;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof InboxError)) throw error;
      this.asks = null;
      this.code = error.code;
      this.#tellTrouble(error.code);
    } finally {
      this.isBusy = false;
    }
  }

  #tellTrouble(code: InboxErrorCode): void {
    this.#announcer.value?.announce(errorText(code));
    const field = FIELD_OF[code];
    if (field !== undefined) this.#focus(`[name="${field}"]`);
  }

  #insert(words: string): void {
    const field = this.renderRoot.querySelector('textarea');
    if (field === null || this.draft === null) return;
    field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
    this.draft = { ...this.draft, text: field.value };
    field.focus();
  }

  override render() {
    const view = this.#replies.value;
    const { draft } = this;
    const title =
      draft === null
        ? msg('Canned replies', { id: 'kit.canned' })
        : draft.id === undefined
          ? msg('New reply', { id: 'canned.new' })
          : `/${this.begun?.name ?? ''}`;
    const close =
      draft === null ? msg('Close', { id: 'action.close' }) : msg('Back to the list', { id: 'canned.back' });
    return html`<dialog part="dialog" aria-labelledby="title" @close=${this.#handleClose} @cancel=${this.#handleCancel}>
      <header>
        <h2 id="title" class="one-line"><bdi>${title}</bdi></h2>
        <button class="icon-button close" type="button" aria-label=${close} title=${close} @click=${this.#leave}>${icon('close')}</button>
      </header>
      <div class="body">
        ${
          draft !== null
            ? this.#renderForm(draft)
            : view === undefined
              ? nothing
              : cannedList({
                  view,
                  words: this.words,
                  search: (words) => {
                    this.words = words;
                  },
                  open: ({ rev: _, ...reply }: CannedReply) => this.#open(reply),
                  add: this.#add,
                })
        }
      </div>
      ${draft === null ? nothing : this.#renderFoot(draft)}
    </dialog>`;
  }

  #renderForm(draft: CannedDraft): TemplateResult | typeof nothing {
    const desk = this.#desk;
    if (desk === null) return nothing;
    const field = this.code === null ? undefined : FIELD_OF[this.code];
    return cannedForm({
      desk,
      draft,
      facts: this.#facts,
      may: this.#may(draft, desk),
      problem: this.code === null || field === undefined ? null : { field, text: errorText(this.code) },
      put: (part) => {
        this.draft = { ...draft, ...part };
        this.code = null;
      },
      insert: (words) => this.#insert(words),
    });
  }

  #may({ id }: CannedDraft, desk: CannedDesk): boolean {
    const known = desk.view.replies.find((reply) => reply.id === id);
    return known === undefined ? ownersOf(desk).some((owner) => mayKeep(desk, owner)) : mayChange(desk, known);
  }

  #renderFoot(draft: CannedDraft): TemplateResult | typeof nothing {
    const desk = this.#desk;
    if (desk === null || !this.#may(draft, desk)) return nothing;
    if (this.asks !== null) return this.#renderQuestion(draft, this.asks);
    const trouble = this.code !== null && FIELD_OF[this.code] === undefined ? errorText(this.code) : null;
    return html`<footer>
      ${trouble === null ? nothing : html`<p class="problem">${trouble}</p>`}
      ${
        draft.id === undefined
          ? nothing
          : html`<button class="button remove" type="button" ?disabled=${this.isBusy} @click=${() => this.#ask('remove')}>${removeWord()}</button>`
      }
      <button class="button push" type="button" @click=${this.#leave}>${msg('Cancel', { id: 'action.cancel' })}</button>
      <button class="button primary save" type="button" ?disabled=${this.isBusy} @click=${() => void this.#save(draft)}>
        ${msg('Save', { id: 'canned.save' })}
      </button>
    </footer>`;
  }

  #ask(question: 'remove' | 'discard'): void {
    this.asks = question;
    this.#focus('.keep');
  }

  #renderQuestion(draft: CannedDraft, question: 'remove' | 'discard'): TemplateResult {
    const isRemoval = question === 'remove';
    return html`<footer role="group" aria-labelledby="question">
      <p id="question">
        ${
          isRemoval
            ? msg('Remove this reply for all who use it?', { id: 'canned.ask-remove' })
            : msg('Leave without saving?', { id: 'canned.ask-discard' })
        }
      </p>
      <button class="button keep push" type="button" @click=${() => this.#unask()}>${msg('Keep', { id: 'canned.keep' })}</button>
      <button class="button primary sure" type="button" ?disabled=${this.isBusy} @click=${() => (isRemoval ? void this.#remove(draft) : this.#back())}>
        ${isRemoval ? removeWord() : msg('Leave', { id: 'canned.leave' })}
      </button>
    </footer>`;
  }
}

function removeWord(): string {
  return msg('Remove', { id: 'canned.remove' });
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-canned-replies': InboxCannedRepliesElement;
  }
}
