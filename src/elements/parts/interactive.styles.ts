import { css } from 'lit';

/** What a person can tap below the words, and what stands around the words of a template. */
export const interactiveStyles = css`
  .choices,
  .taps {
    display: grid;
    margin: 6px -12px -4px;
    border-block-start: 1px solid color-mix(in oklab, currentColor 12%, transparent);
  }
  .choices > *,
  .tap {
    display: flex;
    gap: 6px;
    align-items: center;
    justify-content: center;
    min-block-size: 36px;
    padding: 6px 12px;
    border: 0;
    background: none;
    color: var(--_accent-text);
    font-weight: 500;
    text-align: center;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .choices > * + *,
  .tap + .tap {
    border-block-start: 1px solid color-mix(in oklab, currentColor 16%, transparent);
  }
  .choices > *:hover,
  a.tap:hover,
  summary.tap:hover {
    background: color-mix(in oklab, currentColor 6%, transparent);
  }
  .choices {
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
  }
  .choices > * + * {
    border-block-start: 0;
    border-inline-start: 1px solid color-mix(in oklab, currentColor 16%, transparent);
  }
  .taps :focus-visible,
  .choices :focus-visible {
    outline-offset: -3px;
    border-radius: var(--_radius-s);
  }
  summary {
    cursor: pointer;
  }
  .options summary {
    list-style: none;
  }
  .option-section {
    padding: 2px 12px 6px;
  }
  .option-section ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .option-section li {
    padding-block: 5px;
    overflow-wrap: anywhere;
  }
  .option-section li + li {
    border-block-start: 1px solid color-mix(in oklab, currentColor 10%, transparent);
  }
  .option-section .card-line {
    display: block;
  }

  .heading {
    padding-block: 2px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .footer {
    padding-block-start: 2px;
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
    overflow-wrap: anywhere;
  }
  .template {
    margin-block-end: 4px;
    font-style: normal;
  }
  .offer {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 6px;
    align-items: center;
    margin-block: 4px;
    padding: 6px 8px;
    border-radius: var(--_radius-s);
    background: var(--_warning-bg);
    color: var(--_warning);
    font-weight: 500;
  }
  .missing {
    display: grid;
    place-content: center;
    inline-size: 280px;
    max-inline-size: 100%;
    block-size: 96px;
    margin-block-end: 6px;
    border-radius: var(--_radius-m);
    background: color-mix(in oklab, currentColor 7%, transparent);
    color: var(--_text-quiet);
  }
  .carousel {
    display: flex;
    gap: 8px;
    margin: 8px 0 4px;
    padding: 2px;
    overflow-x: auto;
    scrollbar-width: thin;
    list-style: none;
  }
  .carousel > li {
    flex: none;
    inline-size: 220px;
    padding: 8px 12px 4px;
    border: 1px solid color-mix(in oklab, currentColor 14%, transparent);
    border-radius: var(--_radius-m);
    background: var(--_bg);
  }
  .carousel .missing {
    inline-size: 100%;
  }
`;
