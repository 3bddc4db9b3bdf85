import type { RecordOf } from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import type { WriteTransaction } from '../repository.ts';
import { usedFiles } from '../used-files.ts';

/** How long a file waits for something that holds it, ms. */
const UNHELD_MS = 24 * 3_600_000;

type Ports = Pick<BackendPorts, 'ids' | 'clock'>;

/** Plans that a file is dropped unless something holds it by then. Each plan stands by itself: an earlier one may be spent. */
export async function dropLater(ports: Ports, tx: WriteTransaction, fileId: string): Promise<void> {
  await planDrop(ports, tx, fileId, UNHELD_MS);
}

/**
 * Plans that what a record needed, and needs no more, is dropped: a day later, as its author may want to send it again, or at once, as the
 * customer wants it gone.
 */
export async function letGoOfFiles<K extends 'message' | 'scheduled-message'>(
  ports: Ports,
  tx: WriteTransaction,
  kind: K,
  before: Omit<RecordOf<K>, 'rev'> | null,
  after: Omit<RecordOf<K>, 'rev'> | null,
  when: 'later' | 'now' = 'later',
): Promise<void> {
  const kept = usedFiles(kind, after as RecordOf<K> | null);
  for (const fileId of usedFiles(kind, before as RecordOf<K> | null)) {
    if (kept.includes(fileId)) continue;
    const shownBy = kind === 'message' && after !== null ? { messageId: (after as RecordOf<K>).id } : {};
    await planDrop(ports, tx, fileId, when === 'now' ? 0 : UNHELD_MS, shownBy);
  }
}

async function planDrop(
  { ids, clock }: Ports,
  tx: WriteTransaction,
  fileId: string,
  waitMs: number,
  shownBy: Readonly<Record<string, string>> = {},
): Promise<void> {
  const key = `drop-upload/${fileId}`;
  const payload = { fileId, ...shownBy };
  await tx.enqueue({ id: `${key}/${ids()}`, kind: 'drop-upload', key, runAt: clock.now() + waitMs, payload });
}
