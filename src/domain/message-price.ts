/**
 * What WhatsApp counts an attempt as when it charges for it; it never names an amount (fact sheet §6, `pricing`). It comes with one receipt
 * or with several that say the same: it is kept once, so nothing is ever counted twice.
 */
export interface MessagePrice {
  /** Meta's category as it came, such as `marketing`, `utility`, `service`, `authentication-international`. */
  readonly category: string;
  /** Meta's `type`: `regular`, `free_customer_service`, `free_entry_point`…; `null` in what came without one. */
  readonly type: string | null;
  /** `null` where Meta does not say: it is to fall away for `type`. */
  readonly billable: boolean | null;
}

/** Whether it is charged; `null` when what WhatsApp says does not tell. The type outweighs `billable`, which is to fall away. */
export function isCharged({ type, billable }: Pick<MessagePrice, 'type' | 'billable'>): boolean | null {
  if (type === 'regular') return true;
  return type?.startsWith('free_') ? false : billable;
}

/** Of two words on one attempt always the same one, whichever came first. */
export function onePrice(a: MessagePrice | undefined, b: MessagePrice | undefined): MessagePrice | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return priceKey(b) < priceKey(a) ? b : a;
}

function priceKey({ category, type, billable }: MessagePrice): string {
  return JSON.stringify([category, type, billable]);
}
