import type { Delivery } from '../../../src/domain/index.ts';
import type { Machine } from './machine.ts';

/** What a webhook says. */
export type Item =
  | { readonly item: 'message'; readonly wamid: string; readonly conversationId: string; readonly sentAt: number }
  | {
      readonly item: 'receipt';
      readonly wamid: string;
      readonly attemptId: string | null;
      readonly delivery: Delivery;
    };

export type Answer =
  | { readonly outcome: 'accepted'; readonly wamid: string }
  | { readonly outcome: 'unknown' | 'failed' | 'not-sent' };

/** Meta as a model: accepts, refuses, loses answers, and tells by webhook, in any order, at least once. */
export class ModelMeta {
  readonly #machine: Machine;
  /** Answers whether the webhook was acknowledged. */
  deliver: (item: Item) => boolean = () => false;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  /** A send call arrives; what the caller hears comes later. */
  call(attemptId: string, conversationId: string, text: string, answer: (answer: Answer) => void): void {
    const { history, random } = this.#machine;
    const fate = this.#machine.hostile ? random() : 1;
    const say = (heard: Answer) =>
      this.#machine.later(`WhatsApp answers ${attemptId}: ${heard.outcome}`, () => answer(heard));
    const call = { attemptId, conversationId, text };
    if (fate < 0.08) {
      history.calls.push({ ...call, result: 'not-sent' });
      say({ outcome: 'not-sent' });
    } else if (fate < 0.16) {
      history.calls.push({ ...call, result: 'refused' });
      say({ outcome: 'failed' });
    } else {
      const wamid = this.#machine.id('wamid');
      const lost = fate < 0.32;
      history.calls.push({ ...call, result: lost ? 'lost' : 'accepted' });
      say(lost ? { outcome: 'unknown' } : { outcome: 'accepted', wamid });
      this.#tell(attemptId, wamid);
    }
  }

  writes(conversationId: string): void {
    const { history, now } = this.#machine;
    const wamid = this.#machine.id('wamid');
    history.written.push({ wamid, conversationId });
    // WhatsApp counts whole seconds.
    this.#post({ item: 'message', wamid, conversationId, sentAt: Math.floor(now / 1_000) * 1_000 });
  }

  #tell(attemptId: string, wamid: string): void {
    const { history, random } = this.#machine;
    const reach = random();
    const steps: Delivery[] = ['sent'];
    if (reach < 0.12) steps.push('failed');
    else {
      if (reach < 0.8) steps.push('delivered');
      if (reach > 0.5) steps.push('read');
    }
    for (const delivery of steps) {
      history.told.push({ attemptId, delivery });
      // One of them names our attempt; the others may know WhatsApp's id only.
      this.#post({
        item: 'receipt',
        wamid,
        delivery,
        attemptId: delivery === 'sent' || random() < 0.5 ? attemptId : null,
      });
    }
  }

  #post(item: Item): void {
    this.#try(item);
    if (this.#machine.strikes(0.2)) this.#try(item);
  }

  #try(item: Item): void {
    this.#machine.later(`webhook: ${item.item === 'message' ? 'message' : item.delivery} ${item.wamid}`, () => {
      const lost = this.#machine.strikes(0.1);
      const heard = !lost && this.deliver(item);
      if (!heard || this.#machine.strikes(0.1)) this.#try(item);
    });
  }
}
