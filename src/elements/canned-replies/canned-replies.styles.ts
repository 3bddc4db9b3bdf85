import { css } from 'lit';

export const cannedRepliesStyles = css`
  dialog {
    inline-size: min(560px, calc(100vw - 24px));
    block-size: min(640px, calc(100dvh - 24px));
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-l);
    background: var(--_bg-float);
    color: var(--_text);
    box-shadow: var(--_shadow);
    overflow: hidden;
  }
  dialog[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 35%);
  }
  header,
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding: 10px 16px;
  }
  header {
    flex-wrap: nowrap;
    border-block-end: 1px solid var(--_border);
  }
  footer {
    border-block-start: 1px solid var(--_border);
  }
  footer p {
    flex: 1 1 100%;
    margin: 0;
  }
  .push {
    margin-inline-start: auto;
  }
  h2 {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    font-size: 16px;
    line-height: 24px;
  }
  .body {
    min-block-size: 0;
    overflow: auto;
    padding: 12px 16px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .bar input {
    flex: 1 1 160px;
  }
  input,
  select,
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
  textarea {
    resize: vertical;
  }
  [aria-invalid='true'] {
    border-color: var(--_danger);
  }
  input::placeholder {
    color: var(--_text-quiet);
    opacity: 1;
  }
  .rows {
    margin: 8px -8px 0;
    padding: 0;
    list-style: none;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 8px;
    inline-size: 100%;
    padding: 8px;
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    text-align: start;
  }
  .row:hover {
    background: var(--_bg-hover);
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .row .name {
    font-weight: 500;
  }
  .row .words {
    grid-column: 1 / -1;
  }
  .words,
  .owner,
  .help,
  figcaption {
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  .clip {
    display: inline-flex;
    gap: 2px;
    align-items: center;
    margin-inline-end: 6px;
    vertical-align: bottom;
  }
  .state {
    margin: 24px 0;
    text-align: center;
    color: var(--_text-quiet);
  }
  .form {
    display: grid;
    gap: 4px;
  }
  .field {
    display: grid;
    gap: 4px;
  }
  .field > :first-child {
    font-weight: 500;
  }
  .name-field {
    display: flex;
    gap: 4px;
    align-items: center;
  }
  .help {
    min-block-size: 4px;
    margin: 0 0 8px;
  }
  .reason {
    margin: 0 0 8px;
    padding: 8px 12px;
    border-radius: var(--_radius-s);
    background: var(--_bg-quiet);
  }
  .problem {
    color: var(--_danger);
  }
  .open {
    font-size: 12px;
    line-height: 16px;
    color: var(--_warning);
  }
  .variables {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .preview {
    margin: 4px 0 0;
    padding: 8px 12px;
    border-radius: var(--_radius-s);
    background: var(--_bubble-out);
  }
  .preview figcaption {
    color: var(--_text);
  }
  .preview p {
    margin: 4px 0 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
