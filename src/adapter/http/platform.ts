import type { AdapterFetch, AdapterTimer } from './http-options.ts';

/** The page's or process's own `fetch`, looked up at each call: hosts and service mocks replace it later than we load. */
export const platformFetch: AdapterFetch = (address, init) => globalThis.fetch(address, init);

export const platformTimer: AdapterTimer = {
  now: () => Date.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};
