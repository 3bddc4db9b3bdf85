import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { previewText } from '../../domain/index.ts';
import type { QuotedView } from '../../store/views.ts';
import { contentIcon, contentWord } from '../internal/content-words.ts';
import { icon } from '../internal/pane-icons.ts';

/** The message somebody answers, as a bar in its sender's colour. */
export function messageQuote(
  { messageId, author, content }: QuotedView,
  contactName: string,
  viewerId: string,
  open: () => void,
): TemplateResult {
  const who =
    author === 'customer'
      ? contactName
      : author === null
        ? ''
        : author.id === viewerId
          ? msg('You', { id: 'message.author.you' })
          : author.name;
  const kind = content === null ? null : contentIcon(content.kind);
  const words =
    content === null
      ? msg('An earlier message', { id: 'message.quoted.unknown' })
      : previewText(content) || contentWord(content.kind, 'voice' in content && content.voice);
  return html`<button
    class="quoted ${author === 'customer' ? 'customer' : author === null ? '' : 'agent'}"
    type="button"
    ?disabled=${messageId === null}
    @click=${open}
  ><bdi class="who">${who}</bdi><span class="what" dir="auto">${kind === null ? '' : icon(kind, 'small')}${words}</span></button>`;
}
