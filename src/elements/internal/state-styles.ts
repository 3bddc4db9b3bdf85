import { css } from 'lit';

/** Words that stand where content would: empty, failed, locked. Icon, one strong line, one quiet one, the way out. */
export const stateStyles = css`
  .state {
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 4px;
    padding: 32px 24px;
    text-align: center;
    text-wrap: balance;
  }
  .state > .icon,
  slot[name='empty'] > .icon {
    inline-size: 32px;
    block-size: 32px;
    stroke-width: 1.1;
    margin-block-end: 8px;
    color: var(--_text-quiet);
  }
  .state strong,
  slot[name='empty'] strong {
    font-weight: 600;
  }
  .state p,
  slot[name='empty'] p {
    max-inline-size: 40ch;
    margin: 0;
    color: var(--_text-quiet);
  }
  .state .button {
    margin-block-start: 12px;
  }
`;
