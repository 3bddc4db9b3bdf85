import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markOf, type ProcessMark } from './process-mark.ts';

/** The holder touches its lock this often; from another machine or container that is all one can see of it. */
const TOUCH_MS = 5_000;
const SILENT_MS = 30_000;

/** A data directory that another gateway uses. */
export class DirectoryLockedError extends Error {
  override readonly name = 'DirectoryLockedError';
  readonly pid: number;

  constructor(directory: string, { pid }: ProcessMark, elsewhere: boolean) {
    const where = elsewhere ? ` of another machine or container, seen less than ${SILENT_MS / 1000} s ago` : '';
    super(
      `Another gateway uses ${directory}: process ${pid}${where}. Two on one embedded database would lose data: ` +
        'stop it, choose another WA_INBOX_DATA_DIR, or use a Postgres server.',
    );
    this.pid = pid;
  }
}

/**
 * Holds a data directory for this process until the returned function is called. A lock whose process died (killed, machine restarted, number
 * used again) is taken over.
 *
 * @throws DirectoryLockedError while another process has it
 */
export function lockDirectory(directory: string): () => void {
  const mark = markOf(process.pid);
  if (mark === null) throw new Error('lock the data directory: this process cannot see itself');
  mkdirSync(directory, { recursive: true });
  const lock = join(directory, 'lock');
  if (!created(lock, mark)) takeOver(directory, lock, mark);
  const touching = setInterval(() => utimesSync(lock, new Date(), new Date()), TOUCH_MS);
  touching.unref();
  return () => {
    clearInterval(touching);
    if (same(read(lock), mark)) rmSync(lock, { force: true });
  };
}

/** A second lock makes one of several that find a dead one's lock the only one to replace it. */
function takeOver(directory: string, lock: string, mark: ProcessMark): void {
  const turn = `${lock}.takeover`;
  const busy = read(turn);
  if (busy !== null && !lives(busy, turn)) rmSync(turn, { force: true });
  if (!created(turn, mark)) throw new DirectoryLockedError(directory, read(turn) ?? mark, false);
  try {
    const holder = read(lock);
    if (holder !== null && lives(holder, lock)) {
      throw new DirectoryLockedError(directory, holder, isElsewhere(holder, mark));
    }
    rmSync(lock, { force: true });
    if (!created(lock, mark)) throw new DirectoryLockedError(directory, read(lock) ?? mark, false);
  } finally {
    rmSync(turn, { force: true });
  }
}

/** Makes a file that was not there, with its whole content at once. */
function created(file: string, mark: ProcessMark): boolean {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(mark));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function lives(holder: ProcessMark, file: string): boolean {
  const now = markOf(holder.pid);
  const here = markOf(process.pid);
  if (here === null || isElsewhere(holder, here)) {
    // Another machine, another container, or this one before its restart: only the touches tell.
    return Date.now() - statSync(file).mtimeMs < SILENT_MS;
  }
  return now !== null && now.startedAt === holder.startedAt;
}

function isElsewhere(a: ProcessMark, b: ProcessMark): boolean {
  return a.bootId !== b.bootId || a.namespace !== b.namespace;
}

function read(file: string): ProcessMark | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessMark;
  } catch {
    // Gone meanwhile, or not written by us: nobody's.
    return null;
  }
}

function same(a: ProcessMark | null, b: ProcessMark): boolean {
  return a?.pid === b.pid && a.startedAt === b.startedAt && a.namespace === b.namespace;
}
