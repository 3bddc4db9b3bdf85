import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fillCanned, isToldOfMention, unfilled } from '../../domain/index.ts';
import type { CannedRepliesView, ConversationView, DraftView } from '../../store/views.ts';
import { filesText } from '../attachments/attachment-words.ts';
import { fileNames } from '../canned-replies/files-clip.ts';
import { unfilledText } from '../canned-replies/unfilled-text.ts';
import type { ComposerDesk } from '../composer/composer-desk.ts';
import { BaseElement } from '../internal/base-element.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { findNamed } from './find-named.ts';
import { optionContent, type SuggestionOption, spokenOption } from './suggestion-option.ts';
import { suggestionsStyles } from './suggestions.styles.ts';
import { type AskingWord, wordBefore } from './word-before.ts';

/** A longer list is not read; another letter makes it shorter. */
const SHOWN = 8;

/**
 * What a word in the composer may stand for: canned replies after "/", colleagues after "@" in a note. The field keeps the focus; it hands its
 * keys to {@link handleKey} first.
 *
 * @fires manage - the canned replies shall be shown, to write and change them; does not bubble
 * @csspart list - the suggestions
 * @csspart preview - the whole text of the canned reply the keyboard stands on
 */
export class InboxSuggestionsElement extends BaseElement {
  static override styles = [BaseElement.styles, suggestionsStyles];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #conversation = new ObserveController<ConversationView>(this, () =>
    this.conversationId === '' ? undefined : this.#store.value?.conversation(this.conversationId),
  );
  readonly #replies = new ObserveController<CannedRepliesView>(this, () =>
    this.#wanted ? this.#store.value?.cannedReplies() : undefined,
  );
  readonly #agents = new ObserveController(this, () => this.#store.value?.agents);
  /** Canned replies are asked for with the first "/". */
  #wanted = false;
  #options: readonly SuggestionOption[] = [];
  #word: AskingWord | null = null;
  #said = '';

  /** The option the keyboard stands on. */
  #at = 0;
  /** Where the word stands that was waved off. */
  #dismissed: number | null = null;

  @property({ attribute: 'conversation-id' }) conversationId = '';
  /** The composer. */
  @property({ attribute: false }) desk: ComposerDesk | undefined;
  /** Where the caret stands in its text, UTF-16 units; at the end when left out. */
  @property({ attribute: false }) caret: number | undefined;

  constructor() {
    super();
    // Whoever writes elsewhere in the same draft, or takes a message back into it, changes the word as well.
    new ObserveController<DraftView>(this, () =>
      this.conversationId === '' ? undefined : this.#store.value?.draft(this.conversationId),
    );
  }

  /** Whether suggestions are shown. */
  get open(): boolean {
    return this.#options.length > 0;
  }

  /** The suggestion the keyboard stands on, in words; empty while closed. */
  get activeDescendantText(): string {
    const option = this.#options[this.#at];
    return option === undefined ? '' : spokenOption(option);
  }

  /** Takes a key of the field; `true` when it meant the suggestions and the field shall do nothing with it. */
  handleKey(event: KeyboardEvent): boolean {
    this.#look();
    if (
      !this.open ||
      event.isComposing ||
      event.keyCode === 229 ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      this.#at = (this.#at + step + this.#options.length) % this.#options.length;
    } else if (event.key === 'Escape') {
      this.#dismissed = this.#word?.from ?? null;
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      const option = this.#options[this.#at];
      if (option !== undefined) this.#choose(option);
    } else return false;
    event.preventDefault();
    event.stopPropagation();
    this.requestUpdate();
    return true;
  }

  /** The composer keeps the focus: there is nothing here to give it to. */
  focusFirst(): void {
    this.desk?.focusComposer();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('conversationId')) this.#dismissed = null;
  }

  override updated(): void {
    if (this.#word?.kind === 'canned' && !this.#wanted && this.#offersReplies) {
      this.#wanted = true;
      void this.updateComplete.then(() => this.requestUpdate());
    }
    const said = this.open ? this.activeDescendantText : '';
    if (said === this.#said) return;
    this.#said = said;
    this.#announcer.value?.announce(said);
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  get #offersReplies(): boolean {
    return this.#store.value?.session.current.session?.capabilities.features.includes('canned-replies') ?? false;
  }

  /** What stands at the caret now: keys may come before the page was drawn again. */
  #look(): void {
    const { desk, caret } = this;
    const before = this.#word;
    this.#word = desk === undefined ? null : wordBefore(desk.text, caret ?? desk.text.length, desk.mode);
    if (this.#word?.from !== this.#dismissed) this.#dismissed = null;
    if (this.#word?.kind !== before?.kind || this.#word?.from !== before?.from || this.#word?.query !== before?.query)
      this.#at = 0;
    this.#options = this.#word === null || this.#dismissed !== null ? [] : this.#optionsFor(this.#word);
    if (this.#at >= this.#options.length) this.#at = 0;
  }

  #optionsFor({ kind, query }: AskingWord): readonly SuggestionOption[] {
    const view = this.#conversation.value;
    if (kind === 'mention') {
      const me = this.#store.value?.session.current.session?.agent.id;
      const channel = view?.channel;
      // Those who would be told: a viewer may be named, who cannot see the conversation is not offered.
      const others = (this.#agents.value ?? []).filter((agent) => channel && isToldOfMention(agent, me ?? '', channel));
      return findNamed(others, query)
        .slice(0, SHOWN)
        .map((agent) => ({ kind: 'agent', agent }));
    }
    const known = this.#replies.value;
    if (known?.load.state !== 'ready') return [];
    const facts = { contact: view?.contact ?? null, agent: known.agent };
    const found = findNamed(known.replies, query, ({ text, files }) =>
      query === '' ? '' : `${text} ${fileNames(files)}`,
    ).slice(0, SHOWN);
    // A word nobody keeps a reply for is a word.
    if (found.length === 0 && query !== '') return [];
    const options = found.map(
      (reply): SuggestionOption => ({ kind: 'reply', reply, filled: fillCanned(reply.text, facts) }),
    );
    return [...options, { kind: 'manage' }];
  }

  #choose(option: SuggestionOption): void {
    const { desk } = this;
    const word = this.#word;
    if (desk === undefined || word === null) return;
    this.#dismissed = word.from;
    if (option.kind === 'manage') {
      desk.replace(word.from, word.to, '');
      this.dispatchEvent(new Event('manage'));
      return;
    }
    const words = option.kind === 'reply' ? option.filled : `@${option.agent.name} `;
    desk.replace(word.from, word.to, words);
    desk.focusComposer();
    const files = option.kind === 'reply' ? option.reply.files : [];
    if (files.length > 0) this.#store.value?.attach(desk.conversationId, files);
    const open = unfilled(words);
    const news = [
      ...(files.length > 0 ? [attachedText(files.length)] : []),
      ...(open.length > 0 ? [unfilledText(open)] : []),
    ];
    if (news.length > 0) this.#announcer.value?.announce(news.join('. '));
  }

  override render() {
    this.#look();
    if (!this.open) return nothing;
    const isCanned = this.#word?.kind === 'canned';
    const label = isCanned
      ? msg('Canned replies', { id: 'kit.canned' })
      : msg('Mention a colleague', { id: 'mention.title' });
    return html`<div class="box">
      <div class="list" part="list" role="listbox" tabindex="0" aria-label=${label}>
        ${this.#options.map((option, index) => this.#renderOption(option, index))}
      </div>
      ${this.#renderPreview()}
    </div>`;
  }

  #renderOption(option: SuggestionOption, index: number): TemplateResult {
    // The field keeps the focus: pressing a mouse button must not take it.
    return html`<div
      class="option ${option.kind}"
      role="option"
      aria-selected=${index === this.#at}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(option)}
    >
      ${optionContent(option, this.#replies.value?.teams ?? [])}
    </div>`;
  }

  #renderPreview(): TemplateResult | typeof nothing {
    const option = this.#options[this.#at];
    if (option?.kind !== 'reply') return nothing;
    const open = unfilled(option.filled);
    const { files } = option.reply;
    return html`<p class="preview" part="preview" dir="auto" tabindex="-1">${option.filled}${
      files.length === 0
        ? nothing
        : html`<span class="with">${icon('attach', 'small')}<bdi>${fileNames(files)}</bdi></span>`
    }${open.length === 0 ? nothing : html`<span class="open">${unfilledText(open)}</span>`}</p>`;
  }
}

function attachedText(count: number): string {
  return msg(str`Attached: ${filesText(count)}`, { id: 'attachments.attached' });
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-suggestions': InboxSuggestionsElement;
  }
}
