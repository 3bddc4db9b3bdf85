import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { BaseElement } from '../internal/base-element.ts';
import { getInboxLocale, type InboxLocale } from '../internal/localize.ts';
import { icon } from '../internal/pane-icons.ts';
import { formatCount } from '../internal/plural.ts';
import { consumeAnnouncer } from '../internal/store-context.ts';
import { WindowedRows } from '../internal/windowed-rows.ts';
import { groupButtons, toneChoice } from './emoji-choices.ts';
import { firstPlace, type GridGroup, type GridPlace, type GridRow, gridRows, placeForKey } from './emoji-grid.ts';
import { EMOJI_GROUPS, type Emoji, emojiList, namedEmoji } from './emoji-list.ts';
import { type EmojiMemory, emojiMemory } from './emoji-memory.ts';
import { emojiPickerStyles } from './emoji-picker.styles.ts';
import { emojiRow, placeOf } from './emoji-row.ts';
import { emojiSections } from './emoji-sections.ts';
import { nothingFound } from './nothing-found.ts';
import { pickBeside } from './pick-beside.ts';
import { unflippedKey } from './unflipped-key.ts';
import type { SkinTone } from './with-tone.ts';

/** Side of a cell and height of every row, px; the style sheet has the same. */
const CELL = 36;

/**
 * Every emoji, by group and by its name in the language shown. All of it is part of the inbox: nothing is asked of the network beyond our own
 * files. Shift keeps it open for more.
 *
 * @fires pick - `{emoji}`: an emoji was chosen; with Shift nothing else follows
 * @fires close - chosen or dismissed
 * @csspart groups - the buttons of the groups
 * @csspart grid - the emoji
 */
export class InboxEmojiPickerElement extends BaseElement {
  static override styles = [BaseElement.styles, emojiPickerStyles];

  readonly #announcer = consumeAnnouncer(this);
  readonly #windowed = new WindowedRows(this, {
    scroller: () => this.#find('.scroller'),
    keyAt: (index) => (index < this.#rows.length ? String(index) : undefined),
    indexOf: Number,
  });
  readonly #size = new ResizeObserver(() => this.#measure());
  #all: readonly Emoji[] = emojiList();
  #rows: readonly GridRow[] = [];
  #namesOf: InboxLocale | null = null;
  #recent: readonly string[] = [];
  #hadFocus = false;
  /** The group to scroll to once its rows are drawn. */
  #keptGroup: GridGroup | null = null;

  @state() private named: 'loading' | 'ready' | 'failed' = 'loading';
  @state() private typed = '';
  /** The group at the upper edge. */
  @state() private seen: GridGroup = 'smileys';
  @state() private tone: SkinTone = 0;
  @state() private columns = 8;
  /** Where the keyboard stands in the grid. */
  @state() private at: GridPlace | null = null;

  /** What is remembered of earlier picks. */
  @property({ attribute: false }) memory: EmojiMemory = emojiMemory;
  /** Where names come from. */
  @property({ attribute: false }) loadNames: (locale: InboxLocale) => Promise<readonly Emoji[]> = namedEmoji;

  constructor() {
    super();
    this.addEventListener('keydown', this.#handleKey);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What is picked now moves to the front the next time: nothing moves under the pointer.
    this.#recent = this.memory.recent();
    this.tone = this.memory.tone();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  override willUpdate(changed: PropertyValues): void {
    const locale = getInboxLocale();
    if (locale !== this.#namesOf) void this.#learnNames(locale);
    if (['typed', 'tone', 'columns', 'named'].some((name) => changed.has(name))) {
      const { typed, tone } = this;
      const sections = emojiSections({ all: this.#all, recent: this.#recent, typed, tone });
      this.#rows = gridRows(sections, this.columns);
      // In other columns the same place is another row: the group that was looked at stays in sight.
      if (changed.has('columns') && this.typed === '') this.#keptGroup = this.seen;
      else this.#handleScroll();
    }
    this.#hadFocus = this.#focusedCell !== null;
  }

  override firstUpdated(): void {
    const scroller = this.#find('.scroller');
    if (scroller !== null) this.#size.observe(scroller);
  }

  override updated(changed: PropertyValues): void {
    if (this.#keptGroup !== null) this.#scrollToGroup(this.#keptGroup);
    this.#keptGroup = null;
    if (changed.has('typed' as never) && changed.get('typed' as never) !== undefined) this.#tellFound();
    // Who scrolls far from where the keyboard stands takes its cell away; the keys go on from there.
    if (this.#hadFocus && this.#focusedCell === null) this.#find('.grid')?.focus({ preventScroll: true });
  }

  /** Gives the keyboard to the field. */
  focusFirst(): void {
    this.#find('input')?.focus();
  }

  /** Shows itself beside an element until something is picked or it is dismissed; `null` then. Takes itself out of the page afterwards. */
  pickBeside(near: HTMLElement): Promise<string | null> {
    return pickBeside(this, near);
  }

  get #focusedCell(): Element | null {
    return this.shadowRoot?.activeElement?.closest('.cell') ?? null;
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>(selector) ?? null;
  }

  async #learnNames(locale: InboxLocale): Promise<void> {
    this.#namesOf = locale;
    this.named = 'loading';
    try {
      const all = await this.loadNames(locale);
      if (this.#namesOf !== locale) return;
      this.#all = all;
      this.named = 'ready';
    } catch (error) {
      console.warn('[wa-inbox] Could not load the names of emoji: the page lost its network or its files.', error);
      if (this.#namesOf === locale) this.named = 'failed';
    }
  }

  #measure(): void {
    const grid = this.#find('.grid');
    if (grid !== null) this.columns = Math.max(1, Math.floor(grid.clientWidth / CELL));
  }

  #tellFound(): void {
    if (this.typed === '' || this.named !== 'ready') return;
    const count = this.#rows.reduce((sum, { cells }) => sum + (cells?.length ?? 0), 0);
    this.#announcer.value?.announce(
      count === 0
        ? msg('Nothing found', { id: 'finder.nothing' })
        : msg(str`Found: ${formatCount(count)}`, { id: 'finder.found' }),
    );
  }

  #pick(emoji: string, isMore: boolean): void {
    this.memory.rememberPick(emoji);
    this.dispatchEvent(new CustomEvent('pick', { detail: { emoji } }));
    if (isMore) this.#announcer.value?.announce(emoji);
    else this.dispatchEvent(new Event('close'));
  }

  async #goTo(place: GridPlace): Promise<void> {
    this.#windowed.reveal(place.row);
    this.at = place;
    await this.updateComplete;
    this.#find('.cell[tabindex="0"]')?.focus({ preventScroll: true });
  }

  #scrollToGroup(group: GridGroup): number {
    const scroller = this.#find('.scroller');
    const row = this.#rows.findIndex((one) => one.group === group);
    if (scroller !== null && row >= 0) scroller.scrollTop = row * CELL;
    return row;
  }

  readonly #showGroup = (group: GridGroup): void => {
    const row = this.#scrollToGroup(group);
    if (row < 0) return;
    this.seen = group;
    this.at = firstPlace(this.#rows, row);
    this.requestUpdate();
  };

  readonly #handleInput = ({ target }: Event): void => {
    this.typed = (target as HTMLInputElement).value.trim();
    this.at = null;
    const scroller = this.#find('.scroller');
    if (scroller !== null) scroller.scrollTop = 0;
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.dispatchEvent(new Event('close'));
  };

  readonly #handleFieldKey = (event: KeyboardEvent): void => {
    const first = firstPlace(this.#rows);
    if (first === null || event.isComposing) return;
    if (event.key === 'ArrowDown') void this.#goTo(first);
    else if (event.key === 'Enter' && this.typed !== '') this.#pickAt(first, event.shiftKey);
    else return;
    event.preventDefault();
  };

  readonly #handleGridKey = (event: KeyboardEvent): void => {
    const at = placeOf(event) ?? this.at;
    if (at === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#pickAt(at, event.shiftKey);
      return;
    }
    const page = Math.max(1, Math.floor((this.#find('.scroller')?.clientHeight ?? 0) / CELL) - 1);
    const next = placeForKey(this.#rows, at, unflippedKey(this, event.key), page);
    if (next !== null) void this.#goTo(next);
    else if (event.key === 'ArrowUp') this.focusFirst();
    else return;
    event.preventDefault();
  };

  #pickAt({ row, column }: GridPlace, isMore: boolean): void {
    const cell = this.#rows[row]?.cells?.[column];
    if (cell !== undefined) this.#pick(cell.emoji, isMore);
  }

  readonly #handleClick = (event: MouseEvent): void => {
    const place = placeOf(event);
    if (place === null) return;
    this.at = place;
    this.#pickAt(place, event.shiftKey);
  };

  readonly #handleScroll = (): void => {
    const top = Math.floor((this.#find('.scroller')?.scrollTop ?? 0) / CELL);
    this.seen = this.#rows[top]?.group ?? this.seen;
  };

  readonly #handleTone = (tone: SkinTone): void => {
    this.tone = tone;
    this.memory.rememberTone(tone);
  };

  override render() {
    const { from, to, start, height } = this.#windowed.show(this.#rows.length, CELL);
    const stop = this.#tabStop(from, to);
    const groups = EMOJI_GROUPS.filter((group) => this.#rows.some((row) => row.group === group));
    return html`<label class="field">
        ${icon('search', 'small')}
        <span class="visually-hidden">${msg('Find an emoji', { id: 'emoji.find' })}</span>
        <input
          type="text"
          autocomplete="off"
          placeholder=${msg('Find an emoji', { id: 'emoji.find' })}
          @input=${this.#handleInput}
          @keydown=${this.#handleFieldKey}
        />
      </label>
      ${this.typed === '' ? groupButtons(this.#recent.length > 0 ? ['recent', ...groups] : groups, this.seen, this.#showGroup) : nothing}
      <div class="scroller" @scroll=${this.#handleScroll}>
        ${this.#rows.length === 0 ? nothingFound(this.named, () => void this.#learnNames(getInboxLocale())) : nothing}
        <div
          class="grid"
          part="grid"
          role="grid"
          tabindex="-1"
          aria-label=${msg('Emoji', { id: 'emoji.label' })}
          aria-rowcount=${this.#rows.length}
          .style=${`block-size:${height}px`}
          @keydown=${this.#handleGridKey}
          @click=${this.#handleClick}
        >
          <div class="window" role="presentation" .style=${`transform:translateY(${start}px)`}>
            ${repeat(
              this.#rows.slice(from, to),
              (_, index) => from + index,
              (row, index) => emojiRow(row, from + index, stop),
            )}
          </div>
        </div>
      </div>
      ${toneChoice(this.tone, this.#handleTone)}`;
  }

  /** The one cell that Tab reaches: where the keyboard stands, or the first that is drawn. */
  #tabStop(from: number, to: number): GridPlace | null {
    return this.at !== null && this.at.row >= from && this.at.row < to ? this.at : firstPlace(this.#rows, from);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-emoji-picker': InboxEmojiPickerElement;
  }
}
