import { css } from 'lit';

export const composerStyles = css`
  :host {
    container: wa-inbox-composer / inline-size;
    display: block;
    padding: 8px max(16px, (100% - 900px) / 2) 12px;
    background: var(--_bg);
  }
  .box {
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius-m);
    background: var(--_bg);
    transition:
      background var(--_quick),
      border-color var(--_quick);
  }
  .box:focus-within {
    border-color: var(--_focus);
    box-shadow: 0 0 0 1px var(--_focus);
  }
  .box.note {
    border: 1px dashed var(--_note-border);
    background: var(--_note);
  }
  .box.note:focus-within {
    border-style: solid;
    border-color: var(--_note-border);
    box-shadow: 0 0 0 1px var(--_note-border);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding: 6px 8px 0;
  }
  .modes {
    display: flex;
    gap: 2px;
    padding: 2px;
    border-radius: 8px;
    background: var(--_bg-hover);
  }
  .note .modes {
    background: color-mix(in oklab, var(--_note-border) 18%, transparent);
  }
  .mode {
    display: flex;
    align-items: center;
    gap: 5px;
    min-block-size: 26px;
    padding: 2px 10px;
    border: 1px solid transparent;
    border-radius: var(--_radius-s);
    background: transparent;
    font-size: 13px;
    line-height: 18px;
    color: var(--_text-quiet);
  }
  .mode[aria-checked='true'] {
    border-color: var(--_border);
    background: var(--_bg);
    color: var(--_text);
    font-weight: 600;
  }
  .note .mode[aria-checked='true'] {
    border-color: var(--_note-border);
    background: var(--_note);
  }
  .team {
    color: var(--_warning);
    font-size: 12px;
    line-height: 16px;
    font-weight: 500;
  }
  wa-inbox-reply-window {
    margin-inline-start: auto;
  }
  /* However much stands above the field, some of the conversation stays in sight. */
  .above {
    max-block-size: calc(100cqb - 300px);
    min-block-size: 0;
    overflow-y: auto;
    scrollbar-width: thin;
  }
  .tool-panel {
    inline-size: 100%;
    max-inline-size: none;
  }
  .field {
    display: grid;
    max-block-size: max(72px, 40cqb);
    scrollbar-width: thin;
    overflow: hidden auto;
  }
  .field > * {
    grid-area: 1 / 1;
    margin: 0;
    padding: 8px 12px 4px;
    border: 0;
    font: inherit;
    font-size: 16px;
    line-height: 24px;
    letter-spacing: inherit;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    min-block-size: 36px;
  }
  textarea {
    resize: none;
    overflow: hidden;
    background: transparent;
    color: inherit;
    outline: none;
  }
  textarea::placeholder {
    color: var(--_text-quiet);
    opacity: 1;
  }
  .mirror {
    visibility: hidden;
    pointer-events: none;
  }
  .quote {
    display: flex;
    align-items: center;
    gap: 8px;
    margin: 8px 8px 0;
    padding: 4px 4px 4px 10px;
    border-inline-start: 3px solid var(--_accent-text);
    border-radius: 4px;
    background: var(--_bg-hover);
    font-size: 13px;
    line-height: 18px;
  }
  .quote .words {
    flex: 1;
    min-inline-size: 0;
  }
  .quote .who {
    display: block;
    font-weight: 600;
  }
  .quote .icon-button {
    inline-size: 28px;
    block-size: 28px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    padding: 2px 8px 8px;
  }
  .hints {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 2px 12px;
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  .hints .count.over {
    color: var(--_danger);
    font-weight: 500;
  }
  .hint {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }
  .hint.warn {
    color: var(--_warning);
  }
  .send.note-button {
    border-color: transparent;
    background: var(--_warning);
    color: var(--_bg);
  }
  .send.note-button:hover {
    background: color-mix(in oklab, var(--_warning) 88%, var(--_text));
  }
  .lock {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 8px 10px;
    align-items: start;
    padding: 10px 12px 12px;
  }
  .lock .exits {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .lock .aside {
    grid-column: 2;
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  @container wa-inbox-composer (inline-size < 480px) {
    .keys {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .mode[aria-checked='true'] {
      border: 2px solid Highlight;
    }
    .box.note {
      border-width: 2px;
    }
  }
`;
