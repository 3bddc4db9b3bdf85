import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { replyWindowPhase } from '../../domain/index.ts';
import { BaseElement } from '../internal/base-element.ts';
import { icon } from '../internal/pane-icons.ts';
import { durationText, fullTime } from '../internal/time-format.ts';

/**
 * How long a free-form answer may still go: quiet, a warning in the last two hours, closed, or never opened.
 *
 * @csspart badge - the whole badge
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
      @media (forced-colors: active) {
        .badge {
          border: 1px solid;
        }
      }
    `,
  ];

  /** When the window closes, server ms; `null` when the customer never opened one. */
  @property({ attribute: false }) closesAt: number | null = null;

  /** Server time, ms: whoever shows this keeps it moving. */
  @property({ attribute: false }) now = 0;

  override render() {
    if (this.now === 0) return nothing;
    const phase = replyWindowPhase(this.closesAt, this.now);
    this.setState('closing', phase === 'closing');
    this.setState('closed', phase === 'closed' || phase === 'never-opened');
    const until = this.closesAt === null ? '' : fullTime(this.closesAt);
    return html`<span class="badge ${phase}" part="badge" title=${until}
      >${icon(phase === 'open' || phase === 'closing' ? 'clock' : 'lock', 'small')}<span>${this.#words(phase)}</span></span
    >`;
  }

  #words(phase: ReturnType<typeof replyWindowPhase>): string {
    if (phase === 'never-opened') return msg('No reply window yet', { id: 'window.never' });
    if (phase === 'closed') return msg('Reply window closed', { id: 'window.closed' });
    return msg(str`${durationText((this.closesAt ?? 0) - this.now)} left to reply`, { id: 'window.left' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-reply-window': InboxReplyWindowElement;
  }
}
