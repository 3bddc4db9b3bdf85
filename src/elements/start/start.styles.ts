import { css } from 'lit';

export const startStyles = css`
  dialog {
    inline-size: min(420px, calc(100vw - 24px));
    max-block-size: calc(100vh - 24px);
    padding: 20px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-l);
    background: var(--_bg-float);
    color: var(--_text);
    box-shadow: var(--_shadow);
    overflow: auto;
    overflow-wrap: anywhere;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 35%);
  }
  form,
  label {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  form {
    gap: 14px;
  }
  label {
    gap: 4px;
    font-weight: 500;
  }
  h2,
  p {
    margin: 0;
  }
  h2 {
    font-size: 16px;
    line-height: 24px;
  }
  input,
  select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 36px;
    padding: 6px 10px;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius-s);
    background: var(--_bg);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }
  input[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  input[type='tel'] {
    direction: ltr;
    font-variant-numeric: tabular-nums;
  }
  /* Digits run from left to right; they still stand where the line begins. */
  :host(:dir(rtl)) input[type='tel'] {
    text-align: end;
  }
  .note,
  .about {
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
    overflow-wrap: anywhere;
  }
  .note {
    min-block-size: 16px;
    margin-block-start: -10px;
  }
  .problem {
    color: var(--_danger);
  }
  .there,
  .trouble {
    display: flex;
    gap: 8px;
    padding: 8px 12px;
    border-radius: var(--_radius-s);
    background: var(--_bg-quiet);
    overflow-wrap: anywhere;
  }
  .trouble {
    background: var(--_warning-bg);
    color: var(--_warning);
  }
  .there .icon,
  .trouble .icon {
    margin-block-start: 2px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: flex-end;
  }
`;
