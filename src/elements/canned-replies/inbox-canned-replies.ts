import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CannedFacts } from '../../domain/index.ts';
import type { CannedDraft, CannedRepliesView, ConversationView } from '../../store/views.ts';
import { filesOf } from '../attachments/files-of.ts';
import { BaseElement } from '../internal/base-element.ts';
import { ModalVoice } from '../internal/modal-voice.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { CannedEditor } from './canned-editor.ts';
import { cannedFoot } from './canned-foot.ts';
import { cannedForm } from './canned-form.ts';
import { cannedList } from './canned-list.ts';
import { cannedRepliesStyles } from './canned-replies.styles.ts';
import { type CannedDesk, mayChange, mayKeep, ownersOf } from './judge-draft.ts';

/**
 * The canned replies an agent may use: found, read, written, changed and removed, as far as their roles go. Opens as a dialog; variables show
 * as they would be filled in for the customer of the conversation. Files are added by button, drop and paste.
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
  readonly #editor = new CannedEditor(this, {
    store: () => this.#store.value,
    announcer: () => this.#announcer.value,
    desk: () => this.#desk,
    files: () => this.renderRoot.querySelector('wa-inbox-canned-files'),
    focus: (...selectors) => this.#focus(...selectors),
  });

  @state() private words = '';

  /** Whose name the variables show. */
  @property({ attribute: 'conversation-id' }) conversationId = '';

  constructor() {
    super();
    new ModalVoice(this);
  }

  override firstUpdated(): void {
    this.#dialog?.showModal();
  }

  /** Puts the keyboard into the search, or onto what there is. */
  focusFirst(): void {
    this.#focus('input[type="search"]', 'input[name="name"]', '.new', '.close');
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

  /** The first selector that finds something wins, wherever that stands. */
  #focus(...selectors: readonly string[]): void {
    void this.updateComplete.then(() => {
      const found = selectors.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector));
      found.find((one) => one !== null)?.focus();
    });
  }

  readonly #leave = (): void => {
    if (this.#editor.draft === null) this.#dialog?.close();
    else this.#editor.leave();
  };

  readonly #handleCancel = (event: Event): void => {
    if (this.#editor.draft === null) return;
    event.preventDefault();
    if (this.#editor.asks === null) this.#editor.leave();
    else this.#editor.unask();
  };

  readonly #handleClose = (): void => {
    this.dispatchEvent(new Event('close'));
  };

  readonly #handlePaste = (event: ClipboardEvent): void => this.#take(event, event.clipboardData);

  readonly #handleDrop = (event: DragEvent): void => this.#take(event, event.dataTransfer);

  readonly #handleDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // The composer behind takes files as well.
    event.stopPropagation();
    // Whether taken or not: the browser would leave the page for the file.
    event.preventDefault();
    if (!this.#takesFiles) event.dataTransfer.dropEffect = 'none';
  };

  get #takesFiles(): boolean {
    const [desk, { draft }] = [this.#desk, this.#editor];
    return desk !== null && draft !== null && desk.session.capabilities.media && this.#may(draft, desk);
  }

  #take(event: Event, data: DataTransfer | null): void {
    event.stopPropagation();
    if (data === null || !this.#takesFiles) return;
    const files = filesOf(data);
    if (files.length === 0) return;
    event.preventDefault();
    void this.renderRoot.querySelector('wa-inbox-canned-files')?.take(files);
  }

  #insert(words: string): void {
    const field = this.renderRoot.querySelector('textarea');
    if (field === null) return;
    field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
    this.#editor.put({ text: field.value });
    field.focus();
  }

  override render() {
    const { draft } = this.#editor;
    const close =
      draft === null ? msg('Close', { id: 'action.close' }) : msg('Back to the list', { id: 'canned.back' });
    return html`<dialog
      part="dialog"
      aria-labelledby="title"
      @close=${this.#handleClose}
      @cancel=${this.#handleCancel}
      @paste=${this.#handlePaste}
      @dragover=${this.#handleDrag}
      @drop=${this.#handleDrop}
    >
      <header>
        <h2 id="title" class="one-line"><bdi>${this.#title(draft)}</bdi></h2>
        <button class="icon-button close" type="button" aria-label=${close} title=${close} @click=${this.#leave}>${icon('close')}</button>
      </header>
      <div class="body">${draft === null ? this.#renderList() : this.#renderForm(draft)}</div>
      ${draft === null ? nothing : this.#renderFoot(draft)}
    </dialog>`;
  }

  #title(draft: CannedDraft | null): string {
    if (draft === null) return msg('Canned replies', { id: 'kit.canned' });
    return draft.id === undefined ? msg('New reply', { id: 'canned.new' }) : `/${this.#editor.begun?.name ?? ''}`;
  }

  #renderList(): TemplateResult | typeof nothing {
    const view = this.#replies.value;
    if (view === undefined) return nothing;
    return cannedList({
      view,
      words: this.words,
      search: (words) => {
        this.words = words;
      },
      open: (reply) => this.#editor.open(reply),
      add: () => this.#editor.add(),
    });
  }

  #renderForm(draft: CannedDraft): TemplateResult | typeof nothing {
    const desk = this.#desk;
    if (desk === null) return nothing;
    return cannedForm({
      desk,
      draft,
      begunFiles: this.#editor.begun?.files ?? [],
      facts: this.#facts,
      may: this.#may(draft, desk),
      problem: this.#editor.problem,
      put: (part) => this.#editor.put(part),
      insert: (words) => this.#insert(words),
    });
  }

  #may({ id }: CannedDraft, desk: CannedDesk): boolean {
    const known = desk.view.replies.find((reply) => reply.id === id);
    return known === undefined ? ownersOf(desk).some((owner) => mayKeep(desk, owner)) : mayChange(desk, known);
  }

  #renderFoot(draft: CannedDraft): TemplateResult | typeof nothing {
    const desk = this.#desk;
    return desk === null || !this.#may(draft, desk) ? nothing : cannedFoot(this.#editor, this.#leave);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-canned-replies': InboxCannedRepliesElement;
  }
}
