import { css } from 'lit';

/** A bubble with an avatar beside it, around a file, or with reactions on its edge. */
export const bubbleShapeStyles = css`
  .frame.beside {
    margin-inline-start: 36px;
  }
  :host(:state(out)) .frame.beside {
    margin-inline-start: 0;
  }
  .beside-face {
    --_size: 28px;
    position: absolute;
    inline-size: 28px;
    block-size: 28px;
    inset-block-end: 0;
    inset-inline-start: -37px;
  }
  @container (inline-size < 460px) {
    .frame.beside {
      margin-inline-start: 0;
    }
    .beside-face {
      display: none;
    }
  }
  /* Around a picture the bubble is a thin frame; words and marks keep their own distance. */
  .bubble.holds-file {
    padding: 4px;
  }
  .holds-file > :not(.content, .beside-face) {
    margin-inline: 8px;
  }
  .holds-file > :is(.author, .forwarded, .quoted, .referral):first-child {
    margin-block-start: 3px;
  }
  .holds-file > .quoted {
    inline-size: calc(100% - 16px);
  }
  .holds-file > .words {
    margin-block: 4px 0;
    max-inline-size: 320px;
  }
  .holds-file > .words.bare {
    margin-block: 2px;
  }
  .time-over > .words,
  .time-beside > .words {
    position: absolute;
    right: 10px;
    bottom: 10px;
    margin: 0;
    padding: 0;
  }
  /* By the side of the page, as the time of a text: there is no text here to say which way it reads. */
  :host(:dir(rtl)) .time-over > .words,
  :host(:dir(rtl)) .time-beside > .words {
    right: auto;
    left: 10px;
  }
  :host .time-over .meta,
  :host .time-beside .meta {
    margin: 0;
  }
  .time-over .meta {
    padding: 1px 7px;
    border-radius: 9px;
    background: rgb(12 13 18 / 62%);
    color: #fff;
    --_tick-over: #fff;
    --_tick-ground: #33343a;
  }
  .time-beside > .words {
    bottom: 7px;
  }
  /* Words that tell why there is nothing to play need the line for themselves. */
  .time-beside:has(wa-inbox-audio:state(trouble)) > .words {
    position: static;
    margin: 2px 8px;
  }
  .time-over > .trouble,
  .time-beside > .trouble {
    margin-block-end: 24px;
  }
  /* The picture in the head of a template says how wide it is, as on the phone. */
  .bubble.holds-head {
    inline-size: min-content;
    max-inline-size: 100%;
  }
  .holds-head wa-inbox-picture {
    margin-block: 3px 6px;
  }
  .bubble.groundless {
    padding: 0;
    border-color: transparent;
    background: none;
  }
  .groundless > .words.bare {
    margin: 2px 0 0;
  }

  .reactions {
    display: flex;
    position: relative;
    gap: 3px;
    inline-size: fit-content;
    margin: -7px 0 0;
    padding: 0 10px;
    list-style: none;
  }
  :host(:state(out)) .reactions {
    margin-inline-start: auto;
  }
  .reaction {
    display: inline-flex;
    gap: 3px;
    align-items: center;
    block-size: 24px;
    padding: 0 7px;
    border: 1px solid var(--_border);
    border-radius: 12px;
    background: var(--_bg-float);
    font-size: 14px;
    line-height: 16px;
  }
  /* WhatsApp sends one emoji; whatever comes instead stays this small. */
  .reaction .emoji {
    max-inline-size: 3em;
    overflow: clip;
    white-space: nowrap;
  }
  button.reaction {
    border-color: color-mix(in oklab, var(--_accent-text) 45%, var(--_border));
  }
  button.reaction:hover {
    background: var(--_bg-hover);
  }
  .reaction .icon {
    inline-size: 12px;
    block-size: 12px;
    color: var(--_text-quiet);
  }
  .reaction.waiting .emoji {
    opacity: 0.6;
  }
  .reaction.failed {
    border-color: var(--_danger);
  }
  .reaction.failed .icon {
    color: var(--_danger);
  }
  .quick {
    display: flex;
    gap: 2px;
    margin-block-end: 4px;
    padding-block-end: 4px;
    border-block-end: 1px solid var(--_border);
  }
  .menu .quick [role] {
    justify-content: center;
    inline-size: 36px;
    padding: 0;
    font-size: 18px;
    line-height: 24px;
  }
  .menu .quick [aria-checked='true'] {
    background: var(--_bg-selected);
  }
`;
