import { css } from 'lit';

export const listStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    position: relative;
    min-block-size: 0;
    block-size: 100%;
    background: var(--_bg);
  }
  .scroller {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--_border-control) transparent;
    padding: 4px;
  }
  .rows:focus-visible {
    outline: none;
  }
  .rows:focus-visible .cursor {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .rows {
    position: relative;
  }
  .window {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
  }
  .changed {
    position: absolute;
    inset-block-start: 8px;
    inset-inline: 0;
    z-index: 1;
    display: flex;
    justify-content: center;
    pointer-events: none;
  }
  .changed .button {
    border-radius: var(--_radius-l);
    background: var(--_bg-float);
    box-shadow: var(--_shadow);
    pointer-events: auto;
  }
  .changed span {
    unicode-bidi: plaintext;
  }
  .stale {
    display: flex;
    flex: none;
    align-items: center;
    gap: 6px;
    padding: 4px 16px;
    border-block-end: 1px solid var(--_border);
    color: var(--_text-quiet);
    font-size: 12px;
    line-height: 16px;
  }
  .more {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 48px;
    color: var(--_text-quiet);
  }
  .skeleton {
    padding: 4px;
    overflow: hidden;
  }
  .ghost {
    display: flex;
    align-items: center;
    gap: 12px;
    block-size: calc(48px + 16px * var(--_density));
    padding-inline: 12px;
  }
  .ghost i {
    display: block;
    border-radius: 4px;
    background: var(--_skeleton);
    block-size: 10px;
  }
  .ghost i.disc {
    flex: none;
    inline-size: calc(32px + 8px * var(--_density));
    block-size: calc(32px + 8px * var(--_density));
    border-radius: 50%;
  }
  .ghost span {
    display: grid;
    flex: 1;
    gap: 10px;
  }
  .ghost .wide {
    inline-size: 82%;
  }
  .ghost .narrow {
    inline-size: 46%;
  }
  .ghost:nth-child(2n) .wide {
    inline-size: 64%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .ghost i {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.55;
    }
  }
`;
