import { msg, str } from '@lit/localize';
import { replyWindowOf } from '../../domain/index.ts';
import type { ConversationView, ReplyLock } from '../../store/views.ts';
import { errorText } from '../internal/error-words.ts';
import { clockTime, dateText } from '../internal/time-format.ts';

/** Why no reply can be written here, and the ways out. */
export interface ComposerLock {
  readonly text: string;
  /** A template may still go. */
  readonly template: boolean;
  /** A note for colleagues may be written. */
  readonly note: boolean;
}

/** The lock of a conversation's composer; `null` while a reply may be written. `too-close` is no lock: only the server can tell. */
export function composerLock(view: ConversationView, now: number): ComposerLock | null {
  const { replyLock } = view;
  if (replyLock === null || replyLock === 'too-close') return null;
  return {
    text: lockText(replyLock, view, now),
    template: replyLock === 'window-closed',
    note: replyLock !== 'no-access' && replyLock !== 'not-found' && view.commands.includes('note.add'),
  };
}

function lockText(lock: ReplyLock, view: ConversationView, now: number): string {
  const channel = view.channel?.name ?? '';
  switch (lock) {
    case 'window-closed': {
      if (view.conversation !== null && replyWindowOf(view.conversation, now).onlyCustomerReopens)
        return msg('A template went out. You can reply freely once the customer writes.', { id: 'lock.template.sent' });
      const closedAt = view.conversation?.windowClosesAt ?? null;
      if (closedAt === null)
        return msg('The customer has not written yet. The first message has to be a template.', { id: 'lock.never' });
      const when = now - closedAt < 24 * 3_600_000 ? clockTime(closedAt) : dateText(closedAt);
      return msg(str`The 24-hour window closed at ${when}. Only a template can go now.`, { id: 'lock.window' });
    }
    case 'role-cannot-reply':
      return msg(
        'Your role on this channel is Viewer. You can read, tag and write notes; an admin can let you reply.',
        {
          id: 'lock.viewer',
        },
      );
    case 'no-access':
      return msg('You have no access to this channel. An admin can give it to you.', { id: 'lock.no-access' });
    case 'channel-disconnected':
      return msg(str`${channel} is disconnected. An admin can connect it again.`, { id: 'lock.disconnected' });
    case 'contact-unreachable':
      return msg('WhatsApp gives no address for this contact. You can reply once they write again.', {
        id: 'lock.unreachable',
      });
    default:
      return errorText(lock);
  }
}
