import { describeFailure } from '../describe-failure.ts';
import type { BackendPorts } from '../ports.ts';
import type { ClaimedWebhook } from '../repository.ts';
import { applyWebhookReceipt } from '../use-cases/apply-receipt.ts';
import { applyTemplateChange } from '../use-cases/apply-template-change.ts';
import { changeIdentity } from '../use-cases/change-identity.ts';
import { applyContactNews } from '../use-cases/contact-news.ts';
import { ingestCall } from '../use-cases/ingest-call.ts';
import { type Arrival, ingestMessage } from '../use-cases/ingest-message.ts';
import { parseWebhook } from '../whatsapp/parse-webhook.ts';
import type { WebhookItem } from '../whatsapp/webhook-item.ts';

/** A body whose items keep failing is put aside after this many tries, with its problems on it. */
const TRIES_MAX = 5;

/**
 * Works through a stored webhook body, item by item, each in its own transaction: one that fails leaves its siblings alone. Failures of the
 * moment bring the body back; what was done already does nothing the second time.
 *
 * @returns whether the body is done with
 */
export async function processWebhook(ports: BackendPorts, webhook: ClaimedWebhook): Promise<boolean> {
  const problems: string[] = [];
  let failed = false;
  for (const [index, item] of parseWebhook(webhook.body).entries()) {
    try {
      const problem = await processItem(ports, webhook.receivedAt, item);
      if (problem !== null) problems.push(`item ${index}: ${problem}`);
    } catch (error) {
      const { kind, at } = describeFailure(error);
      ports.log.error('webhook-item-failed', { webhookId: webhook.id, item: item.item, kind, at });
      problems.push(`item ${index}: failed (${kind})`);
      failed = true;
    }
  }
  if (failed && webhook.attempts < TRIES_MAX) return false;
  await ports.repository.finishWebhook(webhook.id, { problems, processedAt: ports.clock.now() });
  if (problems.length > 0) ports.log.warn('webhook-problems', { webhookId: webhook.id, problems: problems.length });
  return true;
}

/** What could not be used of an item, in words for an admin; `null` when it was used. */
async function processItem(ports: BackendPorts, receivedAt: number, item: WebhookItem): Promise<string | null> {
  switch (item.item) {
    case 'malformed':
      return `malformed at ${item.path}: ${item.problem}`;
    case 'ignored':
      return `ignored: ${item.what}`;
    case 'error':
      return `reported by WhatsApp: ${item.error.code}`;
    case 'template':
      return applyTemplateChange(ports, receivedAt, item);
    default: {
      const arrival = await arrivalOf(ports, receivedAt, item);
      if (arrival === null) return 'unknown number';
      if (item.item === 'message') await ingestMessage(ports, arrival, item);
      else if (item.item === 'receipt') await applyWebhookReceipt(ports, arrival.workspaceId, item);
      else if (item.item === 'identity') await changeIdentity(ports, arrival, item);
      else if (item.item === 'call') await ingestCall(ports, arrival, item);
      else await applyContactNews(ports, arrival.workspaceId, item);
      return null;
    }
  }
}

async function arrivalOf(ports: BackendPorts, receivedAt: number, { route }: WebhookItem): Promise<Arrival | null> {
  const found = route.phoneNumberId === null ? null : await ports.repository.routeOf(route.phoneNumberId);
  return found && { ...found, receivedAt };
}
