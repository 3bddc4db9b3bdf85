import type { Template } from '../../domain/index.ts';
import type { Job } from '../job.ts';
import type { BackendPorts } from '../ports.ts';
import { transact } from '../use-cases/transact.ts';
import type { TemplatePage } from '../whatsapp/template-page.ts';
import { accessToken } from './access-token.ts';
import { backoffMs } from './backoff.ts';
import { withCallLimit } from './call-limit.ts';
import type { JobResult } from './job-result.ts';

const EVERY_MS = 6 * 3_600_000;

/** Tries of a reading somebody waits for; the standing one follows in any case. */
const TRIES_MAX = 6;

/** Records per transaction: others get their turn in between. */
const CHUNK = 100;

/** An account has 6,000 templates at most (fact sheet §13.1), so more pages than this go in a circle. */
const PAGES_MAX = 100;

type Listed = Omit<Template, 'rev'>;
interface Listing {
  readonly templates: readonly Listed[];
  /** Read to its end and in full: what it does not name is gone. */
  readonly complete: boolean;
}

/**
 * Brings the templates of an account up to date with Meta's list: the standing job every six hours, another one soon after Meta told of a
 * change. Only what changed is written; what Meta no longer lists goes. Repeating it is harmless.
 */
export async function runTemplateSyncJob(ports: BackendPorts, job: Job): Promise<JobResult> {
  const { accountId = '', when = '' } = job.payload;
  const token = await tokenOf(ports, job.workspaceId, accountId);
  // Without a channel or a token the standing job keeps waiting for one.
  const listing = token === null ? null : await readAll(ports, accountId, token);
  const now = ports.clock.now();
  if (listing !== null && 'outcome' in listing) {
    ports.log.warn('template-sync-failed', { accountId, code: listing.error.code });
    if (when === 'soon' && job.attempts >= TRIES_MAX) return 'done';
    return { runAt: now + backoffMs(job.attempts, listing.error.code, listing.retryAfterMs, ports.random()) };
  }
  if (listing !== null) await store(ports, job.workspaceId, accountId, listing);
  return when === 'soon' ? 'done' : { runAt: now + EVERY_MS };
}

/** The first token among the channels of the account. */
async function tokenOf(ports: BackendPorts, workspaceId: string, accountId: string): Promise<string | null> {
  const channels = await ports.repository.read(workspaceId, (tx) => tx.channels());
  for (const channel of channels) {
    if (channel.accountId !== accountId) continue;
    const token = await accessToken(ports, workspaceId, channel.id);
    if (token !== null) return token;
  }
  return null;
}

async function readAll(
  ports: BackendPorts,
  accountId: string,
  token: string,
): Promise<Listing | Extract<TemplatePage, { outcome: 'failed' }>> {
  const all: Listed[] = [];
  let unreadable = 0;
  let page: string | null = null;
  for (let count = 0; count < PAGES_MAX; count += 1) {
    const from: string | null = page;
    const answer: TemplatePage = await withCallLimit(ports.clock, (signal) =>
      ports.whatsapp.templates({ accountId, accessToken: token }, from, signal),
    );
    if (answer.outcome === 'failed') return answer;
    all.push(...answer.templates);
    unreadable += answer.unreadable;
    page = answer.next;
    if (page === null) break;
  }
  if (unreadable > 0) ports.log.warn('templates-unreadable', { accountId, unreadable });
  return { templates: all, complete: page === null && unreadable === 0 };
}

async function store(ports: BackendPorts, workspaceId: string, accountId: string, listing: Listing): Promise<void> {
  const { templates, complete } = listing;
  for (let from = 0; from < templates.length; from += CHUNK) {
    const chunk = templates.slice(from, from + CHUNK);
    await transact(ports, workspaceId, async (tx) => {
      const known = new Map(
        (
          await tx.getMany(
            'template',
            chunk.map(({ id }) => id),
          )
        ).map((old) => [old.id, old]),
      );
      for (const listed of chunk) {
        const next = keepPause(listed, known.get(listed.id));
        if (differs(next, known.get(listed.id))) await tx.put('template', next);
      }
    });
  }
  if (!complete) return;
  const listed = new Set(templates.map(({ id }) => id));
  await transact(ports, workspaceId, async (tx) => {
    for (const { id } of await tx.templates(accountId)) if (!listed.has(id)) await tx.remove('template', id);
  });
}

/** The list does not say until when a template is paused; the webhook did. */
function keepPause(listed: Listed, known: Template | undefined): Listed {
  if (listed.status !== 'paused' || known?.status !== 'paused') return listed;
  const { pausedUntil } = known;
  const reason = listed.reason ?? known.reason;
  return { ...listed, reason, ...(pausedUntil === undefined ? {} : { pausedUntil }) };
}

/** When it was read makes no difference: hundreds of records would go round every six hours for nothing. */
function differs(next: Listed, known: Template | undefined): boolean {
  if (known === undefined) return true;
  return (
    Object.entries({ ...next, syncedAt: known.syncedAt }).some(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(known, key)),
    ) ||
    (known.pausedUntil !== undefined && next.pausedUntil === undefined)
  );
}
