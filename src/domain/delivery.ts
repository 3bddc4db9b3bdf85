import { type MessagePrice, onePrice } from './message-price.ts';

/**
 * How far one attempt to send has come. An attempt's delivery is the *maximum* it ever reached on this scale, so receipts may come in any
 * order and any number: `sent` after `failed` changes nothing, `delivered` after `failed` is proof and wins. `unknown` is a call whose
 * answer was lost; it is never sent again by itself. `queued` and `sending` look the same to a person: preparing.
 */
export type Delivery = 'queued' | 'sending' | 'unknown' | 'sent' | 'failed' | 'delivered' | 'read' | 'played';

/** The scale, lowest first. Values are stored: never rename one. */
export const DELIVERY_SCALE: readonly Delivery[] = [
  'queued',
  'sending',
  'unknown',
  'sent',
  'failed',
  'delivered',
  'read',
  'played',
];

const RANK: ReadonlyMap<Delivery, number> = new Map(DELIVERY_SCALE.map((delivery, rank) => [delivery, rank]));

/** The place of a delivery on the scale, 0 for `queued`. */
export function deliveryRank(delivery: Delivery): number {
  return RANK.get(delivery) ?? 0;
}

/** The further of two deliveries. */
export function furtherDelivery(a: Delivery, b: Delivery): Delivery {
  return deliveryRank(b) > deliveryRank(a) ? b : a;
}

/** Why an attempt failed. `code` is Meta's number when Meta spoke, or one of our own words. */
export interface DeliveryError {
  readonly code: number | string;
  /** Meta's `error_data.details` or title, as given; shown as a detail, never matched on. */
  readonly detail: string;
}

/** One try to bring a message to WhatsApp: its own id travels as `biz_opaque_callback_data` and comes back in receipts. */
export interface Attempt {
  readonly id: string;
  /** WhatsApp's message id once accepted. */
  readonly wamid: string | null;
  readonly delivery: Delivery;
  /** When each step was first reached, ms; WhatsApp's time for receipts. */
  readonly times: Readonly<Partial<Record<Delivery, number>>>;
  readonly error: DeliveryError | null;
  /** What WhatsApp counts it as, once it said so. */
  readonly price?: MessagePrice;
}

/** News about an attempt: from the send call, a webhook, or a lease that ran out. */
export interface Receipt {
  readonly delivery: Delivery;
  /** ms; of the event itself. */
  readonly at: number;
  readonly wamid?: string | null;
  readonly error?: DeliveryError | null;
  readonly price?: MessagePrice;
}

/** The attempt after a receipt. Returns the same object when nothing changed. */
export function applyReceipt(attempt: Attempt, receipt: Receipt): Attempt {
  const delivery = furtherDelivery(attempt.delivery, receipt.delivery);
  const wamid = attempt.wamid ?? receipt.wamid ?? null;
  const earlier = attempt.times[receipt.delivery];
  const time = earlier === undefined ? receipt.at : Math.min(earlier, receipt.at);
  const error = deliveryRank(delivery) > deliveryRank('failed') ? null : pickError(attempt.error, receipt);
  const price = onePrice(attempt.price, receipt.price);
  const same =
    delivery === attempt.delivery &&
    wamid === attempt.wamid &&
    time === earlier &&
    sameError(error, attempt.error) &&
    price === attempt.price;
  if (same) return attempt;
  const times = { ...attempt.times, [receipt.delivery]: time };
  return { ...attempt, delivery, wamid, times, error, ...(price === undefined ? {} : { price }) };
}

/** Several reports of one failure settle on one of them by value, so that their order does not matter. */
function pickError(known: DeliveryError | null, receipt: Receipt): DeliveryError | null {
  if (receipt.delivery !== 'failed' || !receipt.error) return known;
  return known === null || errorKey(receipt.error) < errorKey(known) ? receipt.error : known;
}

function errorKey(error: DeliveryError): string {
  return JSON.stringify([error.code, error.detail]);
}

function sameError(a: DeliveryError | null, b: DeliveryError | null): boolean {
  return a === b || (a !== null && b !== null && errorKey(a) === errorKey(b));
}
