import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { MessageView } from '../../store/views.ts';
import { icon } from '../internal/pane-icons.ts';
import { fullTime } from '../internal/time-format.ts';
import { textTree } from './text-tree.ts';

/** Earlier wordings of a message, oldest first. */
export function messageHistory({ edits }: Pick<MessageView, 'edits'>): TemplateResult {
  return html`<ol class="history" aria-label=${msg('Earlier wordings', { id: 'message.history' })}>${edits.map(
    ({ text, until }) =>
      html`<li><span class="card-line">${msg(str`Until ${fullTime(until)}`, { id: 'message.history.until' })}</span>
        <span dir="auto">${text === null ? msg('No words', { id: 'message.history.none' }) : textTree(text)}</span></li>`,
  )}</ol>`;
}

/** What stays of a message its sender took back: that it was; what it said stays for the team, folded. */
export function revokedNote(message: MessageView, said: TemplateResult): TemplateResult {
  const words =
    message.direction === 'inbound'
      ? msg('The customer deleted this message', { id: 'message.revoked.customer' })
      : msg('This message was deleted', { id: 'message.revoked' });
  return html`<div class="revoked">${icon('bin', 'small')}<span title=${message.revokedAt === null ? '' : fullTime(message.revokedAt)}>${words}</span></div>
    <details class="kept">
      <summary>${msg('Show what it said (your team only)', { id: 'message.revoked.show' })}</summary>
      ${said}
    </details>`;
}
