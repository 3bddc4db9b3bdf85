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
`;
