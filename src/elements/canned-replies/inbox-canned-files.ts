import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { CANNED_BYTES_MAX, CANNED_FILES_MAX, type InboxErrorCode, type OutgoingMedia } from '../../domain/index.ts';
import type { AttachmentView } from '../../store/views.ts';
import { attachmentCard, attachmentName } from '../attachments/attachment-card.ts';
import { filesText, mostText } from '../attachments/attachment-words.ts';
import { attachmentsStyles } from '../attachments/attachments.styles.ts';
import { type FileShape, shapesOf } from '../attachments/file-shapes.ts';
import { KeptPictures } from '../attachments/kept-pictures.ts';
import { shapeText } from '../attachments/shape-choice.ts';
import { Thumbnails } from '../attachments/thumbnails.ts';
import { BaseElement } from '../internal/base-element.ts';
import { errorText } from '../internal/error-words.ts';
import { fileSize } from '../internal/file-size.ts';
import { icon } from '../internal/pane-icons.ts';
import { formatCount } from '../internal/plural.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { cannedFilesStyles } from './canned-files.styles.ts';
import { CannedUploads } from './canned-uploads.ts';

/**
 * The files of a canned reply in its form: those it has, and new ones on their way to the backend. What is chosen, dropped or pasted is made
 * ready as the composer does it.
 *
 * @fires change - what the reply would have changed; not composed
 * @csspart file - one of them
 */
export class InboxCannedFilesElement extends BaseElement {
  static override styles = [BaseElement.styles, attachmentsStyles, cannedFilesStyles];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #thumbnails = new Thumbnails(this);
  readonly #pictures = new KeptPictures(this, () => this.#store.value);
  readonly #uploads = new CannedUploads(
    this,
    () => this.#store.value,
    () => this.dispatchEvent(new Event('change')),
  );

  /** Why the last files were not added. */
  @state() private code: InboxErrorCode | null = null;
  @state() private loadFailed = false;

  /** What the reply has; another list begins anew. */
  @property({ attribute: false }) files: readonly OutgoingMedia[] = [];
  /** The agent may change them. */
  @property({ type: Boolean }) may = false;
  /** What the backend has against them. */
  @property({ attribute: false }) problem: string | null = null;

  /** What has arrived, as the reply keeps it. */
  get outgoing(): readonly OutgoingMedia[] {
    return this.#uploads.outgoing;
  }

  /** One of them cannot be kept as it is. */
  get isStuck(): boolean {
    return !this.#uploads.isUnderWay && this.outgoing.length < this.#uploads.views.length;
  }

  /** How many there are, whether they have arrived or not. */
  get count(): number {
    return this.#uploads.views.length;
  }

  /** Resolves when nothing is on its way any more. */
  over(): Promise<void> {
    return this.#uploads.over();
  }

  focusFirst(): void {
    this.renderRoot.querySelector<HTMLElement>('.card button, .card input, .add')?.focus();
  }

  /** Makes files ready and takes them to the backend, each as soon as it is ready. */
  async take(files: readonly File[]): Promise<void> {
    this.code = null;
    this.loadFailed = false;
    const begun = this.files;
    const before = this.count;
    try {
      const { prepareFiles } = await import('../attachments/prepare-files.ts');
      for (const file of files) {
        const [prepared] = await prepareFiles([file]);
        // Another reply is open by now.
        if (begun !== this.files || prepared === undefined) return;
        this.code = this.#uploads.add(prepared);
        if (this.code !== null) break;
      }
    } catch {
      this.loadFailed = true;
    }
    const text = this.#problemText();
    const added = msg(str`Attached: ${filesText(this.count)}`, { id: 'attachments.attached' });
    this.#announcer.value?.announce(text ?? (this.count > before ? added : ''));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('files')) {
      this.#uploads.begin(this.files);
      this.code = null;
    }
    this.#thumbnails.keep(this.#uploads.views);
    this.#pictures.keep(this.#uploads.views);
  }

  #problemText(): string | null {
    if (this.loadFailed) return msg('This part did not load. Try again.', { id: 'kit.not-loaded' });
    return this.code === null ? this.problem : errorText(this.code);
  }

  async #remove(file: AttachmentView, at: number): Promise<void> {
    const { views } = this.#uploads;
    const next = views[at + 1] ?? views[at - 1];
    const name = attachmentName(file);
    this.code = null;
    this.#uploads.remove(file.id);
    this.#announcer.value?.announce(msg(str`Removed: ${name}`, { id: 'attachments.removed' }));
    await this.updateComplete;
    const selector = next === undefined ? '.add' : `[data-id="${CSS.escape(next.id)}"] .remove`;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #move(id: string, at: number, by: -1 | 1): Promise<void> {
    const to = at + by;
    if (to < 0 || to >= this.count) return;
    const focused = this.shadowRoot?.activeElement?.className.match(/\b(?:up|down|remove)\b/)?.[0];
    this.#uploads.move(id, by);
    this.#announcer.value?.announce(
      msg(str`Place ${formatCount(to + 1)} of ${formatCount(this.count)}`, { id: 'attachments.moved' }),
    );
    await this.updateComplete;
    const selector = `[data-id="${CSS.escape(id)}"] ${focused === undefined ? '.caption input' : `.${focused}`}`;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #reshape(file: AttachmentView, at: number, shape: FileShape): Promise<void> {
    const wanted = shapesOf(file.file)?.[shape];
    if (wanted === undefined || wanted === null) return;
    const isWithout = this.shadowRoot?.activeElement?.closest('.choice')?.classList.contains('without') === true;
    this.code = this.#uploads.replace(file.id, wanted);
    await this.updateComplete;
    const now = this.#uploads.views[at];
    if (now === undefined) return;
    const card = this.renderRoot.querySelector(`[data-id="${CSS.escape(now.id)}"]`);
    card?.querySelector<HTMLElement>(isWithout ? '.without input' : '.as input, .help')?.focus();
    const words = this.#problemText() ?? shapeText(now);
    if (words !== null) this.#announcer.value?.announce(words);
  }

  readonly #handleFiles = (event: Event & { readonly target: HTMLInputElement }): void => {
    const files = [...(event.target.files ?? [])];
    // The same file may be chosen again.
    event.target.value = '';
    if (files.length > 0) void this.take(files);
  };

  override render() {
    const { views } = this.#uploads;
    if (views.length === 0 && !this.may) return nothing;
    const problem = this.#problemText();
    return html`<div class="files" role="group" aria-labelledby="title" aria-describedby="help">
      <span class="title" id="title">${msg('Files', { id: 'canned.files' })}</span>
      ${
        views.length === 0
          ? nothing
          : html`<ul>
            ${repeat(
              views,
              ({ id }) => id,
              (file, at) => (this.may ? this.#renderCard(file, at) : this.#renderLine(file)),
            )}
          </ul>`
      }
      ${this.may ? this.#renderAdd() : nothing}
      <p class="help" id="help">${problem === null ? nothing : html`<span class="problem">${problem}</span>`}</p>
    </div>`;
  }

  #renderAdd(): TemplateResult {
    const [count, most] = [formatCount(CANNED_FILES_MAX), mostText(CANNED_BYTES_MAX)];
    return html`<div class="more">
      <button class="button add" type="button" @click=${() => this.renderRoot.querySelector<HTMLInputElement>('input[type="file"]')?.click()}>
        ${icon('attach', 'small')}${msg('Attach files', { id: 'kit.files' })}
      </button>
      <span class="limit">${msg(str`At most ${count} files, ${most} together. They go with the text.`, { id: 'canned.files.limit' })}</span>
      <input type="file" multiple hidden aria-hidden="true" tabindex="-1" @change=${this.#handleFiles} />
    </div>`;
  }

  #pictureOf({ kind, file, fileId }: AttachmentView): string | null {
    if (kind !== 'image') return null;
    if (fileId !== undefined) return this.#pictures.of(fileId);
    return file.size > 0 ? this.#thumbnails.of(file) : null;
  }

  #renderCard(file: AttachmentView, at: number): TemplateResult {
    return attachmentCard({
      file,
      at,
      count: this.count,
      picture: this.#pictureOf(file),
      caption: (words) => this.#uploads.setCaption(file.id, words),
      move: (by) => void this.#move(file.id, at, by),
      toDocument: () => this.#uploads.toDocument(file.id),
      take: (shape) => void this.#reshape(file, at, shape),
      retry: () => this.#uploads.retry(file.id),
      remove: () => void this.#remove(file, at),
    });
  }

  /** For those who may only use the reply. */
  #renderLine(file: AttachmentView): TemplateResult {
    return html`<li class="line">
      ${icon('attach', 'small')}<bdi class="one-line">${attachmentName(file)}</bdi><span class="facts">${fileSize(file.bytes)}</span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-canned-files': InboxCannedFilesElement;
  }
}
