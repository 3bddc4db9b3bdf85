import { InboxError } from '../../domain/index.ts';
import { contentDisposition } from '../files/content-disposition.ts';
import { uploadForm } from '../files/upload-form.ts';
import type { KeptFile } from '../kept-file.ts';
import type { ByteRange, MediaStore } from '../media-store.ts';

/** What a page may show in place. Anything else, HTML and SVG above all, is only ever saved. */
const SHOWN = /^(?:image\/(?:png|jpeg|webp|gif)|video\/(?:mp4|3gpp|webm)|audio\/[\w.+-]+)$/;

/** Answers with a file or the part of it that was asked for. Whatever it is, it cannot act on this origin. */
export async function serveFile(store: MediaStore, file: KeptFile, request: Request): Promise<Response> {
  const size = file.bytes ?? 0;
  const range = rangeOf(request.headers.get('range'), size);
  const shown = SHOWN.test(file.mime) ? 'inline' : 'attachment';
  const headers = new Headers({
    'accept-ranges': 'bytes',
    'content-disposition': contentDisposition(shown, file.name, uploadForm(file.mime).name),
    'content-security-policy': "sandbox; default-src 'none'",
    'content-type': file.mime,
    ...(file.sha256 === null ? {} : { etag: `"${file.sha256}"` }),
  });
  if (range === 'outside') {
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } });
  }
  const body = await store.read(file.id, range ?? undefined);
  if (body === null) throw new InboxError('not-found', 'open a file: its bytes are gone');
  headers.set('content-length', String(range === null ? size : range.to - range.from + 1));
  if (range === null) return new Response(body, { headers });
  headers.set('content-range', `bytes ${range.from}-${range.to}/${size}`);
  return new Response(body, { status: 206, headers });
}

/** One range of bytes; several, or what cannot be read, count as none (RFC 9110 §14.2). */
function rangeOf(header: string | null, size: number): ByteRange | 'outside' | null {
  const [, first = '', last = ''] = header?.match(/^bytes=(\d*)-(\d*)$/) ?? [];
  if (first === '' && last === '') return null;
  if (first === '')
    return Number(last) === 0 || size === 0 ? 'outside' : { from: Math.max(0, size - Number(last)), to: size - 1 };
  const from = Number(first);
  if (from >= size) return 'outside';
  const to = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return to < from ? null : { from, to };
}
