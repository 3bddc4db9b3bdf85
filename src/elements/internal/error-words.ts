import { msg } from '@lit/localize';
import type { InboxErrorCode } from '../../domain/index.ts';
import type { ReplyLock } from '../../store/views.ts';
import { doorText } from './door-words.ts';

/**
 * What happened and what can be done, for people, by code. `InboxError.message` is for developers and is never shown.
 */
export function errorText(code: InboxErrorCode | ReplyLock): string {
  switch (code) {
    case 'role-cannot-reply':
      return msg('Your role on this channel does not include replying.', { id: 'error.role-cannot-reply' });
    case 'role-cannot-requeue':
      return msg('Your role on this channel does not include moving conversations back to New.', {
        id: 'error.role-cannot-requeue',
      });
    case 'role-cannot-assign':
      return msg('Your role on this channel does not include assigning.', { id: 'error.role-cannot-assign' });
    case 'assignee-without-access':
      return msg('This agent has no access to the channel.', { id: 'error.assignee-without-access' });
    case 'window-closed':
      return msg('The 24-hour window is closed.', { id: 'error.window-closed' });
    case 'too-close':
      return msg('The 24-hour window is about to close.', { id: 'error.too-close' });
    case 'contact-unreachable':
      return msg('WhatsApp gives no address for this contact.', { id: 'error.contact-unreachable' });
    case 'channel-disconnected':
      return msg('This channel is disconnected. An admin can connect it again.', { id: 'error.channel-disconnected' });
    case 'text-empty':
      return msg('There is no text.', { id: 'error.text-empty' });
    case 'text-too-long':
      return msg('The text is too long.', { id: 'error.text-too-long' });
    case 'too-large':
      return msg('This is too large.', { id: 'error.too-large' });
    case 'tag-invalid':
      return msg('This tag cannot be used.', { id: 'error.tag-invalid' });
    case 'too-many-tags':
      return msg('There are too many tags. Remove one first.', { id: 'error.too-many-tags' });
    case 'already-sent':
      return msg('The message was already sent.', { id: 'error.already-sent' });
    case 'send-in-flight':
      return msg('The message is on its way.', { id: 'error.send-in-flight' });
    default:
      return doorText(code);
  }
}
