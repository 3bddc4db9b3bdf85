import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { previewText } from '../../domain/index.ts';
import type { MessageView } from '../../store/views.ts';
import { contentWord } from '../internal/content-words.ts';
import { icon } from '../internal/pane-icons.ts';
import { senderName } from '../parts/message-label.ts';

/** What is quoted, above the field, with a way to drop it. A message that is not loaded is still quoted. */
export function quoteChip(
  quoted: MessageView | undefined,
  contactName: string,
  viewerId: string,
  remove: () => void,
): TemplateResult {
  const who = quoted === undefined ? '' : senderName(quoted, contactName, viewerId);
  const words =
    quoted === undefined
      ? msg('An earlier message', { id: 'message.quoted.unknown' })
      : previewText(quoted.content) || contentWord(quoted.content.kind);
  return html`<div class="quote">
    <div class="words">
      <bdi class="who one-line">${who}</bdi>
      <div class="one-line" dir="auto">${words}</div>
    </div>
    <button class="icon-button" type="button" aria-label=${msg('Do not quote', { id: 'composer.unquote' })} @click=${remove}>
      ${icon('close', 'small')}
    </button>
  </div>`;
}
