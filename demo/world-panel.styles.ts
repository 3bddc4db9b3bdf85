import { css } from 'lit';

export const worldPanelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 4px;
    font-size: 13px;
    line-height: 18px;
  }

  h2,
  h3,
  p {
    margin: 0;
    font-size: inherit;
  }

  h2 {
    font-weight: 650;
  }

  p {
    color: var(--faint);
  }

  p:empty {
    display: none;
  }

  section {
    display: flex;
    flex-direction: column;
    gap: 6px;
    margin-block-start: 8px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--line);
  }

  time {
    font-variant-numeric: tabular-nums;
  }

  .row {
    display: flex;
    gap: 4px;
  }

  .row button {
    flex: 1;
  }

  label {
    display: flex;
    flex-direction: column;
    gap: 2px;
  }

  label > span {
    color: var(--faint);
  }

  .check {
    flex-direction: row;
    align-items: center;
    gap: 8px;
    min-height: 24px;
  }

  select,
  button {
    min-height: 30px;
    padding: 4px 8px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--card);
    color: inherit;
    font: inherit;
    text-align: start;
  }

  button {
    cursor: pointer;
  }

  .row button {
    text-align: center;
  }

  button:hover {
    border-color: var(--faint);
  }

  [aria-pressed='true'] {
    background: var(--brand-ground);
    border-color: var(--brand);
  }

  :focus-visible {
    outline: 2px solid var(--brand);
    outline-offset: 1px;
  }

  @media (forced-colors: active) {
    [aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }
`;
