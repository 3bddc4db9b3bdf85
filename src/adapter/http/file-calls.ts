import { InboxError } from '../../domain/index.ts';
import { decodeFileAddress, decodeUploadAnswer, pathOf } from '../../protocol/index.ts';
import type { MediaHandle, UploadAnswer } from '../inbox-adapter.ts';
import type { CallScope } from './call-scope.ts';
import { platformFetch } from './platform.ts';
import { type OnReceived, readBytes } from './read-bytes.ts';
import { type RequestPorts, reach, readAnswer, refusalOf, request } from './request.ts';
import { type OnSent, sendByXhr } from './send-by-xhr.ts';

export interface FilePorts extends RequestPorts {
  readonly files: 'by-address' | 'by-fetch';
  /** For a whole file, ms. */
  readonly fileMs: number;
}

/** Brings a file to the backend. `onProgress` hears the beginning, the end, and what the platform tells between them. */
export async function uploadFile(
  ports: FilePorts,
  file: Blob,
  onProgress: OnSent,
  scope: CallScope,
): Promise<UploadAnswer> {
  scope.limit(ports.fileMs, 'Uploading a file');
  const tell = rising(onProgress, file.size, scope);
  tell(0);
  // Only XMLHttpRequest tells how much of a body has left: a streamed one wants HTTP/2, hides its length and cannot be sent again.
  const isTold = ports.fetch === platformFetch && typeof globalThis.XMLHttpRequest === 'function';
  const fetch = isTold ? sendByXhr(tell) : ports.fetch;
  const spec = { method: 'POST', path: pathOf('uploads'), accept: 'application/json', file } as const;
  const { response } = await request({ ...ports, fetch }, spec, scope);
  const answer = await readAnswer(response, scope, decodeUploadAnswer);
  tell(file.size);
  return answer;
}

/** Makes a file loadable: asks for its address, and brings the bytes where the page cannot load that itself. */
export async function openFile(
  ports: FilePorts,
  fileId: string,
  scope: CallScope,
  onProgress: OnReceived = () => {},
): Promise<MediaHandle> {
  scope.limit(ports.fileMs, 'Loading a file');
  const spec = { method: 'GET', path: pathOf('file', { fileId }), accept: 'application/json' } as const;
  const { response } = await request(ports, spec, scope);
  const { url, expiresAt } = await readAnswer(response, scope, decodeFileAddress);
  const address = absolute(`${ports.endpoint}${url}`);
  if (ports.files === 'by-address') return { url: address, expiresAt, release: () => {} };
  const objectUrl = URL.createObjectURL(await bytesAt(ports, address, scope, onProgress));
  return { url: objectUrl, expiresAt: null, release: () => URL.revokeObjectURL(objectUrl) };
}

/** @throws InboxError what the backend refused with, or `offline` when the file did not come whole */
async function bytesAt(ports: FilePorts, address: string, scope: CallScope, onProgress: OnReceived): Promise<Blob> {
  const { signal } = scope;
  const response = await scope.race(reach(ports.fetch, address, { credentials: 'omit', cache: 'no-store', signal }));
  if (!response.ok) throw await refusalOf(response, ports.timer, scope);
  let bytes: readonly Uint8Array<ArrayBuffer>[];
  try {
    bytes = await readBytes(
      response,
      (received, total) => {
        if (scope.ended === null) onProgress(received, total);
      },
      (read) => scope.race(read),
    );
  } catch (cause) {
    if (cause instanceof InboxError) throw cause;
    throw new InboxError('offline', 'Loading a file failed: it broke off; try again.', { cause });
  }
  // An object URL belongs to the page's own origin: what the backend would only let be saved must not act there.
  const isShown = response.headers.get('content-disposition')?.startsWith('inline') === true;
  const type = isShown ? (response.headers.get('content-type') ?? '') : '';
  return new Blob([...bytes], { type: type || 'application/octet-stream' });
}

/** Pages hand addresses on to where a relative one means something else, or nothing. */
function absolute(address: string): string {
  const base = globalThis.document?.baseURI;
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** Progress that never goes back, also when a renewed token sends the file again, and falls silent with its call. */
function rising(onProgress: OnSent, total: number, scope: CallScope): (sent: number) => void {
  let told = -1;
  return (sent) => {
    if (scope.ended !== null || sent <= told) return;
    told = sent;
    onProgress(Math.min(sent, total), total);
  };
}
