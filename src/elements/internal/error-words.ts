import { msg } from '@lit/localize';
import type { InboxErrorCode } from '../../domain/index.ts';
import type { ReplyLock } from '../../store/views.ts';

/**
 * What happened and what can be done, for people, by code. `InboxError.message` is for developers and is never shown.
 */
export function errorText(code: InboxErrorCode | ReplyLock): string {
  switch (code) {
    case 'offline':
      return msg('There is no network connection.', { id: 'error.offline' });
    case 'timeout':
    case 'unavailable':
      return msg('The server does not answer. Try again in a moment.', { id: 'error.unavailable' });
    case 'rate-limited':
      return msg('Too many requests. Try again in a moment.', { id: 'error.rate-limited' });
    case 'outcome-unknown':
      return msg('The answer was lost. Check before you try again.', { id: 'error.outcome-unknown' });
    case 'unauthenticated':
    case 'signature-invalid':
      return msg('You are not signed in.', { id: 'error.unauthenticated' });
    case 'token-expired':
      return msg('Your sign-in has ended.', { id: 'error.token-expired' });
    case 'version-unsupported':
      return msg('This page is older than the server. Reload it.', { id: 'error.version-unsupported' });
    case 'unsupported':
      return msg('This server does not offer that.', { id: 'error.unsupported' });
    case 'not-found':
      return msg('This is no longer here.', { id: 'error.not-found' });
    case 'no-access':
      return msg('You have no access to this channel.', { id: 'error.no-access' });
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
    case 'aborted':
    case 'invalid':
    case 'cursor-gone':
    case 'command-conflict':
    case 'id-taken':
    case 'internal':
      return msg('Something went wrong. Try again.', { id: 'error.internal' });
  }
}
