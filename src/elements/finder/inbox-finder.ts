import { msg, str } from '@lit/localize';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { SearchView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { errorText } from '../internal/error-words.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { formatCount } from '../internal/plural.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';

/** Shorter texts find too much to be of use. */
const SHORTEST = 2;
/** A pause in typing after which the backend is asked, ms. */
const PAUSE_MS = 250;

/**
 * Finds words in a conversation, however long, and goes to a date in it.
 *
 * @fires wa-inbox-finder-show - `{messageId}`, whispered: a message was found and is to be shown
 * @fires wa-inbox-finder-words - `{words}`, whispered: what is looked for, to be marked
 * @fires wa-inbox-finder-close - whispered: done
 * @csspart bar - the line
 */
export class InboxFinderElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    css`
      search {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 8px;
        align-items: center;
        padding: 6px 12px;
        border-block-end: 1px solid var(--_border);
        background: var(--_bg-quiet);
      }
      .field {
        display: flex;
        flex: 1 1 180px;
        align-items: center;
        gap: 6px;
        min-inline-size: 0;
        padding-inline: 8px;
        border: 1px solid var(--_border-control);
        border-radius: var(--_radius-s);
        background: var(--_bg);
        color: var(--_text-quiet);
      }
      .field:focus-within {
        outline: 2px solid var(--_focus);
        outline-offset: -1px;
      }
      input {
        min-inline-size: 0;
        min-block-size: 30px;
        border: 0;
        background: none;
        color: var(--_text);
        font: inherit;
      }
      .field input {
        flex: 1;
        outline: none;
      }
      .date {
        border: 1px solid var(--_border-control);
        border-radius: var(--_radius-s);
        padding-inline: 6px;
        background: var(--_bg);
      }
      /* What is focused is a part of the field that no selector reaches. */
      .date:focus-within {
        outline: 2px solid var(--_focus);
        outline-offset: -1px;
      }
      .said {
        min-inline-size: 64px;
        color: var(--_text-quiet);
        font-size: 12px;
        text-align: end;
      }
      .trouble {
        color: var(--_danger);
      }
      .newer .icon {
        transform: rotate(180deg);
      }
    `,
  ];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #found = new ObserveController(
    this,
    () => (this.asked === '' ? undefined : this.#store.value?.search(this.conversationId, this.asked)),
    (view) => this.#handleFound(view),
  );
  #pause: ReturnType<typeof setTimeout> | undefined;
  #shownOf = '';

  @property({ attribute: false }) conversationId = '';
  @state() private asked = '';
  /** Which of the found ones is shown, 0 for the newest; -1 for none. */
  @state() private at = -1;

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLInputElement>('.field input')?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
    this.#whisper('wa-inbox-finder-words', { words: [] });
  }

  override updated(changed: PropertyValues): void {
    if (!changed.has('asked' as never)) return;
    this.#whisper('wa-inbox-finder-words', { words: this.asked.split(/\s+/).filter((word) => word !== '') });
  }

  #whisper(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }

  #handleFound({ load, ids }: SearchView): void {
    if (load.state !== 'ready') return;
    const key = `${this.conversationId} ${this.asked}`;
    if (key === this.#shownOf) return;
    this.#shownOf = key;
    this.#announcer.value?.announce(
      ids.length === 0
        ? msg('Nothing found', { id: 'finder.nothing' })
        : msg(str`Found: ${formatCount(ids.length)}`, { id: 'finder.found' }),
    );
    if (ids.length > 0) this.#goTo(0);
  }

  #goTo(at: number): void {
    const messageId = this.#found.value?.ids[at];
    if (messageId === undefined) return;
    this.at = at;
    this.#whisper('wa-inbox-finder-show', { messageId });
    const { ids, more } = this.#found.value ?? { ids: [], more: 'end' };
    // The next older one is there before it is asked for.
    if (at >= ids.length - 2 && more === 'more') void this.#store.value?.searchMore(this.conversationId, this.asked);
  }

  readonly #handleInput = ({ target }: Event): void => {
    const text = (target as HTMLInputElement).value.trim();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.at = -1;
      this.asked = text.length < SHORTEST ? '' : text;
    }, PAUSE_MS);
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#close();
    else if (event.key === 'Enter' && this.#isField(event.target)) this.#goTo(this.at + (event.shiftKey ? -1 : 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** On a button or in the date Enter means what it always means there. */
  #isField(target: EventTarget | null): boolean {
    return target instanceof HTMLInputElement && target.type === 'text';
  }

  readonly #handleDate = async ({ target }: Event): Promise<void> => {
    const store = this.#store.value;
    const day = (target as HTMLInputElement).value;
    if (store === undefined || day === '') return;
    const { conversationId } = this;
    // Midnight where the agent is.
    const since = new Date(`${day}T00:00:00`).getTime();
    await store.showSince(conversationId, since);
    const shown = firstSince(store, conversationId, since);
    if (shown !== null && this.isConnected) this.#whisper('wa-inbox-finder-show', { messageId: shown });
  };

  #close(): void {
    this.#whisper('wa-inbox-finder-close', {});
  }

  override render() {
    const found = this.asked === '' ? undefined : this.#found.value;
    const count = found?.ids.length ?? 0;
    // Never disabled: the button that was just pressed would lose the keyboard.
    const step = (words: string, name: 'chevron-down', by: number, possible: boolean): TemplateResult =>
      html`<button
        class="icon-button ${by < 0 ? 'newer' : 'older'}"
        type="button"
        aria-label=${words}
        title=${words}
        aria-disabled=${!possible}
        @click=${() => possible && this.#goTo(this.at + by)}
      >
        ${icon(name)}
      </button>`;
    return html`<search part="bar" aria-label=${msg('Find in the conversation', { id: 'finder.open' })} @keydown=${this.#handleKey}>
      <label class="field">
        ${icon('search', 'small')}
        <span class="visually-hidden">${msg('Words to find', { id: 'finder.words' })}</span>
        <input type="text" autocomplete="off" placeholder=${msg('Words to find', { id: 'finder.words' })} @input=${this.#handleInput} />
      </label>
      <span class="said">${this.#renderSaid(found, count)}</span>
      ${step(msg('Older match', { id: 'finder.older' }), 'chevron-down', 1, this.at + 1 < count)}
      ${step(msg('Newer match', { id: 'finder.newer' }), 'chevron-down', -1, this.at > 0)}
      <label>
        <span class="visually-hidden">${msg('Go to date', { id: 'finder.date' })}</span>
        <input class="date" type="date" title=${msg('Go to date', { id: 'finder.date' })} @change=${this.#handleDate} />
      </label>
      <button class="icon-button" type="button" aria-label=${msg('Close', { id: 'action.close' })} @click=${() => this.#close()}>
        ${icon('close')}
      </button>
    </search>`;
  }

  #renderSaid(found: SearchView | undefined, count: number): TemplateResult | string | typeof nothing {
    if (found === undefined) return nothing;
    if (found.load.state === 'failed') return html`<span class="trouble">${errorText(found.load.error.code)}</span>`;
    if (found.load.state === 'loading') return msg('Searching…', { id: 'finder.searching' });
    if (count === 0) return msg('Nothing found', { id: 'finder.nothing' });
    const place = formatCount(this.at + 1);
    const all = `${formatCount(count)}${found.more === 'end' ? '' : '+'}`;
    return msg(str`${place} of ${all}`, { id: 'finder.place' });
  }
}

function firstSince(store: InboxStore, conversationId: string, since: number): string | null {
  const { messages } = store.timeline(conversationId).current;
  return (messages.find(({ at }) => at >= since) ?? messages.at(-1))?.id ?? null;
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-finder': InboxFinderElement;
  }
}
