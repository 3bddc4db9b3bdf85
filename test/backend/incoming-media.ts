import assert from 'node:assert/strict';
import type { FileRef, Message } from '../../src/domain/index.ts';
import type { Rig } from './rig/rig.ts';
import { webhookBody } from './rig/webhook-bodies.ts';

export const DAY_MS = 24 * 3_600_000;
export const HALF_HOUR_MS = 30 * 60_000;

/** The first bytes of a picture of 40 by 30. */
export const PNG = new Uint8Array([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 0, 40, 0, 0, 0, 30],
]);

export interface MediaOptions {
  readonly mediaId?: string;
  readonly type?: string;
  readonly mime?: string;
  readonly over?: object;
}

/** What a customer sent: a picture unless told otherwise. */
export function media(
  rig: Rig,
  wamid: string,
  { mediaId = '77', type = 'image', mime = 'image/png', over }: MediaOptions = {},
) {
  const timestamp = String(Math.floor(rig.clock.now() / 1_000));
  const message = {
    id: wamid,
    from: '390000000001',
    timestamp,
    type,
    [type]: { id: mediaId, mime_type: mime, ...over },
  };
  return webhookBody({ contacts: [{ wa_id: '390000000001', profile: { name: 'A' } }], messages: [message] });
}

export async function messageOf(rig: Rig, wamid: string): Promise<Message> {
  const found = (await rig.messages('v1')).find((message) => message.wamid === wamid);
  assert.ok(found, wamid);
  return found;
}

export async function fileOf(rig: Rig, wamid = 'w-1'): Promise<FileRef> {
  const { content } = await messageOf(rig, wamid);
  assert.ok('mediaId' in content && content.file);
  return content.file;
}

export async function bytesOf(rig: Rig, fileId: string, who = 'viewer'): Promise<Uint8Array<ArrayBuffer> | number> {
  const answer = await rig.call(who, `/v1/files/${fileId}`);
  if (!answer.ok) return answer.status;
  const { url } = (await answer.json()) as { readonly url: string };
  return new Uint8Array(await (await rig.call(null, url)).arrayBuffer());
}

/** Lets time pass until every try was made. */
export async function exhaust(rig: Rig): Promise<void> {
  for (let passed = 0; passed < HALF_HOUR_MS; passed += 60_000) {
    await rig.clock.advance(60_000);
    await rig.app.worker.drain();
  }
}

export function refetch(rig: Rig, who: string, messageId: string, id = 'again'): Promise<Response> {
  return rig.submit(who, { id, type: 'file.refetch', conversationId: 'v1', messageId });
}

export function refused(code: number) {
  return { outcome: 'refused', error: { code, detail: '' } } as const;
}

export function notNow(over: object = {}) {
  const error = { code: 'http-503', detail: '' };
  return { outcome: 'not-sent', error, retryAfterMs: null, channelTrouble: false, ...over } as const;
}

/** Bytes that stop half-way. */
export function broken(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(PNG);
      controller.error(new TypeError('terminated'));
    },
  });
}
