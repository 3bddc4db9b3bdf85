import { css } from 'lit';

/** What stands inside a bubble: quoted messages and cards. */
export const contentStyles = css`
  .quoted {
    display: block;
    inline-size: 100%;
    margin-block: 2px 6px;
    padding: 4px 8px 5px 10px;
    border: 0;
    border-inline-start: 3px solid var(--_sender, var(--_border-control));
    border-radius: 4px var(--_radius-s) var(--_radius-s) 4px;
    background: color-mix(in oklab, currentColor 5%, transparent);
    font-size: 13px;
    line-height: 18px;
    text-align: start;
  }
  .quoted.customer {
    --_sender: light-dark(#0a544e, #6ee7d8);
  }
  .quoted.agent {
    --_sender: var(--_accent-text);
  }
  .quoted:disabled {
    cursor: default;
  }
  .quoted .who {
    display: block;
    font-weight: 600;
    color: var(--_sender, var(--_text-quiet));
  }
  .quoted .what {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  .quoted .icon {
    display: inline-block;
    margin-inline-end: 4px;
    vertical-align: -3px;
  }

  .card {
    display: flex;
    gap: 10px;
    padding-block: 3px 2px;
    min-inline-size: min(200px, 100%);
  }
  .card-icon {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border-radius: var(--_radius-m);
    background: color-mix(in oklab, currentColor 8%, transparent);
  }
  .card-text {
    align-self: center;
    min-inline-size: 0;
    overflow: clip;
    overflow-wrap: anywhere;
  }
  .card-title {
    font-weight: 500;
  }
  .card-line {
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
`;
