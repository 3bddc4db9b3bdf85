import type { ContactFacets } from '../../domain/index.ts';
import { readCards } from './facets.ts';
import type { JsonNode } from './json-node.ts';
import type { WebhookItem, WebhookRoute } from './webhook-item.ts';

/** What the items of one change share. */
export interface ChangeScope {
  readonly field: string;
  readonly value: JsonNode;
  readonly route: WebhookRoute;
  readonly cards: readonly ContactFacets[];
}

/** The scope of a change: its number is in `metadata`, in `recipient` for handovers, nowhere for account fields. */
export function openScope(field: string, value: JsonNode, accountId: string | null): ChangeScope {
  const phoneNumberId =
    value.get('metadata').get('phone_number_id').maybeId() ??
    value.get('recipient').get('phone_number_id').maybeId() ??
    value.get('phone_number_settings').get('phone_number_id').maybeId();
  return { field, value, route: { phoneNumberId, accountId }, cards: readCards(value) };
}

/** Names something that is kept raw and counted. */
export function ignored(route: WebhookRoute, what: string): WebhookItem {
  return { item: 'ignored', route, what };
}
