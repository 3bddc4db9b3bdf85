import { css } from 'lit';

/** The frame: wide from 1100 px, medium from 720 px, narrow below: one pane at a time. */
export const inboxStyles = css`
  /* The agent's own choice goes before the page's. */
  :host(:state(compact)) {
    --wa-inbox-density: 0 !important;
  }
  :host(:state(comfortable)) {
    --wa-inbox-density: 1 !important;
  }
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
