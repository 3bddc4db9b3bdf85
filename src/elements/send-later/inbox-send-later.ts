import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type OutgoingContent, TEXT_MAX } from '../../domain/index.ts';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { Source } from '../../store/source.ts';
import { takesCaption } from '../attachments/takes-caption.ts';
import type { ComposerDesk } from '../composer/composer-desk.ts';
import { BaseElement } from '../internal/base-element.ts';
import { ClockController } from '../internal/clock-controller.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { type DayAndTime, dayAndTimeOf, momentOf } from './day-and-time.ts';
import { sendLaterStyles, timeFieldStyles } from './send-later.styles.ts';
import { timeFields } from './time-fields.ts';
import { timePresets } from './time-presets.ts';
import { whenText } from './when-text.ts';
import { whyNotThen, windowThen } from './why-not-then.ts';
import { plansOf, type Written, whyNoRoom, whyNotThis } from './why-not-this.ts';

/**
 * Plans what the composer holds, words and files, or a filled-in template, for a later time, chosen by a press or from fields, in the viewer's
 * zone. Says beforehand when the reply window will be closed by then, and offers a template; whether the message may go is decided when its
 * time comes.
 *
 * @fires planned - it is planned; does not bubble
 * @fires template - a template is wanted instead; does not bubble
 * @fires close - it is planned, or the panel dismissed; does not bubble
 * @csspart preset - a time offered
 * @csspart schedule - the button that plans
 */
export class InboxSendLaterElement extends BaseElement {
  static override styles = [BaseElement.styles, timeFieldStyles, sendLaterStyles];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #clock = new ClockController(this, () => this.#store.value);
  readonly #conversation = new ObserveController(this, () => this.#ask((store, id) => store.conversation(id)));
  readonly #attachments = new ObserveController(this, () => this.#ask((store, id) => store.attachments(id)));
  /** The words are the desk's; that they changed, the draft says. */
  readonly #draft = new ObserveController(this, () => this.#ask((store, id) => store.draft(id)));
  readonly #session = new ObserveController(this, () => this.#store.value?.session);
  readonly #scheduled = new ObserveController(this, () => this.#ask((store, id) => store.scheduled(id)));

  /** `null` while nothing was chosen: then it is tomorrow morning. */
  @state() private chosen: DayAndTime | null = null;
  @state() private isBusy = false;

  @property({ attribute: 'conversation-id' }) conversationId = '';
  /** Whose words and files are planned. */
  @property({ attribute: false }) desk: ComposerDesk | undefined;
  /** What is planned instead of the desk's words and files. */
  @property({ attribute: false }) content: OutgoingContent | null = null;
  /** Why `content` cannot be planned as it stands, as a sentence; `null` when it can. */
  @property({ attribute: false }) obstacle: string | null = null;

  /** Puts the keyboard onto the first time offered. */
  focusFirst(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.presets button')?.focus());
  }

  #ask<T>(pick: (store: InboxStore, id: string) => Source<T>): Source<T> | undefined {
    const store = this.#store.value;
    return store === undefined || this.conversationId === '' ? undefined : pick(store, this.conversationId);
  }

  get #chosen(): DayAndTime {
    if (this.chosen !== null) return this.chosen;
    const tomorrow = timePresets(this.#clock.now).find(({ id }) => id === 'tomorrow');
    return tomorrow === undefined ? { day: '', time: '' } : dayAndTimeOf(tomorrow.at);
  }

  get #written(): Written {
    return { text: this.desk?.text ?? '', files: this.#attachments.value ?? [] };
  }

  /** Why there is nothing to plan; `null` when there is. */
  get #whyNotThis(): string | null {
    const written = this.#written;
    const most = this.#session.value?.session?.capabilities.limits.textLength ?? TEXT_MAX;
    const why = this.content === null ? whyNotThis(written, most) : this.obstacle;
    return why ?? whyNoRoom(this.#scheduled.value?.plans.length ?? 0, this.content === null ? plansOf(written) : 1);
  }

  async #schedule(): Promise<void> {
    const store = this.#store.value;
    const at = momentOf(this.#chosen);
    const now = this.#clock.now;
    if (store === undefined || at === null || this.isBusy) return;
    if ((this.#whyNotThis ?? whyNotThen(at, now)) !== null) return;
    this.isBusy = true;
    try {
      if (this.content !== null) await store.schedule(this.conversationId, this.content, at);
      else if (!(await this.#scheduleWritten(store, at))) return;
    } finally {
      this.isBusy = false;
    }
    const when = whenText(at, now);
    this.#announcer.value?.announce(msg(str`Planned for ${when}`, { id: 'later.planned' }));
    this.dispatchEvent(new Event('planned'));
    this.#close();
  }

  /** Plans the words and files of the desk, which empties; false when a file stayed behind, and so did everything. */
  async #scheduleWritten(store: InboxStore, at: number): Promise<boolean> {
    const { conversationId, desk } = this;
    const { text, files } = this.#written;
    const quotedMessageId = this.#draft.value?.quotedMessageId ?? null;
    const quoted = quotedMessageId === null ? {} : { quotedMessageId };
    const isCaption = takesCaption(files);
    if (files.length > 0) {
      const ids = await store.sendFiles(conversationId, isCaption ? text : '', { ...quoted, sendAt: at });
      if (ids.length === 0) return false;
    }
    if (!isCaption && text.trim() !== '')
      // Behind the files: plans go in the order of their times.
      await store.schedule(conversationId, { kind: 'text', text }, at + files.length, files.length > 0 ? {} : quoted);
    // Words that changed meanwhile, or that belong to another conversation now, stay.
    if (desk?.conversationId === conversationId && desk.text === text) {
      desk.replace(0, text.length, '');
      if (quotedMessageId !== null)
        store.setDraft(conversationId, { ...store.draft(conversationId).current, text: '', quotedMessageId: null });
    }
    return true;
  }

  #close(): void {
    this.dispatchEvent(new Event('close'));
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.#close();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.#schedule();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  override render() {
    const now = this.#clock.now;
    const at = momentOf(this.#chosen);
    const wrongTime = whyNotThen(at, now);
    const why = this.#whyNotThis ?? wrongTime;
    const closeWord = msg('Close', { id: 'action.close' });
    return html`<section aria-labelledby="title" @keydown=${this.#handleKey}>
      <header>
        <h2 id="title">${msg('Send later', { id: 'kit.send-later' })}</h2>
        <button class="icon-button close" type="button" aria-label=${closeWord} title=${closeWord} @click=${() => this.#close()}>${icon('close')}</button>
      </header>
      <div class="body">
        <div class="presets" role="group" aria-label=${msg('Times to choose from', { id: 'later.presets' })}>
          ${timePresets(now).map(
            (preset) => html`<button
              class="button"
              part="preset"
              type="button"
              data-preset=${preset.id}
              aria-pressed=${preset.at === at}
              @click=${() => {
                this.chosen = dayAndTimeOf(preset.at);
              }}
            >${preset.words}</button>`,
          )}
        </div>
        ${timeFields(this.#chosen, now, wrongTime !== null, 'why', (chosen) => {
          this.chosen = chosen;
        })}
        ${at === null || wrongTime !== null ? nothing : this.#renderWindow(at, now)}
      </div>
      <footer>
        <span class="why" id="why">${this.isBusy && this.#written.files.length > 0 ? msg('It is planned as soon as the files have arrived', { id: 'later.uploading' }) : why}</span>
        <button
          class="button primary"
          part="schedule"
          type="button"
          aria-disabled=${why !== null || this.isBusy}
          aria-describedby="why"
          title=${why ?? ''}
          @click=${() => void this.#schedule()}
        >${icon('calendar', 'small')}${msg('Schedule', { id: 'later.schedule' })}</button>
      </footer>
    </section>`;
  }

  /** Templates go through a closed window, everything else does not. */
  #renderWindow(at: number, now: number): TemplateResult | typeof nothing {
    const conversation = this.#conversation.value?.conversation ?? null;
    const says = conversation === null ? null : windowThen(conversation.windowClosesAt, at, now);
    if (says === null || this.content?.kind === 'template') return nothing;
    const { features, outgoingKinds } = this.#session.value?.session?.capabilities ?? {};
    const hasTemplates = features?.includes('templates') && outgoingKinds?.includes('template');
    return html`<div class="window">
      <p>${says}</p>
      ${
        hasTemplates
          ? html`<button class="link" type="button" @click=${() => this.dispatchEvent(new Event('template'))}>${icon('book', 'small')}${msg('Choose a template', { id: 'lock.template' })}</button>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-send-later': InboxSendLaterElement;
  }
}
