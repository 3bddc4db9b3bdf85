import { css } from 'lit';

export const conversationStyles = css`
  :host {
    container: wa-inbox-conversation / inline-size;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    min-inline-size: 0;
    block-size: 100%;
    background: var(--_bg);
  }
  .head {
    --wa-inbox-avatar-size: 36px;
    display: flex;
    flex: none;
    align-items: center;
    gap: 10px;
    min-block-size: 56px;
    padding: 6px 12px 6px 16px;
  }
  .who {
    display: grid;
    flex: 1 1 0;
    min-inline-size: 0;
  }
  h2 {
    margin: 0;
    font: inherit;
    font-weight: 600;
    font-size: 15px;
  }
  .sub {
    display: flex;
    gap: 6px;
    min-inline-size: 0;
    overflow: hidden;
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  /* The channel gives way before the address does. */
  .sub > * {
    flex: 0 0 auto;
    max-inline-size: 100%;
  }
  .sub > * + * {
    flex-shrink: 1;
  }
  .sub > * + *::before {
    content: '·';
    padding-inline-end: 6px;
  }
  .tools {
    display: flex;
    flex: none;
    align-items: center;
    gap: 4px;
  }
  .assignee {
    --wa-inbox-avatar-size: 20px;
    max-inline-size: 180px;
  }
  .assignee .label {
    min-inline-size: 0;
  }
  .menu {
    --wa-inbox-avatar-size: 20px;
  }
  .chosen {
    margin-inline-start: auto;
  }
  .menu [aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  .dot {
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .dot.new {
    border-color: var(--_accent-text);
    background: var(--_accent-text);
  }
  .dot.pending {
    border-color: var(--_warning);
  }
  .dot.resolved {
    border-color: var(--_success);
    border-radius: 2px;
    background: var(--_success);
  }
  .second {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-block-size: 36px;
    padding: 0 12px 8px 16px;
    border-block-end: 1px solid var(--_border);
  }
  .second wa-inbox-tags {
    flex: 0 1 auto;
  }
  .beacon {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    margin-inline-start: auto;
    padding-inline-start: 8px;
    border-radius: 14px;
    background: var(--_bg-selected);
    color: var(--_accent-text);
    font-size: 12px;
    line-height: 16px;
    font-weight: 500;
  }
  .beacon .button {
    min-block-size: 28px;
    padding: 3px 10px;
    border-radius: 14px;
    font-size: 12px;
    line-height: 16px;
  }
  .presence {
    display: inline-flex;
    min-inline-size: 0;
    align-items: center;
    gap: 6px;
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  .strip {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    gap: 8px;
    padding: 4px 16px;
    background: var(--_bg-quiet);
    border-block-end: 1px solid var(--_border);
    color: var(--_text-quiet);
    font-size: 12px;
    line-height: 16px;
  }
  .strip.trouble {
    background: var(--_warning-bg);
    color: var(--_warning);
  }
  wa-inbox-timeline {
    flex: 1;
  }
  .state {
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 6px;
    padding: 32px 24px;
    text-align: center;
  }
  .state > .icon {
    inline-size: 28px;
    block-size: 28px;
    margin-block-end: 6px;
    color: var(--_text-quiet);
  }
  .state .title {
    font-weight: 600;
  }
  .state .hint {
    max-inline-size: 44ch;
    color: var(--_text-quiet);
  }
  .state .button {
    margin-block-start: 10px;
  }
  .ghost {
    display: block;
    border-radius: 4px;
    background: var(--_skeleton);
  }
  .ghost.disc {
    flex: none;
    inline-size: 36px;
    block-size: 36px;
    border-radius: 50%;
  }
  .ghost.name {
    inline-size: 140px;
    block-size: 12px;
    margin-block: 4px;
  }
  .ghost.sub {
    inline-size: 200px;
    max-inline-size: 80%;
    block-size: 10px;
    margin-block: 3px;
  }
  .ghosts {
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: flex-end;
    gap: 10px;
    min-block-size: 0;
    padding: 16px max(16px, (100% - 900px) / 2);
    overflow: hidden;
  }
  .ghost.bubble {
    flex: none;
    inline-size: 36%;
    block-size: 36px;
    border-radius: var(--_radius-l);
  }
  .ghost.bubble.wide {
    inline-size: 58%;
    block-size: 56px;
  }
  .ghost.bubble.out {
    align-self: flex-end;
  }
  @container wa-inbox-conversation (inline-size < 720px) {
    .tools .resolve .label {
      display: none;
    }
  }
  @container wa-inbox-conversation (inline-size < 620px) {
    .tools .label,
    .tools .resolve .label {
      display: none;
    }
    .tools .button {
      padding-inline: 6px;
    }
  }
  @container wa-inbox-conversation (inline-size < 480px) {
    /* The name first: what can be done has a line of its own, and room for its words. */
    .head {
      flex-wrap: wrap;
      gap: 0 8px;
      padding-inline: 8px;
    }
    .tools {
      flex: 1 1 100%;
      order: 1;
      min-inline-size: 0;
      margin-block-end: 4px;
    }
    .tools .label {
      display: block;
    }
    .tools .resolve .label {
      display: none;
    }
    .tools .assignee {
      flex: 0 1 auto;
      min-inline-size: 0;
    }
    .tools .more-tools {
      margin-inline-start: auto;
    }
    .second {
      padding-inline: 12px;
    }
  }
  @media (forced-colors: active) {
    .dot.new,
    .dot.resolved {
      background: CanvasText;
    }
  }
`;
