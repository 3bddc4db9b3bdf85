import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { EdgeState, MessageView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { dayName } from '../internal/time-format.ts';
import { InboxMessageElement } from '../parts/inbox-message.ts';
import { type MessageSurroundings, NO_SURROUNDINGS } from '../parts/message-surroundings.ts';
import { severalAuthors } from './grouping.ts';
import { targetOf } from './row-keys.ts';
import { timelineStyles } from './timeline.styles.ts';
import { EdgeRequests, type EndWish, endWish, lowerEdge, newCount, upperEdge } from './timeline-edges.ts';
import { type RowModel, timelineRow } from './timeline-row.ts';
import { type TimelineRow, timelineDays, timelineRows } from './timeline-rows.ts';
import { TimelineWindow } from './timeline-window.ts';

/**
 * The messages of a conversation, however many: only those in sight are in the page. Arrow keys, Home and End move from message to message.
 *
 * @fires wa-inbox-timeline-more - `{edge: 'older' | 'newer'}`, whispered: a loaded end comes into sight
 * @fires wa-inbox-timeline-latest - whispered: the newest messages are wanted and not loaded
 * @fires wa-inbox-timeline-around - `{messageId}`, whispered: a message is wanted that is not loaded
 * @fires wa-inbox-timeline-end - `{atEnd}`, whispered: the newest message came into sight or left it
 * @fires wa-inbox-message-action - `{action, messageId}`, whispered: a person chose something to do with a message
 * @fires wa-inbox-message-wish - `MessageWish`, whispered: a person wants something a message shows
 * @csspart scroller - what scrolls
 * @csspart day - a day's label
 */
export class InboxTimelineElement extends BaseElement {
  static override styles = [BaseElement.styles, timelineStyles];

  static {
    // What is in sight is known only after drawing: a second drawing is the rule here.
    InboxTimelineElement.disableWarning?.('change-in-update');
  }

  readonly #window = new TimelineWindow(
    () => this.#scroller(),
    () => this.requestUpdate(),
  );
  readonly #resize = new ResizeObserver(() => {
    if (this.atEnd) this.#window.keepEnd();
  });
  #rows: readonly TimelineRow[] = [];
  #withAuthors = false;
  #endWish: EndWish | null = 'go';
  #isFirst = true;
  #wanted: { readonly id: string; readonly focus: boolean } | null = null;
  #focusWantedId: string | null = null;
  readonly #edges = new EdgeRequests();
  #seenId: string | null = null;

  @state() private activeId: string | null = null;
  @state() private flashId: string | null = null;
  @state() private atEnd = true;

  /** Oldest first. */
  @property({ attribute: false }) messages: readonly MessageView[] = [];
  @property({ attribute: false }) older: EdgeState = 'end';
  @property({ attribute: false }) newer: EdgeState = 'end';
  /** The message the unread line stands before. */
  @property({ attribute: false }) unreadFromId: string | null = null;
  @property({ attribute: false }) contactName = '';
  @property({ attribute: false }) viewerId = '';
  /** An avatar of the contact stands beside what they wrote; empty for none. */
  @property({ attribute: false }) contactId = '';
  @property({ attribute: false }) surroundings: MessageSurroundings = NO_SURROUNDINGS;
  /** Server time, ms: for the names of days and for how long an outcome has been unknown. */
  @property({ attribute: false }) now = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    // When the composer grows or the page is turned, the end stays in sight.
    this.#resize.observe(this);
    // Moved in the page: the browser forgot where it was scrolled to.
    if (this.atEnd) this.#endWish = 'go';
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    this.#window.disconnect();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('messages')) {
      this.#withAuthors = severalAuthors(this.messages);
      const before = changed.get('messages')?.at(-1);
      const mayStay = this.atEnd && this.newer === 'end' && this.#wanted === null;
      this.#endWish ??= endWish(this.messages.at(-1), before, mayStay);
      this.#window.setMessages(this.messages);
    }
    if (this.#goesToEnd) this.#window.aimAtEnd();
    this.#rows = timelineRows(this.#window.rows, this.messages, this.unreadFromId);
    this.#window.noteTops(
      this.#rows.map((row) => [row.key, `${row.beginsDay} ${row.first} ${row.unread} ${this.#withAuthors}`]),
    );
    this.#keepFocus();
  }

  override firstUpdated(): void {
    this.requestUpdate(); // The first drawing had no height to draw in.
  }

  override updated(): void {
    this.#window.afterDrawing(this.#drawn());
    if (!this.#window.isVisible) return;
    if (this.#goesToEnd && !this.#window.isMeasuring) {
      this.#window[this.#endWish === 'go' ? 'scrollToEnd' : 'stayAtEnd']();
      this.#endWish = null;
      if (this.#isFirst) this.#begin();
    }
    this.#showWanted();
    this.#focusWanted();
    this.#askForMore();
    if (this.atEnd) this.#seenId = this.messages.at(-1)?.id ?? null;
  }

  /** Scrolls to the newest message; asks for it when it is not loaded. */
  scrollToEnd(): void {
    this.#endWish = 'go';
    if (this.newer === 'end') this.requestUpdate();
    else this.#whisper('wa-inbox-timeline-latest', {});
  }

  /** Scrolls to a message, draws the eye to it and, unless told, gives it the focus; asks for it when it is not loaded. */
  showMessage(messageId: string, focus = true): void {
    this.#wanted = { id: messageId, focus };
    if (this.messages.some(({ id }) => id === messageId)) this.requestUpdate();
    else this.#whisper('wa-inbox-timeline-around', { messageId });
  }

  get #goesToEnd(): boolean {
    if (this.#endWish === null || this.newer !== 'end' || this.messages.length === 0) return false;
    return !this.messages.some(({ id }) => id === this.#wanted?.id);
  }

  readonly #scroller = () => this.renderRoot.querySelector<HTMLElement>('.scroller');
  readonly #drawn = () => [...this.renderRoot.querySelectorAll<InboxMessageElement>('.row')];

  /** The row that holds the focus leaves the page: the list takes the focus, and gives it back when the row returns. */
  #keepFocus(): void {
    const focused = this.renderRoot instanceof ShadowRoot ? this.renderRoot.activeElement : null;
    if (!(focused instanceof InboxMessageElement)) return;
    const id = focused.message?.id;
    if (this.#rows.some(({ key }) => key === id)) return;
    if (id !== undefined && !this.messages.some((message) => message.id === id)) {
      const row = this.#rows.findLast(({ index }) => index <= Number(focused.dataset['index'])) ?? this.#rows[0];
      this.activeId = row?.key ?? null;
      this.#focusWantedId = this.activeId;
    }
    this.#scroller()?.focus({ preventScroll: true });
  }

  #showWanted(): void {
    if (this.#wanted === null) return;
    const index = this.messages.findIndex(({ id }) => id === this.#wanted?.id);
    if (index === -1) return;
    this.#endWish = null;
    this.#isFirst = false;
    this.#window.scrollTo(index, 'center');
    // Left on purpose: the scroll event, which may tell of a way down, is not to bring it back.
    this.#noteEnd(this.newer === 'end' && this.#window.isAtEnd);
    this.flashId = this.#wanted.id;
    this.activeId = this.#wanted.id;
    if (this.#wanted.focus) this.#focusWantedId = this.#wanted.id;
    this.#wanted = null;
  }

  #focusWanted(): void {
    const wanted = this.#focusWantedId;
    const row = wanted === null ? undefined : this.#drawn().find(({ message }) => message?.id === wanted);
    if (row === undefined) return;
    this.#focusWantedId = null;
    row.focus({ preventScroll: true });
  }

  #askForMore(): void {
    for (const edge of this.#edges.take(this.#rows, this.messages, { older: this.older, newer: this.newer }))
      this.#whisper('wa-inbox-timeline-more', { edge });
  }

  #whisper(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }

  /** Somebody who opens a conversation reads on where the team stopped: not at the end, if much has come since. */
  #begin(): void {
    this.#isFirst = false;
    const index = this.messages.findIndex(({ id }) => id === this.unreadFromId);
    this.atEnd = !this.#window.beginAt(index);
    if (!this.atEnd) this.#seenId = this.messages[index - 1]?.id ?? null;
    this.#whisper('wa-inbox-timeline-end', { atEnd: this.atEnd });
  }

  readonly #handleScroll = (): void => {
    const wentUp = this.#window.noteScroll();
    const atEnd = this.newer === 'end' && this.#window.isAtEnd;
    // Nobody left the end: it moved on, since rows grew when they were drawn.
    if (this.atEnd && !atEnd && !wentUp && this.newer === 'end') this.#window.keepEnd();
    else this.#noteEnd(atEnd);
  };

  #noteEnd(atEnd: boolean): void {
    if (atEnd === this.atEnd) return;
    this.atEnd = atEnd;
    if (!atEnd) this.#seenId = this.messages.at(-1)?.id ?? null;
    this.#whisper('wa-inbox-timeline-end', { atEnd });
  }

  readonly #handleFocus = (event: FocusEvent): void => {
    if (event.target instanceof InboxMessageElement) this.activeId = event.target.message?.id ?? null;
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = this.messages.findIndex(({ id }) => id === this.activeId);
    const onRow = event.target instanceof InboxMessageElement ? event.target : undefined;
    const target = targetOf(
      event.key,
      at === -1 ? this.messages.length - 1 : at,
      this.messages.length,
      onRow !== undefined,
    );
    if (target !== null) this.#moveTo(target);
    else if ((event.key === 'Enter' || event.key === 'ContextMenu') && onRow && event.composedPath()[0] === onRow)
      void onRow.openMenu();
    else return;
    event.preventDefault();
  };

  #moveTo(index: number): void {
    const { id } = this.messages[index] ?? { id: null };
    this.activeId = id;
    this.#focusWantedId = id;
    this.#window.scrollTo(index, 'auto');
    this.requestUpdate();
  }

  override render() {
    const activeShown = this.#rows.some(({ key }) => key === this.activeId);
    const tabStop = activeShown ? this.activeId : (this.#rows.at(-1)?.key ?? null);
    const label = msg(str`Messages with ${this.contactName}`, { id: 'timeline.label' });
    return html`<div
        class="scroller"
        part="scroller"
        role="feed"
        aria-label=${label}
        aria-busy=${this.older === 'loading' || this.newer === 'loading'}
        tabindex="-1"
        @scroll=${this.#handleScroll}
        @focusin=${this.#handleFocus}
        @keydown=${this.#handleKey}
      >
        <div class="space" .style=${`block-size:${this.#window.height}px;padding-block-start:${this.#window.offset}px`}>
          ${repeat(
            timelineDays(this.#rows),
            ({ key }) => key,
            ({ day, rows }) => html`<div class="day">
              <div class="day-label" part="day"><span>${dayName(day, this.now)}</span></div>
              ${repeat(
                rows,
                ({ key }) => key,
                (row) => timelineRow(row, row.key === tabStop, this.#rowModel),
              )}
            </div>`,
          )}
        </div>
      </div>
      ${upperEdge(this.older, this.#handleRetry)}
      ${this.atEnd && this.newer === 'end' ? nothing : lowerEdge(newCount(this.messages, this.#seenId), () => this.scrollToEnd())}`;
  }

  get #rowModel(): RowModel {
    const { contactName, viewerId, contactId, surroundings, flashId, now } = this;
    return {
      ...{ contactName, viewerId, contactId, surroundings, flashId, now },
      withAuthors: this.#withAuthors,
      size: this.older === 'end' && this.newer === 'end' ? this.messages.length : -1,
      passOn: this.#passOn,
      openQuote: this.#handleQuoteOpen,
    };
  }

  readonly #passOn = (event: CustomEvent<object>): void => this.#whisper(event.type, event.detail);

  readonly #handleQuoteOpen = ({ detail }: CustomEvent<{ readonly messageId: string | null }>): void => {
    if (detail.messageId !== null) this.showMessage(detail.messageId);
  };

  readonly #handleRetry = (): void => this.#whisper('wa-inbox-timeline-more', { edge: 'older' });
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-timeline': InboxTimelineElement;
  }
}
