/**
 * A customer. Identity is the internal id; business-scoped user id, phone and username are facets that may be absent, appear later or
 * change, and two contacts found to be one person are merged.
 */
export interface Contact {
  readonly id: string;
  readonly rev: number;
  /** The name agents gave; wins over everything WhatsApp says. */
  readonly name: string | null;
  /** The push name the customer chose in WhatsApp; may be blank or made of invisible characters. */
  readonly profileName: string | null;
  /** WhatsApp username without `@`. */
  readonly username: string | null;
  /** `+` and digits; from WhatsApp's `wa_id`. */
  readonly phone: string | null;
  /** Business-scoped user id, such as `US.13491208655302741918`. */
  readonly userId: string | null;
  readonly parentUserId: string | null;
  /** BCP 47 tag of the language the customer writes, when known. */
  readonly language: string | null;
  /** The contact this one was merged into; a merged contact has no conversations. */
  readonly mergedInto: string | null;
  /** On the channel's block list: neither side hears the other. */
  readonly blocked: boolean;
  /** The customer asked WhatsApp for no more marketing from this business (131050, `user_preferences`). */
  readonly marketingOptOut: boolean;
}

/** The facets by which WhatsApp names a customer in a webhook. */
export interface ContactFacets {
  readonly userId: string | null;
  readonly parentUserId: string | null;
  readonly phone: string | null;
  readonly username: string | null;
  readonly profileName: string | null;
}

const BLANK = /^[\s\p{Cf}\p{Cc}\p{Zs}\u115F\u1160\u2800\u3164\uFFA0]*$/u;

/** Whether a name has at least one character a person can see. */
export function isVisibleName(name: string | null | undefined): name is string {
  return name != null && !BLANK.test(name);
}

/** What to call a contact: given name, else profile name, else @username, else phone, else the short user id (fact sheet §16.6). */
export function contactName(contact: Omit<Contact, 'rev'>): string {
  if (isVisibleName(contact.name)) return contact.name;
  if (isVisibleName(contact.profileName)) return contact.profileName;
  if (contact.username) return `@${contact.username}`;
  if (contact.phone) return contact.phone;
  return contact.userId ? contact.userId.slice(0, 11) : contact.id.slice(0, 8);
}
