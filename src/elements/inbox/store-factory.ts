import type { InboxStore } from '../../store/inbox-store.ts';
import type { StorePorts } from '../../store/store-ports.ts';

/** A way to any backend, as the store takes it. */
export type InboxAdapter = StorePorts['adapter'];

/**
 * Gives a token for the backend. With `refresh`, the last one had run out: give a new one. Rejecting shows the inbox as not signed in and is
 * asked again on "Try again".
 */
export type GetToken = (options: { readonly refresh: boolean }) => string | Promise<string>;

/** What `<wa-inbox>` was told about its backend: an adapter, or the address of one that speaks our protocol. */
export interface StoreOptions {
  readonly adapter: InboxAdapter | undefined;
  readonly endpoint: string;
  readonly getToken: GetToken;
}

export type StoreFactory = (options: StoreOptions) => InboxStore;

let factory: StoreFactory | undefined;

/** Says how `<wa-inbox>` makes its store. The one-tag embed installs the default; a host with other ports installs its own, before use. */
export function installStoreFactory(make: StoreFactory): void {
  factory = make;
}

/** The installed factory; `undefined` where only the classes were imported. */
export function installedStoreFactory(): StoreFactory | undefined {
  return factory;
}
