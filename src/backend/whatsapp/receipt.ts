import type { MessagePrice } from '../../domain/index.ts';
import { type ChangeScope, ignored } from './change-scope.ts';
import { facetsOf, isNamed } from './facets.ts';
import type { JsonNode } from './json-node.ts';
import { firstWebhookError } from './webhook-error.ts';
import type { WebhookItem } from './webhook-item.ts';

/** Meta's pages print it with and without quotes. */
const BILLABLE: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  ['true', true],
  [false, false],
  ['false', false],
]);

/** Meta's words for prices are shorter by far. */
const WORD_MAX = 64;

type ReceiptDelivery = Extract<WebhookItem, { item: 'receipt' }>['delivery'];

const DELIVERIES: ReadonlyMap<string, ReceiptDelivery> = new Map(
  (['sent', 'delivered', 'read', 'played', 'failed'] as const).map((delivery) => [delivery, delivery]),
);

/** One element of `statuses[]`. Groups, calls and the relics `deleted` and `warning` are named and left out (fact sheet §6, §10). */
export function readReceipt(status: JsonNode, scope: ChangeScope): WebhookItem {
  const name = status.object().get('status').text();
  if (status.get('recipient_type').value === 'group') return ignored(scope.route, 'statuses.group');
  if (status.get('type').value === 'call') return ignored(scope.route, 'statuses.call');
  const delivery = DELIVERIES.get(name);
  if (delivery === undefined) return ignored(scope.route, `statuses.${name.slice(0, 64)}`);
  const contact = facetsOf(
    {
      number: status.get('recipient_id').maybeId(),
      userId: status.get('recipient_user_id').maybeId(),
      // Meta's pages print both spellings.
      parentUserId:
        status.get('recipient_parent_user_id').maybeId() ?? status.get('parent_recipient_user_id').maybeId(),
    },
    scope.cards,
  );
  return {
    item: 'receipt',
    route: scope.route,
    wamid: status.get('id').id(),
    attemptId: status.get('biz_opaque_callback_data').maybeId(),
    delivery,
    at: status.get('timestamp').seconds(),
    error: delivery === 'failed' ? firstWebhookError(status.get('errors')) : null,
    contact: isNamed(contact) ? contact : null,
    freeEntryUntil: freeEntryUntil(status.get('conversation')),
    price: priceOf(status.get('pricing')),
  };
}

/** What Meta adds to its words later is kept as it comes; without a category there is nothing to tell. */
function priceOf(pricing: JsonNode): MessagePrice | null {
  const category = pricing.get('category').maybeId()?.slice(0, WORD_MAX) ?? null;
  if (category === null) return null;
  return {
    category,
    type: pricing.get('type').maybeId()?.slice(0, WORD_MAX) ?? null,
    billable: BILLABLE.get(pricing.get('billable').value) ?? null,
  };
}

/** Since v24 only conversations of the free entry point are named, and their end only with `sent` (fact sheet §6). */
function freeEntryUntil(conversation: JsonNode): number | null {
  if (conversation.get('origin').get('type').maybeText() !== 'referral_conversion') return null;
  const end = conversation.get('expiration_timestamp');
  return end.maybeNumber() === null ? null : end.seconds();
}
