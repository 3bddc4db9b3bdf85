import { cleanName } from '../../domain/index.ts';
import { type ChangeScope, ignored } from './change-scope.ts';
import { facetsOf, isNamed } from './facets.ts';
import type { JsonNode } from './json-node.ts';
import type { WebhookItem } from './webhook-item.ts';

/** One element of `user_preferences[]` (fact sheet §8): no more marketing, please, or again. */
export function readPreference(preference: JsonNode, scope: ChangeScope): WebhookItem {
  const category = preference.object().get('category').maybeText() ?? 'unnamed';
  const value = preference.get('value').text();
  if (category !== 'marketing_messages') return ignored(scope.route, `user_preferences.${category.slice(0, 64)}`);
  if (value !== 'stop' && value !== 'resume' && value !== 'signup') {
    return ignored(scope.route, `user_preferences.${value.slice(0, 64)}`);
  }
  const contact = facetsOf(
    {
      number: preference.get('wa_id').maybeId(),
      userId: preference.get('user_id').maybeId(),
      parentUserId: preference.get('parent_user_id').maybeId(),
    },
    scope.cards,
  );
  if (!isNamed(contact)) preference.fail('names no customer');
  return { item: 'marketing', route: scope.route, contact, optOut: value === 'stop' };
}

/** One element of `state_sync[]` (fact sheet §9): a name of the phone app's address book. Removals change nothing here. */
export function readStateSync(sync: JsonNode, scope: ChangeScope): WebhookItem {
  const type = sync.object().get('type').maybeText() ?? 'unnamed';
  const action = sync.get('action').maybeText() ?? 'unnamed';
  if (type !== 'contact' || action !== 'add') {
    return ignored(scope.route, `smb_app_state_sync.${type.slice(0, 64)}.${action.slice(0, 64)}`);
  }
  const card = sync.get('contact').object();
  const name = cleanName(card.get('full_name').maybeText()) ?? cleanName(card.get('first_name').maybeText());
  const contact = facetsOf(
    { number: card.get('phone_number').maybeId(), userId: card.get('user_id').maybeId(), parentUserId: null },
    scope.cards,
  );
  if (!isNamed(contact)) card.fail('has no number');
  if (name === null) return ignored(scope.route, 'smb_app_state_sync.contact.nameless');
  return { item: 'contact-name', route: scope.route, contact, name };
}
