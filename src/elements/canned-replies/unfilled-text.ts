import { msg, str } from '@lit/localize';

/** What has to be filled in before a text can go. */
export function unfilledText(variables: readonly string[]): string {
  const list = variables.join(', ');
  return msg(str`Fill in before you send: ${list}`, { id: 'canned.unfilled' });
}
