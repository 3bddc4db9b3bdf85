import { msg, str } from '@lit/localize';
import type { Presence } from '../../store/views.ts';

/** What colleagues do here right now, in a few words; typing goes before looking. Two are named, more are "others". */
export function presenceText(presence: readonly Presence[]): string {
  const typing = presence.filter(({ doing }) => doing === 'typing');
  const shown = typing.length > 0 ? typing : presence;
  const [first, second] = shown;
  if (first === undefined) return '';
  const isTyping = typing.length > 0;
  if (second === undefined) {
    return isTyping
      ? msg(str`${first.name} is typing`, { id: 'presence.typing' })
      : msg(str`${first.name} is looking`, { id: 'presence.viewing' });
  }
  if (shown.length === 2) {
    return isTyping
      ? msg(str`${first.name} and ${second.name} are typing`, { id: 'presence.typing.two' })
      : msg(str`${first.name} and ${second.name} are looking`, { id: 'presence.viewing.two' });
  }
  return isTyping
    ? msg(str`${first.name} and others are typing`, { id: 'presence.typing.several' })
    : msg(str`${first.name} and others are looking`, { id: 'presence.viewing.several' });
}
