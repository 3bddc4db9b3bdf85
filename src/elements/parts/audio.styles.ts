import { css } from 'lit';

export const audioStyles = css`
  .player {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 10px;
    align-items: center;
    inline-size: 320px;
    max-inline-size: 100%;
    padding: 6px;
  }
  .toggle {
    display: grid;
    grid-row: 1 / 4;
    grid-column: 1;
    place-content: center;
    inline-size: 40px;
    block-size: 40px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: var(--_accent-fill);
    color: var(--_on-accent);
    transition: filter var(--_quick);
  }
  .toggle:hover {
    filter: brightness(0.92);
  }
  .toggle:disabled {
    background: color-mix(in oklab, currentColor 14%, transparent);
    color: var(--_text-quiet);
    cursor: default;
  }
  .toggle:focus-visible {
    outline-offset: 2px;
  }
  .title {
    grid-row: 1;
    grid-column: 2;
    font-weight: 500;
  }
  .track {
    position: relative;
    grid-row: 2;
    grid-column: 2;
    block-size: 28px;
    border-radius: 4px;
    cursor: pointer;
    touch-action: pan-y;
  }
  .track svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: color-mix(in oklab, currentColor 34%, transparent);
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .track svg.done {
    stroke: var(--_accent-text);
  }
  .track:dir(rtl) svg {
    transform: scaleX(-1);
  }
  .line {
    position: absolute;
    inset-inline: 0;
    inset-block: 12px;
    border-radius: 2px;
    background: color-mix(in oklab, currentColor 22%, transparent);
  }
  .line.done {
    inset-inline-end: auto;
    background: var(--_accent-text);
  }
  .knob {
    position: absolute;
    inset-block-start: 8px;
    inline-size: 12px;
    block-size: 12px;
    margin-inline-start: -6px;
    border-radius: 50%;
    background: var(--_accent-text);
  }
  .times {
    display: flex;
    grid-row: 3;
    grid-column: 2;
    gap: 6px;
    align-items: center;
    color: var(--_text-quiet);
    font-size: 11px;
    line-height: 14px;
  }
  .unheard {
    inline-size: 7px;
    block-size: 7px;
    border-radius: 50%;
    background: var(--_accent-text);
  }
  .aside {
    display: flex;
    grid-row: 1 / 4;
    grid-column: 3;
    align-items: center;
  }
  .titled .track {
    block-size: 22px;
  }
  .titled .line {
    inset-block: 9px;
  }
  .titled .knob {
    inset-block-start: 5px;
  }
  .rate {
    min-inline-size: 40px;
    min-block-size: 26px;
    padding: 2px 6px;
    border: 0;
    border-radius: 13px;
    background: color-mix(in oklab, currentColor 9%, transparent);
    font-size: 12px;
    line-height: 16px;
    font-weight: 600;
  }
  .rate:hover {
    background: color-mix(in oklab, currentColor 15%, transparent);
  }
  @media (forced-colors: active) {
    .toggle,
    .rate {
      border: 1px solid ButtonText;
    }
    .line,
    .knob,
    .unheard {
      forced-color-adjust: none;
      background: ButtonText;
    }
    .line.done,
    .knob {
      background: Highlight;
    }
    .track svg {
      stroke: ButtonText;
    }
    .track svg.done {
      stroke: Highlight;
    }
  }
`;
