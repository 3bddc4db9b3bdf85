import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { OutgoingContent, ScheduledMessage, Template } from '../../domain/index.ts';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { PlanView } from '../../store/scheduled-view.ts';
import type { Source } from '../../store/source.ts';
import { BaseElement } from '../internal/base-element.ts';
import { ClockController } from '../internal/clock-controller.ts';
import { errorText } from '../internal/error-words.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { formatCount } from '../internal/plural.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { dayAndTimeOf, momentOf } from './day-and-time.ts';
import { type PlanEdit, planRow, whyNotSave } from './plan-row.ts';
import { withWords, wordsToEdit } from './plan-words.ts';
import { plannedStyles } from './planned.styles.ts';
import { timeFieldStyles } from './send-later.styles.ts';
import { whenText } from './when-text.ts';

/**
 * What is planned in a conversation: one line that opens to a list, or nothing. Plans are changed, sent at once and given up here.
 *
 * @fires template - a template is wanted for one that could not go; does not bubble
 * @csspart strip - the line with its list
 * @csspart plan - a planned message in the list
 */
export class InboxPlannedElement extends BaseElement {
  static override styles = [BaseElement.styles, timeFieldStyles, plannedStyles];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #clock = new ClockController(this, () => this.#store.value);
  readonly #conversation = new ObserveController(this, () => this.#ask((store, id) => store.conversation(id)));
  /** Where nothing can be planned, nothing is asked. */
  readonly #scheduled = new ObserveController(this, () =>
    this.#conversation.value?.commands.includes('message.schedule')
      ? this.#ask((store, id) => store.scheduled(id))
      : undefined,
  );
  /** Only where one is planned. */
  readonly #templates = new ObserveController(this, () => {
    const channelId = this.#scheduled.value?.plans.find(({ plan }) => plan.content.kind === 'template')?.plan.channelId;
    return channelId === undefined ? undefined : this.#store.value?.templates(channelId);
  });
  readonly #status = new ObserveController(this, () => this.#store.value?.status);
  /** Refusals that were there when the plans came, or were said; `null` before they came. */
  #known: ReadonlySet<string> | null = null;

  @state() private isOpen = false;
  @state() private edited: (PlanEdit & { readonly id: string }) | null = null;
  /** Given up last: it can be planned again as long as its time has not come. */
  @state() private gone: ScheduledMessage | null = null;

  @property({ attribute: 'conversation-id' }) conversationId = '';

  /** Puts the keyboard onto the line. */
  focusFirst(): void {
    this.#focus('.summary');
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('conversationId')) return;
    this.isOpen = false;
    this.edited = null;
    this.gone = null;
    this.#known = null;
  }

  override updated(): void {
    const view = this.#scheduled.value;
    if (view?.load.state !== 'ready') return;
    const refused = view.plans.map(({ plan }) => plan).filter((plan) => plan.state === 'refused');
    for (const { id, refusal } of this.#known === null ? [] : refused) {
      if (this.#known?.has(id)) continue;
      const reason = refusal === null ? '' : errorText(refusal);
      this.#announcer.value?.announce(msg(str`A planned message did not go. ${reason}`, { id: 'later.refused-said' }));
    }
    this.#known = new Set(refused.map(({ id }) => id));
  }

  #ask<T>(pick: (store: InboxStore, id: string) => Source<T>): Source<T> | undefined {
    const store = this.#store.value;
    return store === undefined || this.conversationId === '' ? undefined : pick(store, this.conversationId);
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  #say(words: string): void {
    this.#announcer.value?.announce(words);
  }

  /** Only while the backend is reached and the window is open: "now" is not "when the network is back". */
  #canGo({ plan }: PlanView): boolean {
    const view = this.#conversation.value;
    if (!view?.commands.includes('message.send-planned') || this.#status.value?.connection.state !== 'online')
      return false;
    return plan.content.kind === 'template' || view.replyLock === null;
  }

  #edit({ id, sendAt, content }: ScheduledMessage): void {
    this.edited = { id, chosen: dayAndTimeOf(sendAt), words: wordsToEdit(content) };
    this.#focus('[name="day"]');
  }

  #endEdit(id: string): void {
    this.edited = null;
    this.#focus(`[data-id="${CSS.escape(id)}"] .edit`);
  }

  async #save(view: PlanView, edit: PlanEdit): Promise<void> {
    const { plan } = view;
    const now = this.#clock.now;
    const at = momentOf(edit.chosen);
    if (at === null || whyNotSave(view, edit, now) !== null) return;
    // A moment the fields do not show is kept: plans of one time go in its order.
    const sendAt = at === momentOf(dayAndTimeOf(plan.sendAt)) ? plan.sendAt : at;
    const content = edit.words === null ? plan.content : withWords(plan.content, edit.words);
    await this.#plan(plan, content, sendAt, plan.id);
    this.#endEdit(plan.id);
    const when = whenText(at, now);
    this.#say(msg(str`Planned for ${when}`, { id: 'later.planned' }));
  }

  async #plan(
    { quotedMessageId }: ScheduledMessage,
    content: OutgoingContent,
    at: number,
    scheduledId?: string,
  ): Promise<void> {
    await this.#store.value?.schedule(this.conversationId, content, at, {
      ...(quotedMessageId === null ? {} : { quotedMessageId }),
      ...(scheduledId === undefined ? {} : { scheduledId }),
    });
  }

  async #sendNow({ id }: ScheduledMessage): Promise<void> {
    await this.#store.value?.sendPlanned(this.conversationId, id);
    this.#say(msg('On its way', { id: 'later.went' }));
    this.#focus('.summary');
  }

  async #cancel(plan: ScheduledMessage): Promise<void> {
    await this.#store.value?.unschedule(this.conversationId, plan.id);
    this.gone = plan;
    this.#say(msg('Not planned any more', { id: 'later.gone' }));
    this.#focus('.undo, .summary');
  }

  async #undo(plan: ScheduledMessage): Promise<void> {
    this.gone = null;
    await this.#plan(plan, plan.content, plan.sendAt);
    const when = whenText(plan.sendAt, this.#clock.now);
    this.#say(msg(str`Planned for ${when}`, { id: 'later.planned' }));
    this.#focus('.summary');
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.edited !== null) this.#endEdit(this.edited.id);
    else {
      this.isOpen = false;
      this.#focus('.summary');
    }
  };

  override render() {
    const plans = this.#scheduled.value?.plans ?? [];
    const { gone } = this;
    return html`${gone !== null && gone.sendAt > this.#clock.now ? this.#renderGone(gone) : nothing}
    ${plans.length === 0 ? nothing : this.#renderStrip(plans)}`;
  }

  #renderGone(plan: ScheduledMessage): TemplateResult {
    return html`<p class="gone">
      ${msg('Not planned any more', { id: 'later.gone' })}
      <button class="link undo" type="button" @click=${() => void this.#undo(plan)}>${msg('Undo', { id: 'undo' })}</button>
    </p>`;
  }

  #renderStrip(plans: readonly PlanView[]): TemplateResult {
    const waiting = plans.filter(({ plan }) => plan.state === 'waiting');
    const refused = plans.length - waiting.length;
    return html`<div class="strip" part="strip" @keydown=${this.#handleKey}>
      <button class="summary" type="button" aria-expanded=${this.isOpen} aria-controls="plans" @click=${this.#toggle}>
        ${icon('calendar', 'small')}
        <span class="says">
          ${this.#summary(waiting)}
          ${refused === 0 ? nothing : html`<span class="failed">${msg(str`Did not go: ${formatCount(refused)}`, { id: 'later.refused-count' })}</span>`}
        </span>
      </button>
      <ul class="plans" id="plans" aria-label=${msg('Planned messages', { id: 'later.list' })} ?hidden=${!this.isOpen}>
        ${
          this.isOpen
            ? repeat(
                plans,
                ({ plan }) => plan.id,
                (view) => this.#renderPlan(view),
              )
            : nothing
        }
      </ul>
    </div>`;
  }

  readonly #toggle = (): void => {
    this.isOpen = !this.isOpen;
    this.edited = null;
  };

  #summary([next, ...others]: readonly PlanView[]): string | typeof nothing {
    if (next === undefined) return nothing;
    const when = whenText(next.plan.sendAt, this.#clock.now);
    if (others.length === 0) return msg(str`Planned for ${when}`, { id: 'later.planned' });
    const count = formatCount(others.length + 1);
    return msg(str`${count} planned, next ${when}`, { id: 'later.count' });
  }

  #templateOf({ content }: ScheduledMessage): Template | undefined {
    if (content.kind !== 'template') return undefined;
    return this.#templates.value?.templates.find(({ id }) => id === content.templateId);
  }

  #renderPlan(view: PlanView): TemplateResult {
    const { plan } = view;
    const edit = this.edited?.id === plan.id ? this.edited : null;
    return planRow({
      view,
      template: this.#templateOf(plan),
      now: this.#clock.now,
      edit,
      canGo: this.#canGo(view),
      begin: () => this.#edit(plan),
      put: (next) => {
        this.edited = { ...next, id: plan.id };
      },
      save: () => void (edit && this.#save(view, edit)),
      back: () => this.#endEdit(plan.id),
      sendNow: () => void this.#sendNow(plan),
      cancel: () => void this.#cancel(plan),
      askTemplate: () => this.dispatchEvent(new Event('template')),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-planned': InboxPlannedElement;
  }
}
