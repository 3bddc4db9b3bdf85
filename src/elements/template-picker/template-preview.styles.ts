import { css } from 'lit';

/** The phone: a sheet with its header, words and buttons, and the cards of a carousel. */
export const templatePreviewStyles = css`
  .phone {
    align-self: start;
    min-inline-size: 0;
    padding: 12px;
    border-radius: var(--_radius-m);
    background: var(--_bg-quiet);
  }
  .sheet {
    max-inline-size: 320px;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-m);
    background: var(--_bg-float);
  }
  .phone > .sheet {
    margin-inline: auto;
  }
  .media {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    inline-size: 100%;
    block-size: 120px;
    padding: 8px;
    object-fit: cover;
    background: var(--_bg-hover);
    color: var(--_text-quiet);
  }
  img.media {
    padding: 0;
  }
  .place {
    display: grid;
    padding: 8px 10px 0;
    font-size: 12px;
    line-height: 16px;
  }
  .head {
    padding: 8px 10px 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .body {
    padding: 8px 10px;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .footer {
    padding: 0 10px 8px;
    font-size: 12px;
    line-height: 16px;
    color: var(--_text-quiet);
    overflow-wrap: anywhere;
  }
  .offer {
    display: flex;
    gap: 8px;
    padding: 8px 10px;
    background: var(--_bg-quiet);
    font-size: 12px;
    line-height: 16px;
  }
  .buttons {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .buttons li {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    padding: 8px 10px;
    border-block-start: 1px solid var(--_border);
    font-weight: 500;
    color: var(--_accent-text);
  }
  .cards {
    display: flex;
    gap: 8px;
    margin-block-start: 8px;
    overflow: auto;
  }
  .cards .sheet {
    flex: 0 0 200px;
  }
`;
