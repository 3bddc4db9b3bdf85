import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { type ConversationStatus, nextWindowBoundary } from '../../domain/index.ts';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { MessageAction, TimelineView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { ClockController, nextMinute } from '../internal/clock-controller.ts';
import { emit } from '../internal/emit.ts';
import { errorText } from '../internal/error-words.ts';
import { MenuController } from '../internal/menu-controller.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { QuietController } from '../internal/quiet-controller.ts';
import { statusWord } from '../internal/status-words.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { captionOf } from '../parts/content-card.ts';
import { Arrivals } from './arrivals.ts';
import { arrivedText } from './arrived-text.ts';
import { conversationStyles } from './conversation.styles.ts';
import { type ConversationHeadModel, conversationBar, conversationHead } from './conversation-head.ts';
import {
  conversationFailure,
  conversationSkeleton,
  conversationState,
  timelineSkeleton,
} from './conversation-states.ts';
import { ConversationTools } from './conversation-tools.ts';
import { MessageWishes } from './message-wishes.ts';
import { ReadMark } from './read-mark.ts';
import { ViewingController } from './viewing-controller.ts';

type ActionEvent = CustomEvent<{ readonly action: MessageAction; readonly messageId: string }>;

/**
 * A conversation: who it is with, where it stands, and its messages. What is seen is marked as read.
 *
 * @slot header-start - before the avatar, such as a way back
 * @slot header-end - after the menus
 * @fires wa-inbox-assign - before another owner is set; `preventDefault()` stops it
 * @fires wa-inbox-link - before a link is copied; `preventDefault()` stops it
 * @fires wa-inbox-status - before the conversation moves to another queue; `preventDefault()` stops it
 * @fires wa-inbox-forward - a message is to be forwarded; `preventDefault()` keeps the inbox from asking where to
 * @fires wa-inbox-write-to - a shared contact is to be written to; `preventDefault()` keeps the inbox around from asking how
 * @fires wa-inbox-start - the same once nobody prevented it; does not leave the inbox
 * @csspart head - the line with name and menus
 * @csspart timeline - the messages
 * @csspart state - the words shown instead of messages
 */
export class InboxConversationElement extends BaseElement {
  static override styles = [BaseElement.styles, conversationStyles];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #view = new QuietController(this, () => this.#ask((store, id) => store.conversation(id)));
  readonly #timeline = new QuietController(
    this,
    () => this.#ask((store, id) => store.timeline(id)),
    (timeline) => this.#handleTimeline(timeline),
  );
  readonly #session = new ObserveController(this, () => this.#store.value?.session);
  readonly #clock = new ClockController(
    this,
    () => this.#store.value,
    (now) => Math.min(nextMinute(now), nextWindowBoundary(this.#closesAt, now) ?? Number.POSITIVE_INFINITY),
  );
  readonly #assignees = this.#menu('assignee');
  readonly #statuses = this.#menu('status');
  readonly #readMark = new ReadMark(this, () => this.#ask((store, conversationId) => ({ store, conversationId })));
  readonly #wishes = new MessageWishes(this, () => ({
    store: this.#store.value,
    conversationId: this.conversationId,
    announcer: this.#announcer.value,
  }));
  readonly #tools = new ConversationTools(this, () => ({
    conversationId: this.conversationId,
    announcer: this.#announcer.value,
    copy: (text) => this.#wishes.copy(text),
  }));
  #arrivals = new Arrivals();
  #wantedId: string | null = null;

  /** Where places open: an address with `{latitude}` and `{longitude}` in it; without one they can be copied only. */
  @property({ attribute: 'map-url' }) mapUrl = '';
  /** The conversation to show; `null` for none. */
  @property({ attribute: 'conversation-id' }) conversationId: string | null = null;

  constructor() {
    super();
    new ViewingController(this, () => this.#ask((store, conversationId) => ({ store, conversationId })));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('conversationId')) return;
    this.#arrivals = new Arrivals();
    // The timeline says where it begins.
    this.#readMark.atEnd = false;
  }

  override updated(): void {
    const timeline = this.renderRoot.querySelector('wa-inbox-timeline');
    if (this.#wantedId === null || timeline === null) return;
    timeline.showMessage(this.#wantedId);
    this.#wantedId = null;
  }

  /** Scrolls to a message, however old, and draws the eye to it; as soon as there are messages to show. */
  showMessage(messageId: string): void {
    this.#wantedId = messageId;
    this.requestUpdate();
  }

  get #closesAt(): number | null {
    return this.#view.value?.conversation?.windowClosesAt ?? null;
  }

  get #viewerId(): string {
    return this.#session.value?.session?.agent.id ?? '';
  }

  #ask<T>(question: (store: InboxStore, id: string) => T): T | undefined {
    const store = this.#store.value;
    return store === undefined || !this.conversationId ? undefined : question(store, this.conversationId);
  }

  #menu(name: string): MenuController {
    return new MenuController(this, {
      button: () => this.renderRoot.querySelector(`.${name}`),
      menu: () => this.renderRoot.querySelector(`.${name}-menu`),
    });
  }

  #announce(text: string): void {
    this.#announcer.value?.announce(text);
  }

  #handleTimeline(timeline: TimelineView): void {
    if (timeline.load.state === 'loading') return;
    const arrived = this.#arrivals.take(timeline);
    if (arrived.length === 0) return;
    this.#announce(arrivedText(arrived, this.#view.value?.name ?? ''));
  }

  readonly #assign = (assigneeId: string | null): void => {
    this.#assignees.close();
    const conversationId = this.conversationId;
    if (!conversationId || this.#view.value?.conversation?.assigneeId === assigneeId) return;
    if (emit(this, 'wa-inbox-assign', { conversationId, assigneeId }))
      void this.#store.value?.assign(conversationId, assigneeId);
  };

  readonly #move = (status: ConversationStatus): void => {
    this.#statuses.close();
    const conversationId = this.conversationId;
    if (!conversationId || this.#view.value?.conversation?.status === status) return;
    if (!emit(this, 'wa-inbox-status', { conversationId, status })) return;
    void this.#store.value?.setStatus(conversationId, status);
    this.#announce(msg(str`Moved to ${statusWord(status)}`, { id: 'conversation.moved' }));
  };

  readonly #handleAction = ({ detail: { action, messageId } }: ActionEvent): void => {
    const store = this.#store.value;
    const id = this.conversationId;
    if (store === undefined || !id) return;
    if (action === 'copy') void this.#copy(messageId);
    else if (action === 'quote')
      store.setDraft(id, { ...store.draft(id).current, mode: 'reply', quotedMessageId: messageId });
    else if (action === 'refetch') void store.refetchFile(id, messageId);
    else if (action === 'forward') this.#forward(id, messageId);
    else if (action === 'retry') void store.retry(id, messageId);
    else if (action === 'discard') void store.discard(id, messageId);
    else if (action === 'send-anyway') void store.sendAnyway(id, messageId);
  };

  #forward(conversationId: string, messageId: string): void {
    if (emit(this, 'wa-inbox-forward', { conversationId, messageId })) void this.#tools.show('forward', messageId);
  }

  #copy(messageId: string): Promise<void> {
    const content = this.#timeline.value?.messages.find(({ id }) => id === messageId)?.content;
    return this.#wishes.copy(content === undefined ? '' : captionOf(content));
  }

  readonly #handleEnd = ({ detail }: CustomEvent<{ readonly atEnd: boolean }>): void => {
    this.#readMark.atEnd = detail.atEnd;
  };

  readonly #handleMore = ({ detail }: CustomEvent<{ readonly edge: 'older' | 'newer' }>): void => {
    this.#ask((store, id) => void (detail.edge === 'older' ? store.loadOlder(id) : store.loadNewer(id)));
  };

  readonly #handleLatest = (): void => {
    this.#ask((store, id) => void store.showLatest(id));
  };

  readonly #handleAround = ({ detail }: CustomEvent<{ readonly messageId: string }>): void => {
    this.#ask((store, id) => void store.showAround(id, detail.messageId));
  };

  readonly #handleRetry = (): void => {
    this.#store.value?.reconnect();
    this.#handleLatest();
  };

  get #headModel(): ConversationHeadModel {
    const act = (write: (store: InboxStore, id: string) => Promise<void>) =>
      this.#ask((store, id) => void write(store, id));
    return {
      viewerId: this.#viewerId,
      now: this.#clock.now,
      tools: this.#tools,
      mayFind: this.#session.value?.session?.capabilities.features.includes('search') ?? false,
      assignees: this.#assignees,
      statuses: this.#statuses,
      assign: this.#assign,
      move: this.#move,
      addTag: (tag) => act((store, id) => store.addTag(id, tag)),
      removeTag: (tag) => act((store, id) => store.removeTag(id, tag)),
      dismiss: () => act((store, id) => store.dismissReply(id)),
      tellRead: () => {
        act((store, id) => store.markRead(id, undefined, { tell: true }));
        this.#announce(msg('The customer sees that it was read', { id: 'conversation.told-read' }));
      },
    };
  }

  override render() {
    if (!this.conversationId) {
      return conversationState(
        'inbox',
        msg('No conversation open', { id: 'conversation.none.title' }),
        msg('Choose one from the list.', { id: 'conversation.none.hint' }),
      );
    }
    const view = this.#view.value;
    if (view === undefined) return conversationSkeleton();
    const { load, conversation } = view;
    if (conversation === null) {
      if (load.state === 'loading') return conversationSkeleton();
      return html`<header class="head"><slot name="header-start"></slot><span class="who"></span><slot name="header-end"></slot></header>
        ${conversationFailure(load.state === 'failed' ? load.error.code : 'not-found', this.#handleRetry)}`;
    }
    return html`${conversationHead(view, conversation, this.#headModel)} ${conversationBar(view, conversation, this.#headModel)}
      ${this.#tools.render(view)} ${keyed(this.conversationId, this.#renderTimeline(view.name))}`;
  }

  #renderTimeline(name: string): TemplateResult {
    const timeline = this.#timeline.value;
    if (timeline === undefined) return timelineSkeleton();
    const { load, messages, older, newer, unreadFromId } = timeline;
    if (messages.length === 0) {
      if (load.state === 'loading') return timelineSkeleton();
      if (load.state === 'failed') return conversationFailure(load.error.code, this.#handleRetry);
      return conversationState(
        'channel',
        msg('No messages yet', { id: 'conversation.empty.title' }),
        msg('What is said here shows up by itself.', { id: 'conversation.empty.hint' }),
      );
    }
    return html`${this.#renderStrip(timeline)}
      <wa-inbox-timeline
        part="timeline"
        .messages=${messages}
        .older=${older}
        .newer=${newer}
        .unreadFromId=${unreadFromId}
        .contactName=${name}
        .viewerId=${this.#viewerId}
        .now=${this.#clock.now}
        .contactId=${this.#view.value?.contact?.id ?? ''}
        .surroundings=${this.#wishes.surroundings(this.mapUrl)}
        @wa-inbox-message-action=${this.#handleAction}
        @wa-inbox-message-wish=${this.#wishes.handle}
        @wa-inbox-timeline-end=${this.#handleEnd}
        @wa-inbox-timeline-more=${this.#handleMore}
        @wa-inbox-timeline-latest=${this.#handleLatest}
        @wa-inbox-timeline-around=${this.#handleAround}
      ></wa-inbox-timeline>
      ${this.#wishes.render(messages, name, this.#viewerId)}`;
  }

  #renderStrip({ load }: TimelineView): TemplateResult | typeof nothing {
    if (load.state === 'failed') {
      return html`<div class="strip trouble">${icon('warning', 'small')}<span>${errorText(load.error.code)}</span>
        <button class="link" type="button" @click=${this.#handleRetry}>${msg('Try again', { id: 'action.try-again' })}</button></div>`;
    }
    if (load.state === 'ready' && !load.stale) return nothing;
    return html`<div class="strip">${msg('Saved earlier. Looking for news…', { id: 'conversation.stale' })}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-conversation': InboxConversationElement;
  }
}
