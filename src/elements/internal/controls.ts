import { css } from 'lit';

/** The plain controls every panel is made of: box model, focus ring, buttons, icons, text for screen readers only. */
export const controls = css`
  :host {
    box-sizing: border-box;
    font: var(--_font);
    font-size: 14px;
    line-height: 20px;
    color: var(--_text);
    font-variant-numeric: tabular-nums;
    text-align: start;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
    -webkit-tap-highlight-color: transparent;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }
  .icon {
    display: block;
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    overflow: visible;
  }
  .icon.small {
    inline-size: 16px;
    block-size: 16px;
    stroke-width: 1.75;
  }
  .icon.flip:dir(rtl) {
    transform: scaleX(-1);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 32px;
    padding: 5px 12px;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius-s);
    background: var(--_bg);
    font-weight: 500;
    transition: background var(--_quick);
  }
  .button:hover {
    background: var(--_bg-hover);
  }
  .button.primary {
    border-color: transparent;
    background: var(--_accent-fill);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background: color-mix(in oklab, var(--_accent-fill) 88%, #000);
  }
  .button.plain,
  .icon-button {
    border: 1px solid transparent;
    background: transparent;
  }
  .icon-button {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    inline-size: 32px;
    block-size: 32px;
    padding: 0;
    border-radius: var(--_radius-s);
    color: var(--_text-quiet);
    transition: background var(--_quick);
  }
  .button.plain:hover,
  .icon-button:hover {
    background: var(--_bg-hover);
    color: var(--_text);
  }
  .icon-button[aria-expanded='true'] {
    background: var(--_bg-hover);
    color: var(--_text);
  }
  .button:disabled,
  .icon-button:disabled,
  .button[aria-disabled='true'],
  .icon-button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--_accent-text);
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .one-line {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* A name in another script reads its own way and is cut at its own end; as wide as its text, it still stands where the line begins. */
  bdi.one-line {
    display: block;
    min-inline-size: 0;
  }
  @media (forced-colors: active) {
    .button.primary {
      forced-color-adjust: none;
    }
    .button:disabled,
    .icon-button:disabled,
    .button[aria-disabled='true'],
    .icon-button[aria-disabled='true'] {
      border-color: GrayText;
      background: Canvas;
      color: GrayText;
      opacity: 1;
    }
  }
`;
