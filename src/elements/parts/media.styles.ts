import { css } from 'lit';

/** What all files in a bubble share: the line that says why one is not shown, and the bar while it comes. */
export const mediaStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .trouble {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px 10px;
    align-items: center;
    inline-size: 300px;
    max-inline-size: 100%;
    padding: 8px 10px;
    border: 1px dashed var(--_border-control);
    border-radius: 12px;
    font-size: 13px;
    line-height: 18px;
  }
  .trouble .name {
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .trouble .why {
    grid-column: 2;
    color: var(--_text-quiet);
    font-size: 12px;
    line-height: 16px;
  }
  .trouble .icon {
    color: var(--_text-quiet);
  }
  .trouble .link {
    grid-column: 2;
    justify-self: start;
    font-size: 12px;
  }
  .share {
    font-size: 12px;
    line-height: 16px;
    font-variant-numeric: tabular-nums;
  }
  .bar {
    display: block;
    position: relative;
    block-size: 3px;
    border-radius: 2px;
    overflow: hidden;
    background: color-mix(in oklab, currentColor 14%, transparent);
  }
  .bar::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inline-size: 40%;
    border-radius: inherit;
    background: var(--_accent-fill);
    animation: come 1.4s ease-in-out infinite;
  }
  @keyframes come {
    from {
      inset-inline-start: -40%;
    }
    to {
      inset-inline-start: 100%;
    }
  }
  @media (forced-colors: active) {
    .trouble .icon {
      color: CanvasText;
    }
    .bar {
      outline: 1px solid CanvasText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bar::after {
      inline-size: 100%;
      opacity: 0.5;
      animation: none;
    }
  }
`;
