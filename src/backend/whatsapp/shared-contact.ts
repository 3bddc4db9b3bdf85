import { cleanName, type SharedContact } from '../../domain/index.ts';
import { toPhone } from './facets.ts';
import type { JsonNode } from './json-node.ts';

const BIRTHDAY = /^\d{4}-\d{2}-\d{2}$/;

/** One card of `contacts[]`. Everything but the name may be missing; what is there is kept as the sender wrote it. */
export function readSharedContact(card: JsonNode): SharedContact {
  const name = card.get('name');
  const emails = linesOf(card.get('emails'), 'email');
  const urls = linesOf(card.get('urls'), 'url');
  const addresses = card
    .get('addresses')
    .items()
    .map(addressOf)
    .filter((address) => address !== '');
  const organization = organizationOf(card.get('org'));
  const birthday = card.get('birthday').maybeText() ?? '';
  return {
    name: cleanName(name.get('formatted_name').maybeText() ?? name.get('first_name').maybeText()) ?? '',
    phones: card
      .get('phones')
      .items()
      .map(numberOf)
      .filter((number) => number !== null),
    ...(emails.length === 0 ? {} : { emails }),
    ...(organization === '' ? {} : { organization }),
    ...(addresses.length === 0 ? {} : { addresses }),
    ...(urls.length === 0 ? {} : { urls }),
    ...(BIRTHDAY.test(birthday) ? { birthday } : {}),
  };
}

/** A number WhatsApp knows is told with `+`: from `wa_id`, which a wrong or local way of writing cannot spoil. */
function numberOf(phone: JsonNode): string | null {
  return toPhone(phone.get('wa_id').maybeId()) ?? cleanName(phone.get('phone').maybeId());
}

function linesOf(list: JsonNode, key: string): readonly string[] {
  return list.items().flatMap((one) => cleanName(one.get(key).maybeText()) ?? []);
}

function organizationOf(org: JsonNode): string {
  return partsOf(org, ['company', 'department', 'title']);
}

function addressOf(address: JsonNode): string {
  return partsOf(address, ['street', 'city', 'state', 'zip', 'country']);
}

function partsOf(node: JsonNode, keys: readonly string[]): string {
  return keys.flatMap((key) => cleanName(node.get(key).maybeId()) ?? []).join(', ');
}
