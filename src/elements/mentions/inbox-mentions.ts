import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { MentionsView, MentionView } from '../../store/mentions-view.ts';
import type { ConversationView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { emit } from '../internal/emit.ts';
import { lineStyles, noticeStyles, renderNoticeLine, showElsewhere } from '../internal/notice-line.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';

/**
 * A line for notes in which a colleague named this agent: there in every tab until the conversation is opened or the line dismissed in one.
 * Told once; what happens in the conversation on the screen is told too, and seen as soon as the page is.
 *
 * @fires wa-inbox-mention - `{conversationId, messageId, authorId}`: a colleague has just named this agent
 * @fires wa-inbox-show - `{conversationId, messageId, keys}`, whispered: the note is to be shown
 * @csspart notice - the line
 */
export class InboxMentionsElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    lineStyles,
    noticeStyles,
    css`
      .notice {
        border-color: var(--_note-border);
        background: var(--_note);
      }
      .told {
        font-weight: 600;
      }
      .told:not(:last-child)::after {
        content: ' ·' / '';
        font-weight: 400;
      }
      .note {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        line-clamp: 2;
      }
    `,
  ];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #mentions = new ObserveController<MentionsView>(this, () => this.#store.value?.mentions);
  /** The conversation of the newest one, for the customer's name: nobody else may have asked for it. */
  readonly #newest = new ObserveController<ConversationView>(this, () => {
    const id = this.#mentions.value?.mentions.at(-1)?.notice.conversationId;
    return id === undefined ? undefined : this.#store.value?.conversation(id);
  });
  /** Those the page knows of; `null` before the first list is there: what it holds is no news. */
  #known: ReadonlySet<string> | null = null;
  #said: ReadonlySet<string> = new Set();

  /** The conversation on the screen. */
  @property({ attribute: 'conversation-id' }) conversationId = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('visibilitychange', this.#handleVisibility);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('visibilitychange', this.#handleVisibility);
  }

  readonly #handleVisibility = (): void => this.requestUpdate();

  override updated(): void {
    const { load, mentions } = this.#mentions.value ?? {};
    if (load === undefined || load.state === 'loading' || mentions === undefined) return;
    for (const { notice } of mentions) if (this.#known?.has(notice.id) === false) this.#tell(notice);
    this.#known = new Set(mentions.map(({ notice }) => notice.id));
    this.#say(mentions);
    if (mentions.some((mention) => this.#isSeen(mention))) this.#store.value?.dismissMentions(this.conversationId);
  }

  #tell({ conversationId, messageId, authorId }: MentionView['notice']): void {
    emit(this, 'wa-inbox-mention', { conversationId, messageId, authorId });
  }

  /** Says the newest one, once its customer has a name. */
  #say(mentions: readonly MentionView[]): void {
    const newest = mentions.at(-1);
    if (newest === undefined || this.#newest.value?.load.state === 'loading') return;
    if (!this.#said.has(newest.notice.id)) {
      const words = [toldText(newest), this.#newest.value?.name ?? '', newest.notice.words];
      this.#announcer.value?.announce(words.filter((part) => part !== '').join('. '));
    }
    this.#said = new Set(mentions.map(({ notice }) => notice.id));
  }

  /** It stands on the screen, and somebody looks at that. */
  #isSeen({ notice }: MentionView): boolean {
    return notice.conversationId === this.conversationId && this.ownerDocument.visibilityState === 'visible';
  }

  override render() {
    const shown = (this.#mentions.value?.mentions ?? []).filter((mention) => !this.#isSeen(mention));
    const newest = shown.at(-1);
    if (newest === undefined) return nothing;
    const { conversationId, messageId, words } = newest.notice;
    const name = this.#store.value?.conversation(conversationId).current.name ?? '';
    return renderNoticeLine({
      icon: 'mention',
      label: msg('You were mentioned', { id: 'mention.label' }),
      words: html`<span class="told">${toldText(newest)}</span> <bdi>${name}</bdi><bdi class="note" dir="auto">${words}</bdi>`,
      more: shown.length - 1,
      open: (event) => {
        showElsewhere(this, event, conversationId, messageId);
        this.#store.value?.dismissMentions(conversationId);
      },
      dismiss: () => this.#store.value?.dismissMentions(conversationId),
    });
  }
}

function toldText({ author }: MentionView): string {
  const name = author?.name ?? '';
  return name === ''
    ? msg('A colleague mentioned you', { id: 'mention.somebody' })
    : msg(str`${name} mentioned you`, { id: 'mention.told' });
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-mentions': InboxMentionsElement;
  }
}
