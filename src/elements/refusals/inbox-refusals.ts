import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Command } from '../../domain/index.ts';
import type { RefusedCommand } from '../../store/inbox-store.ts';
import { BaseElement } from '../internal/base-element.ts';
import { errorText } from '../internal/error-words.ts';
import { ObserveController } from '../internal/observe-controller.ts';
import { icon } from '../internal/pane-icons.ts';
import { consumeAnnouncer, consumeStore } from '../internal/store-context.ts';

/** How many are shown at a time, the newest. */
const SHOWN = 3;

/** What did not happen. */
function refusedWord(type: Command['type']): string {
  switch (type) {
    case 'message.send':
    case 'message.retry':
    case 'message.send-planned':
      return msg('Not sent', { id: 'delivery.failed' });
    case 'message.react':
      return msg('Reaction not sent', { id: 'refused.react' });
    case 'file.refetch':
      return msg('File not asked for', { id: 'refused.refetch' });
    case 'message.schedule':
    case 'message.unschedule':
      return msg('Plan not changed', { id: 'refused.schedule' });
    case 'message.discard':
      return msg('Not discarded', { id: 'refused.discard' });
    case 'conversation.assign':
      return msg('Not assigned', { id: 'refused.assign' });
    case 'conversation.status':
      return msg('Status not changed', { id: 'refused.status' });
    case 'conversation.read':
    case 'conversation.dismiss-reply':
    case 'mention.dismiss':
      return msg('Not marked', { id: 'refused.mark' });
    case 'note.add':
      return msg('Note not saved', { id: 'refused.note' });
    case 'tag.add':
    case 'tag.remove':
      return msg('Tags not changed', { id: 'refused.tag' });
  }
}

/**
 * The last acts the backend refused, each with its reason. Spoken once, and there until dismissed.
 *
 * @csspart refusal - one of them
 */
export class InboxRefusalsElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    css`
      :host {
        position: absolute;
        display: grid;
        gap: 8px;
      }
      .toast {
        display: flex;
        align-items: flex-start;
        gap: 10px;
        padding: 10px 8px 10px 12px;
        border: 1px solid var(--_border);
        border-radius: var(--_radius-m);
        background: var(--_bg-float);
        box-shadow: var(--_shadow);
      }
      .toast:dir(rtl) {
        padding: 10px 12px 10px 8px;
      }
      .toast > .icon {
        color: var(--_danger);
      }
      .toast p {
        flex: 1;
        min-inline-size: 0;
        margin: 0;
      }
      .toast .icon-button {
        inline-size: 24px;
        block-size: 24px;
        margin-block: -2px;
      }
      .toast strong {
        display: block;
        font-weight: 600;
      }
    `,
  ];

  readonly #store = consumeStore(this);
  readonly #announcer = consumeAnnouncer(this);
  readonly #refusals = new ObserveController(
    this,
    () => this.#store.value?.refusals,
    (it) => this.#speak(it),
  );
  #spokenId: string | undefined;

  #speak(refusals: readonly RefusedCommand[]): void {
    const newest = refusals.at(-1);
    if (newest === undefined || newest.command.id === this.#spokenId) return;
    this.#spokenId = newest.command.id;
    this.#announcer.value?.announce(`${refusedWord(newest.command.type)}. ${errorText(newest.code)}`);
  }

  override render() {
    return repeat(
      (this.#refusals.value ?? []).slice(-SHOWN),
      ({ command }) => command.id,
      ({ command, code }) => html`<div part="refusal" class="toast">
        ${icon('warning')}
        <p><strong>${refusedWord(command.type)}</strong>${errorText(code)}</p>
        <button
          class="icon-button"
          aria-label=${msg('Dismiss', { id: 'action.dismiss' })}
          @click=${() => this.#store.value?.dismissRefusal(command.id)}
        >
          ${icon('close', 'small')}
        </button>
      </div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-refusals': InboxRefusalsElement;
  }
}
