import { css, html, nothing, unsafeCSS } from 'lit';
import { property } from 'lit/decorators.js';
import { BaseElement } from '../internal/base-element.ts';
import { icon } from '../internal/icons.ts';
import { hueOf, initials } from '../internal/initials.ts';

const HUES = 12;
const hues = Array.from({ length: HUES }, (_, hue) => `.hue-${hue}{--_hue:${hue * (360 / HUES)}}`).join('');

/**
 * Initials on a colour of one's own. Silent to screen readers: the name stands beside it.
 *
 * @csspart face - the disc
 * @cssprop [--wa-inbox-avatar-size=40px] - its diameter
 */
export class InboxAvatarElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    unsafeCSS(hues),
    css`
      :host {
        --_size: var(--wa-inbox-avatar-size, 40px);
        display: inline-block;
        position: relative;
        flex: none;
        inline-size: var(--_size);
        block-size: var(--_size);
      }
      .face {
        display: grid;
        place-items: center;
        inline-size: 100%;
        block-size: 100%;
        border-radius: 50%;
        background: light-dark(oklch(0.91 0.055 var(--_hue)), oklch(0.37 0.06 var(--_hue)));
        color: light-dark(oklch(0.4 0.11 var(--_hue)), oklch(0.91 0.06 var(--_hue)));
        font-size: calc(var(--_size) * 0.36);
        font-weight: 600;
        line-height: 1;
        letter-spacing: 0.01em;
        overflow: hidden;
        user-select: none;
      }
      .face .icon {
        inline-size: 55%;
        block-size: 55%;
      }
      .channel {
        position: absolute;
        inset-block-end: -3px;
        inset-inline-end: -3px;
        display: grid;
        place-items: center;
        inline-size: 18px;
        block-size: 18px;
        border: 2px solid var(--_ground, var(--_bg));
        border-radius: 50%;
        background: var(--_success-bg);
        color: var(--_success);
      }
      .channel .icon {
        inline-size: 10px;
        block-size: 10px;
        stroke-width: 2.5;
      }
      @media (forced-colors: active) {
        .face {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  /** The name the initials come from. */
  @property() name = '';
  /** What the colour is chosen by: the contact's or agent's id. */
  @property() seed = '';
  /** The medium marked at the edge, such as `whatsapp`; empty for none. */
  @property() source = '';

  override render() {
    const letters = initials(this.name);
    return html`<span part="face" class="face hue-${hueOf(this.seed, HUES)}" aria-hidden="true"
        >${letters === '' ? icon('person') : letters}</span
      >${this.source === '' ? nothing : html`<span class="channel" aria-hidden="true">${icon('channel')}</span>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-avatar': InboxAvatarElement;
  }
}
