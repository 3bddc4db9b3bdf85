import type { SharedContact } from '../../domain/index.ts';

/** The `contacts` of a send (fact sheet §11.1). A number with `+` is one WhatsApp knows: without `wa_id` it shows "Invite". */
export function contactsPayload(contacts: readonly SharedContact[]): readonly object[] {
  return contacts.map(({ name, phones, emails, organization, addresses, urls, birthday }) => ({
    // Meta asks for one more part of the name beside the whole.
    name: { formatted_name: name, first_name: name },
    phones: phones.map(phonePayload),
    ...(emails === undefined ? {} : { emails: emails.map((email) => ({ email })) }),
    ...(organization === undefined ? {} : { org: { company: organization } }),
    ...(addresses === undefined ? {} : { addresses: addresses.map((street) => ({ street })) }),
    ...(urls === undefined ? {} : { urls: urls.map((url) => ({ url })) }),
    ...(birthday === undefined ? {} : { birthday }),
  }));
}

function phonePayload(phone: string): object {
  return phone.startsWith('+') ? { phone, wa_id: phone.replaceAll(/\D/g, '') } : { phone };
}
