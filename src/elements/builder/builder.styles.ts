import { css } from 'lit';

export const builderStyles = css`
  :host {
    display: block;
    container: builder / inline-size;
    min-inline-size: 0;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-m);
    background: var(--_bg);
  }
  .builder {
    display: flex;
    flex-direction: column;
    /* Of the pane it stands in, enough is left to see whom it is about. */
    max-block-size: min(560px, 70vh, 54cqb);
  }
  header {
    display: flex;
    align-items: center;
    gap: 8px;
    padding-block: 8px;
    padding-inline: 12px 8px;
    border-block-end: 1px solid var(--_border);
  }
  header h2 {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    font-size: 14px;
    line-height: 20px;
    font-weight: 600;
  }
  .sides {
    display: grid;
    flex: 1;
    gap: 16px;
    min-block-size: 0;
    padding: 12px;
    overflow: auto;
  }
  .fields,
  .items {
    display: grid;
    align-content: start;
    gap: 12px;
    min-inline-size: 0;
  }
  .field {
    display: grid;
    align-content: start;
    gap: 4px;
    min-inline-size: 0;
  }
  .above {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 8px;
  }
  label,
  legend {
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  input,
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 32px;
    /* Their label and their trouble come along. */
    scroll-margin-block: 32px;
    padding: 5px 8px;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius-s);
    background: var(--_bg);
    color: inherit;
    font: inherit;
  }
  textarea {
    min-block-size: 72px;
    max-block-size: 200px;
    resize: vertical;
    field-sizing: content;
  }
  input::placeholder {
    color: var(--_text-quiet);
    opacity: 1;
  }
  [aria-invalid='true'] {
    border-color: var(--_danger);
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
  .hint,
  .count,
  .why {
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  .problem,
  .count.over {
    font-size: 12px;
    line-height: 16px;
    color: var(--_danger);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(110px, 1fr));
    gap: 8px;
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
  }
  .add {
    justify-self: start;
  }
  .group {
    display: grid;
    position: relative;
    gap: 12px;
    min-inline-size: 0;
    margin: 0;
    padding: 8px 12px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-s);
  }
  .group > legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    line-height: 28px;
  }
  .group > .item-tools {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 12px;
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    row-gap: 4px;
    align-items: start;
  }
  .item > .field:nth-of-type(n + 2) {
    grid-column: 1 / -1;
  }
  .item-tools {
    display: flex;
    gap: 2px;
  }
  .item > .item-tools {
    margin-inline-start: 8px;
    padding-block-start: 24px;
  }
  .item-tools .icon-button {
    inline-size: 28px;
    block-size: 28px;
  }
  .up .icon {
    transform: rotate(180deg);
  }
  .preview {
    align-self: start;
    min-inline-size: 0;
    padding: 12px;
    border-radius: var(--_radius-s);
    background: var(--_bg-quiet);
  }
  .preview p {
    margin: 0;
  }
  .bubble {
    inline-size: fit-content;
    min-inline-size: min(160px, 100%);
    max-inline-size: 100%;
    padding: 7px 12px 8px;
    overflow: clip;
    border-radius: 2px var(--_radius-l) var(--_radius-l);
    background: var(--_bubble-in);
    overflow-wrap: anywhere;
  }
  .words {
    white-space: pre-wrap;
    unicode-bidi: isolate;
    tab-size: 4;
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
  @container builder (min-width: 500px) {
    .sides {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .preview {
      position: sticky;
      inset-block-start: 0;
    }
  }
  @media (forced-colors: active) {
    .bubble {
      border: 1px solid CanvasText;
    }
  }
`;
