import { css } from 'lit';

export const emojiPickerStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    inline-size: 100%;
    max-inline-size: 420px;
    block-size: min(340px, 60vb);
    background: var(--_bg-float);
  }
  :host([popover]) {
    position: fixed;
    inset: auto;
    inline-size: min(320px, 94vi);
    margin: 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-m);
    color: var(--_text);
    box-shadow: var(--_shadow);
    overflow: hidden;
  }
  :host([popover]:not(:popover-open)) {
    display: none;
  }
  .field {
    display: flex;
    flex: none;
    align-items: center;
    gap: 6px;
    margin: 8px 8px 4px;
    padding-inline: 8px;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius-s);
    background: var(--_bg);
    color: var(--_text-quiet);
  }
  .field:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }
  input[type='text'] {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 30px;
    border: 0;
    outline: none;
    background: none;
    color: var(--_text);
    font: inherit;
  }
  .groups {
    display: flex;
    justify-content: space-between;
    padding-inline: 8px;
    border-block-end: 1px solid var(--_border);
  }
  .groups button {
    display: grid;
    flex: 1;
    place-content: center;
    min-inline-size: 24px;
    max-inline-size: 36px;
    block-size: 32px;
    padding: 0;
    border: 0;
    border-block-end: 2px solid transparent;
    background: none;
    color: var(--_text-quiet);
    font-size: 16px;
    filter: grayscale(1);
  }
  .groups button:hover,
  .groups button[aria-current='true'] {
    filter: none;
  }
  .groups button[aria-current='true'] {
    border-block-end-color: var(--_accent-text);
  }
  .scroller {
    flex: 1;
    min-block-size: 0;
    padding-inline: 8px;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-gutter: stable;
  }
  .grid {
    position: relative;
    outline: none;
  }
  .window {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
  }
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(36px, 1fr));
    justify-items: center;
    block-size: 36px;
  }
  .heading {
    grid-column: 1 / -1;
    place-self: end start;
    padding: 0 4px 4px;
    color: var(--_text-quiet);
    font-size: 12px;
    line-height: 16px;
    font-weight: 600;
  }
  .cell {
    display: grid;
    place-content: center;
    inline-size: 36px;
    block-size: 36px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    font-size: 22px;
    line-height: 1;
  }
  .cell:hover,
  .cell:focus-visible {
    background: var(--_bg-hover);
  }
  .said {
    padding: 16px 12px;
    color: var(--_text-quiet);
    text-align: center;
  }
  fieldset {
    display: flex;
    gap: 2px;
    align-items: center;
    margin: 0;
    padding: 4px 8px;
    border: 0;
    border-block-start: 1px solid var(--_border);
  }
  legend {
    float: inline-start;
    padding: 0;
    margin-inline-end: auto;
    color: var(--_text-quiet);
    font-size: 12px;
  }
  .tone {
    position: relative;
    display: grid;
    place-content: center;
    inline-size: 28px;
    block-size: 28px;
    border-radius: var(--_radius-s);
    font-size: 16px;
    line-height: 1;
    cursor: pointer;
  }
  .tone:hover {
    background: var(--_bg-hover);
  }
  .tone:has(:checked) {
    background: var(--_bg-selected);
    box-shadow: inset 0 0 0 1px var(--_accent-text);
  }
  .tone:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .tone input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .groups button[aria-current='true'] {
      border-block-end-color: Highlight;
    }
    .tone:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
