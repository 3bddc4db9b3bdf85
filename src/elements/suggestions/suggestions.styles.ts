import { css } from 'lit';

export const suggestionsStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  .box {
    display: grid;
    max-block-size: min(280px, 40vh);
    grid-template-rows: minmax(0, 1fr) auto;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-m);
    background: var(--_bg-float);
    box-shadow: var(--_shadow);
  }
  .list {
    min-block-size: 0;
    overflow: auto;
    padding: 4px;
  }
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 2px 8px;
    align-items: baseline;
    min-block-size: 32px;
    padding: 6px 8px;
    border-inline-start: 3px solid transparent;
    border-radius: var(--_radius-s);
    cursor: pointer;
  }
  .option:hover {
    background: var(--_bg-hover);
  }
  .option[aria-selected='true'] {
    border-inline-start-color: var(--_accent-text);
    background: var(--_bg-selected);
  }
  .option.manage {
    color: var(--_accent-text);
    font-weight: 500;
  }
  .name {
    max-inline-size: 40cqi;
    font-weight: 500;
  }
  .words,
  .owner {
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  .preview {
    max-block-size: 96px;
    overflow: auto;
    margin: 0;
    padding: 8px 12px;
    border-block-start: 1px solid var(--_border);
    background: var(--_bg-quiet);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .clip {
    display: inline-flex;
    gap: 2px;
    align-items: center;
    margin-inline-end: 6px;
    vertical-align: bottom;
  }
  .with {
    display: flex;
    gap: 6px;
    align-items: start;
    margin-block-start: 4px;
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  .open {
    display: block;
    margin-block-start: 4px;
    font-size: 12px;
    line-height: 16px;
    color: var(--_warning);
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .option[aria-selected='true'] * {
      color: HighlightText;
    }
  }
`;
