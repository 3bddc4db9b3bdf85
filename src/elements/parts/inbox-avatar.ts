import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { BaseElement } from '../internal/base-element.ts';
import { icon } from '../internal/icons.ts';
import { avatarFace, avatarFaceStyles } from './avatar-face.ts';

/**
 * Initials on a colour of one's own. Silent to screen readers: the name stands beside it.
 *
 * @csspart face - the disc
 * @cssprop [--wa-inbox-avatar-size=40px] - its diameter
 */
export class InboxAvatarElement extends BaseElement {
  static override styles = [
    BaseElement.styles,
    ...avatarFaceStyles,
    css`
      :host {
        --_size: var(--wa-inbox-avatar-size, 40px);
        display: inline-block;
        position: relative;
        flex: none;
        inline-size: var(--_size);
        block-size: var(--_size);
      }
      .channel {
        position: absolute;
        inset-block-end: -3px;
        inset-inline-end: -3px;
        display: grid;
        place-items: center;
        inline-size: calc(6px + 0.3 * var(--_size));
        aspect-ratio: 1;
        border: 2px solid var(--_ground, var(--_bg));
        border-radius: 50%;
        background: var(--_success-bg);
        color: var(--_success);
      }
      .channel .icon {
        inline-size: 60%;
        block-size: 60%;
        stroke-width: 2.5;
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
    return html`${avatarFace(this.name, this.seed)}${this.source === '' ? nothing : html`<span class="channel" aria-hidden="true">${icon('channel')}</span>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wa-inbox-avatar': InboxAvatarElement;
  }
}
