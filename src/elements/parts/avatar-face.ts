import { css, html, type TemplateResult, unsafeCSS } from 'lit';
import { icon } from '../internal/icons.ts';
import { hueOf, initials } from '../internal/initials.ts';

const HUES = 12;
const hues = Array.from({ length: HUES }, (_, hue) => `.hue-${hue}{--_hue:${hue * (360 / HUES)}}`).join('');

/** The disc of an avatar, `--_size` wide. */
export const avatarFaceStyles = [
  unsafeCSS(hues),
  css`
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
    @media (forced-colors: active) {
      .face {
        border: 1px solid CanvasText;
      }
    }
  `,
];

/** Initials on a colour of one's own, for where an element of its own would weigh too much. */
export function avatarFace(name: string, seed: string): TemplateResult {
  const letters = initials(name);
  return html`<span part="face" class="face hue-${hueOf(seed, HUES)}" aria-hidden="true"
    >${letters === '' ? icon('person') : letters}</span
  >`;
}
