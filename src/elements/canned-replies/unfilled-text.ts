import { msg, str } from '@lit/localize';

/** What has to be filled in before a text can go; each variable reads from left to right, whatever stands around it. */
export function unfilledText(variables: readonly string[]): string {
  const list = variables.map((one) => `\u2066${one}\u2069`).join(', ');
  return msg(str`Fill in before you send: ${list}`, { id: 'canned.unfilled' });
}
