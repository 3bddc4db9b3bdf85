import { isVisibleName } from '../contact.ts';
import type { SharedContact } from '../content.ts';

/** Most contact cards of one message (fact sheet §11.1). */
export const CARDS_MAX = 257;

const BIRTHDAY = /^\d{4}-\d{2}-\d{2}$/;
const PHONE = /^\+?[\d\s().-]{3,32}$/;

/** Why contact cards cannot go: each needs a name and a phone number, and a birthday as YYYY-MM-DD if any. */
export function judgeCards(cards: readonly SharedContact[]): 'card-invalid' | null {
  const sound = cards.length >= 1 && cards.length <= CARDS_MAX && cards.every(isCardSound);
  return sound ? null : 'card-invalid';
}

function isCardSound({ name, phones, birthday }: SharedContact): boolean {
  return (
    isVisibleName(name) &&
    phones.length > 0 &&
    phones.every((phone) => PHONE.test(phone) && /\d/.test(phone)) &&
    (birthday === undefined || BIRTHDAY.test(birthday))
  );
}
