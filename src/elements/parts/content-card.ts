import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { MediaContent, MessageContent } from '../../domain/index.ts';
import { contentIcon, contentWord } from '../internal/content-words.ts';
import type { IconName } from '../internal/pane-icons.ts';
import { card } from './card.ts';
import { contactsCard } from './contacts-card.ts';
import { formAnswers } from './form-answers.ts';
import { interactiveHead } from './interactive-card.ts';
import { locationCard } from './location-card.ts';
import type { CardActs, MessageSurroundings } from './message-surroundings.ts';
import { orderCard } from './order-card.ts';
import { fileKind, safeFileName } from './safe-file-name.ts';

export type Card = Exclude<MessageContent, { kind: 'text' | 'note' | 'system' | 'call' }>;

/** What a card is given besides what it says. */
export interface CardContext {
  readonly around: MessageSurroundings;
  readonly acts: CardActs;
  /** The backend can fetch its file again. */
  readonly withRefetch: boolean;
  /** A sound somebody may not have heard. */
  readonly withMark: boolean;
  /** Written on this side. */
  readonly isOurs: boolean;
}

/** What a message that is more than text shows above its words. */
export function contentCard(content: Card, context: CardContext): TemplateResult {
  switch (content.kind) {
    case 'image':
    case 'video':
    case 'audio':
    case 'sticker':
    case 'document':
      return content.file === undefined ? unkeptFile(content) : keptFile(content, context);
    case 'location':
      return locationCard(content, context.around.mapUrl, context.acts);
    case 'contacts':
      return contactsCard(content.contacts, context.acts, context.around.readOnly);
    case 'choice':
      return card(
        'reply',
        content.title || contentWord('choice'),
        content.description ?? nothing,
        msg('Chosen from the options', { id: 'message.choice' }),
      );
    case 'form':
      return formAnswers(content.name, content.response);
    case 'buttons':
    case 'list':
    case 'link':
    case 'template':
      return interactiveHead(content, context.around, context.acts);
    case 'call-permission':
      return card(
        content.granted ? 'phone' : 'phone-missed',
        contentWord('call-permission'),
        content.granted
          ? msg('Calls allowed', { id: 'message.call.granted' })
          : msg('Calls not allowed', { id: 'message.call.refused' }),
      );
    case 'reaction':
      return content.emoji === null
        ? card('smile', msg('Took a reaction back', { id: 'message.reaction.removed' }))
        : card('smile', msg(str`Reacted with ${content.emoji}`, { id: 'message.reaction' }));
    case 'order':
      return orderCard(content.items);
    case 'edit':
      return card('pencil', contentWord('edit'), content.text ?? nothing);
    case 'revoke':
      return card(
        'bin',
        contentWord('revoke'),
        context.isOurs ? nothing : msg('The customer deleted a message', { id: 'message.revoke' }),
      );
    case 'unsupported':
      return card(
        'question',
        contentWord('unsupported'),
        [content.type, content.detail].filter(Boolean).join(': ') || nothing,
        context.isOurs
          ? msg('Look at it in the phone app.', { id: 'message.unsupported.phone' })
          : msg('Ask the customer to send it another way.', { id: 'message.unsupported.exit' }),
      );
  }
}

/** The words a sender wrote under such a message; empty when there are none. */
export function captionOf(content: MessageContent): string {
  switch (content.kind) {
    case 'text':
    case 'note':
      return content.text;
    case 'system':
      return content.text || content.event;
    case 'buttons':
    case 'list':
    case 'link':
    case 'template':
      return content.body;
    case 'order':
      return content.note;
    default:
      return 'caption' in content ? (content.caption ?? '') : '';
  }
}

function keptFile(content: MediaContent, { around, withRefetch, withMark }: CardContext): TemplateResult {
  const { media } = around;
  switch (content.kind) {
    case 'document':
      return html`<wa-inbox-file .content=${content} .media=${media} .withRefetch=${withRefetch}></wa-inbox-file>`;
    case 'audio':
      return html`<wa-inbox-audio .content=${content} .media=${media} .withRefetch=${withRefetch} .withMark=${withMark}></wa-inbox-audio>`;
    default:
      return html`<wa-inbox-picture .content=${content} .media=${media} .withRefetch=${withRefetch}></wa-inbox-picture>`;
  }
}

/** Where the backend keeps no files there is only what WhatsApp told of one. */
function unkeptFile({ kind, mime, voice, fileName }: MediaContent): TemplateResult {
  const title = (kind === 'document' ? safeFileName(fileName) : null) ?? contentWord(kind, voice);
  const name: IconName = contentIcon(kind) ?? 'document';
  return card(name, title, fileKind(mime));
}
