import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { type ReplyWindow, replyWindowPhase } from '../../domain/index.ts';
import { BaseElement } from '../internal/base-element.ts';
import { icon } from '../internal/pane-icons.ts';
import { durationText, fullTime } from '../internal/time-format.ts';
import { windowFacts } from './window-facts.ts';

const GAP = 4;

/**
 * How long a free-form answer may still go: quiet, a warning in the last two hours, closed, or never opened. Given all that is known of the
 * window it is a button that says the rest: until when, what opens it again, what WhatsApp charges.
 *
 * @csspart badge - the whole badge
 * @csspart facts - what it says when asked
 * @cssstate closing - less than two hours are left
 * @cssstate closed - closed, or never opened
 */
export class InboxReplyWindowElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    css`
      :host {
        display: inline-block;
        font: var(--_font);
        font-size: 12px;
        line-height: 16px;
        white-space: nowrap;
      }
      .badge {
        display: inline-flex;
        align-items: center;
        gap: 4px;
        padding: 2px 8px 2px 6px;
        border-radius: 10px;
        color: var(--_text-quiet);
      }
      .closing {
        background: var(--_warning-bg);
        color: var(--_warning);
        font-weight: 500;
      }
      .closed,
      .never-opened {
        background: var(--_bg-hover);
        color: var(--_text);
      }
      button.badge {
        min-block-size: 24px;
        border: 0;
        background: none;
        text-align: start;
      }
      button.badge:hover {
        background: var(--_bg-hover);
        color: var(--_text);
      }
      button.closing,
      button.closing:hover {
        background: var(--_warning-bg);
        color: var(--_warning);
      }
      button.closed,
      button.never-opened {
        background: var(--_bg-hover);
      }
      .free {
        color: var(--_success);
      }
      .facts {
        position: fixed;
        inset: auto;
        max-inline-size: min(320px, calc(100vw - 16px));
        margin: 0;
        padding: 10px 12px;
        border: 1px solid var(--_border);
        border-radius: var(--_radius-m);
        background: var(--_bg-float);
        color: var(--_text);
        box-shadow: var(--_shadow);
        font-weight: 400;
        white-space: normal;
      }
      .facts p {
        margin: 0;
      }
      .facts p + p {
        margin-block-start: 6px;
      }
      @media (forced-colors: active) {
        .badge {
          border: 1px solid;
        }
      }
    `,
  ];

  /** When the window closes, server ms; `null` when the customer never opened one. */
  @property({ attribute: false }) closesAt: number | null = null;

  /** All that is known of the window, in place of `closesAt`; `null` shows the countdown alone. */
  @property({ attribute: false }) window: ReplyWindow | null = null;

  /** Server time, ms: whoever shows this keeps it moving. */
  @property({ attribute: false }) now = 0;

  override render() {
    if (this.now === 0) return nothing;
    const closesAt = this.window === null ? this.closesAt : this.window.closesAt;
    const phase = replyWindowPhase(closesAt, this.now);
    this.setState('closing', phase === 'closing');
    this.setState('closed', phase === 'closed' || phase === 'never-opened');
    const face = html`${icon(phase === 'open' || phase === 'closing' ? 'clock' : 'lock', 'small')}<span>${this.#words(phase, closesAt)}</span>`;
    if (this.window !== null) return this.#renderButton(this.window, face);
    const until = closesAt === null ? '' : fullTime(closesAt);
    return html`<span class="badge ${phase}" part="badge" title=${until}>${face}</span>`;
  }

  #renderButton(window: ReplyWindow, face: TemplateResult): TemplateResult {
    const facts = windowFacts(window);
    const { freeEntryUntil, phase } = window;
    return html`<button class="badge ${phase}" part="badge" type="button" popovertarget="facts" aria-describedby="facts" title=${facts.join('\n')}>
        ${face}${freeEntryUntil === null ? nothing : html`<span class="free">${msg(str`Free for ${durationText(freeEntryUntil - this.now)}`, { id: 'window.free' })}</span>`}
      </button>
      <div id="facts" class="facts" part="facts" popover @toggle=${this.#handleToggle}>${facts.map((fact) => html`<p>${fact}</p>`)}</div>`;
  }

  /** Beside the badge, where there is room, inside the page. */
  readonly #handleToggle = ({ newState, target }: ToggleEvent): void => {
    const badge = this.renderRoot.querySelector('.badge')?.getBoundingClientRect();
    if (newState !== 'open' || badge === undefined || !(target instanceof HTMLElement)) return;
    const { width, height } = target.getBoundingClientRect();
    const below = badge.bottom + GAP + height <= innerHeight || badge.top < height + GAP;
    const start = getComputedStyle(this).direction === 'rtl' ? badge.right - width : badge.left;
    target.style.top = `${below ? badge.bottom + GAP : badge.top - GAP - height}px`;
    target.style.left = `${Math.max(GAP, Math.min(start, innerWidth - width - GAP))}px`;
  };

  #words(phase: ReturnType<typeof replyWindowPhase>, closesAt: number | null): string {
    if (phase === 'never-opened') return msg('No reply window yet', { id: 'window.never' });
    if (phase === 'closed') return msg('Reply window closed', { id: 'window.closed' });
    return msg(str`${durationText((closesAt ?? 0) - this.now)} left to reply`, { id: 'window.left' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-reply-window': InboxReplyWindowElement;
  }
}
