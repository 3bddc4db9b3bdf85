import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { InboxError, type InboxErrorCode, type TranscriptEntry } from '../../domain/index.ts';
import { BaseElement } from '../internal/base-element.ts';
import { errorText } from '../internal/error-words.ts';
import { ModalVoice } from '../internal/modal-voice.ts';
import { icon } from '../internal/pane-icons.ts';
import { formatCount } from '../internal/plural.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { printTranscript } from './print-transcript.ts';
import { type TranscriptHead, transcriptCsv, transcriptJson } from './transcript-file.ts';

type Form = 'print' | 'csv' | 'json';

/**
 * Hands a whole conversation on: printed, as a table, or as JSON; with notes or without. Opens as a dialog over the inbox.
 *
 * @fires wa-inbox-transcript-close - whispered: the dialog was closed
 * @csspart dialog - the box
 */
export class InboxTranscriptElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    css`
      dialog {
        inline-size: min(420px, calc(100vw - 32px));
        padding: 20px;
        border: 1px solid var(--_border);
        border-radius: var(--_radius-l);
        background: var(--_bg-float);
        color: var(--_text);
        box-shadow: var(--_shadow);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 35%);
      }
      h2 {
        margin: 0 0 4px;
        font-size: 16px;
        line-height: 24px;
      }
      p {
        margin: 0 0 16px;
        color: var(--_text-quiet);
      }
      label {
        display: flex;
        gap: 8px;
        align-items: center;
        margin-block-end: 16px;
      }
      input {
        inline-size: 16px;
        block-size: 16px;
        margin: 0;
        accent-color: var(--_accent-fill);
      }
      .ways,
      .foot {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .ways .button {
        flex: 1 1 104px;
      }
      .foot {
        justify-content: space-between;
        align-items: center;
        margin-block-start: 16px;
        min-block-size: 32px;
      }
      .trouble {
        color: var(--_danger);
      }
    `,
  ];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  #reading: AbortController | null = null;

  @property({ attribute: false }) conversationId = '';
  @property({ attribute: false }) customer = '';
  @property({ attribute: false }) channel = '';
  @state() private notes = false;
  @state() private read: number | null = null;
  @state() private trouble: InboxErrorCode | null = null;

  constructor() {
    super();
    new ModalVoice(this);
  }

  override firstUpdated(): void {
    this.#dialog?.showModal();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reading?.abort();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  async #make(form: Form): Promise<void> {
    const store = this.#store.value;
    if (store === undefined || this.#reading !== null) return;
    const reading = new AbortController();
    this.#reading = reading;
    this.trouble = null;
    this.read = 0;
    try {
      const entries = await store.transcript(
        this.conversationId,
        { notes: this.notes },
        { signal: reading.signal, onProgress: (messages) => (this.read = messages) },
      );
      const { conversationId, customer, channel } = this;
      this.#hand(form, { conversationId, customer, channel, madeAt: store.now() }, entries);
      // What the dialog says last would go with it.
      this.#dialog?.close();
      this.#announcer.value?.announce(msg('Transcript ready', { id: 'transcript.ready' }));
    } catch (error) {
      if (reading.signal.aborted) return;
      this.trouble = error instanceof InboxError ? error.code : 'internal';
    } finally {
      this.#reading = null;
      this.read = null;
    }
  }

  #hand(form: Form, head: TranscriptHead, entries: readonly TranscriptEntry[]): void {
    if (form === 'print') {
      printTranscript(head, entries);
      return;
    }
    const csv = form === 'csv';
    const text = csv ? transcriptCsv(entries) : transcriptJson(head, entries);
    const url = URL.createObjectURL(new Blob([text], { type: csv ? 'text/csv' : 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${fileStem(this.customer, head.madeAt)}.${form}`;
    link.click();
    // The browser has taken the bytes by the time it has dealt with the click.
    setTimeout(() => URL.revokeObjectURL(url), 0);
  }

  readonly #handleClose = (): void => {
    this.#reading?.abort();
    this.dispatchEvent(new CustomEvent('wa-inbox-transcript-close', { bubbles: true }));
  };

  override render() {
    const busy = this.read !== null;
    // Never disabled: the button that was pressed keeps the keyboard while the transcript is made.
    const way = (form: Form, name: 'rows' | 'document' | 'copy', words: string): TemplateResult =>
      html`<button class="button" type="button" aria-disabled=${busy} @click=${() => void this.#make(form)}>
        ${icon(name, 'small')}${words}
      </button>`;
    return html`<dialog part="dialog" aria-labelledby="title" @close=${this.#handleClose}>
      <h2 id="title">${msg('Transcript', { id: 'transcript.title' })}</h2>
      <p>${msg('The whole conversation, from its first message, with the time of every status.', { id: 'transcript.hint' })}</p>
      <label>
        <input
          type="checkbox"
          .checked=${this.notes}
          ?disabled=${busy}
          @change=${({ target }: Event) => (this.notes = (target as HTMLInputElement).checked)}
        />
        ${msg('With notes of the team', { id: 'transcript.notes' })}
      </label>
      <div class="ways">
        ${way('print', 'document', msg('Print', { id: 'transcript.print' }))}
        ${way('csv', 'rows', msg('Table (CSV)', { id: 'transcript.csv' }))}
        ${way('json', 'copy', msg('Data (JSON)', { id: 'transcript.json' }))}
      </div>
      <div class="foot">
        <span role="status">${this.#renderProgress()}</span>
        <button class="button plain" type="button" @click=${() => this.#dialog?.close()}>
          ${busy ? msg('Cancel', { id: 'action.cancel' }) : msg('Close', { id: 'action.close' })}
        </button>
      </div>
    </dialog>`;
  }

  #renderProgress(): TemplateResult | string | typeof nothing {
    if (this.trouble !== null) return html`<span class="trouble">${errorText(this.trouble)}</span>`;
    if (this.read === null) return nothing;
    const count = formatCount(this.read);
    return msg(str`Messages read: ${count}`, { id: 'transcript.progress' });
  }
}

/** A file name from a name customers choose: letters, digits and dashes of any script, and the day. */
export function fileStem(customer: string, madeAt: number): string {
  const name = customer
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return [name.slice(0, 60) || 'transcript', new Date(madeAt).toISOString().slice(0, 10)].join('-');
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-transcript': InboxTranscriptElement;
  }
}
