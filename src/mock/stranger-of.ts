import type { NewCustomer } from '../simulator/index.ts';

/** Country codes of the sample's languages: what a person with such a number writes in, and where WhatsApp says they are. */
const COUNTRIES: readonly (readonly [code: string, country: string, language: string])[] = [
  ['39', 'IT', 'it'],
  ['33', 'FR', 'fr'],
  ['358', 'FI', 'fi'],
  ['420', 'CZ', 'cs'],
  ['49', 'DE', 'de'],
  ['34', 'ES', 'es'],
  ['52', 'MX', 'es'],
  ['54', 'AR', 'es'],
  ['55', 'BR', 'pt-BR'],
  ['971', 'AE', 'ar'],
  ['44', 'GB', 'en'],
];

/** The language of whoever has a number; English for the rest of the world. */
export function languageOfNumber(waId: string): string {
  return COUNTRIES.find(([code]) => waId.startsWith(code))?.[2] ?? 'en';
}

/**
 * Somebody behind a number nobody in the sample has, so that an agent can write to anyone first. Numbers that end in 0000 are not on WhatsApp.
 * Brazilian mobiles are known without their ninth digit, as older accounts are: WhatsApp answers with other digits than were typed.
 */
export function strangerOf(dialled: string): NewCustomer | null {
  if (dialled.endsWith('0000')) return null;
  const country = COUNTRIES.find(([code]) => dialled.startsWith(code))?.[1] ?? 'US';
  const waId = dialled.replace(/^55(\d\d)9(\d{8})$/, '55$1$2');
  return { id: `stranger-${waId}`, waId, userId: `${country}.${waId}` };
}
