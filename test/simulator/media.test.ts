import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { messagePayload } from '../../src/backend/whatsapp/message-payload.ts';
import type { MediaContent, SentContent } from '../../src/domain/index.ts';
import { NUMBER, SENDER, type SimulatedMeta, simulateMeta } from './simulated-meta.ts';

const never = new AbortController().signal;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const BYTES = Uint8Array.from({ length: 3_000 }, (_, at) => at % 251);
const OTHER = { ...NUMBER, id: '418274650091828', accessToken: 'other' };

function sumOf(bytes: Uint8Array, encoding: 'base64' | 'hex'): string {
  return createHash('sha256').update(bytes).digest(encoding);
}

/** Priya sends a photo; what the webhook says of it. */
async function photoOf(world: SimulatedMeta, content: Parameters<typeof world.priya.sendsFile>[1]['content'] = BYTES) {
  await world.priya.sendsFile(NUMBER.id, { kind: 'image', mime: 'image/jpeg', caption: 'Look', content });
  await world.settle();
  const told = world
    .items()
    .flatMap((item) => (item.item === 'message' ? [item.content] : []))
    .at(-1);
  assert.equal(told?.kind, 'image');
  return told as MediaContent;
}

async function bytesOf(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(body).arrayBuffer());
}

async function addressOf({ client }: SimulatedMeta, mediaId: string): Promise<string> {
  const found = await client.mediaAddress(SENDER, mediaId, never);
  assert.equal(found.outcome, 'found');
  return found.outcome === 'found' ? found.url : '';
}

async function download({ client }: SimulatedMeta, url: string, signal = never) {
  const opened = await client.downloadMedia(SENDER, url, signal);
  assert.equal(opened.outcome, 'open');
  if (opened.outcome !== 'open') throw new Error('the download did not begin');
  return bytesOf(opened.body);
}

function upload({ client }: SimulatedMeta, mime: string, bytes: Uint8Array<ArrayBuffer> = BYTES) {
  return client.uploadMedia(SENDER, { blob: new Blob([bytes]), mime, name: 'file' }, never);
}

async function uploaded(world: SimulatedMeta, mime: string, bytes: Uint8Array<ArrayBuffer> = BYTES): Promise<string> {
  const answer = await upload(world, mime, bytes);
  assert.equal(answer.outcome, 'uploaded');
  return answer.outcome === 'uploaded' ? answer.mediaId : '';
}

describe("a customer's file", () => {
  it('comes to the client byte for byte', async () => {
    const world = simulateMeta();
    const { mediaId, mime, caption } = await photoOf(world);
    assert.deepEqual([mime, caption], ['image/jpeg', 'Look']);
    const found = await world.client.mediaAddress(SENDER, mediaId, never);
    assert.ok(found.outcome === 'found');
    assert.deepEqual([found.sha256, found.bytes], [sumOf(BYTES, 'hex'), BYTES.length]);
    assert.deepEqual(await download(world, found.url), BYTES);
    assert.ok(world.arrivals.at(-1)?.body.includes(`"sha256":"${sumOf(BYTES, 'base64')}"`));
  });

  it('may be a sample, whose bytes no snapshot holds', async () => {
    const world = simulateMeta({ samples: async (name) => new TextEncoder().encode(name.repeat(1_000)) });
    const { mediaId } = await photoOf(world, { sample: 'bicycle' });
    assert.equal((await download(world, await addressOf(world, mediaId))).length, 7_000);
    assert.ok(JSON.stringify(world.meta.snapshot().media).length < 500);
  });

  it('is gone after seven days, and its address after five minutes', async () => {
    const world = simulateMeta();
    const { mediaId } = await photoOf(world);
    const url = await addressOf(world, mediaId);
    world.clock.moveBy(5 * MINUTE);
    assert.equal((await world.client.downloadMedia(SENDER, url, never)).outcome, 'gone');
    await download(world, await addressOf(world, mediaId));
    world.clock.moveBy(7 * DAY);
    assert.equal((await world.client.mediaAddress(SENDER, mediaId, never)).outcome, 'gone');
  });

  it('is nobody else’s: not by another token, not by another number', async () => {
    const world = simulateMeta();
    world.meta.addNumber(OTHER);
    const { mediaId } = await photoOf(world);
    const url = await addressOf(world, mediaId);
    const stranger = { phoneNumberId: OTHER.id, accessToken: OTHER.accessToken };
    assert.equal((await world.client.mediaAddress(stranger, mediaId, never)).outcome, 'gone');
    for (const call of [
      world.client.mediaAddress({ ...SENDER, accessToken: 'wrong' }, mediaId, never),
      world.client.downloadMedia(stranger, url, never),
    ])
      assert.notEqual((await call).outcome, 'open');
  });

  it('that is deleted is gone', async () => {
    const world = simulateMeta();
    const { mediaId } = await photoOf(world);
    const request = new Request(`https://graph.test/v26.0/${mediaId}`, {
      method: 'DELETE',
      headers: { authorization: 'Bearer token' },
    });
    assert.deepEqual(await (await world.meta.fetch(request)).json(), { success: true });
    assert.equal((await world.client.mediaAddress(SENDER, mediaId, never)).outcome, 'gone');
  });

  it('outlives a snapshot that goes through JSON', async () => {
    const world = simulateMeta();
    const { mediaId } = await photoOf(world);
    const later = simulateMeta();
    later.meta.restore(JSON.parse(JSON.stringify(world.meta.snapshot())));
    assert.deepEqual(await download(later, await addressOf(later, mediaId)), BYTES);
    assert.notEqual((await photoOf(later)).mediaId, mediaId);
  });
});

describe('a fault', () => {
  it('makes a download slow, and abort ends the wait', async () => {
    const world = simulateMeta();
    const { mediaId } = await photoOf(world);
    const url = await addressOf(world, mediaId);
    world.meta.failNextMedia({ fault: 'slow-download', ms: MINUTE }, { fault: 'slow-download', ms: MINUTE });
    const slow = download(world, url);
    await world.settle();
    assert.deepEqual(await slow, BYTES);
    const abort = new AbortController();
    const ended = world.client.downloadMedia(SENDER, url, abort.signal);
    abort.abort();
    assert.equal((await ended).outcome, 'not-sent');
  });

  for (const [fault, outcome] of [
    [{ fault: 'download-error', status: 404 }, 'gone'],
    [{ fault: 'download-error', status: 500 }, 'not-sent'],
  ] as const) {
    it(`answers a download with ${fault.status}, once`, async () => {
      const world = simulateMeta();
      const { mediaId } = await photoOf(world);
      const url = await addressOf(world, mediaId);
      world.meta.failNextMedia(fault);
      assert.equal((await world.client.downloadMedia(SENDER, url, never)).outcome, outcome);
      assert.deepEqual(await download(world, url), BYTES);
    });
  }

  it('breaks a download off half-way', async () => {
    const world = simulateMeta();
    const url = await addressOf(world, (await photoOf(world)).mediaId);
    world.meta.failNextMedia({ fault: 'break-download' });
    await assert.rejects(download(world, url));
  });

  it('loses a file, and waits for the call it fits', async () => {
    const world = simulateMeta();
    const { mediaId } = await photoOf(world);
    world.meta.failNextMedia({ fault: 'media-expired' });
    await uploaded(world, 'image/png');
    assert.equal((await world.client.mediaAddress(SENDER, mediaId, never)).outcome, 'gone');
    assert.equal((await world.client.mediaAddress(SENDER, mediaId, never)).outcome, 'found');
  });

  it('refuses an upload', async () => {
    const world = simulateMeta();
    world.meta.failNextMedia({ fault: 'refuse-upload', code: 131053, status: 400 });
    const answer = await upload(world, 'image/png');
    assert.equal(answer.outcome === 'refused' && answer.error.code, 131053);
    await uploaded(world, 'image/png');
  });
});

describe('an upload', () => {
  it('is kept byte for byte', async () => {
    const world = simulateMeta();
    const id = await uploaded(world, 'image/png');
    assert.deepEqual(await world.meta.media.bytesOf(id), BYTES);
    assert.deepEqual(
      world.meta.log.flatMap((entry) => (entry.entry === 'media' ? [[entry.call, entry.mediaId, entry.result]] : [])),
      [['upload', id, 'done']],
    );
  });

  it('lives thirty days, and a snapshot knows it without its bytes', async () => {
    const world = simulateMeta();
    const id = await uploaded(world, 'image/png');
    const later = simulateMeta();
    later.meta.restore(world.meta.snapshot());
    assert.equal(later.meta.media.get(id)?.size, BYTES.length);
    assert.equal(await later.meta.media.bytesOf(id), null);
    world.clock.moveBy(30 * DAY);
    assert.equal(world.meta.media.get(id), null);
  });

  const refused: readonly [string, string, Uint8Array<ArrayBuffer>][] = [
    ['recorded as WebM', 'audio/webm', BYTES],
    ['of bare Opus', 'audio/opus', BYTES],
    ['of Ogg that names no codec', 'audio/ogg', BYTES],
    ['that is empty', 'image/png', new Uint8Array()],
    ['of no type', 'image', BYTES],
  ];
  for (const [title, mime, bytes] of refused) {
    it(`${title} is refused with 131053`, async () => {
      const answer = await upload(simulateMeta(), mime, bytes);
      assert.equal(answer.outcome === 'refused' && answer.error.code, 131053);
    });
  }

  it('by a wrong token is refused', async () => {
    const { client } = simulateMeta();
    const file = { blob: new Blob([BYTES]), mime: 'image/png', name: 'file' };
    const answer = await client.uploadMedia({ ...SENDER, accessToken: 'wrong' }, file, never);
    assert.notEqual(answer.outcome, 'uploaded');
  });
});

describe('a send that names a file', () => {
  const photo: SentContent = {
    kind: 'image',
    mediaId: '',
    mime: 'image/png',
    file: { id: 'f1', state: 'stored', bytes: 5 },
  };
  const buttons: SentContent = {
    kind: 'buttons',
    header: { kind: 'image', fileId: 'f1', mime: 'image/png' },
    body: 'Which?',
    buttons: [{ id: 'a', title: 'A' }],
  };

  async function send(world: SimulatedMeta, content: SentContent, mediaId: string) {
    const recipient = { phone: '+447700900123', userId: null };
    const message = { recipient, content, mediaIds: { f1: mediaId }, quotedWamid: null, attemptId: 'a1' };
    assert.ok(JSON.stringify(messagePayload(message)).includes(mediaId));
    const outcome = await world.client.send(SENDER, message, never);
    return outcome.outcome === 'refused' ? outcome.error.code : outcome.outcome;
  }

  const table: readonly [string, (world: SimulatedMeta) => Promise<string>, SentContent, number | string][] = [
    ['goes out with one that fits', (world) => uploaded(world, 'image/png'), photo, 'accepted'],
    ['goes out with one in its header', (world) => uploaded(world, 'image/png'), buttons, 'accepted'],
    ['is refused when there is none', async () => '1060000009999', photo, 131053],
    ['is refused when its header has none', async () => '1060000009999', buttons, 131053],
    ['is refused when the kind is another', (world) => uploaded(world, 'application/pdf'), photo, 131053],
    [
      'is refused when it is too large for its kind',
      (world) => uploaded(world, 'image/png', new Uint8Array(5 * 1_024 * 1_024 + 1)),
      photo,
      131053,
    ],
    [
      'is refused when it is too old',
      async (world) => {
        const id = await uploaded(world, 'image/png');
        world.clock.moveBy(30 * DAY);
        return id;
      },
      photo,
      131053,
    ],
    [
      "is refused when it is another number's",
      async (world) => {
        world.meta.addNumber(OTHER);
        return (await world.meta.media.upload(OTHER.id, 'image/png', BYTES)).id;
      },
      photo,
      131053,
    ],
  ];
  for (const [title, prepare, content, wanted] of table) {
    it(title, async () => {
      const world = simulateMeta();
      const mediaId = await prepare(world);
      world.priya.writes(NUMBER.id, 'Hi');
      assert.equal(await send(world, content, mediaId), wanted);
    });
  }
});
