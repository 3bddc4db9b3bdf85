import type { AdapterFetch } from './http-options.ts';

/** Hears how much of a file has left, bytes. */
export type OnSent = (sent: number, total: number) => void;

/** A `fetch` for one upload that tells how far it is; cookies of the page's own origin go along, and mean nothing to the backend. */
export function sendByXhr(onSent: (sent: number) => void): AdapterFetch {
  return (address, { method = 'POST', headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const xhr = new XMLHttpRequest();
      const stop = () => xhr.abort();
      xhr.upload.onprogress = ({ loaded }) => onSent(loaded);
      xhr.onload = () => resolve(responseOf(xhr));
      xhr.onerror = () => reject(new TypeError('Failed to fetch'));
      xhr.onabort = () => reject(signal?.reason ?? new TypeError('Failed to fetch'));
      xhr.onloadend = () => signal?.removeEventListener('abort', stop);
      if (signal?.aborted) return reject(signal.reason);
      signal?.addEventListener('abort', stop);
      xhr.open(method, address);
      for (const [name, value] of new Headers(headers)) xhr.setRequestHeader(name, value);
      xhr.send(body instanceof Blob ? body : null);
    });
}

function responseOf(xhr: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const line of xhr.getAllResponseHeaders().split('\r\n')) {
    const colon = line.indexOf(': ');
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 2));
  }
  // Statuses without a body take none, not even an empty one.
  const body = [204, 205, 304].includes(xhr.status) ? null : xhr.responseText;
  return new Response(body, { status: xhr.status, headers });
}
