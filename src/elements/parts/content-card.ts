import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { MessageContent, OrderItem } from '../../domain/index.ts';
import { contentIcon, contentWord } from '../internal/content-words.ts';
import { formatLocale } from '../internal/localize.ts';
import { type IconName, icon } from '../internal/pane-icons.ts';
import { formAnswers } from './form-answers.ts';
import { fileKind, safeFileName } from './safe-file-name.ts';

type Card = Exclude<MessageContent, { kind: 'text' | 'note' | 'system' }>;

/** What a message that is more than text says, as a named card: what it is, and all that is known of it. Nothing is fetched. */
export function contentCard(content: Card): TemplateResult {
  switch (content.kind) {
    case 'image':
    case 'video':
    case 'audio':
    case 'sticker':
      return card(iconOf(content), contentWord(content.kind, content.voice), fileKind(content.mime));
    case 'document':
      return card(iconOf(content), safeFileName(content.fileName) ?? contentWord('document'), fileKind(content.mime));
    case 'location': {
      const { name, address, latitude, longitude } = content;
      const point = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
      return card(iconOf(content), name ?? contentWord('location'), address ?? nothing, html`<bdi>${point}</bdi>`);
    }
    case 'contacts':
      return html`${content.contacts.map((shared) =>
        card(
          iconOf(content),
          shared.name || contentWord('contacts'),
          ...shared.phones.map((phone) => html`<bdi dir="ltr">${phone}</bdi>`),
        ),
      )}`;
    case 'choice':
      return card(
        iconOf(content),
        content.title || contentWord('choice'),
        content.description ?? msg('Chosen from the options', { id: 'message.choice' }),
      );
    case 'form':
      return card(iconOf(content), content.name || contentWord('form'), formAnswers(content.response));
    case 'call':
      return card(iconOf(content), contentWord('call'));
    case 'buttons':
    case 'list':
    case 'link':
    case 'template':
      return card(iconOf(content), contentWord(content.kind), content.body);
    case 'call-permission':
      return card(
        iconOf(content),
        contentWord('call-permission'),
        content.granted
          ? msg('Calls allowed', { id: 'message.call.granted' })
          : msg('Calls not allowed', { id: 'message.call.refused' }),
      );
    case 'reaction':
      return content.emoji === null
        ? card(iconOf(content), msg('Took a reaction back', { id: 'message.reaction.removed' }))
        : card(iconOf(content), msg(str`Reacted with ${content.emoji}`, { id: 'message.reaction' }));
    case 'order':
      return card(iconOf(content), contentWord('order'), ...content.items.map(orderLine));
    case 'edit':
      return card(iconOf(content), contentWord('edit'), content.text ?? nothing);
    case 'revoke':
      return card(
        iconOf(content),
        contentWord('revoke'),
        msg('The customer deleted a message', { id: 'message.revoke' }),
      );
    case 'unsupported':
      return card(
        iconOf(content),
        contentWord('unsupported'),
        [content.type, content.detail].filter(Boolean).join(': ') || nothing,
        msg('Ask the customer to send it another way.', { id: 'message.unsupported.exit' }),
      );
  }
}

/** The words a sender wrote under such a message; empty when there are none. */
export function captionOf(content: MessageContent): string {
  if (content.kind === 'text' || content.kind === 'note') return content.text;
  if (content.kind === 'system') return content.text || content.event;
  if ('caption' in content) return content.caption ?? '';
  return content.kind === 'order' ? content.note : '';
}

function iconOf({ kind }: Card): IconName {
  return contentIcon(kind) ?? (kind === 'choice' ? 'reply' : kind === 'call-permission' ? 'channel' : 'document');
}

function card(name: IconName, title: string, ...lines: readonly (string | TemplateResult | typeof nothing)[]) {
  return html`<div class="card">
    <span class="card-icon">${icon(name)}</span>
    <div class="card-text">
      <div class="card-title" dir="auto">${title}</div>
      ${lines.map((line) => (line === nothing || line === '' ? nothing : html`<div class="card-line" dir="auto">${line}</div>`))}
    </div>
  </div>`;
}

function orderLine({ productId, quantity, price, currency }: OrderItem): TemplateResult {
  return html`${quantity} × <bdi>${productId}</bdi> · ${money(price * quantity, currency)}`;
}

function money(amount: number, currency: string): string {
  // A currency comes from outside; Intl throws on anything but three letters.
  if (!/^[A-Za-z]{3}$/.test(currency)) return `${amount} ${currency}`;
  return new Intl.NumberFormat(formatLocale(), { style: 'currency', currency }).format(amount);
}
