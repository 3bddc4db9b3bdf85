import type { Fetch } from './faults.ts';

/** What an adapter calls instead of the platform's `fetch`. */
export type DoorFetch = (address: string, init: RequestInit) => Promise<Response>;

/** A page without an address of its own (a test in Node) still needs one to make requests from. */
const NOWHERE = 'https://inbox.invalid';

/**
 * The way from an adapter straight into a backend in the same page: no network, no service worker, nothing to see in DevTools. An aborted
 * request rejects at once, as a network's would.
 */
export function inProcessDoor(app: { readonly fetch: Fetch }): DoorFetch {
  return (address, init) => {
    const request = new Request(new URL(address, globalThis.location?.href ?? NOWHERE), init);
    return new Promise((resolve, reject) => {
      const { signal } = request;
      const abort = () => reject(signal.reason);
      if (signal.aborted) return abort();
      signal.addEventListener('abort', abort, { once: true });
      app.fetch(request).then(resolve, reject);
    });
  };
}
