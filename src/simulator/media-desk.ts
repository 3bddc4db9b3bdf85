import { graphRefusal, REFUSALS, refusalResponse } from './graph-refusal.ts';
import { type MediaCall, type MediaFault, strikes } from './media-fault.ts';
import { uploadObjection } from './media-rules.ts';
import type { MediaShelf } from './media-shelf.ts';
import type { MetaMedia } from './meta-media.ts';
import type { MetaRecords } from './meta-records.ts';
import type { MetaNumber } from './meta-state.ts';
import type { SimulatorClock } from './simulator-clock.ts';

export interface MediaDeskPorts {
  readonly clock: SimulatorClock;
  readonly records: MetaRecords;
  readonly shelf: MediaShelf;
}

/** Where the bytes are, below the server's own origin: a client takes its token nowhere else. */
const ATTACHMENTS = '/whatsapp_business/attachments/';
/** How long an address works (fact sheet §12). */
const ADDRESS_MS = 5 * 60_000;

/** Answers the calls for files: upload, address, bytes, delete. */
export class MediaDesk {
  readonly #ports: MediaDeskPorts;
  readonly #faults: MediaFault[] = [];

  constructor(ports: MediaDeskPorts) {
    this.#ports = ports;
  }

  failNext(...faults: readonly MediaFault[]): void {
    this.#faults.push(...faults);
  }

  /** Answers `POST /{version}/{number}/media`. */
  async upload(request: Request, number: MetaNumber): Promise<Response> {
    const form = await request.formData().catch(() => new FormData());
    const fault = this.#fault('upload');
    const file = form.get('file');
    if (form.get('messaging_product') !== 'whatsapp' || !(file instanceof Blob)) {
      this.#note('upload', number.id, null, '100');
      return refusalResponse(graphRefusal(400, 100, 'Invalid parameter', 'messaging_product and file are needed.'));
    }
    const mime = String(form.get('type') ?? file.type);
    const objection = fault === null ? uploadObjection(mime, file.size) : 'Simulated refusal';
    if (objection !== null) {
      const { code, status } = fault?.fault === 'refuse-upload' ? fault : { code: 131053, status: 400 };
      this.#note('upload', number.id, null, String(code));
      return refusalResponse(graphRefusal(status, code, 'Media upload error', objection));
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { id } = await this.#ports.shelf.upload(number.id, mime, bytes);
    this.#note('upload', number.id, id, 'done');
    return Response.json({ id });
  }

  /** Answers everything else that is about a file, or null when the request is not. */
  async answer(request: Request, token: string | null): Promise<Response | null> {
    const url = new URL(request.url);
    if (url.pathname === ATTACHMENTS) return this.#download(request, url.searchParams, token);
    const [, id = ''] = url.pathname.match(/^\/v\d+\.\d+\/(\d+)$/) ?? [];
    const media = this.#ports.shelf.get(id);
    const asker = url.searchParams.get('phone_number_id') ?? media?.phoneNumberId ?? '';
    const number = this.#ports.records.findNumber(asker);
    if (id === '' || number === null) return null;
    if (token === null || number.accessToken !== token) return refusalResponse(REFUSALS.token);
    const call = request.method === 'DELETE' ? 'delete' : 'address';
    const fault = this.#fault(call);
    if (media === null || media.phoneNumberId !== number.id || fault !== null) {
      this.#note(call, number.id, id, '803');
      return refusalResponse(
        graphRefusal(404, 803, 'Some of the aliases you requested do not exist', `No object ${id}.`),
      );
    }
    this.#note(call, media.phoneNumberId, id, 'done');
    return call === 'delete' ? this.#remove(media) : Response.json(this.#describe(media, url.origin));
  }

  #remove({ id }: MetaMedia): Response {
    this.#ports.shelf.remove(id);
    return Response.json({ success: true });
  }

  #describe({ id, mime, sha256, size }: MetaMedia, origin: string): object {
    const until = this.#ports.clock.now() + ADDRESS_MS;
    const search = new URLSearchParams({ mid: id, ext: String(until), hash: sha256 });
    return {
      messaging_product: 'whatsapp',
      url: `${origin}${ATTACHMENTS}?${search}`,
      mime_type: mime,
      sha256: hexOf(sha256),
      file_size: String(size),
      id,
    };
  }

  async #download(request: Request, search: URLSearchParams, token: string | null): Promise<Response> {
    const { clock, shelf } = this.#ports;
    const media = shelf.get(search.get('mid') ?? '');
    if (media !== null && !this.#mayUse(media, token)) return new Response('Unauthorized', { status: 401 });
    const fault = this.#fault('download');
    const isOld = Number(search.get('ext')) <= clock.now() || search.get('hash') !== media?.sha256;
    const bytes = media === null || isOld ? null : await shelf.bytesOf(media.id);
    if (media === null || bytes === null) return new Response('URL signature expired', { status: 404 });
    this.#note('download', media.phoneNumberId, media.id, fault?.fault ?? 'done');
    switch (fault?.fault) {
      case 'download-error':
        return new Response('Sorry, something went wrong.', { status: fault.status });
      case 'slow-download':
        await this.#wait(fault.ms, request.signal);
    }
    const headers = { 'content-type': media.mime };
    return new Response(fault?.fault === 'break-download' ? breaking(bytes) : bytes, { headers });
  }

  #mayUse({ phoneNumberId }: MetaMedia, token: string | null): boolean {
    return token !== null && this.#ports.records.numberOf(phoneNumberId).accessToken === token;
  }

  /** The first fault in line that strikes this call. */
  #fault(call: MediaCall): MediaFault | null {
    const at = this.#faults.findIndex((fault) => strikes(fault, call));
    return at < 0 ? null : (this.#faults.splice(at, 1)[0] ?? null);
  }

  #wait(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const cancel = this.#ports.clock.after(ms, resolve);
      const stop = () => {
        cancel();
        reject(signal.reason);
      };
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop, { once: true });
    });
  }

  #note(call: MediaCall, phoneNumberId: string, mediaId: string | null, result: string): void {
    this.#ports.records.note({ entry: 'media', at: this.#ports.clock.now(), call, phoneNumberId, mediaId, result });
  }
}

/** Half of the bytes, and then nothing but a broken connection. */
function breaking(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new TypeError('terminated'));
      else controller.enqueue(bytes.slice(0, bytes.length / 2));
      sent = true;
    },
  });
}

/** Webhooks write sums in base64, this call in hex. */
function hexOf(base64: string): string {
  return Array.from(atob(base64), (char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}
