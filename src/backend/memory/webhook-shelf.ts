import type { ClaimedWebhook, RawWebhook, WebhookOutcome } from '../repository.ts';

/** Processed bodies kept for people who look for what went wrong. */
const PROCESSED_KEPT = 1_000;

export interface StoredWebhook extends RawWebhook {
  readonly attempts: number;
  readonly leasedUntil: number;
  readonly outcome: WebhookOutcome | null;
}

/** Raw webhook bodies in order of arrival. */
export class WebhookShelf {
  #waiting = new Map<string, StoredWebhook>();
  #processed: StoredWebhook[] = [];

  store(raw: RawWebhook): void {
    this.#waiting.set(raw.id, { ...raw, attempts: 0, leasedUntil: 0, outcome: null });
  }

  claim(now: number, leaseMs: number, limit: number): readonly ClaimedWebhook[] {
    const claimed: ClaimedWebhook[] = [];
    for (const webhook of this.#waiting.values()) {
      if (claimed.length === limit) break;
      if (webhook.leasedUntil > now) continue;
      const attempts = webhook.attempts + 1;
      this.#waiting.set(webhook.id, { ...webhook, attempts, leasedUntil: now + leaseMs });
      const { id, receivedAt, body } = webhook;
      claimed.push({ id, receivedAt, body, attempts });
    }
    return claimed;
  }

  finish(id: string, outcome: WebhookOutcome): void {
    const webhook = this.#waiting.get(id);
    if (webhook === undefined) return;
    this.#waiting.delete(id);
    this.#processed = [...this.#processed.slice(1 - PROCESSED_KEPT), { ...webhook, outcome }];
  }

  nextDue(): number | null {
    let next: number | null = null;
    for (const { leasedUntil } of this.#waiting.values()) if (next === null || leasedUntil < next) next = leasedUntil;
    return next;
  }

  oldestAt(): number | null {
    let oldest: number | null = null;
    for (const { receivedAt } of this.#waiting.values())
      if (oldest === null || receivedAt < oldest) oldest = receivedAt;
    return oldest;
  }

  /** Everything kept, the processed ones first. */
  all(): readonly StoredWebhook[] {
    return [...this.#processed, ...this.#waiting.values()];
  }

  restore(webhooks: readonly StoredWebhook[]): void {
    this.#processed = webhooks.filter((webhook) => webhook.outcome !== null);
    this.#waiting = new Map(webhooks.filter((known) => known.outcome === null).map((known) => [known.id, known]));
  }
}
