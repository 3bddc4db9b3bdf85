import { css } from 'lit';

export const templatePickerStyles = css`
  :host {
    display: block;
    container: picker / inline-size;
    min-inline-size: 0;
    /* Of the pane it stands in, enough is left to see whom it is about. */
    block-size: min(560px, 70vh, 54cqb);
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-m);
    background: var(--_bg);
  }
  .picker {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100%;
  }
  .find,
  .one {
    display: flex;
    min-block-size: 0;
    min-inline-size: 0;
    flex-direction: column;
  }
  .picker.chosen > .find,
  .picker:not(.chosen) > .one {
    display: none;
  }
  header {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 8px 8px 8px 12px;
    border-block-end: 1px solid var(--_border);
  }
  header h2 {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    font-size: 14px;
    font-weight: 600;
  }
  header h2 > * {
    max-inline-size: 100%;
  }
  /* Focus comes here to be read on from; there is nothing to press. */
  header h2:focus {
    outline: none;
  }
  header .meta {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 400;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    padding: 8px 12px;
    border-block-start: 1px solid var(--_border);
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  .narrow {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
    padding: 8px 12px;
    border-block-end: 1px solid var(--_border);
  }
  .narrow > :first-child {
    grid-column: 1 / -1;
  }
  input,
  select {
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
  input[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  input::placeholder {
    color: var(--_text-quiet);
    opacity: 1;
  }
  .rows {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    padding: 4px;
  }
  .row {
    display: grid;
    gap: 2px;
    inline-size: 100%;
    padding: 8px;
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .row:hover {
    background: var(--_bg-hover);
  }
  .row[aria-selected='true'] {
    background: var(--_bg-selected);
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .row .name {
    display: flex;
    align-items: baseline;
    gap: 8px;
  }
  .row .name > :first-child {
    min-inline-size: 0;
    font-weight: 500;
  }
  .status {
    flex: none;
    margin-inline-start: auto;
    padding: 0 6px;
    border-radius: 999px;
    background: var(--_warning-bg);
    font-size: 12px;
    line-height: 16px;
    color: var(--_warning);
  }
  .status.rejected {
    background: var(--_danger-bg);
    color: var(--_danger);
  }
  .meta,
  .hint,
  .why {
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  .words {
    display: block;
    text-align: match-parent;
    color: var(--_text-quiet);
  }
  .detail {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
  }
  .sides {
    display: grid;
    gap: 16px;
    padding: 12px;
  }
  wa-inbox-send-later {
    margin: 0 12px 12px;
  }
  .barred {
    display: flex;
    gap: 8px;
    margin: 0;
    padding: 8px 12px;
    background: var(--_warning-bg);
    color: var(--_warning);
  }
  .barred small {
    display: block;
    font-size: 12px;
    line-height: 16px;
  }
  .fields {
    display: grid;
    align-content: start;
    gap: 12px;
  }
  .field {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 4px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .field > :not(.half) {
    grid-column: 1 / -1;
  }
  .field label,
  .field legend {
    padding: 0;
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .required {
    margin-inline-start: 3px;
    color: var(--_danger);
  }
  .upload {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
  }
  .upload progress {
    flex: 1;
    max-inline-size: 240px;
    block-size: 6px;
    accent-color: var(--_accent-fill);
  }
  .arrived {
    display: flex;
    gap: 4px;
    min-inline-size: 0;
  }
  .problem {
    font-size: 12px;
    line-height: 16px;
    color: var(--_danger);
  }
  footer {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 12px;
    padding: 8px 12px;
    border-block-start: 1px solid var(--_border);
  }
  .why {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .state .link {
    margin-block-start: 8px;
  }
  .bone {
    block-size: 40px;
    margin: 8px;
    border-radius: var(--_radius-s);
    background: var(--_skeleton);
  }
  @container picker (min-width: 620px) {
    .picker {
      grid-template-columns: minmax(200px, 280px) minmax(0, 1fr);
    }
    .picker > .find,
    .picker > .one,
    .picker.chosen > .find,
    .picker:not(.chosen) > .one {
      display: flex;
    }
    .find {
      border-inline-end: 1px solid var(--_border);
    }
    .to-list {
      display: none;
    }
  }
  @container picker (min-width: 720px) {
    .sides {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .sides.alone {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
