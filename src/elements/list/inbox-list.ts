import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ConversationFilter } from '../../domain/index.ts';
import type { ListRequest } from '../../store/inbox-store.ts';
import type { ConversationRow, ListView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { ClockController } from '../internal/clock-controller.ts';
import { emit } from '../internal/emit.ts';
import { icon } from '../internal/icons.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { QuietController } from '../internal/quiet-controller.ts';
import { stateStyles } from '../internal/state-styles.ts';
import { consumeStore } from '../internal/store-context.ts';
import { WindowedRows } from '../internal/windowed-rows.ts';
import { listStyles } from './list.styles.ts';
import { renderChanged, renderEmpty, renderFailure, renderSkeleton } from './list-states.ts';
import { rowForKey } from './row-keys.ts';

/** How close to the end, in rows, the next ones are asked for. */
const LOAD_AHEAD = 12;

/**
 * The conversations of a filter, newest activity first, windowed. A listbox: arrows move, Enter opens.
 *
 * @fires wa-inbox-open - A conversation is to be opened; cancelable.
 * @slot empty - Instead of the words for an empty list.
 * @csspart row - a conversation
 * @csspart state - the words for empty and failed lists
 * @cssstate loading - Nothing to show yet.
 * @cssstate empty - Loaded, and nothing there.
 * @cssstate failed - Could not be loaded.
 * @cssstate stale - Shows what an earlier visit left here.
 * @cssprop [--wa-inbox-density=1] - 1 for comfortable (64 px rows), 0 for compact (48 px).
 */
export class InboxListElement extends BaseElement {
  static override styles = [BaseElement.styles, listStyles, stateStyles];

  readonly #store = consumeStore(this);
  readonly #list = new QuietController<ListView>(this, () => this.#store.value?.conversations(this.#asked()));
  readonly #channels = new ObserveController(this, () => this.#store.value?.channels);
  readonly #clock = new ClockController(this, () => this.#store.value);
  readonly #windowed = new WindowedRows(this, {
    scroller: () => this.#find('.scroller'),
    keyAt: (index) => this.#shown[index]?.id,
    indexOf: (id) => this.#indexOf(this.#shown, id),
  });

  #request: ListRequest = { filter: {} };
  #rowHeight = 64;
  #lastDrawn = -1;
  #cursorAt = -1;

  /** The conversation the keyboard stands on; `null` before the first key. */
  @state() private cursorId: string | null = null;

  /** Which conversations are shown. */
  @property({ attribute: false }) filter: ConversationFilter = {};
  /** The conversation that is open, marked in the list. */
  @property({ attribute: 'conversation-id' }) conversationId: string | null = null;

  override updated(): void {
    const load = this.#list.value?.load;
    const empty = this.#shown.length === 0;
    this.setState('loading', (load === undefined || load.state === 'loading') && empty);
    this.setState('failed', load?.state === 'failed' && empty);
    this.setState('empty', load?.state === 'ready' && empty);
    this.setState('stale', load?.state === 'ready' && load.stale);
    this.#measureRow();
    this.#loadAhead();
  }

  /** Moves the keyboard into the list. */
  override focus(options?: FocusOptions): void {
    this.#find('.rows')?.focus(options);
  }

  get #shown(): readonly ConversationRow[] {
    return this.#list.value?.rows ?? [];
  }

  /** The same request object as long as the filter is the same: it names the source. */
  #asked(): ListRequest {
    if (this.#request.filter !== this.filter) this.#request = { filter: this.filter };
    return this.#request;
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>(selector) ?? null;
  }

  #measureRow(): void {
    const height = this.#find('wa-inbox-list-item')?.offsetHeight ?? 0;
    if (height === 0 || height === this.#rowHeight) return;
    this.#rowHeight = height;
    // Only what is drawn can be measured: drawn once more, before the next paint.
    queueMicrotask(() => this.requestUpdate());
  }

  #loadAhead(): void {
    const nearEnd = this.#lastDrawn >= this.#shown.length - LOAD_AHEAD;
    if (this.#list.value?.more === 'more' && nearEnd) void this.#store.value?.loadMore(this.#request);
  }

  /** The row the cursor stands on. When it left the list, its place goes to the neighbour that moved up. */
  #cursorIndex(rows: readonly ConversationRow[]): number {
    if (this.cursorId === null) return -1;
    const at = rows[this.#cursorAt]?.id === this.cursorId ? this.#cursorAt : this.#indexOf(rows, this.cursorId);
    this.#cursorAt = at >= 0 ? at : Math.min(this.#cursorAt, rows.length - 1);
    return this.#cursorAt;
  }

  #indexOf(rows: readonly ConversationRow[], id: string | null): number {
    return rows.findIndex((row) => row.id === id);
  }

  #handleFocus(): void {
    // A click focuses too: scrolling then would slide another row under the pointer.
    if (this.cursorId !== null || !this.#find('.rows')?.matches(':focus-visible')) return;
    const open = this.#indexOf(this.#shown, this.conversationId);
    this.#moveTo(Math.max(0, open));
  }

  #handleKey(event: KeyboardEvent): void {
    const rows = this.#shown;
    const at = this.#cursorIndex(rows);
    const row = rows[at];
    if ((event.key === 'Enter' || event.key === ' ') && row) {
      event.preventDefault();
      this.#open(row.id);
      return;
    }
    const page = Math.max(1, Math.floor((this.#find('.scroller')?.clientHeight ?? 0) / this.#rowHeight) - 1);
    const next = rowForKey(event.key, at, rows.length, page);
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#moveTo(next);
  }

  #handleClick(event: MouseEvent): void {
    const item = event.target instanceof Element ? event.target.closest('wa-inbox-list-item') : null;
    const row = item?.row;
    if (!row) return;
    this.#cursorAt = this.#indexOf(this.#shown, row.id);
    this.cursorId = row.id;
    this.#open(row.id);
  }

  #moveTo(index: number): void {
    const row = this.#shown[index];
    if (!row) return;
    this.#cursorAt = index;
    this.cursorId = row.id;
    this.#windowed.reveal(index);
  }

  #open(conversationId: string): void {
    if (!emit(this, 'wa-inbox-open', { conversationId })) return;
    this.conversationId = conversationId;
    this.dispatchEvent(new CustomEvent('wa-inbox-list-open', { detail: { conversationId }, bubbles: true }));
  }

  readonly #refresh = (): void => {
    void this.#store.value?.refresh(this.#request);
  };

  #renderRows(view: ListView): TemplateResult {
    const rows = view.rows;
    const { from, to, start, height } = this.#windowed.show(rows.length, this.#rowHeight);
    this.#lastDrawn = to - 1;
    const cursor = this.#cursorIndex(rows);
    return html`<div class="scroller">
      <div
        class="rows"
        role="listbox"
        tabindex="0"
        aria-label=${msg('Conversations', { id: 'list.label' })}
        aria-activedescendant=${cursor >= from && cursor < to ? `row-${cursor}` : nothing}
        .style=${`block-size:${height}px`}
        @focus=${this.#handleFocus}
        @keydown=${this.#handleKey}
        @click=${this.#handleClick}
      >
        <div class="window" role="presentation" .style=${`transform:translateY(${start}px)`}>
          ${repeat(
            rows.slice(from, to),
            (row) => row.id,
            (row, at) => this.#renderRow(row, from + at, from + at === cursor, rows.length),
          )}
        </div>
      </div>
      ${this.#renderMore(view)}
    </div>`;
  }

  #renderRow(row: ConversationRow, index: number, cursor: boolean, count: number): TemplateResult {
    return html`<wa-inbox-list-item
      part="row"
      id="row-${index}"
      class=${cursor ? 'cursor' : ''}
      role="option"
      aria-selected=${row.id === this.conversationId}
      aria-posinset=${index + 1}
      aria-setsize=${this.#list.value?.more === 'end' ? count : -1}
      .row=${row}
      .now=${this.#clock.now}
      ?with-channel=${(this.#channels.value?.length ?? 0) > 1}
    ></wa-inbox-list-item>`;
  }

  #renderMore(view: ListView): TemplateResult | typeof nothing {
    if (view.more === 'end') return nothing;
    if (view.more !== 'failed')
      return html`<div class="more">${msg('Loading more', { id: 'list.more.loading' })}</div>`;
    return html`<div class="more">
      ${msg('More could not be loaded', { id: 'list.more.failed' })}
      <button class="button" @click=${() => void this.#store.value?.loadMore(this.#request)}>
        ${msg('Try again', { id: 'action.try-again' })}
      </button>
    </div>`;
  }

  #renderNews({ load, changed }: ListView): TemplateResult | typeof nothing {
    if (changed > 0) return renderChanged(changed, this.#refresh);
    if (load.state === 'failed') {
      return html`<div class="stale">
        ${icon('warning', 'small')}${msg('Not up to date', { id: 'list.not-up-to-date' })}
        <button class="link" @click=${this.#refresh}>${msg('Try again', { id: 'action.try-again' })}</button>
      </div>`;
    }
    if (load.state !== 'ready' || !load.stale) return nothing;
    return html`<div class="stale">
      ${icon('clock', 'small')}${msg('From your last visit, being brought up to date', { id: 'list.stale' })}
    </div>`;
  }

  override render() {
    const view = this.#list.value;
    if (view !== undefined && view.rows.length > 0) return html`${this.#renderNews(view)}${this.#renderRows(view)}`;
    if (view?.load.state === 'failed') return renderFailure(view.load.error, this.#refresh);
    if (view?.load.state === 'ready') return renderEmpty(this.filter);
    return html`<div class="visually-hidden">${msg('Loading conversations', { id: 'list.loading' })}</div>
      ${renderSkeleton()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-list': InboxListElement;
  }
}
