import type { Core } from './core.ts';
import { LateFailures } from './late-failures.ts';
import { Mentions } from './mentions.ts';

/** What happens elsewhere in the inbox and is told wherever somebody is; loads with its first reader, and stays. */
export class News {
  readonly failures: LateFailures;
  readonly mentions: Mentions;

  constructor({ cell, records, sync, outbox, ports }: Core) {
    this.failures = new LateFailures(cell, records);
    this.mentions = new Mentions({ cell, asks: sync.asks, outbox, ids: ports.ids });
  }
}
