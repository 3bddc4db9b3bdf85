import type { Template } from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import type { WriteTransaction } from '../repository.ts';
import type { TemplateChange } from '../whatsapp/webhook-item.ts';
import { syncTemplatesSoon } from './plan-template-sync.ts';
import { transact } from './transact.ts';

/**
 * Takes over what Meta says of a template in every workspace of its account, and plans to read the list again: a webhook names neither all
 * that changed nor its order.
 *
 * @returns what could not be used, in words for an admin; `null` when it was used.
 */
export async function applyTemplateChange(
  ports: Pick<BackendPorts, 'repository' | 'wake' | 'clock'>,
  receivedAt: number,
  change: TemplateChange,
): Promise<string | null> {
  const { accountId } = change.route;
  const workspaceIds = accountId === null ? [] : await ports.repository.workspacesOf(accountId);
  if (accountId === null || workspaceIds.length === 0) return 'unknown account';
  for (const workspaceId of workspaceIds) {
    await transact(ports, workspaceId, async (tx) => {
      await apply(tx, accountId, receivedAt, change);
      await syncTemplatesSoon(tx, accountId, ports.clock.now());
    });
  }
  ports.wake.notify('jobs');
  return null;
}

async function apply(
  tx: WriteTransaction,
  accountId: string,
  receivedAt: number,
  change: TemplateChange,
): Promise<void> {
  const { templateId, said, pausedForMs } = change;
  const known = templateId === null ? null : await tx.get('template', templateId);
  if (known === null || known.accountId !== accountId) return;
  if (said.status === 'deleted') {
    await tx.remove('template', known.id);
    return;
  }
  const { pausedUntil, ...rest } = known;
  const next: Template = {
    ...rest,
    ...said,
    ...stillPaused(said.status ?? known.status, pausedUntil, receivedAt, pausedForMs),
  };
  if (JSON.stringify(next) !== JSON.stringify(known)) await tx.put('template', next);
}

function stillPaused(
  status: Template['status'],
  before: number | undefined,
  receivedAt: number,
  pausedForMs: number | null,
): Pick<Template, 'pausedUntil'> {
  if (status !== 'paused') return {};
  const until = pausedForMs === null ? before : receivedAt + pausedForMs;
  return until === undefined ? {} : { pausedUntil: until };
}
