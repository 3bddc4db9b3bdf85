/**
 * Numbers Meta knows by other digits than people dial, by country code: Brazilian mobiles with or without their ninth digit, Mexican and
 * Argentinian ones with or without the mobile prefix (fact sheet §2).
 */
const WRITTEN_TWICE: readonly (readonly [long: RegExp, short: string])[] = [
  [/^55(\d\d)9(\d{8})$/, '55$1$2'],
  [/^521(\d{10})$/, '52$1'],
  [/^549(\d{10})$/, '54$1'],
];

/** Whether two ways to write a number reach the same phone. */
export function isSameLine(a: string, b: string): boolean {
  return shortest(a) === shortest(b);
}

function shortest(digits: string): string {
  const found = WRITTEN_TWICE.find(([long]) => long.test(digits));
  return found === undefined ? digits : digits.replace(...found);
}
