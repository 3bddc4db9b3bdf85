import type { Contact, ContactFacets } from '../../domain/index.ts';
import type { BackendPorts } from '../ports.ts';
import type { WriteTransaction } from '../repository.ts';
import { mergeContacts } from './merge-contacts.ts';

/**
 * The contact WhatsApp means: found by any facet, completed with the others, made when there is none. Contacts found to be one person are
 * merged. A business-scoped user id outweighs a phone, a phone outweighs a username: what moved on to
 * somebody else is taken from who had it.
 */
export async function resolveContact(
  ports: Pick<BackendPorts, 'ids'>,
  tx: WriteTransaction,
  facets: ContactFacets,
): Promise<Contact> {
  const found = await tx.contactsBy(facets);
  const [kept, ...others] = found.filter((contact) => isSamePerson(contact, facets));
  for (const stranger of found)
    if (!isSamePerson(stranger, facets)) await tx.put('contact', withoutFacets(stranger, facets));
  if (kept === undefined) return tx.put('contact', completed(newContact(ports.ids()), facets));
  return unite(tx, kept, others, facets);
}

/** Makes one contact of several and tells it what WhatsApp calls it now. */
export async function unite(
  tx: WriteTransaction,
  kept: Contact,
  others: readonly Contact[],
  facets: ContactFacets,
): Promise<Contact> {
  let contact = kept;
  for (const other of others) {
    await mergeContacts(tx, contact, other);
    contact = { ...contact, ...missingFrom(contact, other) };
  }
  const after = completed(contact, facets);
  return others.length > 0 || differs(after, kept) ? tx.put('contact', after) : kept;
}

/**
 * | user ids      | phones            |               |
 * |---------------|-------------------|---------------|
 * | equal         | any               | same          |
 * | differ        | any               | somebody else |
 * | one missing   | differ            | somebody else |
 * | one missing   | equal, or missing | same          |
 */
function isSamePerson(contact: Contact, facets: ContactFacets): boolean {
  if (contact.userId !== null && facets.userId !== null) return contact.userId === facets.userId;
  return contact.phone === null || facets.phone === null || contact.phone === facets.phone;
}

function withoutFacets(contact: Contact, facets: ContactFacets): Contact {
  return {
    ...contact,
    phone: contact.phone === facets.phone ? null : contact.phone,
    username: sameUsername(contact.username, facets.username) ? null : contact.username,
  };
}

function sameUsername(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}

/** What WhatsApp says now wins; what it leaves out stays. */
function completed<T extends Omit<Contact, 'rev'>>(contact: T, facets: ContactFacets): T {
  return {
    ...contact,
    userId: facets.userId ?? contact.userId,
    parentUserId: facets.parentUserId ?? contact.parentUserId,
    phone: facets.phone ?? contact.phone,
    username: facets.username ?? contact.username,
    profileName: facets.profileName ?? contact.profileName,
  };
}

function missingFrom(contact: Contact, other: Contact): Partial<Contact> {
  return {
    name: contact.name ?? other.name,
    profileName: contact.profileName ?? other.profileName,
    username: contact.username ?? other.username,
    phone: contact.phone ?? other.phone,
    userId: contact.userId ?? other.userId,
    parentUserId: contact.parentUserId ?? other.parentUserId,
    language: contact.language ?? other.language,
    blocked: contact.blocked || other.blocked,
    marketingOptOut: contact.marketingOptOut || other.marketingOptOut,
  };
}

function differs(a: Contact, b: Contact): boolean {
  return (Object.keys(a) as (keyof Contact)[]).some((key) => a[key] !== b[key]);
}

function newContact(id: string): Omit<Contact, 'rev'> {
  return {
    id,
    name: null,
    profileName: null,
    username: null,
    phone: null,
    userId: null,
    parentUserId: null,
    language: null,
    mergedInto: null,
    blocked: false,
    marketingOptOut: false,
  };
}
