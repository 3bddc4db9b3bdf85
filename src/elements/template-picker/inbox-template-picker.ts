import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  type FieldValue,
  judgeTemplateField,
  type Template,
  type TemplateField,
  type TemplateValues,
  templateFields,
} from '../../domain/index.ts';
import type { ConversationView, TemplatesView } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { ClockController } from '../internal/clock-controller.ts';
import { emit } from '../internal/emit.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { stateStyles } from '../internal/state-styles.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { textStyles } from '../parts/text-tree.styles.ts';
import { chosenTemplate } from './chosen-template.ts';
import { fieldProblems } from './field-problems.ts';
import { fieldsForm } from './fields-form.ts';
import { headerTrouble } from './file-field.ts';
import { findTemplates, type TemplateSearch } from './find-templates.ts';
import { FirstFocus } from './first-focus.ts';
import { HeaderFiles, type UploadHeader } from './header-files.ts';
import { LaterController } from './later-controller.ts';
import { NO_PLACE, type PlaceDraft, placeValue } from './place-value.ts';
import { prefilledValues } from './prefilled-values.ts';
import { putValue } from './put-value.ts';
import { recentTemplates, rememberTemplate } from './recent-templates.ts';
import { storeUpload } from './store-upload.ts';
import { templatePickerStyles } from './template-picker.styles.ts';
import { templatePreviewStyles } from './template-preview.styles.ts';
import { listState, manageLink, noneApproved, noneChosen, searchFields, templateRows } from './template-rows.ts';
import { whyNotNow } from './why-not-now.ts';

const EVERYTHING: TemplateSearch = { words: '', category: '', language: '' };
const NOTHING: TemplateValues = { body: {}, buttons: {} };

/**
 * Finds a template, fills it in and sends it: the way to write to a customer whose reply window is closed. Templates that cannot be sent are
 * shown with their reason.
 *
 * @fires wa-inbox-template - before a template goes; `preventDefault()` keeps it
 * @fires close - the picker is done with or waved off; does not bubble
 * @csspart row - a template in the list
 * @csspart preview - the message as the customer's phone shows it
 * @csspart later - the button that opens the times to plan for
 * @csspart send - the button that sends
 */
export class InboxTemplatePickerElement extends BaseElement {
  static override styles = [BaseElement.styles, stateStyles, textStyles, templatePickerStyles, templatePreviewStyles];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #conversation: ObserveController<ConversationView>;
  readonly #listed: ObserveController<TemplatesView>;
  readonly #session = new ObserveController(this, () => this.#store.value?.session);
  readonly #clock = new ClockController(this, () => this.#store.value);
  readonly #files = new HeaderFiles(this, {
    put: (templateId, field, value) => this.#putInto(templateId, field, value),
    onFailed: (kind, failed) => this.#announcer.value?.announce(headerTrouble(kind, failed)),
  });
  readonly #later = new LaterController(this, {
    announcer: () => this.#announcer.value,
    planned: () => this.#done(this.chosenId ?? ''),
  });
  readonly #values = new Map<string, TemplateValues>();
  readonly #search = new FirstFocus(this, 'input[type="search"]');

  @state() private search = EVERYTHING;
  @state() private chosenId: string | null = null;
  @state() private places: Readonly<Record<string, PlaceDraft>> = {};
  /** Field ids whose trouble shows: left once, or all after a try to send. */
  @state() private left: ReadonlySet<string> = new Set();
  @state() private tried = false;

  /** The conversation the template goes to. */
  @property({ attribute: 'conversation-id' }) conversationId = '';
  /** Where templates are created: Meta's own page unless the host has another. Empty hides the link. */
  @property({ attribute: 'manage-url' }) manageUrl =
    'https://business.facebook.com/latest/whatsapp_manager/message_templates';
  /** The templates, where the host has them; else the store's. */
  @property({ attribute: false }) list: TemplatesView | undefined;
  /** Uploads a file for a header and answers its id, where the host does that; else the store. */
  @property({ attribute: false }) upload: UploadHeader | undefined;

  constructor() {
    super();
    this.#conversation = new ObserveController(this, () =>
      this.conversationId === '' ? undefined : this.#store.value?.conversation(this.conversationId),
    );
    this.#listed = new ObserveController(this, () => {
      const channelId = this.#conversation.value?.conversation?.channelId;
      return channelId === undefined ? undefined : this.#store.value?.templates(channelId);
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('conversationId')) return;
    // Nothing filled in for one customer may go to another.
    this.#values.clear();
    this.#files.forget();
    this.#choose(null);
  }

  /** Puts the caret into the search, as soon as there is one. */
  focusSearch(): void {
    this.#search.take();
  }

  get #templates(): TemplatesView | undefined {
    return this.list ?? this.#listed.value;
  }

  get #chosen(): Template | null {
    return this.#templates?.templates.find(({ id }) => id === this.chosenId) ?? null;
  }

  get #found(): readonly Template[] {
    const language = this.#conversation.value?.contact?.language ?? null;
    return findTemplates(this.#templates?.templates ?? [], this.search, language, recentTemplates);
  }

  #choose(id: string | null): void {
    this.chosenId = id;
    this.places = {};
    this.left = new Set();
    this.tried = false;
    this.#later.forget();
  }

  get #upload(): UploadHeader | undefined {
    return this.upload ?? storeUpload(this.#store.value, this.#session.value?.session ?? null);
  }

  #valuesOf(template: Template, view: ConversationView): TemplateValues {
    const known = this.#values.get(template.id);
    if (known) return known;
    const prefilled = prefilledValues(template, view, this.#session.value?.session?.agent, this.#clock.now);
    if (prefilled === null) return NOTHING;
    this.#values.set(template.id, prefilled);
    return prefilled;
  }

  #put(field: TemplateField, value: FieldValue): void {
    if (this.chosenId !== null) this.#putInto(this.chosenId, field, value);
  }

  /** A file may arrive when another template is open already. */
  #putInto(templateId: string, field: TemplateField, value: FieldValue): void {
    this.#values.set(templateId, putValue(this.#values.get(templateId) ?? NOTHING, field, value));
    this.requestUpdate();
  }

  #putPlace(field: TemplateField, place: PlaceDraft): void {
    this.places = { ...this.places, [field.id]: place };
    this.#put(field, placeValue(place));
  }

  #send(template: Template, view: ConversationView): void {
    const fields = templateFields(template);
    const values = this.#valuesOf(template, view);
    const why = whyNotNow(template, fields, values, view, this.#clock.now);
    if (why !== null) {
      this.tried = true;
      this.#announcer.value?.announce(why);
      const wrong = fields.find((field) => judgeTemplateField(template, field, values, this.#clock.now) !== null);
      if (wrong) this.renderRoot.querySelector<HTMLElement>(`[data-field="${CSS.escape(wrong.id)}"]`)?.focus();
      return;
    }
    const content = { kind: 'template', templateId: template.id, values } as const;
    if (!emit(this, 'wa-inbox-template', { conversationId: this.conversationId, content })) return;
    void this.#store.value?.send(this.conversationId, content);
    this.#done(template.id);
  }

  #done(templateId: string): void {
    rememberTemplate(templateId);
    this.#values.delete(templateId);
    this.#choose(null);
    this.#close();
  }

  #close(): void {
    this.dispatchEvent(new Event('close'));
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    this.#close();
  };

  readonly #handleChoose = ({ id }: Template): void => {
    this.#choose(id);
    void this.updateComplete.then(() =>
      (
        this.renderRoot.querySelector<HTMLElement>('.detail input') ??
        this.renderRoot.querySelector<HTMLElement>('.one h2')
      )?.focus(),
    );
  };

  readonly #handleBack = (): void => {
    const id = this.chosenId ?? '';
    this.#choose(null);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`.row[data-id="${CSS.escape(id)}"]`)?.focus(),
    );
  };

  override render() {
    const view = this.#conversation.value;
    const chosen = this.#chosen;
    const found = this.#found;
    const known = this.#templates?.templates ?? [];
    const clear = () => {
      this.search = EVERYTHING;
    };
    return html`<div class="picker ${chosen ? 'chosen' : ''}" @keydown=${this.#handleKey}>
      <section class="find" aria-label=${msg('Templates', { id: 'template.title' })}>
        <header>
          <h2>${msg('Templates', { id: 'template.title' })}</h2>
          ${this.#renderClose()}
        </header>
        ${
          known.length === 0
            ? nothing
            : searchFields(known, this.search, view?.contact?.language ?? null, (search) => {
                this.search = search;
              })
        }
        ${listState(this.#templates, found, this.manageUrl, clear) ?? templateRows(found, this.chosenId, recentTemplates, this.#handleChoose)}
        ${known.length === 0 ? nothing : html`<div class="foot">${noneApproved(known)}${manageLink(this.manageUrl)}</div>`}
      </section>
      <section class="one" aria-label=${msg('Chosen template', { id: 'template.chosen' })}>
        ${chosen && view ? this.#renderChosen(chosen, view) : noneChosen()}
      </section>
    </div>`;
  }

  #renderClose(): TemplateResult {
    const word = msg('Close', { id: 'action.close' });
    return html`<button class="icon-button" type="button" aria-label=${word} title=${word} @click=${() => this.#close()}>${icon('close')}</button>`;
  }

  #renderChosen(template: Template, view: ConversationView): TemplateResult {
    const now = this.#clock.now;
    const fields = templateFields(template);
    const values = this.#valuesOf(template, view);
    const why = whyNotNow(template, fields, values, view, now);
    return chosenTemplate({
      template,
      values,
      pictures: this.#files.pictures,
      why,
      form: fields.length === 0 ? null : this.#renderFields(template, fields, values, now),
      back: this.#handleBack,
      send: () => this.#send(template, view),
      later: this.#later.opener(view.commands),
      panel: this.#later.panel(this.conversationId, { kind: 'template', templateId: template.id, values }, why),
    });
  }

  #renderFields(
    template: Template,
    fields: readonly TemplateField[],
    values: TemplateValues,
    now: number,
  ): TemplateResult {
    return fieldsForm({
      template,
      fields,
      values,
      problems: fieldProblems(template, fields, values, now, (id) => this.tried || this.left.has(id)),
      places: Object.fromEntries(fields.map(({ id }) => [id, this.places[id] ?? NO_PLACE])),
      uploadOf: (field) => this.#files.of(template.id, field),
      canUpload: this.#upload !== undefined,
      put: (field, value) => this.#put(field, value),
      leave: (field) => {
        // A field that goes away loses the keyboard too.
        if (this.chosenId === template.id) this.left = new Set([...this.left, field.id]);
      },
      putPlace: (field, place) => this.#putPlace(field, place),
      putFile: (field, file) => {
        const upload = this.#upload;
        if (upload !== undefined) void this.#files.take(template.id, field, file, upload);
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-template-picker': InboxTemplatePickerElement;
  }
}
