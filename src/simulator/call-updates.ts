import type { MetaCustomer, MetaUpdate } from './meta-state.ts';
import { cardOf, seconds } from './meta-update.ts';

interface UserCall {
  readonly id: string;
  readonly phoneNumberId: string;
  readonly displayNumber: string;
  /** When it began to ring, ms. */
  readonly at: number;
  readonly ringsMs: number;
  /** How long somebody of the business talked, ms; null when nobody answered. */
  readonly talksMs: number | null;
}

/** The two webhooks of a call a customer makes (fact sheet §10), each with the time it is told at. */
export function callUpdates(
  call: UserCall,
  customer: MetaCustomer,
): readonly { readonly update: MetaUpdate; readonly at: number }[] {
  const { at, ringsMs, talksMs } = call;
  const answeredAt = at + ringsMs;
  const endedAt = answeredAt + (talksMs ?? 0);
  const talked =
    talksMs === null ? {} : { start_time: seconds(answeredAt), end_time: seconds(endedAt), duration: talksMs / 1000 };
  return [
    { update: callUpdate(call, customer, { event: 'connect', timestamp: seconds(at) }), at },
    {
      update: callUpdate(call, customer, {
        event: 'terminate',
        timestamp: seconds(endedAt),
        status: 'COMPLETED',
        ...talked,
      }),
      at: endedAt,
    },
  ];
}

function callUpdate(
  { id, phoneNumberId, displayNumber }: UserCall,
  customer: MetaCustomer,
  news: Readonly<Record<string, unknown>>,
): MetaUpdate {
  const element = {
    id,
    ...(customer.showsPhone ? { from: customer.waId } : {}),
    from_user_id: customer.userId,
    to: displayNumber,
    direction: 'USER_INITIATED',
    ...news,
  };
  return { phoneNumberId, field: 'calls', list: 'calls', element, card: cardOf(customer) };
}
