import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { ShownDelivery } from '../../store/views.ts';
import { BaseElement } from '../internal/base-element.ts';
import { deliveryIcon, deliveryWord, needsAttention } from '../internal/delivery-words.ts';
import { icon } from '../internal/pane-icons.ts';

/**
 * How far an outbound message has come: a mark whose shape differs per state, with its word.
 *
 * @csspart mark - the mark
 */
export class InboxDeliveryStatusElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    css`
      :host {
        display: inline-block;
        inline-size: 16px;
        block-size: 16px;
        color: inherit;
        vertical-align: bottom;
      }
      .mark {
        display: block;
      }
      .attention {
        color: var(--_tick-over, var(--_danger));
      }
      .read {
        color: var(--_tick-over, var(--_accent-text));
      }
    `,
  ];

  @property({ attribute: false }) delivery: ShownDelivery | null = null;

  override render() {
    if (this.delivery === null) return nothing;
    const word = deliveryWord(this.delivery);
    const tone = needsAttention(this.delivery)
      ? ' attention'
      : this.delivery === 'read' || this.delivery === 'played'
        ? ' read'
        : '';
    return html`<span class="mark${tone}" part="mark" role="img" aria-label=${word} title=${word}
      >${icon(deliveryIcon(this.delivery), 'small')}</span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-delivery-status': InboxDeliveryStatusElement;
  }
}
