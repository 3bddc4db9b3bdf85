import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { type IconName, icon } from './pane-icons.ts';
import { formatCount } from './plural.ts';

/** A line of words with something to do about it at its end, or below where there is no room. The colours are its host's. */
export const lineStyles = css`
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    overflow-wrap: anywhere;
  }
  .words {
    flex: 1 1 180px;
    min-inline-size: 0;
    max-block-size: 120px;
    overflow: clip;
  }
  .acts {
    display: flex;
    gap: 4px;
    margin-inline-start: auto;
  }
  .button {
    min-block-size: 28px;
    padding: 2px 10px;
  }
`;

/** A line below the bar of the inbox, from side to side. */
export const noticeStyles = css`
  .notice {
    padding: 4px 8px 4px 12px;
    border-block-end: 1px solid;
    color: var(--_text);
  }
  .notice:dir(rtl) {
    padding: 4px 12px 4px 8px;
  }
  .icon-button {
    inline-size: 28px;
    block-size: 28px;
  }
`;

export interface NoticeLine {
  readonly icon: IconName;
  /** What kind of news it is, for screen readers. */
  readonly label: string;
  readonly words: unknown;
  /** How many more of its kind wait behind it. */
  readonly more: number;
  readonly open: (event: MouseEvent) => void;
  readonly dismiss: () => void;
}

/** News of another conversation: what it is, the way there, and the way to be rid of it. Needs {@link lineStyles} and {@link noticeStyles}. */
export function renderNoticeLine({ icon: name, label, words, more, open, dismiss }: NoticeLine): TemplateResult {
  const count = formatCount(more);
  return html`<div class="line notice" part="notice" role="group" aria-label=${label}>
    ${icon(name, 'small')}
    <span class="words">${words}${more > 0 ? html` ${msg(str`More: ${count}`, { id: 'notice.more' })}` : nothing}</span>
    <span class="acts">
      <button class="button" type="button" @click=${open}>${msg('Open', { id: 'notice.open' })}</button>
      <button class="icon-button" type="button" aria-label=${msg('Dismiss', { id: 'action.dismiss' })} @click=${dismiss}>
        ${icon('close', 'small')}
      </button>
    </span>
  </div>`;
}

/** Asks the inbox to show a message, in whatever conversation it stands; the button that was pressed goes, so a keyboard needs a new place. */
export function showElsewhere(host: Element, { detail }: MouseEvent, conversationId: string, messageId: string): void {
  // Presses by keyboard and by assistive technology are clicks of no button.
  const keys = detail === 0;
  host.dispatchEvent(new CustomEvent('wa-inbox-show', { detail: { conversationId, messageId, keys }, bubbles: true }));
}
