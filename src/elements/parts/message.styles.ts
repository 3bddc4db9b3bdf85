import { css } from 'lit';

export const messageStyles = css`
  :host {
    --_joint: 6px;
    --_tail: 2px;
    display: grid;
    justify-items: start;
    outline: none;
    scroll-margin-block: 48px;
  }
  :host(:state(out)) {
    justify-items: end;
  }
  :host(:state(line)) {
    justify-items: center;
  }
  .frame {
    position: relative;
    min-inline-size: 0;
    max-inline-size: min(68ch, 84%);
  }
  :host(:state(line)) .frame {
    max-inline-size: 100%;
  }
  .bubble {
    position: relative;
    padding: calc(5px + 2px * var(--_density)) 12px calc(6px + 2px * var(--_density));
    border: 1px solid transparent;
    border-radius: var(--_radius-l);
    background: var(--_bubble-in);
    color: var(--_text);
    /* Names, titles and answers come from outside: a word of any length breaks rather than leave. */
    overflow-wrap: anywhere;
  }
  /* One character can be wider than a bubble: what cannot break is cut, with room for focus rings. */
  .bubble > :not(wa-inbox-avatar),
  .system {
    overflow: clip;
    overflow-clip-margin: 8px;
  }
  :host(:state(out)) .bubble {
    background: var(--_bubble-out);
  }
  :host(:not([first])) .bubble {
    border-start-start-radius: var(--_joint);
  }
  .bubble {
    border-end-start-radius: var(--_joint);
  }
  :host([last]) .bubble {
    border-end-start-radius: var(--_tail);
  }
  :host(:state(out)) .bubble {
    border-start-start-radius: var(--_radius-l);
    border-end-start-radius: var(--_radius-l);
    border-end-end-radius: var(--_joint);
  }
  :host(:state(out):not([first])) .bubble {
    border-start-end-radius: var(--_joint);
  }
  :host(:state(out)[last]) .bubble {
    border-end-end-radius: var(--_tail);
  }
  :host(:state(note)) .bubble {
    border: 1px dashed var(--_note-border);
    background: var(--_note);
  }
  :host([flash]) .bubble {
    animation: flash 1.6s ease-out;
  }
  :host(:focus-visible) .bubble {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .bubble.serious {
    border: 1px solid var(--_danger);
  }
  .bubble.doubt {
    border: 1px solid var(--_warning);
  }
  .bubble.preparing .words {
    color: var(--_text-quiet);
  }

  /* The words. The time floats in the empty space of their last line, or below when there is none. */
  .words {
    display: flow-root;
    overflow: clip;
    /* Room to paint the time that hangs below the last line. */
    margin-block-end: -3px;
    padding-block-end: 3px;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    unicode-bidi: isolate;
    tab-size: 4;
  }
  .words.big {
    font-size: 32px;
    line-height: 40px;
  }
  .words.big .meta {
    margin-block: 24px 0;
  }
  .words.bare .meta {
    margin-block: -2px;
  }
  .silent {
    color: var(--_text-quiet);
    font-style: italic;
  }
  .words a {
    color: var(--_accent-text);
    text-underline-offset: 2px;
  }
  .meta {
    display: inline-flex;
    float: right;
    align-items: center;
    gap: 4px;
    margin: 5px 0 -3px 12px;
    font-size: 11px;
    line-height: 16px;
    color: var(--_text-quiet);
    white-space: nowrap;
    user-select: none;
  }
  /* By the side of the page, not of the text: an Arabic text keeps its time where all others have it. */
  :host(:dir(rtl)) .meta {
    float: left;
    margin-inline: 0;
    margin-right: 12px;
  }
  .meta .late {
    display: inline-flex;
    align-items: center;
    gap: 3px;
    color: var(--_warning);
  }
  .card + .words {
    margin-block-start: 4px;
  }

  .author {
    display: flex;
    align-items: baseline;
    gap: 8px;
    padding-block-end: 2px;
    font-size: 12px;
    line-height: 16px;
    font-weight: 600;
    color: var(--_text-quiet);
  }
  .author .icon {
    align-self: center;
  }
  .author .aside {
    font-weight: 400;
  }
  :host(:state(note)) .author {
    color: var(--_warning);
  }
  .edited:focus-visible {
    outline-offset: -1px;
  }
  .forwarded {
    display: flex;
    align-items: center;
    gap: 4px;
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
    font-style: italic;
  }

  .edited {
    min-block-size: 16px;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline;
    text-decoration-style: dotted;
    text-underline-offset: 2px;
  }

  .system > .icon {
    display: inline-block;
    margin-inline-end: 5px;
    vertical-align: -3px;
  }
  .system {
    padding: 2px 12px;
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
    text-align: center;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }

  .trouble {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 6px;
    margin-block-start: 6px;
    padding-block-start: 6px;
    border-block-start: 1px solid color-mix(in oklab, currentColor 14%, transparent);
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  .serious .trouble {
    border-block-start-color: color-mix(in oklab, var(--_danger) 40%, transparent);
    color: var(--_danger);
  }
  .doubt .trouble {
    color: var(--_warning);
  }
  .trouble .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    grid-column: 1 / -1;
    padding-block: 2px;
  }
  .trouble .button {
    min-block-size: 28px;
    padding: 3px 10px;
    color: var(--_text);
    font-size: 12px;
    line-height: 16px;
  }
  .fold {
    padding: 4px 0 0;
    border: 0;
    background: none;
    color: var(--_accent-text);
    font-weight: 500;
  }
  .before {
    margin-block-start: 4px;
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  .more {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-start: calc(100% + 4px);
    inline-size: 28px;
    block-size: 28px;
  }
  :host(:state(out)) .more {
    inset-inline: auto calc(100% + 4px);
  }
  @keyframes flash {
    from {
      background: color-mix(in oklab, var(--_accent) 45%, var(--_bg));
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host([flash]) .bubble {
      animation: none;
      outline: 2px solid var(--_focus);
    }
  }
  @media (forced-colors: active) {
    .bubble {
      border: 1px solid CanvasText;
    }
    .bubble.serious,
    .bubble.doubt {
      border-width: 3px;
    }
  }
`;
