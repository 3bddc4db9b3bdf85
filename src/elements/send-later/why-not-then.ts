import { msg, str } from '@lit/localize';
import { PLANNED_AHEAD_MAX_MS } from '../../domain/index.ts';
import { errorText } from '../internal/error-words.ts';
import { whenText } from './when-text.ts';

/** Why nothing can be planned for a moment; `null` when it can. */
export function whyNotThen(at: number | null, now: number): string | null {
  if (at === null) return msg('Choose a date and a time', { id: 'later.no-time' });
  if (at > now + PLANNED_AHEAD_MAX_MS) return errorText('time-too-far');
  return at <= now ? errorText('time-past') : null;
}

/** What the reply window will say at a moment; `null` while it is open then. */
export function windowThen(closesAt: number | null, at: number, now: number): string | null {
  if (closesAt === null || closesAt <= now)
    return msg('The reply window is closed. Whether it may go is checked when its time comes.', { id: 'later.closed' });
  if (at < closesAt) return null;
  return msg(
    str`The reply window closes ${whenText(closesAt, now)}. Whether it may go is checked when its time comes.`,
    { id: 'later.closes' },
  );
}
