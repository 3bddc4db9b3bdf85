import { css } from 'lit';

export const timelineStyles = css`
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    overflow: clip;
    background: var(--_bg);
  }
  .scroller {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
    /* Its height comes from outside only: without one it shows nothing rather than everything. */
    contain: strict;
    container-type: inline-size;
    overflow: hidden auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    scrollbar-gutter: stable both-edges;
    scrollbar-width: thin;
    scrollbar-color: var(--_border-control) transparent;
    outline-offset: -2px;
  }
  .space {
    position: relative;
    flex: none;
    margin-block-start: auto;
    contain: layout style;
  }
  .day {
    position: relative;
  }
  .day-label {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    align-items: center;
    justify-content: center;
    block-size: 44px;
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
    pointer-events: none;
  }
  .day-label > span {
    padding: 3px 10px;
    border: 1px solid var(--_border);
    border-radius: 12px;
    background: var(--_bg);
    font-weight: 500;
  }
  .row:focus-visible {
    /* The bubble shows it. */
    outline: none;
  }
  .row {
    padding-block: 1px;
    padding-inline: max(16px, (100% - 900px) / 2);
    contain: layout style;
  }
  .row[first] {
    padding-block-start: calc(6px + 4px * var(--_density));
  }
  .day-label + .row {
    margin-block-start: -44px;
  }
  .row.begins-day {
    padding-block-start: 48px;
  }
  .row.unread::before {
    content: attr(data-unread);
    display: block;
    justify-self: stretch;
    margin-block: 8px 10px;
    padding-block: 3px;
    border-radius: var(--_radius-s);
    background: var(--_bg-selected);
    color: var(--_accent-text);
    font-size: 12px;
    line-height: 16px;
    font-weight: 500;
    text-align: center;
  }
  .edge {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    display: flex;
    justify-content: center;
    pointer-events: none;
  }
  .edge.above {
    inset-block-start: 44px;
  }
  .edge.below {
    inset-block-end: 12px;
  }
  .edge > * {
    pointer-events: auto;
    background: var(--_bg-float);
    box-shadow: var(--_shadow);
  }
  .edge .loading {
    padding: 4px 12px;
    border-radius: 14px;
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  .edge .button {
    min-block-size: 32px;
    border-color: var(--_border);
    border-radius: 16px;
  }
  .edge .button:hover {
    background: var(--_bg-hover);
  }
  .edge .button.new {
    color: var(--_accent-text);
  }
`;
