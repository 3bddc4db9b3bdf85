import { type ContactFacets, cleanName } from '../../domain/index.ts';
import type { JsonNode } from './json-node.ts';

/** A business-scoped user id: country, dot, up to 128 letters and digits; `ENT.` marks a parent id (fact sheet §2). */
const USER_ID = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/;
const PHONE = /^\+?[\d\s().-]+$/;

/** Whether a text names a user by a business-scoped id, wherever it stands. */
export function isUserId(text: string): boolean {
  return USER_ID.test(text);
}

/** A phone number as `+` and digits, or null when the text is none. Prefixes are left as WhatsApp has them (fact sheet §16.5). */
export function toPhone(text: string | null): string | null {
  if (text === null || !PHONE.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  return digits.length >= 5 && digits.length <= 20 ? `+${digits}` : null;
}

/** The ids a message, a status or an echo names somebody by. */
export interface NamedBy {
  /** A phone, by the pages; a business-scoped id in odd traffic. */
  readonly number: string | null;
  readonly userId: string | null;
  readonly parentUserId: string | null;
}

/**
 * Everything a webhook says about one person: the ids on the item itself, completed from the contact card with the same id. Cards are
 * matched by id, never by position (fact sheet §4).
 */
export function facetsOf(named: NamedBy, cards: readonly ContactFacets[]): ContactFacets {
  const own = {
    phone: toPhone(named.number),
    userId: named.userId ?? (named.number !== null && isUserId(named.number) ? named.number : null),
  };
  const card = cards.find((other) => isSame(own, other));
  return {
    phone: own.phone ?? card?.phone ?? null,
    userId: own.userId ?? card?.userId ?? null,
    parentUserId: named.parentUserId ?? card?.parentUserId ?? null,
    username: card?.username ?? null,
    profileName: card?.profileName ?? null,
  };
}

/** Whether facets name anybody. */
export function isNamed(facets: ContactFacets): boolean {
  return facets.phone !== null || facets.userId !== null;
}

type Ids = Pick<ContactFacets, 'phone' | 'userId'>;

function isSame(a: Ids, b: Ids): boolean {
  return (a.userId !== null && a.userId === b.userId) || (a.phone !== null && a.phone === b.phone);
}

/** The contact cards beside messages and statuses, `contacts[]`. */
export function readCards(value: JsonNode): readonly ContactFacets[] {
  return value.get('contacts').items().map(readCard);
}

function readCard(card: JsonNode): ContactFacets {
  const profile = card.get('profile');
  const waId = card.get('wa_id').maybeId();
  const username = cleanName(profile.get('username').maybeText())?.replace(/^@+/, '') ?? '';
  return {
    phone: toPhone(waId),
    userId: card.get('user_id').maybeId() ?? (waId !== null && isUserId(waId) ? waId : null),
    parentUserId: card.get('parent_user_id').maybeId(),
    username: username === '' ? null : username,
    profileName: cleanName(profile.get('name').maybeText()),
  };
}
