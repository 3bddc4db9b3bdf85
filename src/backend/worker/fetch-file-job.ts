import { type FileState, InboxError } from '../../domain/index.ts';
import { describeFailure } from '../describe-failure.ts';
import { isBlockedFile } from '../files/blocked-file.ts';
import { fileFacts } from '../files/file-facts.ts';
import { MEDIA_MAX } from '../files/media-max.ts';
import { readHead } from '../files/read-head.ts';
import type { Job } from '../job.ts';
import type { KeptFile } from '../kept-file.ts';
import type { BackendPorts } from '../ports.ts';
import { fetchLater } from '../use-cases/fetch-later.ts';
import { showFile } from '../use-cases/show-file.ts';
import { transact } from '../use-cases/transact.ts';
import type { MediaFailure } from '../whatsapp/media-client.ts';
import { accessToken } from './access-token.ts';
import { backoffMs } from './backoff.ts';
import { transferLimitMs, withCallLimit } from './call-limit.ts';
import { PROBE_MS } from './channel-hold.ts';
import type { JobResult } from './job-result.ts';
import { withLease } from './with-lease.ts';

/** WhatsApp keeps what customers send 7 days (fact sheet §12). */
const MEDIA_LIFE_MS = 7 * 24 * 3_600_000;

/** Tries before a person has to ask: a quarter of an hour. Those of a channel that cannot call at all do not count. */
const TRIES_MAX = 10;

/** Meta's code for a file it keeps back: over 100 MB (fact sheet §17). */
const NOT_AVAILABLE = 131_052;

type Ended = Pick<KeptFile, 'state'> & Partial<KeptFile>;

/** Nothing came of a try for now. */
interface Again {
  /** What becomes of the file when this was the last try. */
  readonly again: FileState;
  /** Shortest wait, ms. */
  readonly afterMs: number;
  /** Whether it is one of the tries there are. */
  readonly counts: boolean;
}

type Tried = Ended | Again;

/**
 * Brings a file from WhatsApp, once: the address, then the bytes, then the messages that show it. Doing it twice does no harm; what fails for
 * the moment is tried again behind the others, and ends as `failed`.
 */
export async function runFetchFileJob(ports: BackendPorts, job: Job): Promise<JobResult> {
  const { fileId = '', tries: failedBefore = '0' } = job.payload;
  const file = await ports.repository.read(job.workspaceId, (tx) => tx.file(fileId));
  if (file === null) return 'done';
  if (file.state === 'pending') {
    const tried = await withLease(ports, job, (signal) => tryFetch(ports, job.workspaceId, file, signal));
    if (tried === 'lost') return 'lost';
    const tries = Number(failedBefore) + ('again' in tried && tried.counts ? 1 : 0);
    if ('again' in tried && tries < TRIES_MAX) {
      await tryAgain(ports, job, file, tried, tries);
      return 'done';
    }
    await settle(ports, job.workspaceId, fileId, 'again' in tried ? { state: tried.again } : tried);
  }
  await showFile(ports, job.workspaceId, fileId);
  return 'done';
}

async function tryFetch(ports: BackendPorts, workspaceId: string, file: KeptFile, signal: AbortSignal): Promise<Tried> {
  const { source } = file;
  if (source === null) return { state: 'failed' };
  const { clock, whatsapp } = ports;
  if (clock.now() - file.createdAt >= MEDIA_LIFE_MS) return { state: 'expired' };
  const channel = await ports.repository.read(workspaceId, (tx) => tx.get('channel', source.channelId));
  const token = await accessToken(ports, workspaceId, source.channelId);
  if (channel === null || token === null) return { again: 'failed', afterMs: PROBE_MS, counts: false };
  const sender = { phoneNumberId: channel.phoneNumberId, accessToken: token };
  const ask = (limit: AbortSignal) => whatsapp.mediaAddress(sender, source.mediaId, limit);
  const found = await withCallLimit(clock, ask, { signal });
  if (found.outcome === 'gone') return { state: 'expired' };
  if (found.outcome !== 'found') return ofFailure(found);
  if (found.bytes !== null && found.bytes > MEDIA_MAX) return { state: 'too-large', bytes: found.bytes };
  const download = async (limit: AbortSignal): Promise<Tried> => {
    const opened = await whatsapp.downloadMedia(sender, found.url, limit);
    // An address works for five minutes: the next one may do.
    if (opened.outcome === 'gone') return { again: 'expired', afterMs: 0, counts: true };
    if (opened.outcome !== 'open') return ofFailure(opened);
    return keep(ports, file, opened.body, found.sha256, limit);
  };
  return withCallLimit(clock, download, { limitMs: transferLimitMs(found.bytes ?? MEDIA_MAX), signal });
}

function ofFailure(failure: MediaFailure): Tried {
  if (failure.outcome === 'not-sent') {
    const { channelTrouble, retryAfterMs } = failure;
    return { again: 'failed', afterMs: retryAfterMs ?? (channelTrouble ? PROBE_MS : 0), counts: !channelTrouble };
  }
  return { state: failure.error.code === NOT_AVAILABLE ? 'too-large' : 'failed' };
}

/** Takes in the bytes, and says what they are. */
async function keep(
  { mediaStore, log }: BackendPorts,
  { id, mime, name }: KeptFile,
  body: ReadableStream<Uint8Array>,
  sha256: string | null,
  signal: AbortSignal,
): Promise<Tried> {
  try {
    // Ends with the signal, though whoever gives the bytes may not listen to it.
    const content = body.pipeThrough(new TransformStream<Uint8Array, Uint8Array>(), { signal });
    const kept = await mediaStore.put(id, content, MEDIA_MAX);
    // Meta's own sums were wrong at times: what it gave is all there is.
    if (sha256 !== null && !isSameHash(kept.sha256, sha256)) log.warn('file-hash-differs', { fileId: id });
    const head = await readHead(mediaStore, id);
    const facts = await fileFacts(mediaStore, { id, bytes: kept.bytes, head });
    return { state: isBlockedFile(mime, name, head) ? 'blocked' : 'stored', ...kept, ...facts };
  } catch (error) {
    if (error instanceof InboxError && error.code === 'too-large') return { state: 'too-large' };
    log.warn('file-not-kept', { fileId: id, ...describeFailure(error) });
    return { again: 'failed', afterMs: 0, counts: true };
  }
}

async function tryAgain(
  ports: BackendPorts,
  job: Job,
  file: KeptFile,
  { afterMs }: Again,
  tries: number,
): Promise<void> {
  const now = ports.clock.now();
  const runAt = now + Math.max(afterMs, backoffMs(Math.max(tries, 1), '', null, ports.random()));
  ports.log.warn('file-postponed', { fileId: file.id, tries });
  await transact(ports, job.workspaceId, (tx) =>
    fetchLater(tx, file, { id: `fetch-file/${file.id}/${runAt}`, runAt, tries, again: true }),
  );
}

async function settle(ports: BackendPorts, workspaceId: string, fileId: string, ended: Ended): Promise<void> {
  if (ended.state !== 'stored') ports.log.warn('file-not-stored', { fileId, state: ended.state });
  const { value: wanted } = await transact(ports, workspaceId, async (tx) => {
    const file = await tx.file(fileId);
    if (file?.state === 'pending') await tx.putFile({ ...file, ...ended });
    return file !== null && file.state !== 'expired';
  });
  // It was taken back while its bytes came in.
  if (!wanted) await ports.mediaStore.remove(fileId);
}

/** Meta writes sums in base64 or hex. */
function isSameHash(hex: string, told: string): boolean {
  const pairs = hex.match(/../g) ?? [];
  const base64 = btoa(String.fromCharCode(...pairs.map((pair) => Number.parseInt(pair, 16))));
  return told === base64 || told.toLowerCase() === hex;
}
