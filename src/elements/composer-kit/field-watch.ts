import type { KitHost } from '../composer/kit-loader.ts';
import type { InboxSuggestionsElement } from '../suggestions/inbox-suggestions.ts';

/** After these the caret may stand elsewhere. */
const MOVES = ['input', 'keyup', 'pointerup', 'focusin'] as const;

/** Where the caret of the composer's field stands, and its keys before the field takes them: suggestions are gone through without leaving it. */
export class FieldWatch {
  readonly #host: KitHost;
  readonly #leave: () => boolean;
  #caret: number | undefined;

  /** @param leave takes the Escape that suggestions leave; answers whether it did something */
  constructor(host: KitHost, leave: () => boolean) {
    this.#host = host;
    this.#leave = leave;
    for (const type of MOVES) host.shadowRoot?.addEventListener(type, this.#handleMove);
    host.shadowRoot?.addEventListener('keydown', this.#handleKey, { capture: true });
  }

  /** UTF-16 units; `undefined` before the field was used. */
  get caret(): number | undefined {
    return this.#caret;
  }

  readonly #handleMove = ({ target }: Event): void => {
    if (!(target instanceof HTMLTextAreaElement) || target.selectionStart === this.#caret) return;
    this.#caret = target.selectionStart;
    this.#host.requestUpdate();
  };

  readonly #handleKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || !(event.target instanceof HTMLTextAreaElement)) return;
    const suggestions = this.#host.shadowRoot?.querySelector<InboxSuggestionsElement>('wa-inbox-suggestions');
    if (suggestions?.handleKey !== undefined) {
      suggestions.caret = event.target.selectionStart;
      suggestions.handleKey(event);
    }
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !this.#leave()) return;
    // One press does one thing: nothing around the composer closes with it.
    event.preventDefault();
    event.stopPropagation();
  };
}
