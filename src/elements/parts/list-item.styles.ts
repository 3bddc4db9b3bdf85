import { css } from 'lit';

export const listItemStyles = css`
  :host {
    --_ground: var(--_bg);
    --wa-inbox-avatar-size: calc(32px + 8px * var(--_density));
    display: flex;
    align-items: center;
    gap: 12px;
    block-size: calc(48px + 16px * var(--_density));
    padding-inline: 12px;
    border-radius: var(--_radius-m);
    cursor: pointer;
    overflow: hidden;
  }
  :host(:hover) {
    --_ground: var(--_bg-hover);
    background: var(--_bg-hover);
  }
  :host([aria-selected='true']) {
    --_ground: var(--_bg-selected);
    background: var(--_bg-selected);
  }
  .text {
    flex: 1;
    min-inline-size: 0;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
  }
  .name {
    font-weight: 500;
  }
  time,
  .meta {
    color: var(--_text-quiet);
    font-size: 12px;
    line-height: 16px;
  }
  time {
    flex: none;
    margin-inline-start: auto;
  }
  /* Numbers and their units keep together in the other direction too. */
  time,
  .fact,
  .count {
    unicode-bidi: plaintext;
  }
  .preview {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 4px;
    min-inline-size: 0;
    color: var(--_text-quiet);
  }
  .preview .icon {
    margin-inline-end: 1px;
  }
  .unread .name {
    font-weight: 650;
  }
  .unread .preview {
    color: var(--_text);
  }
  .unread time {
    color: var(--_accent-text);
    font-weight: 600;
  }
  .count {
    flex: none;
    min-inline-size: 20px;
    padding-inline: 6px;
    border-radius: 10px;
    background: var(--_accent-fill);
    color: var(--_on-accent);
    font-size: 12px;
    font-weight: 600;
    line-height: 20px;
    text-align: center;
  }
  .trouble,
  .draft {
    color: var(--_danger);
  }
  .draft {
    display: flex;
    flex: none;
    align-items: center;
    gap: 4px;
  }
  /* What does not fit whole goes to a second line that nobody sees: better no tag than a third of one. */
  .meta {
    flex-wrap: wrap;
    gap: 0 8px;
    block-size: 16px;
    overflow: hidden;
    white-space: nowrap;
  }
  .fact {
    display: flex;
    flex: none;
    align-items: center;
    gap: 3px;
    max-inline-size: 100%;
    min-inline-size: 0;
    block-size: 16px;
  }
  .fact .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .beacon {
    color: var(--_accent-text);
    font-weight: 500;
  }
  .closing {
    color: var(--_warning);
  }
  .colleague {
    --wa-inbox-avatar-size: 16px;
  }
  @container style(--wa-inbox-density: 0) {
    .meta {
      display: none;
    }
  }
  @media (forced-colors: active) {
    :host([aria-selected='true']) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .count {
      forced-color-adjust: none;
    }
  }
`;
