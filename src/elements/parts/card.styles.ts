import { css } from 'lit';

/** The cards a bubble can hold: places, people, orders, forms, referrals, what was changed or taken back. */
export const cardStyles = css`
  .content {
    min-inline-size: 0;
  }
  .card-head {
    display: flex;
    gap: 6px;
    align-items: center;
    padding-block: 2px 4px;
  }
  .card-head .icon {
    color: var(--_text-quiet);
  }
  .card-head .card-line {
    margin-inline-start: auto;
    padding-inline-start: 12px;
  }
  .strong {
    font-weight: 600;
  }
  .clamp {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }

  .place {
    inline-size: 300px;
    max-inline-size: 100%;
  }
  .place .ground {
    display: grid;
    place-content: center;
    block-size: 88px;
    margin: -3px -8px 8px;
    border-radius: 12px;
    background:
      repeating-linear-gradient(24deg, transparent 0 26px, color-mix(in oklab, currentColor 7%, transparent) 26px 29px),
      repeating-linear-gradient(-52deg, transparent 0 38px, color-mix(in oklab, currentColor 6%, transparent) 38px 43px),
      color-mix(in oklab, currentColor 5%, transparent);
  }
  .pin {
    display: grid;
    place-content: center;
    inline-size: 36px;
    block-size: 36px;
    border-radius: 50%;
    background: var(--_accent-fill);
    color: var(--_on-accent);
    box-shadow: 0 2px 8px rgb(0 0 0 / 25%);
  }

  .person {
    inline-size: 300px;
    max-inline-size: 100%;
  }
  .person + .person {
    margin-block-start: 10px;
    padding-block-start: 8px;
  }
  .person-head {
    display: flex;
    gap: 10px;
    padding-block: 2px 6px;
  }
  .fact {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 8px;
    align-items: center;
    min-block-size: 28px;
  }
  .fact > .icon {
    color: var(--_text-quiet);
  }
  .fact .icon-button {
    inline-size: 28px;
    block-size: 28px;
  }
  .fact-text {
    overflow-wrap: anywhere;
  }
  .fact a,
  .referral a {
    color: var(--_accent-text);
    text-underline-offset: 2px;
  }

  .order table {
    inline-size: 300px;
    max-inline-size: 100%;
    border-collapse: collapse;
  }
  .order td,
  .order th {
    padding: 5px 0;
    border-block-start: 1px solid color-mix(in oklab, currentColor 11%, transparent);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .order td:last-child {
    padding-inline-start: 12px;
    text-align: end;
    white-space: nowrap;
  }
  .order .count {
    inline-size: 1%;
    padding-inline-end: 8px;
    color: var(--_text-quiet);
    white-space: nowrap;
  }
  .order tfoot th,
  .order tfoot td {
    font-weight: 600;
  }

  .form {
    min-inline-size: min(240px, 100%);
  }
  .form dl {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    gap: 0 12px;
    margin: 0;
  }
  .form dl > div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: 4px;
    border-block-start: 1px solid color-mix(in oklab, currentColor 11%, transparent);
  }
  .form dt {
    color: var(--_text-quiet);
  }
  .form dd {
    margin: 0;
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .form summary,
  .kept summary {
    inline-size: fit-content;
    padding-block: 4px;
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  pre {
    max-block-size: 220px;
    margin: 2px 0 4px;
    padding: 8px;
    border-radius: var(--_radius-s);
    background: color-mix(in oklab, currentColor 6%, transparent);
    font-size: 12px;
    line-height: 16px;
    overflow: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .referral {
    display: grid;
    gap: 1px;
    margin-block: 2px 6px;
    padding: 6px 10px 7px;
    border-inline-start: 3px solid var(--_border-control);
    border-radius: 4px var(--_radius-s) var(--_radius-s) 4px;
    background: color-mix(in oklab, currentColor 5%, transparent);
    font-size: 13px;
    line-height: 18px;
    overflow-wrap: anywhere;
  }
  .referral-kind {
    display: flex;
    gap: 5px;
    align-items: center;
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  .referral a {
    font-size: 12px;
  }
  .history {
    display: grid;
    gap: 6px;
    margin: 8px 0 2px;
    padding: 6px 0 0;
    border-block-start: 1px solid color-mix(in oklab, currentColor 14%, transparent);
    list-style: none;
  }
  .history li > * {
    display: block;
    overflow-wrap: anywhere;
  }
  .revoked {
    display: flex;
    gap: 6px;
    align-items: center;
    color: var(--_text-quiet);
    font-style: italic;
  }
  .kept[open] {
    padding-block-end: 4px;
  }
  .kept .words {
    color: var(--_text-quiet);
  }
`;
