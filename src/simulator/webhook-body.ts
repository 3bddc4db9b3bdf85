import type { MetaNumber, MetaUpdate } from './meta-state.ts';

/** The body of one post: updates of one number and field share a value, as Meta groups them. */
export function webhookBody(
  updates: readonly MetaUpdate[],
  numberOf: (id: string) => MetaNumber,
  escaped: boolean,
): string {
  const entries = new Map<string, Map<string, MetaUpdate[]>>();
  for (const update of updates) {
    const { accountId } = numberOf(update.phoneNumberId);
    const changes = entries.get(accountId) ?? new Map<string, MetaUpdate[]>();
    const key = `${update.phoneNumberId}/${update.field}`;
    changes.set(key, [...(changes.get(key) ?? []), update]);
    entries.set(accountId, changes);
  }
  const body = {
    object: 'whatsapp_business_account',
    entry: [...entries].map(([id, changes]) => ({
      id,
      changes: [...changes.values()].map((group) => changeOf(group, numberOf)),
    })),
  };
  const text = JSON.stringify(body);
  return escaped ? escapeUnicode(text) : text;
}

function changeOf(group: readonly MetaUpdate[], numberOf: (id: string) => MetaNumber): object {
  const [first] = group;
  if (first === undefined) throw new RangeError('A change has at least one update.');
  const number = numberOf(first.phoneNumberId);
  const cards = new Map(group.flatMap(({ card }) => (card === null ? [] : [[JSON.stringify(card), card]])));
  const lists = new Map<string, object[]>();
  for (const { list, element } of group) lists.set(list, [...(lists.get(list) ?? []), element]);
  return {
    field: first.field,
    value: {
      messaging_product: 'whatsapp',
      metadata: { display_phone_number: number.displayNumber, phone_number_id: number.id },
      ...(cards.size === 0 ? {} : { contacts: [...cards.values()] }),
      ...Object.fromEntries(lists),
    },
  };
}

function escapeUnicode(text: string): string {
  return text.replace(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
