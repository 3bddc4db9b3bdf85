import { ContextConsumer, ContextRoot, createContext } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { Announcer } from './announcer.ts';

/** The store of the nearest `<wa-inbox>` or `<wa-inbox-provider>`. Registered by name, so that two copies of this library still meet. */
export const storeContext = createContext<InboxStore | undefined>(Symbol.for('wa-inbox-store'));

/** The one voice of the nearest inbox. */
export const announcerContext = createContext<Announcer | undefined>(Symbol.for('wa-inbox-announcer'));

/** Lets a panel know its store; the host updates when another store comes. */
export function consumeStore(host: ReactiveControllerHost & HTMLElement): { readonly value?: InboxStore | undefined } {
  waitForProviders();
  return new ContextConsumer(host, { context: storeContext, subscribe: true });
}

/** Lets a panel speak. */
export function consumeAnnouncer(host: ReactiveControllerHost & HTMLElement): {
  readonly value?: Announcer | undefined;
} {
  return new ContextConsumer(host, { context: announcerContext, subscribe: true });
}

let root: ContextRoot | undefined;

/** A panel may upgrade before its provider: unanswered requests wait at the document until one comes. */
export function waitForProviders(): void {
  if (root !== undefined || typeof document === 'undefined') return;
  root = new ContextRoot();
  root.attach(document.documentElement);
}
