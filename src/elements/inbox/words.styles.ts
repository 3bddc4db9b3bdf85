import { css } from 'lit';

/** Words instead of panes, lines under the bar, and refusals at the edge. */
export const wordsStyles = css`
  .notice {
    display: flex;
    flex: none;
    align-items: center;
    gap: 8px;
    min-block-size: 36px;
    padding: 6px 16px;
    border-block-end: 1px solid var(--_border);
    background: var(--_warning-bg);
  }
  .notice > .icon {
    color: var(--_warning);
  }
  .notice.quiet {
    background: var(--_bg-quiet);
  }
  .notice.quiet > .icon {
    color: var(--_text-quiet);
  }
  .notice span {
    flex: 1;
    min-inline-size: 0;
  }
  .toasts {
    position: absolute;
    inset-block-end: 12px;
    inset-inline-start: 12px;
    z-index: 3;
    display: grid;
    gap: 8px;
    inline-size: calc(clamp(300px, 27cqi, 360px) - 24px);
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
  /* One pane fills the frame: below stands the composer, so refusals come from above. */
  @container wa-inbox (inline-size < 720px) {
    .toasts {
      inset-block: 56px auto;
      inline-size: auto;
      inset-inline-end: 12px;
    }
  }
`;
