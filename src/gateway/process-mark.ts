import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** What tells one process from all others, also after its number was given to another one. */
export interface ProcessMark {
  readonly pid: number;
  /** When it started, in the system's own words; `null` where the system does not tell. */
  readonly startedAt: string | null;
  readonly bootId: string | null;
  /** Container (pid namespace): numbers of different ones cannot be compared. */
  readonly namespace: string | null;
}

/** The mark of a running process of this machine; `null` when there is none under this number. */
export function markOf(pid: number): ProcessMark | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs and belongs to somebody else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return null;
  }
  const bootId = tried(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  return { pid, startedAt: startOf(pid), bootId, namespace: tried(() => readlinkSync('/proc/self/ns/pid')) };
}

/** Linux tells in clock ticks since boot, other systems by `ps`. */
function startOf(pid: number): string | null {
  const stat = tried(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // The name in brackets may hold spaces and brackets; start time is the 20th field after it.
  if (stat !== null) return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  if (process.platform === 'win32') return null;
  return tried(() => execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim());
}

function tried<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    // This system does not tell; the mark is weaker without it.
    return null;
  }
}
