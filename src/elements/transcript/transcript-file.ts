import type { TranscriptEntry } from '../../domain/index.ts';

/** What a transcript is of, said once in its file. */
export interface TranscriptHead {
  readonly conversationId: string;
  readonly customer: string;
  readonly channel: string;
  /** When the file was made, ms. */
  readonly madeAt: number;
}

const COLUMNS = [
  'time',
  'from',
  'name',
  'kind',
  'text',
  'file',
  'status',
  'sent',
  'delivered',
  'read',
  'failed',
  'error',
  'edited',
  'revoked',
  'reactions',
] as const;

/**
 * A table for spreadsheets (RFC 4180, with a byte order mark so that they read UTF-8). Column names are English: programs read them. A cell
 * that a spreadsheet would take for a formula gets an apostrophe before it; so does what would begin a cell or a line for one that parts them by
 * semicolons or tabs, as those do whose decimals have a comma.
 */
export function transcriptCsv(entries: readonly TranscriptEntry[]): string {
  const rows = entries.map((entry): Readonly<Record<(typeof COLUMNS)[number], string>> => {
    const { times, error } = entry;
    return {
      time: iso(entry.at),
      from: entry.internal && entry.by === 'agent' ? 'note' : entry.by,
      name: entry.name,
      kind: entry.kind,
      text: entry.text,
      file: entry.fileName ?? '',
      status: entry.delivery ?? '',
      sent: iso(times.sent),
      delivered: iso(times.delivered),
      read: iso(times.read),
      failed: iso(times.failed),
      error: error === null ? '' : `${error.code}: ${error.detail}`,
      edited: entry.earlier.join('\n'),
      revoked: iso(entry.revokedAt),
      reactions: entry.reactions.join(' '),
    };
  });
  const lines = [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column]))];
  return `\u{FEFF}${lines.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** The same for programs, times as ISO 8601 in UTC. */
export function transcriptJson(head: TranscriptHead, entries: readonly TranscriptEntry[]): string {
  const messages = entries.map(({ at, times, revokedAt, ...entry }) => ({
    ...entry,
    at: iso(at),
    times: Object.fromEntries(Object.entries(times).map(([step, time]) => [step, iso(time)])),
    revokedAt: revokedAt === null ? null : iso(revokedAt),
  }));
  return `${JSON.stringify({ ...head, madeAt: iso(head.madeAt), messages }, null, 2)}\n`;
}

function iso(time: number | null | undefined): string {
  return time === null || time === undefined ? '' : new Date(time).toISOString();
}

/** The beginning of a formula, at the beginning of a cell, in whatever way cells are parted. */
const FORMULA = /[=+\-@＝＋－＠](?<=(?:^|[\r\n\t;])[\s\p{Cf}\p{Cc}"]*.)|^[\t\r]/gsu;

function cell(value: string): string {
  const harmless = value.replace(FORMULA, "'$&");
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
