import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import type { Fetch } from './faults.ts';

export interface MswDoorOptions {
  /** The backend behind the door: `app.fetch`, or a faulty way to it. */
  readonly fetch: Fetch;
  /** Address under which the backend is to be found, relative to the page or absolute. */
  readonly endpoint: string;
  /** Address of MSW's service worker script; it controls pages at or below its own path. Default `mockServiceWorker.js` beside the page. */
  readonly workerUrl?: string;
}

/** An open door. */
export interface MswDoor {
  /** Requests go to the network again. */
  close(): void;
}

/**
 * Opens a backend in this page to ordinary requests: what goes to `endpoint` is answered by it, everything else goes to the network. Requests
 * are visible in DevTools, as with a server.
 */
export async function startMswDoor({
  fetch,
  endpoint,
  workerUrl = './mockServiceWorker.js',
}: MswDoorOptions): Promise<MswDoor> {
  const address = new URL(endpoint, globalThis.location.href).href.replace(/\/+$/, '');
  const worker = setupWorker(http.all(`${address}/*`, ({ request }) => throughNetwork(fetch, request)));
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker: { url: workerUrl } });
  return { close: () => void worker.stop() };
}

/** A request that cannot pass fails in the page as a network's would, rather than as an answer of the door. */
async function throughNetwork(fetch: Fetch, request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (error instanceof TypeError || request.signal.aborted) return Response.error();
    throw error;
  }
}
