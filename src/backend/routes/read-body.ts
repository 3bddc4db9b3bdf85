import { InboxError } from '../../domain/index.ts';

/**
 * The bytes of a request, as they came, up to a limit: reading stops where the limit is passed, whatever the headers promised.
 *
 * @throws InboxError `too-large`
 */
export async function readBody(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () =>
    new InboxError('too-large', `read the body: it is longer than ${maxBytes} bytes; send less at once`);
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (request.body !== null) {
    for (const reader = request.body.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.byteLength;
      if (length > maxBytes) {
        await reader.cancel();
        throw tooLarge();
      }
      chunks.push(value);
    }
  }
  const body = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return body;
}

/** @throws InboxError `invalid` when the bytes are no UTF-8: half-read text is worse than none */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch (cause) {
    throw new InboxError('invalid', 'read the body: it is not UTF-8; send JSON text', { path: 'body', cause });
  }
}
