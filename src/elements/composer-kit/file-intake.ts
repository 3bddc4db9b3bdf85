import { msg } from '@lit/localize';
import { CAPTION_MAX } from '../../domain/index.ts';
import type { AttachmentView } from '../../store/views.ts';
import { filesOf } from '../attachments/files-of.ts';
import { takesCaption } from '../attachments/takes-caption.ts';
import { overText } from '../composer/composer-hints.ts';
import type { KitHost, KitPorts } from '../composer/kit-loader.ts';
import { ObserveController } from '../internal/observe-controller.ts';

/** Files on their way into a draft, by button, paste and drop; and out of it, with the words. */
export class FileIntake {
  readonly #host: KitHost;
  readonly #ports: KitPorts;
  readonly #takes: () => boolean;
  readonly #attachments: ObserveController<readonly AttachmentView[]>;
  /** The conversations whose files are on their way: each waits for its own. */
  readonly #sending = new Set<string>();

  /** @param takes whether files can be sent here now */
  constructor(host: KitHost, ports: KitPorts, takes: () => boolean) {
    this.#host = host;
    this.#ports = ports;
    this.#takes = takes;
    this.#attachments = new ObserveController(host, () =>
      host.conversationId === '' ? undefined : ports.store()?.attachments(host.conversationId),
    );
    host.addEventListener('paste', this.#handlePaste);
    host.addEventListener('dragover', this.#handleDrag);
    host.addEventListener('drop', this.#handleDrop);
  }

  get waiting(): readonly AttachmentView[] {
    return this.#attachments.value ?? [];
  }

  get obstacle(): string | null {
    if (this.#sending.has(this.#host.conversationId))
      return msg('It goes as soon as the files have arrived', { id: 'kit.uploading' });
    if (this.waiting.some(({ state }) => state === 'failed' || state === 'too-large' || state === 'blocked'))
      return msg('One file cannot go. Take it out or try again.', { id: 'kit.file-cannot-go' });
    const over = this.#host.text.length - CAPTION_MAX;
    return over > 0 && takesCaption(this.waiting) ? overText(over) : null;
  }

  /** Makes files ready and puts them into the draft, each as soon as it is ready. */
  async take(files: readonly File[]): Promise<void> {
    const { conversationId } = this.#host;
    try {
      const { prepareFiles } = await import('../attachments/prepare-files.ts');
      for (const file of files) this.#ports.store()?.attach(conversationId, await prepareFiles([file]));
    } catch {
      this.#ports.announcer()?.announce(msg('This part did not load. Try again.', { id: 'kit.not-loaded' }));
    }
  }

  async send(text: string, quotedMessageId: string | null): Promise<readonly string[]> {
    const store = this.#ports.store();
    const { conversationId } = this.#host;
    if (store === undefined) return [];
    const isCaption = takesCaption(this.waiting);
    const quoted = quotedMessageId === null ? {} : { quotedMessageId };
    this.#sending.add(conversationId);
    this.#host.requestUpdate();
    try {
      const fileIds = await store.sendFiles(conversationId, isCaption ? text : '', quoted);
      if (isCaption || text.trim() === '' || fileIds.length === 0) return fileIds;
      const typed = store.draft(conversationId).current;
      const messageId = await store.send(conversationId, { kind: 'text', text });
      // The files took their time: what was written meanwhile is no part of these words, and stays.
      if (typed.text !== text) store.setDraft(conversationId, typed);
      return [...fileIds, messageId];
    } finally {
      this.#sending.delete(conversationId);
      this.#host.requestUpdate();
    }
  }

  readonly #handlePaste = (event: ClipboardEvent): void => this.#handle(event, event.clipboardData);

  readonly #handleDrop = (event: DragEvent): void => this.#handle(event, event.dataTransfer);

  readonly #handleDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Whether taken or not: the browser would leave the page for the file.
    event.preventDefault();
    if (!this.#accepts) event.dataTransfer.dropEffect = 'none';
  };

  get #accepts(): boolean {
    return this.#host.mode === 'reply' && this.#takes();
  }

  #handle(event: Event, data: DataTransfer | null): void {
    if (data === null || !this.#accepts) return;
    const files = filesOf(data);
    if (files.length === 0) return;
    event.preventDefault();
    void this.take(files);
  }
}
