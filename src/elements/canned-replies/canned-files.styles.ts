import { css } from 'lit';

/** On top of the tray's: the dialog scrolls, not the list. */
export const cannedFilesStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  .files {
    display: grid;
    gap: 4px;
  }
  .title {
    font-weight: 500;
  }
  ul {
    max-block-size: none;
    padding: 0;
    overflow: visible;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }
  .limit,
  .help {
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
  }
  .limit {
    flex: 1 1 180px;
  }
  .help {
    min-block-size: 4px;
    margin: 0 0 8px;
  }
  .problem {
    color: var(--_danger);
  }
  .line {
    display: flex;
    gap: 6px;
    align-items: center;
    min-inline-size: 0;
  }
`;
