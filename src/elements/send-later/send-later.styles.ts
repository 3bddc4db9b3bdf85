import { css } from 'lit';

/** Where a time is chosen. */
export const timeFieldStyles = css`
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .field {
    display: grid;
    flex: 1 1 120px;
    gap: 4px;
    min-inline-size: 0;
  }
  .field span {
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  input,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 32px;
    padding: 5px 8px;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius-s);
    background: var(--_bg);
    color: inherit;
    font: inherit;
  }
  /* The button of a date is a part that no selector reaches. */
  input:focus-within,
  textarea:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  [aria-invalid='true'] {
    border-color: var(--_danger);
  }
`;

export const sendLaterStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-m);
    background: var(--_bg);
  }
  header,
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding: 8px 12px;
  }
  header {
    flex-wrap: nowrap;
    padding-inline-end: 8px;
    border-block-end: 1px solid var(--_border);
  }
  h2 {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    font-size: 14px;
    line-height: 20px;
    font-weight: 600;
  }
  .body {
    display: grid;
    gap: 12px;
    padding: 12px 12px 0;
  }
  .presets {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .presets [aria-pressed='true'] {
    border-color: var(--_accent-text);
    background: var(--_bg-hover);
    color: var(--_accent-text);
  }
  .window p {
    margin: 0;
    color: var(--_warning);
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }
  .why {
    flex: 1 1 140px;
    min-inline-size: 0;
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  .primary {
    margin-inline-start: auto;
  }
`;
