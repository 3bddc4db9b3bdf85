import type { ReactiveControllerHost } from 'lit';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { DraftView } from '../../store/views.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { OwnText } from './own-text.ts';

interface DraftHost extends ReactiveControllerHost, HTMLElement {
  readonly conversationId: string;
}

/** What is written and not sent: shown as typed at once, kept by the store, and taken over from other tabs. */
export class DraftController {
  readonly #host: DraftHost;
  readonly #store: () => InboxStore | undefined;
  readonly #onQuote: () => void;
  readonly #own = new OwnText();
  #text = '';
  #mode: DraftView['mode'] = 'reply';
  #quotedMessageId: string | null = null;

  /** @param onQuote a message was chosen to be quoted: what is wanted next is to write */
  constructor(host: DraftHost, store: () => InboxStore | undefined, onQuote: () => void) {
    this.#host = host;
    this.#store = store;
    this.#onQuote = onQuote;
    new ObserveController(
      host,
      () => (host.conversationId === '' ? undefined : store()?.draft(host.conversationId)),
      (draft) => this.#take(draft),
    );
  }

  get text(): string {
    return this.#text;
  }

  get mode(): DraftView['mode'] {
    return this.#mode;
  }

  get quotedMessageId(): string | null {
    return this.#quotedMessageId;
  }

  set(change: Partial<DraftView>): void {
    const draft = { text: this.#text, mode: this.#mode, quotedMessageId: this.#quotedMessageId, ...change };
    this.#show(draft);
    this.#own.gave(draft.text);
    this.#store()?.setDraft(this.#host.conversationId, draft);
  }

  /** The store empties the draft in the step that sends; the field does not wait for it. */
  sent(): void {
    this.#own.gave('');
    this.#show({ text: '', mode: this.#mode, quotedMessageId: null });
  }

  /** Another conversation is shown: what was typed before is no echo of its draft. */
  forget(): void {
    this.#own.forget();
  }

  #take(draft: DraftView): void {
    const isForeign = draft.text !== this.#text && this.#own.isForeign(draft.text);
    if (isForeign) this.#own.forget();
    const isNewQuote = draft.quotedMessageId !== null && draft.quotedMessageId !== this.#quotedMessageId;
    this.#show({ ...draft, text: isForeign ? draft.text : this.#text });
    if (isNewQuote) this.#onQuote();
  }

  #show({ text, mode, quotedMessageId }: DraftView): void {
    this.#text = text;
    this.#mode = mode;
    this.#quotedMessageId = quotedMessageId;
    this.#host.requestUpdate();
  }
}
