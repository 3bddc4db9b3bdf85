import { css } from 'lit';

export const recorderStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  .panel {
    display: grid;
    gap: 8px;
    padding: 8px 12px;
    outline: none;
  }
  .sound,
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .acts {
    justify-content: end;
  }
  .acts .discard {
    margin-inline-end: auto;
  }
  .state {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    font-weight: 500;
  }
  .dot {
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--_danger);
    animation: blink 1.6s ease-in-out infinite;
  }
  .paused .dot {
    border-radius: 2px;
    background: var(--_text-quiet);
    animation: none;
  }
  @keyframes blink {
    50% {
      opacity: 0.35;
    }
  }
  .track {
    position: relative;
    flex: 1 1 72px;
    min-inline-size: 0;
    block-size: 32px;
    border-radius: 4px;
  }
  .track:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  svg.wave {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: color-mix(in oklab, currentColor 40%, transparent);
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  svg.live,
  svg.done {
    stroke: var(--_accent-text);
  }
  .paused svg.live {
    stroke: var(--_text-quiet);
  }
  .track:dir(rtl) svg {
    transform: scaleX(-1);
  }
  .track input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .time {
    min-inline-size: 44px;
    color: var(--_text-quiet);
    text-align: end;
  }
  .note {
    display: flex;
    gap: 6px;
    align-items: start;
    margin: 0;
    color: var(--_text-quiet);
    font-size: 12px;
    line-height: 16px;
  }
  .trouble {
    color: var(--_danger);
    font-weight: 500;
  }
  @media (prefers-reduced-motion: reduce) {
    .dot {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .dot {
      forced-color-adjust: none;
      background: CanvasText;
    }
    svg.wave {
      stroke: GrayText;
    }
    svg.live,
    svg.done {
      stroke: Highlight;
    }
  }
`;
