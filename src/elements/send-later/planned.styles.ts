import { css } from 'lit';

export const plannedStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  .strip {
    border: 1px solid var(--_border);
    border-radius: var(--_radius-s);
    background: var(--_bg);
  }
  .summary {
    display: flex;
    gap: 8px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 4px 8px;
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .summary:hover {
    background: var(--_bg-hover);
  }
  .summary .says {
    flex: 1;
    min-inline-size: 0;
  }
  .failed,
  .reason {
    color: var(--_danger);
  }
  .plans {
    max-block-size: min(320px, 40vh);
    margin: 0;
    padding: 0;
    overflow: auto;
    list-style: none;
  }
  .plan {
    display: grid;
    gap: 4px;
    padding: 8px;
    border-block-start: 1px solid var(--_border);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    justify-content: space-between;
    margin: 0;
  }
  time {
    font-weight: 500;
  }
  .what {
    display: flex;
    gap: 6px;
    align-items: center;
    min-inline-size: 0;
    margin: 0;
  }
  .kind {
    flex: none;
    color: var(--_text-quiet);
  }
  .words {
    min-inline-size: 0;
  }
  textarea {
    resize: vertical;
  }
  .author,
  .why,
  .reason {
    font-size: 12px;
    line-height: 16px;
  }
  .author,
  .why {
    color: var(--_text-quiet);
    overflow-wrap: anywhere;
  }
  .reason {
    margin: 0;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .acts .button {
    min-block-size: 28px;
    padding: 2px 10px;
  }
  .editor {
    display: grid;
    gap: 6px;
  }
  .gone {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    margin: 0;
    padding: 6px 8px;
    color: var(--_text-quiet);
  }
`;
