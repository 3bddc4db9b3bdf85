import { type AttemptKey, attemptOf } from '../../../src/backend/use-cases/settle-attempt.ts';
import { type Draft, type Message, placeLive, type Receipt, withChangedMessage } from '../../../src/domain/index.ts';
import { inbound } from '../../store/rig/build.ts';
import type { Machine } from './machine.ts';
import type { ModelLife } from './model-life.ts';
import type { Item } from './model-meta.ts';
import type { ModelRecords } from './model-records.ts';

/** Webhooks of the model's server: taken, worked off, parked where nobody knows their message yet. */
export class ModelIntake {
  readonly #machine: Machine;
  readonly #records: ModelRecords;
  readonly #life: ModelLife;
  readonly #parked: Extract<Item, { item: 'receipt' }>[] = [];
  readonly #wamids = new Map<string, string>();

  constructor(machine: Machine, records: ModelRecords, life: ModelLife) {
    this.#machine = machine;
    this.#records = records;
    this.#life = life;
  }

  receive(item: Item): boolean {
    if (!this.#life.up) return false;
    const process = () => this.#process(item);
    if (this.#machine.rules.ack === 'stored') this.#machine.later('the webhook is worked off', process);
    else {
      const life = this.#life.count;
      this.#machine.later('the webhook is stored', () => life === this.#life.count && process());
    }
    return true;
  }

  #process(item: Item): void {
    if (item.item === 'receipt') {
      if (!this.settle(item, { delivery: item.delivery, at: this.#machine.now, wamid: item.wamid }))
        this.#parked.push(item);
      return;
    }
    if (this.#wamids.has(item.wamid)) return;
    if (this.#machine.rules.dedup === 'inside') this.#ingest(item);
    else this.#machine.later('the message is stored', () => this.#ingest(item));
  }

  #ingest({ wamid, conversationId, sentAt }: Extract<Item, { item: 'message' }>): void {
    const before = this.#records.get('conversation', conversationId);
    if (before === undefined) return;
    const { at, late } = placeLive(sentAt, this.#machine.now);
    const place = this.#records.place(conversationId, at);
    const message: Message = { ...inbound(this.#machine.id('in'), conversationId, 0), wamid, place, sentAt, late };
    this.#wamids.set(wamid, message.id);
    this.#records.commit([
      { kind: 'message', record: message },
      { kind: 'conversation', record: this.#machine.rules.withPlacedMessage(before, message, place) },
    ]);
  }

  /** Brings news to its attempt, and what waited for the id it brings; false when nobody knows the attempt. */
  settle(key: AttemptKey, receipt: Receipt): boolean {
    const message = this.#records.all('message').find((one) => one.attempts.length > 0 && attemptOf(one, key) !== null);
    const attempt = message && attemptOf(message, key);
    if (!message || !attempt) return false;
    const after = this.#machine.rules.applyReceipt(attempt, receipt);
    if (after !== attempt) {
      const changed = { ...message, attempts: message.attempts.map((one) => (one === attempt ? after : one)) };
      const before = this.#records.get('conversation', message.conversationId);
      const drafts: Draft[] = [{ kind: 'message', record: changed }];
      const summary = before && withChangedMessage(before, changed);
      if (summary && summary !== before) drafts.push({ kind: 'conversation', record: summary });
      this.#records.commit(drafts);
    }
    if (attempt.wamid === null && after.wamid !== null) this.#takeParked(after.wamid);
    return true;
  }

  #takeParked(wamid: string): void {
    const waits = this.#parked.filter((item) => item.wamid === wamid);
    for (const item of waits) {
      this.#parked.splice(this.#parked.indexOf(item), 1);
      this.settle(item, { delivery: item.delivery, at: this.#machine.now, wamid });
    }
  }
}
