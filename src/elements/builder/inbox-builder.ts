import { msg } from '@lit/localize';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ConversationView } from '../../store/views.ts';
import { type BuilderKind, toolWord } from '../composer-kit/tool-choices.ts';
import { BaseElement } from '../internal/base-element.ts';
import { emit } from '../internal/emit.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { cardStyles } from '../parts/card.styles.ts';
import { contentStyles } from '../parts/content.styles.ts';
import { interactiveStyles } from '../parts/interactive.styles.ts';
import { textStyles } from '../parts/text-tree.styles.ts';
import { headerTrouble } from '../template-picker/file-field.ts';
import { HeaderFiles, type HeaderKind } from '../template-picker/header-files.ts';
import { storeUpload } from '../template-picker/store-upload.ts';
import { builderStyles } from './builder.styles.ts';
import type { BuilderDraft, FrameDraft } from './builder-draft.ts';
import { builderPreview } from './builder-preview.ts';
import { buttonsForm } from './buttons-form.ts';
import { contactsForm } from './contacts-form.ts';
import { contentOf } from './content-of.ts';
import type { FormModel } from './form-field.ts';
import type { HeadPort } from './head-field.ts';
import { keepUndone } from './keep-undone.ts';
import { KeptDrafts } from './kept-drafts.ts';
import { linkForm } from './link-form.ts';
import { listForm } from './list-form.ts';
import { type LocationModel, locationForm, placedAt } from './location-form.ts';
import { type AskPosition, browserPosition } from './own-position.ts';
import { type Problems, problemsOf } from './problems-of.ts';
import { whyNotSend } from './why-not-send.ts';

/**
 * A form for what words cannot say: a place, contact cards, reply buttons, a list of choices, a link button; with the message as it grows.
 * What was typed waits here until it is sent or the page ends.
 *
 * @fires wa-inbox-content - before it goes; `preventDefault()` keeps it
 * @fires sent - `{detail: messageId}`, does not bubble: it is on its way
 * @fires close - the form is done with or waved off; does not bubble
 * @csspart preview - the message as its bubble will show it
 * @csspart send - the button that sends
 */
export class InboxBuilderElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    textStyles,
    contentStyles,
    cardStyles,
    interactiveStyles,
    builderStyles,
  ];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #session = new ObserveController(this, () => this.#store.value?.session);
  readonly #conversation: ObserveController<ConversationView>;

  readonly #files = new HeaderFiles(this, {
    put: (form, { kind }, file) => {
      const draft = this.#kept.get(this.conversationId, this.kind);
      if (form !== this.#form || !('head' in draft) || draft.head?.kind !== kind) return;
      const isFile = typeof file === 'object' && file !== null && 'fileId' in file;
      this.#change({ ...draft, head: { kind: draft.head.kind, file: isFile ? file : null } });
    },
    onFailed: (kind, failed) => this.#announcer.value?.announce(headerTrouble(kind, failed)),
  });

  /** Keys of fields whose trouble shows: left once, or all after a try to send. */
  @state() private left: ReadonlySet<string> = new Set();
  @state() private tried = false;
  @state() private pasted = '';
  @state() private position: LocationModel['position'] = 'none';

  /** The conversation the message goes to. */
  @property({ attribute: 'conversation-id' }) conversationId = '';
  /** What is built. */
  @property() kind: BuilderKind = 'location';
  /** Asks where the agent is; `null` offers no button for it. */
  @property({ attribute: false }) askPosition: AskPosition | null = browserPosition;

  constructor() {
    super();
    this.#conversation = new ObserveController(this, () =>
      this.conversationId === '' ? undefined : this.#store.value?.conversation(this.conversationId),
    );
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('conversationId') && !changed.has('kind')) return;
    this.#files.forget();
    this.left = new Set();
    this.tried = false;
    this.pasted = '';
    this.position = 'none';
  }

  get #form(): string {
    return `${this.kind} ${this.conversationId}`;
  }

  /** Files go into heads where the backend takes files. */
  #headPort({ head }: FrameDraft): HeadPort | null {
    const upload = storeUpload(this.#store.value, this.#session.value?.session ?? null);
    if (upload === undefined) return null;
    const field = (kind: HeaderKind) =>
      ({ id: kind, kind, part: 'header', name: '', card: null, sample: null }) as const;
    return {
      upload: head ? this.#files.of(this.#form, field(head.kind)) : null,
      take: (kind, file) => void this.#files.take(this.#form, field(kind), file, upload),
    };
  }

  /** Puts the caret into the first field. */
  focusFirst(): void {
    void this.updateComplete.then(() => this.#focus('input, textarea'));
  }

  get #kept(): KeptDrafts {
    return new KeptDrafts(this.#store.value ?? this);
  }

  #change(draft: BuilderDraft, then: { readonly focus?: string; readonly say?: string } = {}): void {
    this.#kept.put(this.conversationId, draft);
    this.requestUpdate();
    // At once: what fills in several fields in one go finds each change in the next.
    this.performUpdate();
    const { focus, say } = then;
    if (focus !== undefined) void this.updateComplete.then(() => this.#focus(focus));
    if (say !== undefined) this.#announcer.value?.announce(say);
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #why(draft: BuilderDraft, problems: Problems): string | null {
    return whyNotSend(draft, problems, this.#conversation.value, this.#session.value?.session);
  }

  #send(): void {
    const { conversationId, kind } = this;
    const draft = this.#kept.get(conversationId, kind);
    const problems = problemsOf(draft);
    const why = this.#why(draft, problems);
    const content = contentOf(draft);
    if (why !== null || content === null) {
      this.tried = true;
      this.#announcer.value?.announce(why ?? '');
      const [first] = problems.keys();
      if (first !== undefined) void this.updateComplete.then(() => this.#focus(`[data-key="${CSS.escape(first)}"]`));
      return;
    }
    if (!emit(this, 'wa-inbox-content', { conversationId, content })) return;
    const kept = this.#kept;
    kept.clear(conversationId, kind);
    const store = this.#store.value;
    void store?.send(conversationId, content).then((messageId) => {
      keepUndone(store, kept, conversationId, messageId, draft);
      this.dispatchEvent(new CustomEvent('sent', { detail: messageId }));
    });
    this.#close();
  }

  #close(): void {
    this.dispatchEvent(new Event('close'));
  }

  async #askPosition(ask: AskPosition): Promise<void> {
    const { conversationId } = this;
    this.position = 'asked';
    const answer = await ask();
    // Whoever turned to something else meanwhile does not want it any more.
    if (conversationId !== this.conversationId || this.position !== 'asked') return;
    this.position = typeof answer === 'string' ? answer : 'none';
    const draft = this.#kept.get(conversationId, 'location');
    if (typeof answer !== 'string' && draft.kind === 'location') this.#change(placedAt(draft, answer));
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.#close();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#send();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  override render() {
    const draft = this.#kept.get(this.conversationId, this.kind);
    const problems = problemsOf(draft);
    const why = this.#why(draft, problems);
    const word = msg('Close', { id: 'action.close' });
    return html`<section class="builder" aria-labelledby="title" @keydown=${this.#handleKey}>
      <header>
        <h2 id="title">${toolWord(this.kind)}</h2>
        <button class="icon-button" type="button" aria-label=${word} title=${word} @click=${() => this.#close()}>${icon('close')}</button>
      </header>
      <div class="sides">
        <div class="fields">${this.#renderForm(draft, problems)}</div>
        ${builderPreview(contentOf(draft))}
      </div>
      <footer>
        <span class="why" id="why">${why}</span>
        <button
          class="button primary"
          part="send"
          type="button"
          aria-disabled=${why !== null}
          aria-describedby="why"
          title=${why ?? ''}
          @click=${() => this.#send()}
        >
          ${icon('send', 'small')}${msg('Send', { id: 'composer.send' })}
        </button>
      </footer>
    </section>`;
  }

  #renderForm(draft: BuilderDraft, problems: Problems): TemplateResult {
    // What is too long shows at once: the counter beside it says so too.
    const shown = new Map([...problems].filter(([key, it]) => this.tried || this.left.has(key) || it === 'too-long'));
    const model = <D extends BuilderDraft>(of: D): FormModel<D> => ({
      draft: of,
      problems: shown,
      change: (next, then) => this.#change(next, then),
      leave: (key) => {
        this.left = new Set([...this.left, key]);
      },
    });
    const ask = this.askPosition;
    switch (draft.kind) {
      case 'location':
        return locationForm({
          ...model(draft),
          pasted: this.pasted,
          paste: (text) => {
            this.pasted = text;
          },
          position: this.position,
          askPosition: ask === null ? null : () => void this.#askPosition(ask),
        });
      case 'contacts':
        return contactsForm(model(draft));
      case 'buttons':
        return buttonsForm(model(draft), this.#headPort(draft));
      case 'list':
        return listForm(model(draft));
      case 'link':
        return linkForm(model(draft), this.#headPort(draft));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-builder': InboxBuilderElement;
  }
}
