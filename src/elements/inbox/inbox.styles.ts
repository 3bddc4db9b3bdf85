import { css } from 'lit';

/** The frame: wide from 1100 px, medium from 720 px, narrow below: one pane at a time. */
export const inboxStyles = css`
  :host {
    display: block;
    container: wa-inbox / inline-size;
    inline-size: 100%;
    block-size: 100%;
    min-inline-size: 280px;
    min-block-size: 240px;
    background: var(--_bg);
    overflow: hidden;
  }
  .frame {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }
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
    max-inline-size: 180px;
    min-inline-size: 0;
  }
  .panes {
    position: relative;
    display: flex;
    flex: 1;
    min-block-size: 0;
  }
  .list {
    display: flex;
    flex: none;
    flex-direction: column;
    inline-size: clamp(300px, 27cqi, 360px);
    min-block-size: 0;
    border-inline-end: 1px solid var(--_border);
  }
  .list wa-inbox-filters {
    border-block-end: 1px solid var(--_border);
  }
  .list wa-inbox-list {
    flex: 1;
  }
  .main {
    /* The composer grows to a share of this height. */
    container-type: size;
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .main > .state {
    background: var(--_bg-quiet);
  }
  .main wa-inbox-conversation {
    flex: 1;
    min-block-size: 0;
  }
  .panes :not(:defined) {
    visibility: hidden;
  }
  .main wa-inbox-composer {
    flex: none;
  }
  wa-inbox-refusals {
    inset-block-end: 12px;
    inset-inline-start: 12px;
    z-index: 3;
    inline-size: calc(clamp(300px, 27cqi, 360px) - 24px);
  }
  .side {
    flex: none;
    inline-size: clamp(300px, 24cqi, 360px);
    min-block-size: 0;
    border-inline-start: 1px solid var(--_border);
    background: var(--_bg-quiet);
  }
  .fold {
    display: flex;
    justify-content: flex-end;
    padding: 8px 8px 0;
  }
  .back {
    display: none;
  }
  @container wa-inbox (inline-size >= 1100px) {
    .side.folded,
    .fold {
      display: none;
    }
  }
  @container wa-inbox (inline-size < 1100px) {
    .side:not(.shown) {
      display: none;
    }
    .side {
      position: absolute;
      inset-block: 0;
      inset-inline-end: 0;
      z-index: 2;
      inline-size: min(340px, 100%);
      box-shadow: var(--_shadow);
    }
    .self bdi {
      display: none;
    }
  }
  @container wa-inbox (720px <= inline-size < 1100px) {
    .list {
      inline-size: clamp(280px, 36cqi, 340px);
    }
  }
  @container wa-inbox (inline-size < 720px) {
    .list {
      inline-size: 100%;
      border: 0;
    }
    .frame:not(.open) .main,
    .frame.open .list,
    .frame.open .bar,
    .tabs wa-inbox-tab {
      display: none;
    }
    .tabs {
      flex: 1 0 auto;
    }
    .pick select {
      inline-size: 100%;
    }
    .side {
      inline-size: 100%;
      border: 0;
    }
    .chats[aria-current] {
      background: none;
    }
    .connection.online span {
      position: absolute;
      clip-path: inset(50%);
    }
    .back {
      display: inline-flex;
    }
    /* One pane fills the frame: below stands the composer, so refusals come from above. */
    wa-inbox-refusals {
      inset-block: 56px auto;
      inset-inline-end: 12px;
      inline-size: auto;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    @container wa-inbox (inline-size < 1100px) {
      .side.shown {
        animation: arrive var(--_quick);
      }
    }
  }
  @keyframes arrive {
    from {
      opacity: 0;
    }
  }
`;
