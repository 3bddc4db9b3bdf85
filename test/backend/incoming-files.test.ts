import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FileRef, Message } from '../../src/domain/index.ts';
import { receive } from './rig/receive.ts';
import { createRig, type Rig } from './rig/rig.ts';
import { inbound, webhookBody } from './rig/webhook-bodies.ts';

const DAY_MS = 24 * 3_600_000;
const HALF_HOUR_MS = 30 * 60_000;

/** The first bytes of a picture of 40 by 30. */
const PNG = new Uint8Array([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 0, 40, 0, 0, 0, 30],
]);

interface MediaOptions {
  readonly mediaId?: string;
  readonly type?: string;
  readonly mime?: string;
  readonly over?: object;
}

/** What a customer sent: a picture unless told otherwise. */
function media(
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

async function messageOf(rig: Rig, wamid: string): Promise<Message> {
  const found = (await rig.messages('v1')).find((message) => message.wamid === wamid);
  assert.ok(found, wamid);
  return found;
}

async function fileOf(rig: Rig, wamid = 'w-1'): Promise<FileRef> {
  const { content } = await messageOf(rig, wamid);
  assert.ok('mediaId' in content && content.file);
  return content.file;
}

async function bytesOf(rig: Rig, fileId: string, who = 'viewer'): Promise<Uint8Array<ArrayBuffer> | number> {
  const answer = await rig.call(who, `/v1/files/${fileId}`);
  if (!answer.ok) return answer.status;
  const { url } = (await answer.json()) as { readonly url: string };
  return new Uint8Array(await (await rig.call(null, url)).arrayBuffer());
}

/** Lets time pass until every try was made. */
async function exhaust(rig: Rig): Promise<void> {
  for (let passed = 0; passed < HALF_HOUR_MS; passed += 60_000) {
    await rig.clock.advance(60_000);
    await rig.app.worker.drain();
  }
}

function refetch(rig: Rig, who: string, messageId: string, id = 'again'): Promise<Response> {
  return rig.submit(who, { id, type: 'file.refetch', conversationId: 'v1', messageId });
}

describe('a file a customer sent', () => {
  it('waits at first, and is there when WhatsApp gave it', async () => {
    const rig = await createRig();
    rig.whatsapp.mediaBytes = PNG;
    await rig.webhook(media(rig, 'w-1'));
    const states: (string | undefined)[] = [];
    const { downloadMedia } = rig.whatsapp;
    rig.whatsapp.downloadMedia = async () => {
      states.push((await fileOf(rig)).state);
      return downloadMedia.call(rig.whatsapp);
    };
    await rig.app.worker.drain();
    const { id, ...file } = await fileOf(rig);
    assert.deepEqual(states, ['pending']);
    assert.deepEqual(file, { state: 'stored', bytes: PNG.length, width: 40, height: 30 });
    assert.deepEqual(await bytesOf(rig, id), PNG);
    assert.equal(await bytesOf(rig, id, 'nobody'), 404);
  });

  it('is told of to who follows the conversation', async () => {
    const rig = await createRig();
    await receive(rig, media(rig, 'w-1'));
    const { rev } = await messageOf(rig, 'w-1');
    assert.equal(rev, 2);
  });

  it('is fetched once, though the webhook comes again and two messages name it', async () => {
    const rig = await createRig();
    await receive(rig, media(rig, 'w-1'), media(rig, 'w-1'), media(rig, 'w-2'));
    await receive(rig, media(rig, 'w-3'));
    assert.deepEqual(rig.whatsapp.addressCalls, ['77']);
    const [first, ...others] = await Promise.all(['w-1', 'w-2', 'w-3'].map((wamid) => fileOf(rig, wamid)));
    assert.equal(first?.state, 'stored');
    for (const other of others) assert.deepEqual(other, first);
  });

  it('is not taken for one of another number, though its id is the same', async () => {
    const rig = await createRig();
    await receive(rig, media(rig, 'w-1'));
    const { id } = await fileOf(rig);
    const files = await rig.repository.read('w1', (tx) => tx.file(id));
    assert.deepEqual([files?.channelIds, files?.source], [['c1'], { channelId: 'c1', mediaId: '77' }]);
  });

  it('has none where WhatsApp named none', async () => {
    const rig = await createRig();
    await receive(rig, media(rig, 'w-1', { mediaId: '' }));
    const { content } = await messageOf(rig, 'w-1');
    assert.deepEqual([content.kind, 'file' in content, rig.whatsapp.addressCalls], ['image', false, []]);
  });

  it('that came later than its place in the history is fetched as well', async () => {
    const rig = await createRig();
    await receive(rig, inbound({ wamid: 'w-0', from: '390000000001', at: rig.clock.now() }));
    const message = {
      id: 'w-1',
      from: '390000000001',
      timestamp: String(Math.floor(rig.clock.now() / 1_000) - 86_400),
      type: 'media_placeholder',
    };
    const chunk = {
      metadata: { phase: 0, chunk_order: 1, progress: 50 },
      threads: [{ id: '390000000001', messages: [message] }],
    };
    await receive(rig, webhookBody({ history: [chunk] }, 'phone-c1', 'history'));
    assert.equal((await messageOf(rig, 'w-1')).content.kind, 'unsupported');
    const filled = { ...message, type: 'image', image: { id: '78', mime_type: 'image/jpeg' } };
    await receive(rig, webhookBody({ messages: [filled] }, 'phone-c1', 'history'));
    assert.equal((await fileOf(rig)).state, 'stored');
  });
});

describe('a file that WhatsApp does not give', () => {
  const refusals = [
    ['no longer', 'expired', (rig: Rig) => rig.whatsapp.addressAnswers.push({ outcome: 'gone' })],
    ['because it is too long', 'too-large', (rig: Rig) => rig.whatsapp.addressAnswers.push(refused(131_052))],
    ['for a reason of its own', 'failed', (rig: Rig) => rig.whatsapp.addressAnswers.push(refused(100))],
    [
      'without trouble, though it is over 100 MB',
      'too-large',
      (rig: Rig) =>
        rig.whatsapp.addressAnswers.push({ outcome: 'found', url: 'https://a', sha256: null, bytes: 2 ** 27 }),
    ],
  ] as const;
  for (const [why, state, prepare] of refusals) {
    it(`${why}, is ${state}`, async () => {
      const rig = await createRig();
      prepare(rig);
      await receive(rig, media(rig, 'w-1'));
      assert.equal((await fileOf(rig)).state, state);
      assert.equal(await bytesOf(rig, (await fileOf(rig)).id), 404);
      assert.equal(rig.whatsapp.addressCalls.length, 1);
    });
  }

  it('for the moment, is asked for again with a new address until it comes', async () => {
    const rig = await createRig();
    rig.whatsapp.addressAnswers.push(notNow(), notNow());
    rig.whatsapp.downloadAnswers.push(notNow(), { outcome: 'gone' }, { outcome: 'open', body: broken() });
    await receive(rig, media(rig, 'w-1'));
    assert.equal((await fileOf(rig)).state, 'pending');
    await exhaust(rig);
    assert.equal((await fileOf(rig)).state, 'stored');
    assert.equal(rig.whatsapp.addressCalls.length, 6);
  });

  it('for long, has failed after ten tries', async () => {
    const rig = await createRig();
    rig.whatsapp.addressAnswers.push(...Array.from({ length: 20 }, () => notNow()));
    await receive(rig, media(rig, 'w-1'));
    await exhaust(rig);
    assert.equal((await fileOf(rig)).state, 'failed');
    assert.equal(rig.whatsapp.addressCalls.length, 10);
    assert.equal((await rig.repository.backlog()).jobs, 0);
  });

  it('because the channel has trouble, is waited for as long as WhatsApp has it', async () => {
    const rig = await createRig();
    rig.whatsapp.addressAnswers.push(...Array.from({ length: 40 }, () => notNow({ channelTrouble: true })));
    await receive(rig, media(rig, 'w-1'));
    await exhaust(rig);
    assert.equal((await fileOf(rig)).state, 'pending');
    await rig.clock.advance(7 * DAY_MS);
    await rig.app.worker.drain();
    assert.equal((await fileOf(rig)).state, 'expired');
  });

  it('does not hold up another one', async () => {
    const rig = await createRig();
    rig.whatsapp.addressAnswers.push(notNow());
    await receive(rig, media(rig, 'w-1'));
    for (let index = 2; index < 10; index += 1) await receive(rig, media(rig, `w-${index}`, { mediaId: `${index}` }));
    for (let index = 2; index < 10; index += 1) assert.equal((await fileOf(rig, `w-${index}`)).state, 'stored');
    assert.equal((await fileOf(rig)).state, 'pending');
  });
});

describe('a file that could not be fetched', () => {
  async function rigWithFailure(): Promise<{ readonly rig: Rig; readonly messageId: string }> {
    const rig = await createRig();
    rig.whatsapp.addressAnswers.push(refused(100));
    await receive(rig, media(rig, 'w-1'), media(rig, 'w-2'));
    return { rig, messageId: (await messageOf(rig, 'w-1')).id };
  }

  it('is fetched when somebody asks, for every message that shows it', async () => {
    const { rig, messageId } = await rigWithFailure();
    assert.equal((await refetch(rig, 'contributor', messageId)).status, 200);
    assert.equal((await fileOf(rig)).state, 'pending');
    await rig.app.worker.drain();
    assert.deepEqual([(await fileOf(rig)).state, (await fileOf(rig, 'w-2')).state], ['stored', 'stored']);
  });

  it('is fetched once when two ask', async () => {
    const { rig, messageId } = await rigWithFailure();
    const other = (await messageOf(rig, 'w-2')).id;
    await Promise.all([refetch(rig, 'contributor', messageId, 'a'), refetch(rig, 'supervisor', messageId, 'b')]);
    await refetch(rig, 'both', other, 'c');
    await rig.app.worker.drain();
    assert.equal(rig.whatsapp.addressCalls.length, 2);
    assert.equal((await fileOf(rig, 'w-2')).state, 'stored');
  });

  it('is not fetched for viewers', async () => {
    const { rig, messageId } = await rigWithFailure();
    assert.equal((await refetch(rig, 'viewer', messageId)).status, 403);
    await rig.app.worker.drain();
    assert.equal((await fileOf(rig)).state, 'failed');
  });

  it('fails again if it must', async () => {
    const { rig, messageId } = await rigWithFailure();
    rig.whatsapp.addressAnswers.push(refused(100));
    await refetch(rig, 'contributor', messageId);
    await rig.app.worker.drain();
    assert.equal((await fileOf(rig)).state, 'failed');
  });
});

describe('what could act in a page', () => {
  const rows = [
    ['a page', { type: 'document', mime: 'text/html', over: { filename: 'a.txt' } }, '<p>'],
    ['a drawing', { mime: 'image/svg+xml' }, '<svg>'],
    ['a page by its name', { type: 'document', mime: 'text/plain', over: { filename: 'a.HTML' } }, 'x'],
    ['a page by its bytes', { mime: 'image/png' }, ' <!-- a --><?xml version="1.0"?>\n<!DOCTYPE html><script>'],
    ['a program', { type: 'document', mime: 'application/octet-stream' }, 'MZ\x90'],
  ] as const;
  for (const [what, options, text] of rows) {
    it(`is kept and never served: ${what}`, async () => {
      const rig = await createRig();
      rig.whatsapp.mediaBytes = Uint8Array.from(new TextEncoder().encode(text));
      await receive(rig, media(rig, 'w-1', options));
      const { id, state } = await fileOf(rig);
      assert.equal(state, 'blocked');
      assert.equal(await bytesOf(rig, id), 404);
      assert.ok(await rig.ports.mediaStore.read(id));
    });
  }
});

describe('the sum Meta gives of a file', () => {
  const sum = 'A5BYxvLAy0ksUzsKTRTvd8wPeKvMztUofYShogEc+4E=';
  for (const [sha256, warned] of [
    [sum, false],
    [Buffer.from(sum, 'base64').toString('hex').toUpperCase(), false],
    [`B${sum.slice(1)}`, true],
  ] as const) {
    it(`${sha256} ${warned ? 'is reported: the file is kept' : 'is the sum of its bytes'}`, async () => {
      const rig = await createRig();
      rig.whatsapp.addressAnswers.push({ outcome: 'found', url: 'https://a', sha256, bytes: 3 });
      await receive(rig, media(rig, 'w-1'));
      assert.equal((await fileOf(rig)).state, 'stored');
      assert.equal(
        rig.logged.some((line) => line.startsWith('file-hash-differs')),
        warned,
      );
    });
  }
});

function refused(code: number) {
  return { outcome: 'refused', error: { code, detail: '' } } as const;
}

function notNow(over: object = {}) {
  const error = { code: 'http-503', detail: '' };
  return { outcome: 'not-sent', error, retryAfterMs: null, channelTrouble: false, ...over } as const;
}

/** Bytes that stop half-way. */
function broken(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(PNG);
      controller.error(new TypeError('terminated'));
    },
  });
}
