import { css } from 'lit';

/** The look of a menu; its controller brings it along. */
export const menuStyles = css`
  .menu {
    position: fixed;
    inset: auto;
    margin: 0;
    min-inline-size: 160px;
    max-inline-size: min(320px, 90vi);
    max-block-size: min(420px, 70vb);
    padding: 4px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-m);
    background: var(--_bg-float);
    color: var(--_text);
    box-shadow: var(--_shadow);
    overflow-y: auto;
  }
  .menu [role^='menuitem'] {
    display: flex;
    align-items: center;
    gap: 8px;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 6px 8px;
    border: 0;
    border-radius: var(--_radius-s);
    background: transparent;
    text-align: start;
  }
  .menu [role^='menuitem']:hover,
  .menu [role^='menuitem']:focus-visible {
    background: var(--_bg-hover);
  }
`;
