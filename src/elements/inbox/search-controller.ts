import { msg } from '@lit/localize';
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { icon } from '../internal/icons.ts';

/** So long after the last letter the backend is asked, ms. */
const PAUSE_MS = 250;
/** As many letters as the protocol takes. */
const TEXT_MAX = 200;

/** The search field of the bar: asks once a person stops typing, at once on Enter, and gives up on Escape. */
export class SearchController implements ReactiveController {
  readonly #ask: (text: string) => void;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, ask: (text: string) => void) {
    this.#ask = ask;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#pause);
  }

  render(): TemplateResult {
    const label = msg('Search conversations', { id: 'bar.search' });
    return html`<div class="search">
      ${icon('search', 'small')}<input
        type="search"
        aria-label=${label}
        placeholder=${label}
        maxlength=${TEXT_MAX}
        autocomplete="off"
        @input=${this.#handleInput}
        @keydown=${this.#handleKey}
      />
    </div>`;
  }

  readonly #handleInput = (event: Event & { readonly target: HTMLInputElement }): void => {
    const { value } = event.target;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#ask(value.trim()), PAUSE_MS);
  };

  readonly #handleKey = (event: KeyboardEvent & { readonly target: HTMLInputElement }): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.key === 'Escape') event.target.value = '';
    event.preventDefault();
    clearTimeout(this.#pause);
    this.#ask(event.target.value.trim());
  };
}
