import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { TEXT_MAX, unfilled } from '../../domain/index.ts';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { Source } from '../../store/source.ts';
import { unfilledText } from '../canned-replies/unfilled-text.ts';
import type { ComposerDesk } from '../composer/composer-desk.ts';
import { BaseElement } from '../internal/base-element.ts';
import { ClockController } from '../internal/clock-controller.ts';
import { errorText } from '../internal/error-words.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';
import { type DayAndTime, dayAndTimeOf, momentOf } from './day-and-time.ts';
import { sendLaterStyles, timeFieldStyles } from './send-later.styles.ts';
import { timeFields } from './time-fields.ts';
import { timePresets } from './time-presets.ts';
import { whenText } from './when-text.ts';
import { whyNotThen, windowThen } from './why-not-then.ts';

/**
 * Plans the words of the composer for a later time, chosen by a press or from fields, in the viewer's zone. Says beforehand when the reply
 * window will be closed by then; whether the message may go is decided when its time comes.
 *
 * @fires close - the reply was planned, or the panel dismissed; does not bubble
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

  /** `null` while nothing was chosen: then it is tomorrow morning. */
  @state() private chosen: DayAndTime | null = null;
  @state() private isBusy = false;

  @property({ attribute: 'conversation-id' }) conversationId = '';
  /** Whose words are planned. */
  @property({ attribute: false }) desk: ComposerDesk | undefined;

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

  /** Why there is nothing to plan; `null` when there is. */
  get #whyNotThis(): string | null {
    const text = this.desk?.text ?? '';
    if (text.trim() === '') return msg('Write the reply first', { id: 'later.no-text' });
    if ((this.#attachments.value ?? []).length > 0)
      return msg('Files cannot be planned. Send them now or take them out.', { id: 'later.files' });
    const open = unfilled(text);
    if (open.length > 0) return unfilledText(open);
    const most = this.#session.value?.session?.capabilities.limits.textLength ?? TEXT_MAX;
    return text.length > most ? errorText('text-too-long') : null;
  }

  async #schedule(): Promise<void> {
    const [store, desk] = [this.#store.value, this.desk];
    const at = momentOf(this.#chosen);
    const now = this.#clock.now;
    if (store === undefined || desk === undefined || at === null || this.isBusy) return;
    if ((this.#whyNotThis ?? whyNotThen(at, now)) !== null) return;
    const { conversationId } = this;
    const { text } = desk;
    const quotedMessageId = this.#draft.value?.quotedMessageId ?? null;
    this.isBusy = true;
    try {
      await store.schedule(
        conversationId,
        { kind: 'text', text },
        at,
        quotedMessageId === null ? {} : { quotedMessageId },
      );
    } finally {
      this.isBusy = false;
    }
    // Words that changed meanwhile, or that belong to another conversation now, stay.
    if (desk.conversationId === conversationId && desk.text === text) {
      desk.replace(0, text.length, '');
      if (quotedMessageId !== null)
        store.setDraft(conversationId, { ...store.draft(conversationId).current, text: '', quotedMessageId: null });
    }
    const when = whenText(at, now);
    this.#announcer.value?.announce(msg(str`Planned for ${when}`, { id: 'later.planned' }));
    this.#close();
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
    const conversation = this.#conversation.value?.conversation ?? null;
    const window =
      conversation === null || at === null || wrongTime !== null
        ? null
        : windowThen(conversation.windowClosesAt, at, now);
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
        ${window === null ? nothing : html`<p class="window">${window}</p>`}
      </div>
      <footer>
        <span class="why" id="why">${why}</span>
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
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-send-later': InboxSendLaterElement;
  }
}
