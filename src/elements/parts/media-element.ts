import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FileRef, MediaContent } from '../../domain/index.ts';
import type { Source } from '../../store/source.ts';
import type { MediaView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { contentIcon, contentWord } from '../internal/content-words.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { type MediaTrouble, mediaTrouble } from './media-trouble.ts';
import { safeFileName } from './safe-file-name.ts';

/**
 * A file of a message: followed while it is in the page, so that its address is asked for and let go by itself. Says why when it cannot be
 * shown.
 *
 * @fires wa-inbox-media-refetch - whispered: the backend is to fetch the file again
 */
export abstract class MediaElement extends BaseElement {
  readonly #observed = new ObserveController<MediaView>(this, () => {
    const { file } = this;
    return file?.state === 'stored' && this.wanted ? this.media?.(file.id) : undefined;
  });
  #failures = 0;

  @state() protected broken = false;

  /** The file with what is known of it. */
  @property({ attribute: false }) content: MediaContent | undefined;
  /** Makes it loadable. */
  @property({ attribute: false }) media: ((fileId: string) => Source<MediaView>) | undefined;
  /** The backend can be asked to fetch it again. */
  @property({ type: Boolean, attribute: 'with-refetch' }) withRefetch = false;

  protected get file(): FileRef | undefined {
    return this.content?.file;
  }

  /** Whether the file's address is needed at all. */
  protected get wanted(): boolean {
    return true;
  }

  protected get view(): MediaView | null {
    return this.#observed.value ?? null;
  }

  /** Where the file is, once it can be loaded. */
  protected get url(): string | null {
    return this.view?.state === 'ready' ? this.view.url : null;
  }

  protected get trouble(): MediaTrouble | null {
    return this.file === undefined ? null : mediaTrouble(this.file.state, this.view, this.broken);
  }

  /** What the file is called. */
  protected get fileName(): string {
    const { content } = this;
    if (content === undefined) return '';
    return safeFileName(content.fileName) ?? contentWord(content.kind, content.voice);
  }

  /** For the `error` event of what shows the file: the address may have ended, else the bytes are no good. */
  protected readonly handleBroken = (): void => {
    this.#failures += 1;
    if (this.#failures === 1 && this.view?.state === 'ready') this.view.renew();
    else this.broken = true;
  };

  protected renderTrouble({ icon: name, text, remedy }: MediaTrouble): TemplateResult {
    const kind = this.content?.kind ?? 'document';
    const helps = remedy === 'retry' || (remedy === 'refetch' && this.withRefetch);
    return html`<div class="trouble">
      ${icon(contentIcon(kind) ?? name)}
      <span class="name"><bdi>${this.fileName}</bdi></span>
      <span class="why">${text}</span>
      ${
        helps
          ? html`<button class="link" type="button" @click=${() => this.#help(remedy)}>
            ${msg('Try again', { id: 'action.try-again' })}
          </button>`
          : nothing
      }
    </div>`;
  }

  #help(remedy: MediaTrouble['remedy']): void {
    if (remedy === 'refetch') this.dispatchEvent(new CustomEvent('wa-inbox-media-refetch', { bubbles: true }));
    else if (this.view?.state === 'failed') this.view.retry();
  }
}
