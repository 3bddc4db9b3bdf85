import { type Channel, mayRole, type RefusalCode, type Role } from '../../domain/index.ts';
import { judgeWindow } from '../../domain/judge/judge-reply.ts';
import type { ConversationRow } from '../../store/views.ts';

/**
 * Why nothing can go into the conversation of a row, as far as a row tells, in the judge's order. Whether the customer can be reached is
 * known once the conversation itself is.
 */
export function barOfRow(
  { windowClosesAt }: Pick<ConversationRow, 'windowClosesAt'>,
  channel: Channel | undefined,
  role: Role | undefined,
  now: number,
): RefusalCode | null {
  if (!mayRole(role, 'see')) return 'no-access';
  if (!mayRole(role, 'reply')) return 'role-cannot-reply';
  if (channel?.health === 'disconnected') return 'channel-disconnected';
  return judgeWindow({ windowClosesAt }, { now, slack: 0 }) === null ? null : 'window-closed';
}
