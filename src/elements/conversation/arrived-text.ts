import { msg, str } from '@lit/localize';
import type { MessageView } from '../../store/views.ts';
import { formatCount, plural } from '../internal/plural.ts';
import { arrivalText } from '../parts/message-label.ts';

/** More new messages than this are counted instead of read out. */
const READ_OUT_MAX = 3;

/** What is said aloud about messages that have just come. */
export function arrivedText(arrived: readonly MessageView[], name: string): string {
  if (arrived.length <= READ_OUT_MAX) return arrived.map((message) => arrivalText(message, name)).join('. ');
  const count = formatCount(arrived.length);
  return plural(arrived.length, {
    zero: () => msg(str`${count} new messages from ${name}`, { id: 'conversation.arrived.zero' }),
    one: () => msg(str`${count} new message from ${name}`, { id: 'conversation.arrived.one' }),
    two: () => msg(str`${count} new messages from ${name}`, { id: 'conversation.arrived.two' }),
    few: () => msg(str`${count} new messages from ${name}`, { id: 'conversation.arrived.few' }),
    many: () => msg(str`${count} new messages from ${name}`, { id: 'conversation.arrived.many' }),
    other: () => msg(str`${count} new messages from ${name}`, { id: 'conversation.arrived.other' }),
  });
}
