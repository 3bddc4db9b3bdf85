import { css } from 'lit';

/** Words instead of panes, lines under the bar, and refusals at the edge. */
export const wordsStyles = css`
  .state {
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 4px;
    padding: 32px 24px;
    background: var(--_bg-quiet);
    text-align: center;
    text-wrap: balance;
  }
  .state > .icon {
    inline-size: 36px;
    block-size: 36px;
    stroke-width: 1;
    margin-block-end: 12px;
    color: var(--_text-quiet);
  }
  .state h2 {
    margin: 0;
    font: inherit;
    font-weight: 600;
  }
  .state p {
    max-inline-size: 44ch;
    margin: 0;
    color: var(--_text-quiet);
  }
  .state .button {
    margin-block-start: 16px;
  }
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
    inset-block-end: 16px;
    inset-inline-start: 16px;
    z-index: 3;
    display: grid;
    gap: 8px;
    max-inline-size: min(400px, calc(100% - 32px));
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
`;
