import type { ContactFacets } from '../../domain/index.ts';
import type { ChangeScope } from './change-scope.ts';
import { isNamed, isUserId, toPhone } from './facets.ts';
import type { JsonNode } from './json-node.ts';
import type { WebhookItem } from './webhook-item.ts';

const CHANGES: ReadonlySet<string> = new Set([
  'user_changed_number',
  'user_changed_user_id',
  // Before 2026 and on the On-Premises API, with `new_wa_id`.
  'customer_changed_number',
]);

/**
 * A system message that says that a customer goes by another number or id from now on, or null for any other message. Without it the
 * customer would look new (fact sheet §5, system kinds).
 */
export function readIdentityChange(message: JsonNode, scope: ChangeScope): WebhookItem | null {
  const system = message.get('system');
  const event = system.get('type').maybeText();
  if (event === null || !CHANGES.has(event)) return null;
  const from = message.get('from').maybeId();
  const previous = facets(
    from,
    system.get('previous_user_id').maybeId() ?? message.get('from_user_id').maybeId(),
    system.get('previous_parent_user_id').maybeId() ?? message.get('from_parent_user_id').maybeId(),
  );
  const next = facets(
    system.get('wa_id').maybeId() ?? system.get('new_wa_id').maybeId(),
    system.get('user_id').maybeId(),
    system.get('parent_user_id').maybeId(),
  );
  if (!isNamed(previous)) system.fail('names no previous number or id');
  if (!isNamed(next)) system.fail('names no new number or id');
  return {
    item: 'identity',
    route: scope.route,
    wamid: message.get('id').id(),
    sentAt: message.get('timestamp').seconds(),
    previous,
    next,
    text: system.get('body').maybeText() ?? '',
    event,
  };
}

function facets(number: string | null, userId: string | null, parentUserId: string | null): ContactFacets {
  return {
    phone: toPhone(number),
    userId: userId ?? (number !== null && isUserId(number) ? number : null),
    parentUserId,
    username: null,
    profileName: null,
  };
}
