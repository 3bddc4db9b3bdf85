import { msg } from '@lit/localize';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ConversationView } from '../../store/views.ts';
import type { Announcer } from '../internal/announcer.ts';
import { emit } from '../internal/emit.ts';
import { MenuController } from '../internal/menu-controller.ts';
import { type IconName, icon } from '../internal/pane-icons.ts';
import { FoundMarksController } from './found-marks-controller.ts';
import { linkTo } from './permalink.ts';
import { loadTool, type ToolName } from './tool-loader.ts';

export interface ToolsModel {
  readonly conversationId: string | null;
  readonly announcer: Announcer | undefined;
  readonly copy: (text: string) => Promise<void>;
}

/** What can be done with a whole conversation beside working on it: finding something in it, handing it on, linking to it. */
export class ConversationTools implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #model: () => ToolsModel;
  readonly #menu: MenuController;
  readonly #marks: FoundMarksController;
  #open: { readonly tool: ToolName; readonly conversationId: string; readonly messageId: string } | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, model: () => ToolsModel) {
    this.#host = host;
    this.#model = model;
    this.#menu = new MenuController(host, {
      button: () => host.shadowRoot?.querySelector<HTMLElement>('.more-tools') ?? null,
      menu: () => host.shadowRoot?.querySelector<HTMLElement>('.more-tools-menu') ?? null,
    });
    this.#marks = new FoundMarksController(host);
    host.addController(this);
  }

  hostUpdate(): void {
    // A tool belongs to the conversation it was opened for.
    if (this.#open !== null && this.#open.conversationId !== this.#model().conversationId) this.#open = null;
  }

  /**
   * The button with its menu, for the head of the conversation.
   * @param tellRead shows the customer that their messages were read; `null` where that is not done by hand
   */
  renderMenu(mayFind: boolean, tellRead: (() => void) | null): TemplateResult {
    const label = msg('More', { id: 'conversation.more' });
    const item = (name: IconName, words: string, act: () => void) =>
      html`<button type="button" role="menuitem" tabindex="-1" @click=${() => this.#choose(act)}>
        ${icon(name, 'small')}${words}
      </button>`;
    return html`<button
        class="icon-button more-tools"
        type="button"
        aria-haspopup="menu"
        aria-expanded=${this.#menu.open}
        aria-label=${label}
        title=${label}
        @click=${this.#menu.toggle}
      >
        ${icon('more')}
      </button>
      <div
        class="menu more-tools-menu"
        popover
        role="menu"
        aria-label=${label}
        @toggle=${this.#menu.handleToggle}
        @keydown=${this.#menu.handleKey}
      >
        ${mayFind ? item('search', msg('Find in the conversation', { id: 'finder.open' }), () => void this.show('finder')) : nothing}
        ${tellRead === null ? nothing : item('eye', msg('Mark as read for the customer', { id: 'conversation.tell-read' }), tellRead)}
        ${item('document', msg('Transcript', { id: 'transcript.title' }), () => void this.show('transcript'))}
        ${item('link', msg('Copy link', { id: 'conversation.link' }), () => this.#copyLink())}
      </div>`;
  }

  /** The open tool that stands over the messages, or the dialog. */
  render(view: ConversationView): TemplateResult | typeof nothing {
    switch (this.#open?.tool) {
      case 'finder':
        return html`<wa-inbox-finder
          .conversationId=${this.#open.conversationId}
          @wa-inbox-finder-close=${this.#handleClose}
          @wa-inbox-finder-show=${this.#handleShow}
          @wa-inbox-finder-words=${this.#handleWords}
        ></wa-inbox-finder>`;
      case 'transcript':
        return html`<wa-inbox-transcript
          .conversationId=${this.#open.conversationId}
          .customer=${view.name}
          .channel=${view.channel?.name ?? ''}
          @wa-inbox-transcript-close=${this.#handleClose}
        ></wa-inbox-transcript>`;
      case 'forward':
        return html`<wa-inbox-forward
          conversation-id=${this.#open.conversationId}
          message-id=${this.#open.messageId}
          @close=${this.#handleDone}
        ></wa-inbox-forward>`;
      default:
        return nothing;
    }
  }

  /** Opens a tool, for one message where it is about one; its code comes with the first time. */
  async show(tool: ToolName, messageId = ''): Promise<void> {
    const { conversationId, announcer } = this.#model();
    if (conversationId === null) return;
    try {
      await loadTool(tool);
    } catch (error) {
      console.warn('[wa-inbox] Could not load a tool: the page lost its network or its files.', error);
      announcer?.announce(msg('This did not load. Try again.', { id: 'conversation.tool.not-loaded' }));
      return;
    }
    this.#open = { tool, conversationId, messageId };
    this.#host.requestUpdate();
  }

  #choose(act: () => void): void {
    this.#menu.close();
    act();
  }

  #copyLink(): void {
    const { conversationId, copy } = this.#model();
    if (conversationId === null) return;
    const url = linkTo(location.href, { conversationId, messageId: null });
    if (emit(this.#host, 'wa-inbox-link', { conversationId, messageId: null, url })) void copy(url);
  }

  readonly #handleWords = ({ detail }: CustomEvent<{ readonly words: readonly string[] }>): void => {
    this.#marks.show(detail.words);
  };

  /** A dialog gives the focus back by itself. */
  readonly #handleDone = (): void => {
    this.#open = null;
    this.#host.requestUpdate();
  };

  readonly #handleClose = (): void => {
    this.#handleDone();
    this.#host.shadowRoot?.querySelector<HTMLElement>('.more-tools')?.focus();
  };

  readonly #handleShow = ({ detail }: CustomEvent<{ readonly messageId: string }>): void => {
    this.#host.shadowRoot?.querySelector('wa-inbox-timeline')?.showMessage(detail.messageId, false);
  };
}
