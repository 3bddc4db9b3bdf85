import { msg } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { type Contact, isVisibleName } from '../../domain/index.ts';
import type { ConversationView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { formatLocale } from '../internal/localize.ts';
import { icon } from '../internal/pane-icons.ts';
import { QuietController } from '../internal/quiet-controller.ts';
import { consumeStore } from '../internal/store-context.ts';
import { dateText, fullTime } from '../internal/time-format.ts';

/** The name of a language in the language shown; the tag itself when it means nothing here. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(formatLocale(), { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

/**
 * Who the customer is: the facts beside a conversation.
 *
 * @slot - below the facts
 * @slot start - above the name
 * @csspart facts - the list of facts
 */
export class InboxContactElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    css`
      :host {
        display: block;
        block-size: 100%;
        overflow-y: auto;
        scrollbar-width: thin;
        scrollbar-color: var(--_border-control) transparent;
        background: var(--_bg-quiet);
      }
      header {
        --wa-inbox-avatar-size: 56px;
        display: grid;
        justify-items: center;
        gap: 4px;
        padding: 24px 16px 16px;
        grid-template-columns: minmax(0, 1fr);
        text-align: center;
        overflow-wrap: anywhere;
      }
      /* One character can be wider than the panel: what cannot break is cut, with room for focus rings. */
      header > :not(wa-inbox-avatar),
      dd {
        max-inline-size: 100%;
        overflow: clip;
        overflow-clip-margin: 8px;
      }
      wa-inbox-avatar {
        margin-block-end: 8px;
      }
      h2 {
        margin: 0;
        font: inherit;
        font-size: 16px;
        font-weight: 600;
        line-height: 24px;
      }
      .quiet {
        color: var(--_text-quiet);
      }
      dl {
        display: grid;
        grid-template-columns: minmax(72px, auto) 1fr;
        gap: 8px 16px;
        margin: 0 16px;
        padding-block: 16px;
        border-block-start: 1px solid var(--_border);
      }
      dt {
        color: var(--_text-quiet);
      }
      dd {
        margin: 0;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .tags {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
      }
      .tag {
        padding: 0 6px;
        border: 1px solid var(--_border);
        border-radius: var(--_radius-s);
        background: var(--_bg);
        font-size: 12px;
        line-height: 18px;
      }
      .state {
        display: grid;
        justify-items: center;
        gap: 8px;
        padding: 48px 24px;
        text-align: center;
      }
      .ghost {
        background: var(--_skeleton);
        border-radius: 4px;
        block-size: 12px;
        inline-size: 60%;
      }
      .ghost.disc {
        inline-size: 56px;
        block-size: 56px;
        border-radius: 50%;
      }
    `,
  ];

  readonly #store = consumeStore(this);
  readonly #view = new QuietController(this, () =>
    this.conversationId ? this.#store.value?.conversation(this.conversationId) : undefined,
  );

  /** The conversation whose contact is shown. */
  @property({ attribute: 'conversation-id' }) conversationId: string | null = null;

  #renderFact(term: string, fact: unknown): TemplateResult {
    return html`<dt>${term}</dt><dd>${fact}</dd>`;
  }

  #renderFacts(view: ConversationView, contact: Contact): TemplateResult {
    const { channel, conversation } = view;
    const facts = [
      contact.phone === null
        ? nothing
        : this.#renderFact(msg('Phone', { id: 'contact.phone' }), html`<bdi dir="ltr">${contact.phone}</bdi>`),
      contact.username === null
        ? nothing
        : this.#renderFact(
            msg('Username', { id: 'contact.username' }),
            html`<bdi dir="ltr">@${contact.username}</bdi>`,
          ),
      contact.language === null
        ? nothing
        : this.#renderFact(msg('Language', { id: 'contact.language' }), languageName(contact.language)),
      channel === null
        ? nothing
        : this.#renderFact(msg('Channel', { id: 'contact.channel' }), html`<bdi>${channel.name}</bdi>`),
      conversation === null
        ? nothing
        : this.#renderFact(
            msg('Since', { id: 'contact.since' }),
            html`<time title=${fullTime(conversation.createdAt)}>${dateText(conversation.createdAt)}</time>`,
          ),
      conversation === null || conversation.tags.length === 0
        ? nothing
        : this.#renderFact(
            msg('Tags', { id: 'contact.tags' }),
            html`<span class="tags">${conversation.tags.map((tag) => html`<bdi class="tag">${tag}</bdi>`)}</span>`,
          ),
    ];
    return html`<dl part="facts">${facts}</dl>`;
  }

  #renderProfileName(contact: Contact, shown: string): TemplateResult | typeof nothing {
    if (!isVisibleName(contact.profileName) || contact.profileName === shown) return nothing;
    return html`<span class="quiet">${msg('On WhatsApp:', { id: 'contact.profile-name' })} <bdi>${contact.profileName}</bdi></span>`;
  }

  #renderCard(view: ConversationView): TemplateResult {
    const { contact } = view;
    if (contact === null) {
      if (view.load.state === 'loading') {
        return html`<div class="state" aria-hidden="true"><i class="ghost disc"></i><i class="ghost"></i></div>`;
      }
      return html`<div class="state quiet">${icon('person')}${msg('No details here', { id: 'contact.none' })}</div>`;
    }
    return html`<header>
        <wa-inbox-avatar name=${view.name} seed=${contact.id}></wa-inbox-avatar>
        <h2><bdi>${view.name}</bdi></h2>
        ${this.#renderProfileName(contact, view.name)}
      </header>
      ${this.#renderFacts(view, contact)}`;
  }

  override render() {
    const view = this.#view.value;
    return html`<slot name="start"></slot>${view === undefined ? nothing : this.#renderCard(view)}<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-contact': InboxContactElement;
  }
}
