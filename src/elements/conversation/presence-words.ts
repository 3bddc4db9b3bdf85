import { msg, str } from '@lit/localize';
import type { Presence } from '../../store/views.ts';

/** What colleagues do here right now, in a few words; typing goes before looking. */
export function presenceText(presence: readonly Presence[]): string {
  const typing = presence.filter(({ doing }) => doing === 'typing');
  const [first, second] = typing.length > 0 ? typing : presence;
  if (first === undefined) return '';
  const several = second !== undefined;
  if (typing.length > 0)
    return several
      ? msg(str`${first.name} and others are typing`, { id: 'presence.typing.several' })
      : msg(str`${first.name} is typing`, { id: 'presence.typing' });
  return several
    ? msg(str`${first.name} and others are looking`, { id: 'presence.viewing.several' })
    : msg(str`${first.name} is looking`, { id: 'presence.viewing' });
}
