import { InboxError } from '../domain/index.ts';

/**
 * A value escaped for one part of an address.
 * @throws InboxError `invalid` for text with half a character in it, which no address can carry
 */
export function escapePart(name: string, value: string): string {
  if (/\p{Surrogate}/u.test(value)) {
    throw new InboxError('invalid', `Building an address failed: ${name} holds half a character; pass whole text.`, {
      path: name,
    });
  }
  return encodeURIComponent(value);
}
