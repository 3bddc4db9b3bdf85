import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import {
  type Contact,
  type ConversationStatus,
  mayRole,
  nextWindowBoundary,
  replyWindowPhase,
} from '../../domain/index.ts';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { ConversationView, MessageAction, TimelineView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { ClockController, nextMinute } from '../internal/clock-controller.ts';
import { emit } from '../internal/emit.ts';
import { errorText } from '../internal/error-words.ts';
import { icon } from '../internal/icons.ts';
import { MenuController } from '../internal/menu-controller.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { formatCount, plural } from '../internal/plural.ts';
import { statusWord } from '../internal/status-words.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { arrivalText } from '../parts/message-label.ts';
import { Arrivals } from './arrivals.ts';
import { conversationStyles } from './conversation.styles.ts';
import {
  conversationFailure,
  conversationSkeleton,
  conversationState,
  timelineSkeleton,
} from './conversation-states.ts';
import { assigneeMenu, statusMenu } from './header-menus.ts';
import { presenceText } from './presence-words.ts';
import { ViewingController } from './viewing-controller.ts';

/** More new messages than this are counted instead of read out. */
const READ_OUT_MAX = 3;

type ActionEvent = CustomEvent<{ readonly action: MessageAction; readonly messageId: string }>;
type TagEvent = CustomEvent<{ readonly tag: string }>;

/**
 * A conversation: who it is with, where it stands, and its messages. What is seen is marked as read.
 *
 * @slot header-start - before the avatar, such as a way back
 * @slot header-end - after the menus
 * @fires wa-inbox-assign - before another owner is set; `preventDefault()` stops it
 * @fires wa-inbox-status - before the conversation moves to another queue; `preventDefault()` stops it
 * @csspart head - the line with name and menus
 * @csspart timeline - the messages
 * @csspart state - the words shown instead of messages
 */
export class InboxConversationElement extends BaseElement {
  static override styles = [BaseElement.styles, conversationStyles];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #view = new ObserveController(this, () => this.#ask((store, id) => store.conversation(id)));
  readonly #timeline = new ObserveController(
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
  #arrivals = new Arrivals();
  #atEnd = true;
  #markedAt: unknown;

  /** The conversation to show; `null` for none. */
  @property({ attribute: 'conversation-id' }) conversationId: string | null = null;

  constructor() {
    super();
    new ViewingController(this, () => {
      const store = this.#store.value;
      return store && this.conversationId ? { store, conversationId: this.conversationId } : undefined;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#markRead);
    window.addEventListener('focus', this.#markRead);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#markRead);
    window.removeEventListener('focus', this.#markRead);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('conversationId')) return;
    this.#arrivals = new Arrivals();
    this.#atEnd = true;
    this.#markedAt = undefined;
  }

  override updated(): void {
    this.#markRead();
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
    const arrived = this.#arrivals.take(timeline.messages);
    if (arrived.length === 0) return;
    const name = this.#view.value?.name ?? '';
    if (arrived.length <= READ_OUT_MAX) {
      this.#announce(arrived.map((message) => arrivalText(message, name)).join('. '));
      return;
    }
    const count = formatCount(arrived.length);
    this.#announce(
      plural(arrived.length, {
        zero: () => msg(str`${count} new messages from ${name}`, { id: 'conversation.arrived.zero' }),
        one: () => msg(str`${count} new message from ${name}`, { id: 'conversation.arrived.one' }),
        two: () => msg(str`${count} new messages from ${name}`, { id: 'conversation.arrived.two' }),
        few: () => msg(str`${count} new messages from ${name}`, { id: 'conversation.arrived.few' }),
        many: () => msg(str`${count} new messages from ${name}`, { id: 'conversation.arrived.many' }),
        other: () => msg(str`${count} new messages from ${name}`, { id: 'conversation.arrived.other' }),
      }),
    );
  }

  /** What a person can see is read: the newest message is in sight, on a page that is in front. */
  readonly #markRead = (): void => {
    const conversation = this.#view.value?.conversation;
    const timeline = this.#timeline.value;
    if (!conversation || conversation.unread === 0 || timeline?.load.state !== 'ready' || !this.#atEnd) return;
    if (timeline.newer !== 'end' || document.visibilityState !== 'visible' || !document.hasFocus()) return;
    const newest = timeline.messages.at(-1)?.id;
    if (newest === undefined || newest === this.#markedAt) return;
    this.#markedAt = newest;
    void this.#store.value?.markRead(conversation.id);
  };

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
    else if (action === 'retry') void store.retry(id, messageId);
    else if (action === 'discard') void store.discard(id, messageId);
    else void store.sendAnyway(id, messageId);
  };

  async #copy(messageId: string): Promise<void> {
    const content = this.#timeline.value?.messages.find(({ id }) => id === messageId)?.content;
    const text = content && 'text' in content ? (content.text ?? '') : '';
    try {
      await navigator.clipboard.writeText(text);
      this.#announce(msg('Copied', { id: 'message.copied' }));
    } catch (error) {
      console.warn('[wa-inbox] Could not copy: the page may not write to the clipboard.', error);
      this.#announce(msg('The browser did not allow copying', { id: 'message.copy.failed' }));
    }
  }

  readonly #handleEnd = ({ detail }: CustomEvent<{ readonly atEnd: boolean }>): void => {
    this.#atEnd = detail.atEnd;
    this.#markRead();
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
    return html`${this.#renderHead(view, conversation.status)} ${this.#renderSecond(view)}
      ${keyed(this.conversationId, this.#renderTimeline(view.name))}`;
  }

  #renderHead(view: ConversationView, status: ConversationStatus): TemplateResult {
    const { name, contact, channel } = view;
    const resolve = msg('Resolve', { id: 'conversation.resolve' });
    return html`<header class="head" part="head">
      <slot name="header-start"></slot>
      <wa-inbox-avatar name=${name} seed=${contact?.id ?? ''} source=${channel?.source ?? ''}></wa-inbox-avatar>
      <div class="who">
        <h2 class="one-line"><bdi>${name}</bdi></h2>
        <div class="sub">
          ${this.#renderAddress(contact, name)}
          ${channel === null ? nothing : html`<span class="one-line"><bdi>${channel.name}</bdi></span>`}
        </div>
      </div>
      <div class="tools">
        ${assigneeMenu(view, this.#viewerId, this.#assignees, this.#assign)}
        ${statusMenu(view, status, this.#statuses, this.#move)}
        ${
          status === 'resolved' || !mayRole(view.role, 'queue')
            ? nothing
            : html`<button class="button resolve" type="button" title=${resolve} aria-label=${resolve} @click=${() => this.#move('resolved')}>
                ${icon('check', 'small')}<span class="label">${resolve}</span>
              </button>`
        }
      </div>
      <slot name="header-end"></slot>
    </header>`;
  }

  #renderAddress(contact: Contact | null, name: string): TemplateResult | typeof nothing {
    const username = contact?.username ? `@${contact.username}` : null;
    const address = [contact?.phone, username].find((one) => one && one !== name);
    return address ? html`<span class="one-line"><bdi dir="ltr">${address}</bdi></span>` : nothing;
  }

  #renderSecond(view: ConversationView): TemplateResult {
    const { conversation, presence } = view;
    if (conversation === null) return html``;
    const phase = replyWindowPhase(conversation.windowClosesAt, this.#clock.now);
    const others = presenceText(presence);
    return html`<div class="second">
      <wa-inbox-tags
        .tags=${conversation.tags}
        .editable=${mayRole(view.role, 'annotate')}
        @wa-inbox-tag-add=${({ detail }: TagEvent) => void this.#store.value?.addTag(conversation.id, detail.tag)}
        @wa-inbox-tag-remove=${({ detail }: TagEvent) => void this.#store.value?.removeTag(conversation.id, detail.tag)}
      ></wa-inbox-tags>
      ${
        phase === 'open'
          ? nothing
          : html`<wa-inbox-reply-window .closesAt=${conversation.windowClosesAt} .now=${this.#clock.now}></wa-inbox-reply-window>`
      }
      ${others === '' ? nothing : html`<span class="presence">${icon(presence.some(({ doing }) => doing === 'typing') ? 'pencil' : 'eye', 'small')}<bdi>${others}</bdi></span>`}
      ${
        conversation.needsReply
          ? html`<span class="beacon">${icon('beacon', 'small')}${msg('Needs a reply', { id: 'conversation.needs-reply' })}${
              mayRole(view.role, 'annotate')
                ? html`<button class="button plain" type="button" @click=${() => void this.#store.value?.dismissReply(conversation.id)}>
                    ${msg('No reply needed', { id: 'conversation.dismiss' })}
                  </button>`
                : nothing
            }</span>`
          : nothing
      }
    </div>`;
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
        @wa-inbox-message-action=${this.#handleAction}
        @wa-inbox-timeline-end=${this.#handleEnd}
        @wa-inbox-timeline-more=${this.#handleMore}
        @wa-inbox-timeline-latest=${this.#handleLatest}
        @wa-inbox-timeline-around=${this.#handleAround}
      ></wa-inbox-timeline>`;
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
