import type { Delivery } from '../../domain/index.ts';
import type { ChangeScope } from './change-scope.ts';
import { facetsOf, isNamed } from './facets.ts';
import { readInbound, said } from './inbound-message.ts';
import type { JsonNode } from './json-node.ts';
import type { WebhookItem } from './webhook-item.ts';

/** How far a message of the phone app had come; capitals on the wire. `PENDING` has not left the phone yet. */
const DELIVERIES: ReadonlyMap<string, Delivery> = new Map([
  ['PENDING', 'sending'],
  ['SENT', 'sent'],
  ['ERROR', 'failed'],
  ['DELIVERED', 'delivered'],
  ['READ', 'read'],
  ['PLAYED', 'played'],
]);

/** One message of a history thread. The thread is named by the customer, so whoever else wrote it is the business (fact sheet §9). */
export function readHistory(message: JsonNode, thread: string | null, scope: ChangeScope): WebhookItem {
  const from = message.object().get('from').maybeId();
  const contact = facetsOf({ number: thread, userId: null, parentUserId: null }, scope.cards);
  if (!isNamed(contact)) message.fail('stands in a thread that names nobody');
  const inbound = from !== null && digits(from) === digits(thread ?? '');
  const status = message.get('history_context').get('status').maybeText()?.toUpperCase() ?? '';
  return {
    item: 'message',
    route: scope.route,
    origin: 'history',
    direction: inbound ? 'inbound' : 'outbound',
    contact,
    delivery: inbound ? null : (DELIVERIES.get(status) ?? 'sent'),
    ...said(message),
  };
}

/**
 * A file that a chunk had left out, under the field `history` as a message of its own (fact sheet §9). It names its author only: what the
 * business wrote names the customer in `to`.
 */
export function readHistoryMedia(message: JsonNode, scope: ChangeScope): WebhookItem {
  const from = message.object().get('from').maybeId();
  const business = scope.value.get('metadata').get('display_phone_number').maybeId();
  const outbound = from !== null && business !== null && digits(from) === digits(business);
  if (!outbound) return asHistory(readInbound(message, scope));
  return readHistory(message, message.get('to').maybeId(), scope);
}

function asHistory(item: WebhookItem): WebhookItem {
  return item.item === 'message' ? { ...item, origin: 'history' } : item;
}

function digits(text: string): string {
  const found = text.replace(/\D/g, '');
  return found === '' ? text : found;
}
