import { msg } from '@lit/localize';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { mayRole } from '../../domain/index.ts';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { MessageView } from '../../store/views.ts';
import type { Announcer } from '../internal/announcer.ts';
import { emit } from '../internal/emit.ts';
import { lightboxItems } from '../lightbox/lightbox-item.ts';
import { senderName } from '../parts/message-label.ts';
import type { MessageSurroundings, MessageWish } from '../parts/message-surroundings.ts';
import { loadLightbox } from './lightbox-loader.ts';
import { linkTo } from './permalink.ts';
import { loadTool, type ToolName } from './tool-loader.ts';

export interface WishesModel {
  readonly store: InboxStore | undefined;
  readonly conversationId: string | null;
  readonly announcer: Announcer | undefined;
}

/** What people want of a message besides acting on it: seeing its picture large, copying a fact, writing to somebody in it. */
export class MessageWishes {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #model: () => WishesModel;
  #shownId: string | null = null;
  #informed: { readonly messageId: string; readonly near: HTMLElement } | null = null;
  #surroundings: MessageSurroundings = { mapUrl: '' };
  #store: InboxStore | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, model: () => WishesModel) {
    this.#host = host;
    this.#model = model;
  }

  /** What messages are given; the same object for the same store and map. */
  surroundings(mapUrl: string): MessageSurroundings {
    const { store } = this.#model();
    const { roles = {} } = store?.session.current.session ?? {};
    const readOnly = !Object.values(roles).some((role) => mayRole(role, 'reply'));
    const before = this.#surroundings;
    if (store === this.#store && mapUrl === before.mapUrl && readOnly === before.readOnly) return before;
    this.#store = store;
    const around = { mapUrl, readOnly };
    this.#surroundings = store === undefined ? around : { ...around, media: (fileId) => store.media(fileId) };
    return this.#surroundings;
  }

  /** For `wa-inbox-message-wish`. */
  readonly handle = ({ detail }: CustomEvent<MessageWish>): void => {
    switch (detail.wish) {
      case 'open-media':
        void this.#open(detail.messageId);
        break;
      case 'info':
        void this.#inform(detail.messageId, detail.near);
        break;
      case 'link':
        this.#link(detail.messageId);
        break;
      case 'copy':
        void this.copy(detail.text);
        break;
      case 'write-to':
        this.#writeTo({ name: detail.name, phone: detail.phone });
        break;
      case 'react':
        this.#react(detail.messageId, detail.emoji);
        break;
      case 'pick-reaction':
        void this.#pickReaction(detail.messageId, detail.near);
        break;
    }
  };

  /** The inbox around asks on what channel, and begins. */
  #writeTo(whom: { readonly name: string; readonly phone: string }): void {
    if (!emit(this.#host, 'wa-inbox-write-to', whom)) return;
    const detail = { ...whom, confirm: true };
    this.#host.dispatchEvent(new CustomEvent('wa-inbox-start', { detail, bubbles: true }));
  }

  #link(messageId: string): void {
    const { conversationId } = this.#model();
    if (conversationId === null) return;
    const url = linkTo(location.href, { conversationId, messageId });
    if (emit(this.#host, 'wa-inbox-link', { conversationId, messageId, url })) void this.copy(url);
  }

  /** Copies a text and says so. */
  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#announce(msg('Copied', { id: 'message.copied' }));
    } catch (error) {
      console.warn('[wa-inbox] Could not copy: the page may not write to the clipboard.', error);
      this.#announce(msg('The browser did not allow copying', { id: 'message.copy.failed' }));
    }
  }

  /** The lightbox, or the info of a message, once one is open. */
  render(messages: readonly MessageView[], contactName: string, viewerId: string): TemplateResult | typeof nothing {
    if (this.#informed !== null) {
      return html`<wa-inbox-message-info
        conversation-id=${this.#model().conversationId ?? ''}
        message-id=${this.#informed.messageId}
        @close=${this.#handleInformed}
      ></wa-inbox-message-info>`;
    }
    if (this.#shownId === null) return nothing;
    return html`<wa-inbox-lightbox
      .items=${lightboxItems(messages, (message) => senderName(message, contactName, viewerId))}
      .shownId=${this.#shownId}
      .media=${this.#surroundings.media}
      @wa-inbox-lightbox-close=${this.#handleClose}
    ></wa-inbox-lightbox>`;
  }

  async #open(messageId: string): Promise<void> {
    try {
      await loadLightbox();
    } catch (error) {
      console.warn('[wa-inbox] Could not load the viewer for pictures: the page lost its network or its files.', error);
      this.#announce(msg('The picture viewer did not load. Try again.', { id: 'lightbox.not-loaded' }));
      return;
    }
    this.#shownId = messageId;
    this.#host.requestUpdate();
  }

  async #inform(messageId: string, near: HTMLElement): Promise<void> {
    if (!(await this.#load('message-info'))) return;
    this.#informed = { messageId, near };
    this.#host.requestUpdate();
  }

  async #load(tool: ToolName): Promise<boolean> {
    try {
      await loadTool(tool);
      return true;
    } catch (error) {
      console.warn('[wa-inbox] Could not load a tool: the page lost its network or its files.', error);
      this.#announce(msg('This did not load. Try again.', { id: 'conversation.tool.not-loaded' }));
      return false;
    }
  }

  async #pickReaction(messageId: string, near: HTMLElement): Promise<void> {
    if (!(await this.#load('emoji-picker'))) return;
    const picker = document.createElement('wa-inbox-emoji-picker');
    this.#host.shadowRoot?.append(picker);
    const emoji = await picker.pickBeside(near);
    if (emoji !== null) this.#react(messageId, emoji);
  }

  #react(messageId: string, emoji: string | null): void {
    const { store, conversationId } = this.#model();
    if (store !== undefined && conversationId) void store.react(conversationId, messageId, emoji);
  }

  readonly #handleInformed = (): void => {
    // The button of the menu went when the keyboard left its message.
    this.#informed?.near.focus();
    this.#informed = null;
    this.#host.requestUpdate();
  };

  #announce(text: string): void {
    this.#model().announcer?.announce(text);
  }

  readonly #handleClose = ({ detail }: CustomEvent<{ readonly messageId: string; readonly moved: boolean }>): void => {
    this.#shownId = null;
    this.#host.requestUpdate();
    // Where somebody paged to is where they want to be; else the browser gives the focus back by itself.
    if (!detail.moved) return;
    const timeline = this.#host.shadowRoot?.querySelector('wa-inbox-timeline');
    timeline?.showMessage(detail.messageId);
  };
}
