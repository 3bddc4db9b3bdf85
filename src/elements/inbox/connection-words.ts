import { msg } from '@lit/localize';
import type { Session } from '../../domain/index.ts';
import type { CacheState, ConnectionState } from '../../store/views.ts';
import { doorText } from '../internal/door-words.ts';

/** The word for a connection, beside its sign. A backend that has to be asked again and again is not called as live as one that tells. */
export function connectionWord(connection: ConnectionState, session: Session | null = null): string {
  switch (connection.state) {
    case 'connecting':
      return msg('Connecting', { id: 'connection.connecting' });
    case 'online':
      return session?.capabilities.feed === 'poll'
        ? msg('Online, asks every few seconds', { id: 'connection.polling' })
        : msg('Online', { id: 'connection.online' });
    case 'reconnecting':
      return msg('Reconnecting', { id: 'connection.reconnecting' });
    case 'offline':
      return msg('Offline', { id: 'connection.offline' });
    case 'stopped':
      return msg('Not connected', { id: 'connection.stopped' });
  }
}

/** What a broken connection means for the work, in one sentence; `null` while it means nothing. */
export function connectionNotice(connection: ConnectionState): string | null {
  switch (connection.state) {
    case 'connecting':
    case 'online':
      return null;
    case 'reconnecting':
      return msg('The connection broke. What you see may be out of date; what you send waits here.', {
        id: 'connection.notice.reconnecting',
      });
    case 'offline':
      return msg('No network. You can go on reading and writing; what you send waits here.', {
        id: 'connection.notice.offline',
      });
    case 'stopped':
      return doorText(connection.code);
  }
}

/** What it means that nothing can be kept on this device, and why. */
export function memoryNotice(reason: CacheState['reason']): string {
  switch (reason) {
    case 'quota':
      return msg('This device is out of space: drafts and unsent messages end with this page.', {
        id: 'cache.quota',
      });
    case 'newer-version':
      return msg('A newer version runs in another tab: drafts and unsent messages here end with this page. Reload.', {
        id: 'cache.newer-version',
      });
    case 'blocked':
    case 'timeout':
      return msg('Another tab holds the storage: drafts and unsent messages here end with this page.', {
        id: 'cache.blocked',
      });
    case 'denied':
    case 'lost':
    case null:
      return msg('This browser keeps nothing for this page: drafts and unsent messages end with it.', {
        id: 'cache.denied',
      });
  }
}
