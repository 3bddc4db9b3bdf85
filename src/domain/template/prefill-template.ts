import { type Contact, isVisibleName } from '../contact.ts';
import type { Template } from '../template.ts';
import type { TemplateValues } from '../template-content.ts';
import { templateFields } from './template-fields.ts';

/** What is known when a template is chosen. */
export interface PrefillContext {
  readonly contact: Pick<Contact, 'name' | 'profileName' | 'phone'>;
  readonly agent: { readonly name: string };
  readonly channel: { readonly name: string; readonly phone: string };
  /** The ticket the conversation is about. */
  readonly ticket?: { readonly code: string; readonly title: string };
  /** Server time, ms. */
  readonly now: number;
  /** BCP 47 tag for dates: the template's language reads best to the customer. */
  readonly locale: string;
  /** IANA name; UTC without one. */
  readonly timeZone?: string;
}

type Known = (context: PrefillContext) => string;

const fullName: Known = ({ contact }) =>
  [contact.name, contact.profileName].find((name) => isVisibleName(name))?.trim() ?? '';
// A name of one word is first and last name alike: half a name must not leave a gap in a message (peers §2.6).
const firstName: Known = (context) => fullName(context).split(/\s+/u)[0] ?? '';
const lastName: Known = (context) => fullName(context).split(/\s+/u).at(-1) ?? '';
const inFormat =
  (format: Intl.DateTimeFormatOptions): Known =>
  ({ now, locale, timeZone = 'UTC' }) =>
    new Intl.DateTimeFormat(supported(locale), { ...format, timeZone }).format(now);

/** Names businesses give their variables, without `_`. */
const KNOWN: readonly (readonly [Known, readonly string[]])[] = [
  [
    fullName,
    ['name', 'fullname', 'username', 'customer', 'customername', 'contactname', 'clientname', 'recipientname'],
  ],
  [firstName, ['firstname', 'givenname', 'customerfirstname', 'contactfirstname']],
  [lastName, ['lastname', 'surname', 'familyname', 'customerlastname', 'contactlastname']],
  [({ contact }) => contact.phone ?? '', ['phone', 'phonenumber', 'customerphone', 'contactphone', 'mobile']],
  [({ agent }) => agent.name, ['agent', 'agentname', 'operator', 'operatorname', 'sender', 'sendername']],
  [
    ({ channel }) => channel.name,
    ['business', 'businessname', 'company', 'companyname', 'shop', 'shopname', 'store', 'storename'],
  ],
  [({ channel }) => channel.phone, ['businessphone', 'companyphone', 'shopphone', 'storephone']],
  [
    ({ ticket }) => ticket?.code ?? '',
    ['ticket', 'ticketid', 'ticketcode', 'ticketnumber', 'request', 'requestid', 'requestnumber'],
  ],
  [({ ticket }) => ticket?.title ?? '', ['tickettitle', 'ticketname', 'requesttitle', 'requestname', 'subject']],
  [inFormat({ dateStyle: 'long' }), ['date', 'today', 'currentdate']],
  [inFormat({ timeStyle: 'short' }), ['time', 'currenttime']],
];

/** Greetings of the languages the inbox speaks: what follows one is whom it greets. */
const GREETING =
  /(?:^|[^\p{L}])(?:hello|hi|hey|dear|ciao|salve|gentile|caro|cara|bonjour|bonsoir|salut|cher|chère|hei|moi|hyvä|dobrý den|ahoj|vážený|vážená|hallo|guten tag|liebe|lieber|hola|buenos días|estimado|estimada|olá|oi|prezado|prezada|مرحبا|مرحبًا|أهلا|أهلًا|السلام عليكم|عزيزي)[\s,*_~]*$/iu;

/**
 * The values known without asking: variables with a known name, and an unnamed one that is greeted. What is not known is left out, never empty,
 * so that it is asked for: nobody is greeted by their phone number. Values are cut to one line.
 */
export function prefillTemplate(template: Template, context: PrefillContext): TemplateValues {
  const values: {
    header?: { kind: 'text'; text: string };
    body: Record<string, string>;
    buttons: Record<string, string>;
  } = {
    body: {},
    buttons: {},
  };
  // An authentication code is never a guess.
  if (template.category === 'authentication') return values;
  for (const field of templateFields(template)) {
    if (field.kind !== 'text' || field.card !== null) continue;
    const text = field.part === 'header' ? (template.header?.text ?? '') : template.body;
    const value = known(field.name, text, context).replace(/\s+/gu, ' ').trim();
    if (!isVisibleName(value)) continue;
    if (field.part === 'header') values.header = { kind: 'text', text: value };
    else values.body[field.name] = value;
  }
  return values;
}

function known(name: string, text: string, context: PrefillContext): string {
  if (/^\d+$/.test(name)) {
    const at = text.search(new RegExp(`\\{\\{\\s*${name}\\s*\\}\\}`));
    return GREETING.test(text.slice(0, at)) ? firstName(context) : '';
  }
  const plain = name.replaceAll('_', '');
  return KNOWN.find(([, names]) => names.includes(plain))?.[0](context) ?? '';
}

function supported(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    // Not a language tag: Meta may know codes that Intl does not.
    return 'en';
  }
}
