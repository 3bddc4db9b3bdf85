import { css } from 'lit';

/** The dialog with everything known about a message. */
export const messageInfoStyles = css`
  dialog {
    inline-size: min(440px, calc(100vw - 24px));
    max-block-size: min(720px, calc(100dvh - 24px));
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-l);
    background: var(--_bg-float);
    color: var(--_text);
    box-shadow: var(--_shadow);
    overflow: auto;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 35%);
  }
  header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    padding: 12px 12px 8px 20px;
    background: var(--_bg-float);
  }
  header:dir(rtl) {
    padding: 12px 20px 8px 12px;
  }
  h2,
  h3 {
    margin: 0;
    font-size: 16px;
    line-height: 24px;
  }
  h3 {
    font-size: 14px;
    line-height: 20px;
  }
  .body {
    display: grid;
    gap: 16px;
    padding: 0 20px 20px;
    /* A cluster of marks or emoji breaks nowhere. */
    overflow: clip;
    overflow-wrap: anywhere;
  }
  .body,
  section,
  dl,
  ol,
  ul,
  .attempt,
  .failure {
    grid-template-columns: minmax(0, 1fr);
  }
  section {
    display: grid;
    gap: 6px;
    min-inline-size: 0;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_border);
  }
  dl {
    display: grid;
    gap: 4px;
    margin: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(96px, 34%) minmax(0, 1fr);
    gap: 2px 12px;
  }
  dt {
    color: var(--_text-quiet);
  }
  dd {
    margin: 0;
  }
  .id {
    display: flex;
    gap: 4px;
    align-items: start;
  }
  .id code {
    flex: 1;
    min-inline-size: 0;
    font-size: 12px;
    line-height: 20px;
    text-align: start;
  }
  .id .icon-button {
    inline-size: 24px;
    block-size: 24px;
  }
  ol,
  ul {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .steps li,
  .reactions li {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
  }
  .steps time,
  .reactions time {
    margin-inline-start: auto;
    color: var(--_text-quiet);
  }
  .attempts {
    gap: 12px;
  }
  .attempt {
    display: grid;
    gap: 6px;
  }
  .failure {
    display: grid;
    gap: 2px;
    padding: 8px 10px;
    border: 1px solid var(--_danger);
    border-radius: var(--_radius-s);
    background: var(--_danger-bg);
  }
  .failure p {
    margin: 0;
  }
  .failure .words {
    color: var(--_danger);
    font-weight: 500;
  }
  .detail {
    color: var(--_text);
    font-size: 12px;
    line-height: 16px;
  }
  .quiet {
    margin: 0;
    color: var(--_text-quiet);
  }
  @media (width <= 360px) {
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
