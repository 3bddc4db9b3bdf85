import { msg } from '@lit/localize';
import type { InboxErrorCode } from '../../domain/index.ts';

/**
 * What keeps the whole inbox or a list from loading, for people, by code. The judge's refusals have their own sentences in `error-words`,
 * which come with the panes that can be refused something.
 */
export function doorText(code: InboxErrorCode): string {
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
    default:
      return msg('Something went wrong. Try again.', { id: 'error.internal' });
  }
}
