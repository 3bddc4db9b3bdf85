import { css } from 'lit';

/** The bar: tabs, search, channel, connection, and who works here. Comes before the frame's styles, which fit it to the width. */
export const barStyles = css`
  .bar {
    display: flex;
    flex: none;
    align-items: center;
    gap: 8px;
    block-size: 48px;
    padding-inline: 8px 12px;
    border-block-end: 1px solid var(--_border);
    background: var(--_bg-quiet);
  }
  .tabs {
    display: flex;
    flex: 1;
    gap: 2px;
    min-inline-size: 0;
    overflow-x: auto;
    scrollbar-width: none;
    padding: 3px;
  }
  .chats {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 6px;
    block-size: 32px;
    padding-inline: 10px;
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    color: var(--_text-quiet);
  }
  .chats:hover {
    background: var(--_bg-hover);
  }
  .chats[aria-current] {
    background: var(--_bg-selected);
    color: var(--_text);
    font-weight: 600;
  }
  .search {
    position: relative;
    display: flex;
    flex: 0 1 240px;
    align-items: center;
    min-inline-size: 96px;
    color: var(--_text-quiet);
  }
  .search .icon {
    position: absolute;
    inset-inline-start: 9px;
    pointer-events: none;
  }
  .search input {
    inline-size: 100%;
    min-inline-size: 0;
    block-size: 32px;
    padding-block: 0;
    padding-inline: 31px 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-s);
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
    text-overflow: ellipsis;
  }
  .search input::placeholder {
    color: var(--_text-quiet);
    opacity: 1;
  }
  .search input:hover {
    border-color: var(--_border-control);
  }
  .pick {
    position: relative;
    display: flex;
    flex: 0 1 auto;
    align-items: center;
    min-inline-size: 0;
    color: var(--_text-quiet);
  }
  .pick select {
    appearance: none;
    max-inline-size: 200px;
    min-inline-size: 0;
    block-size: 32px;
    padding-block: 0;
    padding-inline: 10px 30px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-s);
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .pick select:hover {
    border-color: var(--_border-control);
  }
  .pick .icon {
    position: absolute;
    inset-inline-end: 8px;
    pointer-events: none;
  }
  .connection {
    display: flex;
    flex: none;
    align-items: center;
    gap: 6px;
    color: var(--_text-quiet);
    font-size: 12px;
    line-height: 16px;
    white-space: nowrap;
  }
  .connection.online .icon {
    color: var(--_success);
  }
  .connection.trouble {
    color: var(--_warning);
  }
  .self {
    --wa-inbox-avatar-size: 28px;
    display: flex;
    flex: none;
    align-items: center;
    gap: 8px;
    max-inline-size: 220px;
    min-inline-size: 0;
    padding: 2px;
    border: 0;
    border-radius: var(--_radius-s);
    background: transparent;
  }
  .self:hover,
  .self[aria-expanded='true'] {
    background: var(--_bg-hover);
  }
  .away {
    flex: none;
    padding-inline: 8px;
    border: 1px solid var(--_border-control);
    border-radius: 10px;
    color: var(--_text-quiet);
    font: var(--_text-s) var(--_font);
  }
`;
