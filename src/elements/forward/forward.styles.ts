import { css } from 'lit';

export const forwardStyles = css`
  dialog {
    flex-direction: column;
    gap: 12px;
    inline-size: min(460px, calc(100vw - 32px));
    max-block-size: min(640px, calc(100vh - 32px));
    padding: 20px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-l);
    background: var(--_bg-float);
    color: var(--_text);
    box-shadow: var(--_shadow);
  }
  dialog[open] {
    display: flex;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 35%);
  }
  h2,
  p {
    margin: 0;
  }
  h2 {
    font-size: 16px;
    line-height: 24px;
  }
  .message {
    display: flex;
    flex: none;
    gap: 6px;
    padding: 6px 10px;
    border-inline-start: 3px solid var(--_border-control);
    border-radius: 4px var(--_radius-s) var(--_radius-s) 4px;
    background: var(--_bg-quiet);
    font-size: 13px;
    line-height: 18px;
  }
  .message > span {
    display: -webkit-box;
    min-inline-size: 0;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow-wrap: anywhere;
  }
  .impossible {
    display: flex;
    gap: 8px;
    padding: 8px 12px;
    border-radius: var(--_radius-s);
    background: var(--_warning-bg);
    color: var(--_warning);
  }
  input[type='search'] {
    flex: none;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 5px 8px;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius-s);
    background: var(--_bg);
    color: inherit;
    font: inherit;
  }
  input::placeholder {
    color: var(--_text-quiet);
    opacity: 1;
  }
  .scroller {
    flex: 1;
    /* Stands still while rows come and go. */
    block-size: 340px;
    min-block-size: 96px;
    margin-inline: -8px;
    padding-inline: 8px;
    overflow: auto;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .target {
    --wa-inbox-avatar-size: 32px;
    display: grid;
    grid-template: auto auto / auto auto minmax(0, 1fr);
    gap: 0 10px;
    align-items: center;
    padding: 6px 8px;
    border-radius: var(--_radius-s);
    cursor: pointer;
  }
  .target:hover {
    background: var(--_bg-hover);
  }
  .target:has(:checked) {
    background: var(--_bg-selected);
  }
  .target > input,
  .target > wa-inbox-avatar {
    grid-row: 1 / -1;
  }
  .target > input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent-fill);
  }
  .name {
    justify-self: start;
    max-inline-size: 100%;
    font-weight: 500;
  }
  .about,
  .why,
  .end {
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
    overflow-wrap: anywhere;
  }
  .about {
    grid-column: 3;
  }
  .barred {
    cursor: default;
  }
  .barred .name {
    color: var(--_text-quiet);
  }
  .barred > input,
  .barred > wa-inbox-avatar {
    opacity: 0.55;
  }
  .why-barred {
    color: var(--_warning);
  }
  .end {
    padding: 12px 8px;
    text-align: center;
  }
  .problem {
    color: var(--_danger);
  }
  .foot {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    justify-content: flex-end;
  }
  .why {
    flex: 1;
    min-inline-size: 120px;
  }
`;
