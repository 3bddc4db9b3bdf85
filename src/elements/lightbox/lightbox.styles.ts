import { css } from 'lit';

/** Always dark, whatever the theme: a picture is looked at without a frame of light. */
export const lightboxStyles = css`
  :host {
    display: contents;
    color-scheme: dark;
  }
  dialog {
    display: flex;
    flex-direction: column;
    inline-size: 100vw;
    block-size: 100dvb;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: #0c0d11;
    color: #f1f1f5;
    overflow: clip;
    outline: none;
  }
  dialog::backdrop {
    background: #0c0d11;
  }
  .bar {
    display: flex;
    flex: none;
    gap: 4px;
    align-items: center;
    min-block-size: 56px;
    padding: 8px 12px 8px 20px;
  }
  .bar:dir(rtl) {
    padding: 8px 20px 8px 12px;
  }
  .who {
    flex: 1;
    min-inline-size: 0;
  }
  .who bdi {
    font-weight: 600;
  }
  .facts {
    color: #b4b6c2;
    font-size: 12px;
    line-height: 16px;
  }
  .bar .icon-button,
  .turn {
    inline-size: 40px;
    block-size: 40px;
    border: 1px solid transparent;
    color: #d9dae2;
  }
  .bar .icon-button:hover:not([aria-disabled='true']),
  .turn:hover {
    background: rgb(255 255 255 / 12%);
    color: #fff;
  }
  :focus-visible {
    outline-color: #9db0ff;
  }
  .zoom {
    min-inline-size: 44px;
    color: #b4b6c2;
    font-size: 12px;
    text-align: center;
  }
  .stage {
    display: grid;
    position: relative;
    flex: 1;
    place-items: center;
    min-block-size: 0;
    overflow: clip;
    touch-action: none;
  }
  .stage.near {
    cursor: grab;
  }
  .stage.held {
    cursor: grabbing;
  }
  .stage img,
  .stage video {
    display: block;
    max-inline-size: calc(100% - 128px);
    max-block-size: 100%;
    min-block-size: 0;
    border-radius: 4px;
    object-fit: contain;
    user-select: none;
  }
  .stage img {
    transition: transform var(--_quick);
  }
  .stage.held img {
    transition: none;
  }
  .turn {
    position: absolute;
    inset-block-start: calc(50% - 24px);
    display: grid;
    place-content: center;
    inline-size: 48px;
    block-size: 48px;
    padding: 0;
    border-radius: 50%;
    background: rgb(12 13 18 / 55%);
  }
  .turn.before {
    inset-inline-start: 12px;
  }
  .turn.after {
    inset-inline-end: 12px;
  }
  .note {
    display: grid;
    gap: 12px;
    justify-items: center;
    max-inline-size: 360px;
    padding: 24px;
    color: #b4b6c2;
    text-align: center;
  }
  .note .button {
    border-color: #6d7080;
    background: transparent;
    color: #f1f1f5;
  }
  .caption {
    flex: none;
    max-block-size: 22%;
    margin: 0 auto;
    padding: 10px 20px 16px;
    max-inline-size: 760px;
    overflow: auto;
    overflow-wrap: anywhere;
    text-align: center;
    white-space: pre-wrap;
  }
  .gap {
    flex: none;
    block-size: 16px;
  }
  @media (width < 600px) {
    .stage img,
    .stage video {
      max-inline-size: 100%;
    }
    .zooms {
      display: none;
    }
  }
`;
