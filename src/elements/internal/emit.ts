import type { InboxEventDetails, InboxEventName } from '../events.ts';

const BEFORE: ReadonlySet<InboxEventName> = new Set([
  'wa-inbox-open',
  'wa-inbox-send',
  'wa-inbox-assign',
  'wa-inbox-status',
  'wa-inbox-forward',
  'wa-inbox-link',
  'wa-inbox-template-request',
  'wa-inbox-template',
  'wa-inbox-content',
  'wa-inbox-write-to',
]);

/**
 * Announces something to the host page, through every shadow boundary.
 * @returns whether the default act may happen: false when a listener prevented it
 */
export function emit<K extends InboxEventName>(element: Element, name: K, detail: InboxEventDetails[K]): boolean {
  return element.dispatchEvent(
    new CustomEvent(name, {
      detail: Object.freeze({ ...detail }),
      bubbles: true,
      composed: true,
      cancelable: BEFORE.has(name),
    }),
  );
}
