import type { MessageView } from '../../store/views.ts';
import { dayOf, sameGroup } from './grouping.ts';
import type { WindowRow } from './timeline-window.ts';

/** A message in sight and how it stands among its neighbours. */
export interface TimelineRow extends WindowRow {
  readonly message: MessageView;
  /** Midnight before it, in the viewer's zone. */
  readonly day: number;
  readonly beginsDay: boolean;
  /** The first of a sender's group. */
  readonly first: boolean;
  /** The last of a sender's group. */
  readonly last: boolean;
  /** The unread line stands before it. */
  readonly unread: boolean;
}

export interface TimelineDay {
  readonly key: string;
  readonly day: number;
  readonly rows: readonly TimelineRow[];
}

/** Looks at the neighbours of what is in sight only: long lists cost nothing. */
export function timelineRows(
  window: readonly WindowRow[],
  messages: readonly MessageView[],
  unreadFromId: string | null,
): readonly TimelineRow[] {
  return window.flatMap(({ key, index }) => {
    const message = messages[index];
    if (message === undefined) return [];
    const before = messages[index - 1];
    const after = messages[index + 1];
    const day = dayOf(message.at);
    const beginsDay = before === undefined || dayOf(before.at) !== day;
    const unread = message.id === unreadFromId;
    const first = beginsDay || unread || !sameGroup(before, message);
    const last = after === undefined || after.id === unreadFromId || !sameGroup(message, after);
    return { key, index, message, day, beginsDay, first, last, unread };
  });
}

/** Rows by day. A day may come twice when a message waits over midnight. */
export function timelineDays(rows: readonly TimelineRow[]): readonly TimelineDay[] {
  const days: { key: string; day: number; rows: TimelineRow[] }[] = [];
  for (const row of rows) {
    const last = days.at(-1);
    if (last?.day === row.day) last.rows.push(row);
    else
      days.push({ key: `${row.day} ${days.filter(({ day }) => day === row.day).length}`, day: row.day, rows: [row] });
  }
  return days;
}
