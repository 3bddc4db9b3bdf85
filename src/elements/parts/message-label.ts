import { msg, str } from '@lit/localize';
import { previewText } from '../../domain/index.ts';
import type { MessageView } from '../../store/views.ts';
import { contentWord } from '../internal/content-words.ts';
import { deliveryWord } from '../internal/delivery-words.ts';
import { clockTime } from '../internal/time-format.ts';

/** Who wrote a message, as its reader calls them. */
export function senderName(message: MessageView, contactName: string, viewerId: string): string {
  if (message.direction === 'inbound') return contactName;
  if (message.author === null) return message.origin === 'echo' ? msg('Phone app', { id: 'message.author.phone' }) : '';
  return message.author.id === viewerId ? msg('You', { id: 'message.author.you' }) : message.author.name;
}

/** A message in one sentence: the name of its row for those who listen. */
export function messageLabel(message: MessageView, contactName: string, viewerId: string): string {
  const { content, delivery } = message;
  const sender = senderName(message, contactName, viewerId);
  const kind =
    content.kind === 'text' || content.kind === 'system'
      ? ''
      : contentWord(content.kind, 'voice' in content && content.voice);
  const words = [kind, previewText(content)].filter(Boolean).join(': ');
  const parts = [sender, words, clockTime(message.at), delivery === null ? '' : deliveryWord(delivery)];
  return parts.filter(Boolean).join(', ');
}

/** A message as it is read out when it comes. */
export function arrivalText(message: MessageView, contactName: string): string {
  const words = previewText(message.content) || contentWord(message.content.kind);
  return msg(str`${contactName}: ${words}`, { id: 'message.arrived' });
}
