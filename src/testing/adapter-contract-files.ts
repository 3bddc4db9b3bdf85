import type { InboxAdapter, MediaHandle } from '../adapter/inbox-adapter.ts';
import type { Capabilities, CommandOf } from '../domain/index.ts';
import {
  type AdapterCheck,
  type AdapterWorld,
  both,
  expectRefusal,
  lawOf,
  needsCommand,
  soon,
} from './adapter-contract-world.ts';
import { expectEqual, expectThat } from './contract-check.ts';

const onlyMedia: AdapterCheck['unclaimed'] = ({ media }) => (media ? null : 'no media');
const sendsFiles = ({ outgoingKinds }: Capabilities) =>
  outgoingKinds.includes('document') ? null : 'no outgoing document';

/** Abort is prompt: well below any network's patience, ms. */
const PROMPT_MS = 1_000;

/** A document with every byte there is, over and over: long enough to come in parts. */
function sampleBytes(): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from({ length: 150_001 }, (_, at) => (at * 31 + (at >> 8)) % 256);
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
  return bytes;
}

function sampleFile(): Blob {
  return new Blob([sampleBytes()], { type: 'application/pdf' });
}

async function loaded({ url }: MediaHandle, headers: Record<string, string> = {}): Promise<Response> {
  return soon(fetch(url, { headers }), 'loading the file');
}

async function expectSameBytes(handle: MediaHandle): Promise<void> {
  const bytes = new Uint8Array(await (await loaded(handle)).arrayBuffer());
  const wanted = sampleBytes();
  expectEqual(bytes.length, wanted.length, 'bytes');
  expectEqual(
    bytes.findIndex((byte, at) => byte !== wanted[at]),
    -1,
    'the first byte that differs',
  );
}

/** Ends the check unless somebody finds no such file. Whether there is one is nobody's business who may not see it. */
async function expectUnseen(adapter: InboxAdapter | undefined, fileId: string, who: string): Promise<void> {
  if (adapter === undefined) return;
  await expectRefusal(adapter.media(fileId, {}), ['not-found', 'no-access'], `the file for ${who}`);
}

function documentOf(world: AdapterWorld, conversationId: string, fileId: string): CommandOf<'message.send'> {
  return {
    id: world.id(),
    type: 'message.send',
    conversationId,
    messageId: world.id(),
    attemptId: world.id(),
    content: {
      kind: 'document',
      fileId,
      mime: 'application/pdf',
      bytes: sampleBytes().length,
      fileName: 'delivery-note.pdf',
    },
  };
}

/** Files: they come and go byte for byte, and nobody sees what is not theirs to see. */
export const fileChecks: readonly AdapterCheck[] = [
  lawOf('an upload is loaded back byte for byte', { unclaimed: onlyMedia }, async ({ adapter }) => {
    const { uploadId } = await adapter.upload(sampleFile(), {});
    const handle = await adapter.media(uploadId, {});
    await expectSameBytes(handle);
    handle.release();
  }),
  lawOf('the same file twice is two uploads', { unclaimed: onlyMedia }, async ({ adapter }) => {
    const [one, other] = await Promise.all([adapter.upload(sampleFile(), {}), adapter.upload(sampleFile(), {})]);
    expectThat(one.uploadId !== other.uploadId, 'each upload has an id of its own');
  }),
  lawOf('progress never falls and ends at the total', { unclaimed: onlyMedia }, async ({ adapter }) => {
    const told: (readonly [sent: number, total: number])[] = [];
    await adapter.upload(sampleFile(), { onProgress: (...progress) => told.push(progress) });
    const { size } = sampleFile();
    expectEqual([...new Set(told.map(([, total]) => total))], [size], 'totals');
    const sent = told.map(([bytes]) => bytes);
    expectThat(
      sent.every((bytes, at) => bytes >= (sent[at - 1] ?? 0)),
      `${sent} never falls`,
    );
    expectEqual(sent.at(-1), size, 'the end');
  }),
  lawOf('an upload aborted on its way rejects at once and tells no end', { unclaimed: onlyMedia }, async (world) => {
    await world.adapter.session();
    const abort = new AbortController();
    const told: number[] = [];
    const upload = world.adapter.upload(sampleFile(), {
      signal: abort.signal,
      onProgress: (sent) => told.push(sent),
    });
    abort.abort();
    await soon(expectRefusal(upload, 'aborted', 'the upload'), 'upload', PROMPT_MS);
    const heard = told.length;
    await world.adapter.upload(sampleFile(), {});
    expectEqual(told.length, heard, 'words after the abort');
    expectThat(!told.includes(sampleFile().size), 'no end is told');
  }),
  lawOf('loading aborted on its way rejects at once', { unclaimed: onlyMedia }, async ({ adapter }) => {
    const { uploadId } = await adapter.upload(sampleFile(), {});
    const abort = new AbortController();
    const pending = adapter.media(uploadId, { signal: abort.signal });
    abort.abort();
    await soon(expectRefusal(pending, 'aborted', 'media'), 'media', PROMPT_MS);
  }),
  lawOf(
    'what is told of a file that comes never falls and ends with all of it',
    { unclaimed: onlyMedia },
    async (world) => {
      const { uploadId } = await world.adapter.upload(sampleFile(), {});
      const told: (readonly [received: number, total: number | null])[] = [];
      const handle = await world.adapter.media(uploadId, { onProgress: (...progress) => told.push(progress) });
      handle.release();
      const { size } = sampleFile();
      expectThat(
        told.every(([received, total], at) => received >= (told[at - 1]?.[0] ?? 0) && received <= (total ?? size)),
        `${told.join(' ')} never falls, and is never over its total`,
      );
      // Who hands out an address brings no bytes, and says nothing.
      if (told.length > 0) expectEqual(told.at(-1), [size, size], 'the end');
    },
  ),
  lawOf('a file given up on its way is told no further', { unclaimed: onlyMedia }, async ({ adapter }) => {
    const { uploadId } = await adapter.upload(sampleFile(), {});
    const abort = new AbortController();
    const told: number[] = [];
    const pending = adapter.media(uploadId, { signal: abort.signal, onProgress: (received) => told.push(received) });
    abort.abort();
    await soon(expectRefusal(pending, 'aborted', 'media'), 'media', PROMPT_MS);
    const heard = told.length;
    (await adapter.media(uploadId, {})).release();
    expectEqual(told.length, heard, 'words after the abort');
  }),
  lawOf('an unknown file is not found', { unclaimed: onlyMedia }, async ({ adapter, id }) => {
    await expectRefusal(adapter.media(id(), {}), 'not-found', 'an unknown file');
  }),
  lawOf(
    'an upload that went nowhere is seen by its owner only',
    { needs: ['colleague', 'stranger'], unclaimed: onlyMedia },
    async ({ adapter, colleague, stranger }) => {
      const { uploadId } = await adapter.upload(sampleFile(), {});
      await expectUnseen(colleague, uploadId, 'a colleague');
      await expectUnseen(stranger, uploadId, 'a stranger');
    },
  ),
  lawOf(
    'a file that was sent is seen by whoever sees the conversation',
    { needs: ['colleague', 'stranger'], unclaimed: both(onlyMedia, sendsFiles, needsCommand('message.send')) },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'The delivery note, please');
      const { uploadId } = await world.adapter.upload(sampleFile(), {});
      await world.adapter.submit(documentOf(world, conversationId, uploadId));
      const handle = await world.colleague.media(uploadId, {});
      await expectSameBytes(handle);
      handle.release();
      await expectUnseen(world.stranger, uploadId, 'a stranger');
    },
  ),
  lawOf(
    'a file nobody uploaded cannot be sent',
    { unclaimed: both(onlyMedia, sendsFiles, needsCommand('message.send')) },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'The delivery note, please');
      const command = documentOf(world, conversationId, world.id());
      await expectRefusal(world.adapter.submit(command), ['file-missing', 'not-found'], 'a file that is not there');
    },
  ),
  lawOf('who may reply nowhere uploads nothing', { needs: ['viewer'], unclaimed: onlyMedia }, async ({ viewer }) => {
    await expectRefusal(viewer.upload(sampleFile(), {}), ['no-access', 'role-cannot-reply'], 'a viewer’s upload');
  }),
  lawOf('a file with an address is loaded in parts', { unclaimed: onlyMedia }, async ({ adapter }) => {
    const { uploadId } = await adapter.upload(sampleFile(), {});
    const handle = await adapter.media(uploadId, {});
    // An object URL is memory of this page: a player has all of it.
    if (handle.expiresAt !== null) {
      const part = await loaded(handle, { range: 'bytes=70000-70003' });
      expectEqual(part.status, 206, 'status');
      expectEqual(part.headers.get('content-range'), `bytes 70000-70003/${sampleFile().size}`, 'content-range');
      expectEqual([...new Uint8Array(await part.arrayBuffer())], [...sampleBytes().slice(70_000, 70_004)], 'bytes');
    }
    handle.release();
  }),
  lawOf('a file is released as often as one likes, and others stay', { unclaimed: onlyMedia }, async ({ adapter }) => {
    const { uploadId } = await adapter.upload(sampleFile(), {});
    const [one, other] = await Promise.all([adapter.media(uploadId, {}), adapter.media(uploadId, {})]);
    one.release();
    one.release();
    await expectSameBytes(other);
    other.release();
    other.release();
  }),
];
