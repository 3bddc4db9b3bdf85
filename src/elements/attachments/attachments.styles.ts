import { css } from 'lit';

export const attachmentsStyles = css`
  section {
    display: grid;
    gap: 4px;
    padding: 8px 12px;
    border-block-start: 1px solid var(--_border);
    background: var(--_bg-quiet);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  ul {
    display: grid;
    gap: 6px;
    max-block-size: min(264px, 40vh);
    margin: 0;
    padding: 2px;
    overflow-y: auto;
    overscroll-behavior: contain;
    list-style: none;
  }
  .card {
    display: grid;
    grid-template-columns: 48px minmax(0, 1fr) auto;
    gap: 4px 10px;
    padding: 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-m);
    background: var(--_bg);
  }
  .card.too-large,
  .card.blocked,
  .card.failed {
    border-color: var(--_danger);
  }
  .look {
    display: grid;
    position: relative;
    align-content: center;
    justify-items: center;
    inline-size: 48px;
    block-size: 48px;
    overflow: hidden;
    border-radius: var(--_radius-s);
    background: var(--_bg-hover);
    color: var(--_text-quiet);
  }
  img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .letters {
    font-size: 10px;
    line-height: 12px;
    font-weight: 600;
  }
  .what {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    justify-items: start;
    gap: 2px;
    min-inline-size: 0;
  }
  .name {
    max-inline-size: 100%;
    font-weight: 500;
  }
  .facts,
  .left,
  .none,
  .progress {
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  .trouble {
    display: flex;
    gap: 6px;
    margin: 0;
    font-size: 12px;
    line-height: 16px;
    color: var(--_danger);
  }
  .why {
    display: flex;
    flex-wrap: wrap;
    grid-column: 2 / -1;
    gap: 6px 12px;
    align-items: center;
  }
  .help {
    min-block-size: 28px;
    padding-block: 2px;
    font-size: 13px;
  }
  .progress {
    display: flex;
    align-items: center;
    gap: 8px;
    inline-size: 100%;
  }
  progress {
    flex: 1;
    min-inline-size: 0;
    max-inline-size: 240px;
    block-size: 6px;
    accent-color: var(--_accent-fill);
  }
  .acts {
    display: flex;
    grid-area: 1 / 3;
    align-items: start;
  }
  .acts .icon-button {
    inline-size: 28px;
    block-size: 28px;
  }
  .up .icon {
    transform: rotate(180deg);
  }
  .caption {
    display: flex;
    grid-column: 1 / -1;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
  }
  .shape {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 2px 16px;
    align-items: center;
  }
  .choice {
    display: flex;
    gap: 6px;
    align-items: center;
    min-block-size: 28px;
    font-size: 13px;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent-fill);
  }
  .note {
    grid-column: 1 / -1;
    flex-basis: 100%;
    margin: 0;
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  .caption input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 32px;
    padding-inline: 8px;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius-s);
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
  }
  .caption input::placeholder {
    color: var(--_text-quiet);
    opacity: 1;
  }
  .only {
    display: flex;
    gap: 6px;
    margin: 0;
    font-size: 12px;
    line-height: 16px;
    color: var(--_warning);
  }
`;
