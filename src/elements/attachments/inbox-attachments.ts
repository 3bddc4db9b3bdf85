import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AttachmentView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { formatCount } from '../internal/plural.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { attachmentCard, attachmentName } from './attachment-card.ts';
import { filesText, troubleText } from './attachment-words.ts';
import { attachmentsStyles } from './attachments.styles.ts';
import { type FileShape, shapesOf } from './file-shapes.ts';
import { KeptPictures } from './kept-pictures.ts';
import { shapeText } from './shape-choice.ts';
import { Thumbnails } from './thumbnails.ts';

/**
 * The files that wait in a draft, above its field: each with its picture, its caption, how much has arrived and what keeps it from going.
 * Shows nothing when there are none.
 *
 * @fires close - the last file was taken away, or Escape: the field may have the keyboard again; does not bubble
 * @csspart tray - all files
 * @csspart file - one of them
 */
export class InboxAttachmentsElement extends BaseElement {
  static override styles = [BaseElement.styles, attachmentsStyles];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #thumbnails = new Thumbnails(this);
  readonly #pictures = new KeptPictures(this, () => this.#store.value);
  readonly #files = new ObserveController(
    this,
    () => (this.conversationId === '' ? undefined : this.#store.value?.attachments(this.conversationId)),
    (files) => this.#handleFiles(files),
  );
  /** What was there when somebody last heard of it, by id; `null` until a conversation's files are first seen. */
  #heard: ReadonlyMap<string, AttachmentView['state']> | null = null;
  #heardOf = '';

  /** The conversation whose draft it is. */
  @property({ attribute: 'conversation-id' }) conversationId = '';

  /** Gives the keyboard to the first caption, or to what else the first file has. */
  focusFirst(): void {
    this.renderRoot.querySelector<HTMLElement>('.caption input, .card button')?.focus();
  }

  /** Says once what changed; files that were there before the tray are no news. */
  #handleFiles(files: readonly AttachmentView[]): void {
    this.#thumbnails.keep(files);
    const before = this.#heardOf === this.conversationId ? this.#heard : null;
    this.#heardOf = this.conversationId;
    this.#heard = new Map(files.map(({ id, state }) => [id, state]));
    if (before === null) return;
    const words = [
      ...(files.some(({ id }) => !before.has(id)) ? [this.#attachedText(files.length)] : []),
      ...files.flatMap((file) => {
        const trouble = before.get(file.id) === file.state ? null : troubleText(file);
        return trouble === null ? [] : [`${attachmentName(file)}: ${trouble}`];
      }),
      ...(allReady(files) && ![...before.values()].every((state) => state === 'ready')
        ? [msg('All files are uploaded', { id: 'attachments.all-ready' })]
        : []),
    ];
    if (words.length > 0) this.#announcer.value?.announce(words.join('. '));
  }

  override willUpdate(): void {
    this.#pictures.keep(this.#files.value ?? []);
  }

  #attachedText(count: number): string {
    const files = filesText(count);
    return msg(str`Attached: ${files}`, { id: 'attachments.attached' });
  }

  /** The keyboard goes to the file that takes the place, else to the one before, else back to the field. */
  async #remove(file: AttachmentView, at: number): Promise<void> {
    const files = this.#files.value ?? [];
    const next = files[at + 1] ?? files[at - 1];
    const name = attachmentName(file);
    this.#store.value?.detach(file.id);
    this.#announcer.value?.announce(msg(str`Removed: ${name}`, { id: 'attachments.removed' }));
    if (next === undefined) this.#close();
    else await this.#focusIn(next.id, '.remove');
  }

  #clear(): void {
    for (const { id } of this.#files.value ?? []) this.#store.value?.detach(id);
    this.#announcer.value?.announce(msg('All files removed', { id: 'attachments.cleared' }));
    this.#close();
  }

  async #move(id: string, at: number, by: -1 | 1): Promise<void> {
    const count = this.#files.value?.length ?? 0;
    const to = at + by;
    if (to < 0 || to >= count) return;
    const focused = this.shadowRoot?.activeElement?.className.match(/\b(?:up|down|remove)\b/)?.[0];
    this.#store.value?.moveFile(id, by);
    this.#announcer.value?.announce(
      msg(str`Place ${formatCount(to + 1)} of ${formatCount(count)}`, { id: 'attachments.moved' }),
    );
    // Moving a row in the page may take the keyboard from it.
    await this.#focusIn(id, focused === undefined ? '.caption input, .remove' : `.${focused}`);
  }

  /** Another shape has other bytes: it comes in the place of the one before, with its caption. */
  async #reshape(file: AttachmentView, at: number, shape: FileShape): Promise<void> {
    const store = this.#store.value;
    const wanted = shapesOf(file.file)?.[shape];
    if (store === undefined || wanted === undefined || wanted === null) return;
    const later = (this.#files.value?.length ?? 0) - 1 - at;
    const focused = this.shadowRoot?.activeElement?.closest('.choice')?.classList.contains('without') === true;
    const [id] = store.attach(this.conversationId, [wanted]);
    if (id === undefined) return;
    store.detach(file.id);
    if (file.caption !== '') store.setCaption(id, file.caption);
    for (let step = 0; step < later; step += 1) store.moveFile(id, -1);
    await this.#focusIn(id, focused ? '.without input' : '.as input, .help');
    const now = this.#files.value?.find((one) => one.id === id);
    const words = now === undefined ? null : shapeText(now);
    if (words !== null) this.#announcer.value?.announce(words);
  }

  async #focusIn(id: string, selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot
      .querySelector(`.card[data-id="${CSS.escape(id)}"]`)
      ?.querySelector<HTMLElement>(selector)
      ?.focus();
  }

  #close(): void {
    this.dispatchEvent(new Event('close'));
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    this.#close();
  };

  override render() {
    const files = this.#files.value ?? [];
    if (files.length === 0) return nothing;
    return html`<section part="tray" aria-label=${msg('Files to send', { id: 'attachments.title' })} @keydown=${this.#handleKey}>
      <header>
        <span>${filesText(files.length)}</span>
        ${
          files.length === 1
            ? nothing
            : html`<button class="link clear" type="button" @click=${() => this.#clear()}>${msg('Remove all', { id: 'attachments.clear' })}</button>`
        }
      </header>
      ${files.some(({ pageOnly }) => pageOnly) ? this.#renderPageOnly() : nothing}
      <ul>
        ${repeat(
          files,
          ({ id }) => id,
          (file, at) => this.#renderCard(file, at, files.length),
        )}
      </ul>
    </section>`;
  }

  #renderPageOnly(): TemplateResult {
    return html`<p class="only">
      ${icon('warning', 'small')}
      <span>${msg('This device has no room to keep these files: they are lost when the page closes.', { id: 'attachments.page-only' })}</span>
    </p>`;
  }

  #pictureOf({ kind, file, fileId }: AttachmentView): string | null {
    if (kind !== 'image') return null;
    if (fileId !== undefined) return this.#pictures.of(fileId);
    return file.size > 0 ? this.#thumbnails.of(file) : null;
  }

  #renderCard(file: AttachmentView, at: number, count: number): TemplateResult {
    const store = this.#store.value;
    return attachmentCard({
      file,
      at,
      count,
      picture: this.#pictureOf(file),
      caption: (words) => store?.setCaption(file.id, words),
      move: (by) => void this.#move(file.id, at, by),
      toDocument: () => store?.sendAsDocument(file.id),
      take: (shape) => void this.#reshape(file, at, shape),
      retry: () => store?.retryUpload(file.id),
      remove: () => void this.#remove(file, at),
    });
  }
}

function allReady(files: readonly AttachmentView[]): boolean {
  return files.length > 0 && files.every(({ state }) => state === 'ready');
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-attachments': InboxAttachmentsElement;
  }
}
