import { ContextProvider } from '@lit/context';
import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FILTER_FIELDS } from '../../domain/index.ts';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { InboxComposerElement } from '../composer/inbox-composer.ts';
import type { InboxConversationElement } from '../conversation/inbox-conversation.ts';
import { Announcer } from '../internal/announcer.ts';
import { BaseElement } from '../internal/base-element.ts';
import { choiceOfView, EVERYTHING, type ListChoice, viewOfChoice } from '../internal/list-choice.ts';
import { getInboxLocale, localeDirection, setInboxLocale } from '../internal/localize.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { QuietController } from '../internal/quiet-controller.ts';
import { stateStyles } from '../internal/state-styles.ts';
import { announcerContext, storeContext, waitForProviders } from '../internal/store-context.ts';
import { renderEmptyWords } from '../list/list-states.ts';
import type { FiltersChangeEvent } from '../parts/inbox-filters.ts';
import { DENSITIES } from '../self/density.ts';
import type { StartWish } from '../start/start-wish.ts';
import { barStyles } from './bar.styles.ts';
import { renderBar } from './bar.ts';
import { renderConversationPane } from './conversation-pane.ts';
import { CurrentFilter } from './current-filter.ts';
import { renderGate, renderNothingOpen, renderNotLoaded } from './gate.ts';
import { inboxStyles } from './inbox.styles.ts';
import { LayoutController } from './layout-controller.ts';
import { LinkController } from './link-controller.ts';
import { InboxNews } from './news.ts';
import { renderNotices } from './notices.ts';
import { PanesController } from './panes-controller.ts';
import { SearchController } from './search-controller.ts';
import { SelfController } from './self-controller.ts';
import { SideController } from './side-controller.ts';
import type { GetToken, InboxAdapter } from './store-factory.ts';
import { StoreOwner } from './store-owner.ts';
import { wordsStyles } from './words.styles.ts';

type OpenEvent = CustomEvent<{ readonly conversationId: string }>;

/**
 * A WhatsApp Business team inbox: list, conversation, contact. Fills the box it is given, from 280 px up.
 * @slot panel - below the contact's facts, in the side panel
 * @slot empty - instead of the words for an empty list
 * @fires wa-inbox-open - A person opens a conversation; cancelable.
 * @fires wa-inbox-send - A person sends; cancelable.
 * @fires wa-inbox-sent - A message left the composer.
 * @fires wa-inbox-failed - A message could not be sent.
 * @fires wa-inbox-mention - A colleague named this agent in a note.
 * @fires wa-inbox-assign - A person assigns; cancelable.
 * @fires wa-inbox-status - A person moves a conversation to another queue; cancelable.
 * @fires wa-inbox-link - A link to a conversation is copied; cancelable.
 * @fires wa-inbox-connection - The connection changed.
 * @fires wa-inbox-error - The inbox could not be opened.
 * @csspart bar - the top bar
 * @csspart list - the list pane
 * @csspart main - the conversation pane
 * @csspart side - the side panel
 * @csspart state - the words shown instead of a conversation or of everything
 * @cssstate open - A conversation is open.
 * @cssstate offline - There is no connection.
 * @cssstate compact - The agent wants little room between things; `comfortable` much.
 * @cssstate blocked - The whole inbox is held up: no sign-in, no access, no answer.
 * @cssprop [--wa-inbox-accent] - the one accent colour; everything tinted follows it
 * @cssprop [--wa-inbox-font=inherit] - the type
 */
export class InboxElement extends BaseElement {
  static override styles = [BaseElement.styles, barStyles, inboxStyles, stateStyles, wordsStyles];

  readonly #provided = new ContextProvider(this, { context: storeContext });
  readonly #announcer = new Announcer(() => this.#find('.voice'));
  readonly #news = new InboxNews(this, this.#announcer);
  readonly #owner = new StoreOwner(this, (store) => this.#use(store));
  readonly #layout = new LayoutController(this);
  readonly #side = new SideController(this, this.#layout);
  readonly #panes = new PanesController(this);
  readonly #self = new SelfController(this);
  readonly #search = new SearchController(this, (text) => this.#choose({ ...this.choice, text }));
  readonly #session = new ObserveController(
    this,
    () => this.#used?.session,
    ({ load }) => this.#news.tellFailure(load),
  );
  readonly #status = new ObserveController(
    this,
    () => this.#used?.status,
    (it) => this.#news.tellConnection(it.connection),
  );
  readonly #channels = new ObserveController(this, () => this.#used?.channels);
  readonly #counts = new QuietController(this, () => this.#used?.counts);

  #used: InboxStore | undefined;
  readonly #filter = new CurrentFilter();

  @state() private choice: ListChoice = EVERYTHING;
  @state() private openIds: readonly string[] = [];

  /** The address of a backend that speaks this library's protocol. */
  @property() endpoint = '';
  /** The language shown, as a BCP 47 tag; without it the page's `lang`. One per page. */
  @property() locale = '';
  /** `split`: the list beside the conversation. `table` is not there yet and shows as `split`. */
  @property() layout: 'split' | 'table' = 'split';
  /** What the list shows: `chats`, `new`, `pending`, `resolved`, `mine`, `unassigned`, `unread`, `needs-reply`. */
  @property() view = 'chats';
  /** The conversation in front; `null` for none. */
  @property({ attribute: 'conversation-id', reflect: true }) conversationId: string | null = null;
  /** Where places open: an address with `{latitude}` and `{longitude}`; else they can be copied only. */
  @property({ attribute: 'map-url' }) mapUrl = '';
  /** A ready store; it stays the caller's and is never closed here. */
  @property({ attribute: false }) store: InboxStore | undefined;
  /** A way to another backend, instead of `endpoint`. */
  @property({ attribute: false }) adapter: InboxAdapter | undefined;
  /** Gives a fresh token whenever one is needed. */
  @property({ attribute: false }) getToken: GetToken | undefined;

  constructor() {
    super();
    waitForProviders();
    this.addController(this.#owner);
    new LinkController(this, ({ conversationId, messageId }) => void this.openConversation(conversationId, messageId));
    new QuietController(this, () =>
      this.conversationId === null ? undefined : this.#used?.conversation(this.conversationId),
    );
    new ContextProvider(this, { context: announcerContext, initialValue: this.#announcer });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const lang = this.locale === '' ? this.closest<HTMLElement>('[lang]')?.lang : undefined;
    if (lang) void setInboxLocale(lang);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { store, adapter, endpoint } = this;
    this.#owner.want({ store, adapter, endpoint, getToken: async (options) => (await this.getToken?.(options)) ?? '' });
    if (changed.has('locale') && this.locale !== '') void setInboxLocale(this.locale);
    if (changed.has('view') && this.view !== viewOfChoice(this.choice)) {
      this.choice = choiceOfView(this.view, this.choice);
    }
    this.#followJoined();
    const id = this.conversationId;
    if (id !== null && !this.openIds.includes(id)) this.openIds = [...this.openIds, id];
    if (id !== null && changed.has('conversationId')) void this.#panes.load();
  }

  override updated(): void {
    const state = this.#status.value?.connection.state;
    this.setState('open', this.conversationId !== null);
    this.setState('offline', state === 'offline' || state === 'reconnecting' || state === 'stopped');
    for (const density of DENSITIES) this.setState(density, density === this.#self.density);
    this.setState('blocked', this.#find('.blocked') !== null);
  }

  /** Brings a conversation to the front, in a tab of its own, at a message if one is named. */
  async openConversation(conversationId: string, messageId: string | null = null): Promise<void> {
    this.conversationId = conversationId;
    await this.#panes.load();
    await this.updateComplete;
    if (messageId !== null) this.#find<InboxConversationElement>('wa-inbox-conversation')?.showMessage(messageId);
  }

  /** Writes to somebody first: see `StartWish`. Resolves with the conversation, in front by then; `null` when the form was closed. */
  async startConversation(wish: StartWish = {}): Promise<string | null> {
    return (await import('../start/start-conversation.ts')).startConversation(this, wish);
  }

  /** Puts the keyboard into the composer of the conversation in front. */
  focusComposer(): void {
    this.#find<InboxComposerElement>('wa-inbox-composer')?.focusComposer?.();
  }

  /** Ends the agent's work on this device: drafts, unsent messages and cached records are wiped in every tab. */
  async signOut(): Promise<void> {
    this.openIds = [];
    this.conversationId = null;
    await this.#used?.signOut();
  }

  #find<T extends HTMLElement>(selector: string): T | null {
    return this.renderRoot?.querySelector<T>(selector) ?? null;
  }

  #use(store: InboxStore | undefined): void {
    this.#used = store;
    this.#news.reset();
    this.#provided.setValue(store);
    this.requestUpdate();
  }

  #handleOpen(event: OpenEvent): void {
    this.#show(event.detail.conversationId);
  }

  #show(conversationId: string | null): void {
    this.conversationId = conversationId;
    this.#side.hide();
    // In the narrow frame the pane that had the keyboard is gone.
    if (this.#layout.layout !== 'narrow') return;
    void this.updateComplete.then(() => this.#find(conversationId === null ? 'wa-inbox-list' : '.back')?.focus());
  }

  #handleCloseTab(event: OpenEvent): void {
    const closed = event.detail.conversationId;
    const at = this.openIds.indexOf(closed);
    this.openIds = this.openIds.filter((id) => id !== closed);
    if (closed === this.conversationId) this.#show(this.openIds[at] ?? this.openIds[at - 1] ?? null);
  }

  /** Two customers were found to be one: the conversation in front goes on as the one that holds its messages. */
  #followJoined(): void {
    const id = this.conversationId;
    const movedTo = id === null ? null : (this.#used?.conversation(id).current.movedTo ?? null);
    if (movedTo === null) return;
    this.openIds = [...new Set(this.openIds.map((open) => (open === id ? movedTo : open)))];
    this.conversationId = movedTo;
  }

  #choose(choice: ListChoice): void {
    this.choice = choice;
    this.view = viewOfChoice(choice);
  }

  #renderList(choice: ListChoice): TemplateResult {
    const session = this.#session.value?.session;
    const filter = this.#filter.of(choice, session?.agent.id ?? '');
    return html`<section class="list" part="list" aria-label=${msg('Conversations', { id: 'list.label' })}>
      <wa-inbox-filters
        .choice=${choice}
        .counts=${this.#counts.value}
        .filters=${session?.capabilities.filters ?? FILTER_FIELDS}
        @wa-inbox-filters-change=${(event: FiltersChangeEvent) => this.#choose(event.detail)}
      ></wa-inbox-filters>
      <wa-inbox-list
        .filter=${filter}
        conversation-id=${this.conversationId ?? nothing}
        @wa-inbox-list-open=${this.#handleOpen}
      >
        <slot name="empty" slot="empty">${renderEmptyWords(filter)}</slot>
      </wa-inbox-list>
      <wa-inbox-new></wa-inbox-new>
    </section>`;
  }

  #renderMain(conversationId: string | null): TemplateResult {
    if (conversationId === null) return html`<section class="main">${renderNothingOpen()}</section>`;
    if (this.#panes.failed)
      return html`<section class="main">${renderNotLoaded(() => void this.#panes.load())}</section>`;
    return renderConversationPane({
      conversationId,
      mapUrl: this.mapUrl,
      side: this.#side,
      goBack: () => this.#show(null),
    });
  }

  override render() {
    const store = this.#used;
    const session = this.#session.value;
    const status = this.#status.value;
    const channels = this.#channels.value ?? [];
    const channelId = channels.find(({ id }) => id === this.choice.channelId)?.id ?? null;
    const gate = session ? renderGate(session, () => store?.reconnect()) : null;
    const id = this.conversationId;
    return html`<div
      class="frame ${id === null ? '' : 'open'} ${gate === null ? '' : 'blocked'}"
      lang=${getInboxLocale()}
      dir=${this.locale === '' ? nothing : localeDirection(getInboxLocale())}
      @wa-inbox-tab-open=${this.#handleOpen}
      @wa-inbox-tab-close=${this.#handleCloseTab}
      @wa-inbox-start=${({ detail }: CustomEvent<StartWish>) => void this.startConversation(detail)}
    >
      ${renderBar({
        openIds: gate === null ? this.openIds : [],
        activeId: id,
        channels: gate === null ? channels : [],
        channelId,
        connection: status?.connection,
        session: session?.session ?? null,
        self: session?.session ? this.#self.render(session.session.agent) : nothing,
        search:
          gate === null && session?.session?.capabilities.filters.includes('text') ? this.#search.render() : nothing,
        showChats: () => this.#show(null),
        pickChannel: (channel) => this.#choose({ ...this.choice, channelId: channel }),
      })}
      ${status && store ? renderNotices(status, store, id, this) : nothing}
      <div class="panes">
        ${gate ?? html`${this.#renderList({ ...this.choice, channelId })}${this.#renderMain(id)}`}
      </div>
      <wa-inbox-refusals></wa-inbox-refusals>
      <div class="voice visually-hidden" role="status"></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox': InboxElement;
  }
}
