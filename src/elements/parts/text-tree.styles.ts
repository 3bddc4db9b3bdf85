import { css } from 'lit';

/** The look of formatted words. What turns the reading direction inside an address or code stays inside it. */
export const textStyles = css`
  ::highlight(wa-inbox-found) {
    background: light-dark(#ffe08a, #7a5d00);
    color: light-dark(#1b1c21, #fff);
  }
  .mention {
    border-radius: 4px;
    background: color-mix(in oklab, var(--_accent) 14%, transparent);
    font-weight: 500;
  }
  strong {
    font-weight: 600;
  }
  a,
  code {
    unicode-bidi: isolate;
  }
  code {
    padding-inline: 3px;
    border-radius: 4px;
    background: color-mix(in oklab, currentColor 8%, transparent);
    font-family: ui-monospace, monospace;
    font-size: 0.93em;
  }
  pre {
    margin: 4px 0;
    padding: 6px 8px;
    border-radius: var(--_radius-s);
    background: color-mix(in oklab, currentColor 8%, transparent);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  pre code {
    padding: 0;
    background: none;
  }
  blockquote {
    margin: 4px 0;
    padding-inline-start: 8px;
    border-inline-start: 3px solid var(--_border-control);
    color: var(--_text-quiet);
    unicode-bidi: isolate;
  }
  .words ul,
  .words ol {
    margin: 2px 0;
    padding: 0;
    white-space: normal;
  }
  /* Each item has its mark at its own beginning, whichever way the words around it run. */
  .words li {
    margin-inline-start: 24px;
    white-space: pre-wrap;
    unicode-bidi: isolate;
  }
`;
