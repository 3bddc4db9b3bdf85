import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleFile } from '../../src/testing/sample-records.ts';
import { send } from './rig/commands.ts';
import { notSent, refused } from './rig/fake-whatsapp.ts';
import { everyConversation, latest, receive } from './rig/receive.ts';
import { createRig, type Rig } from './rig/rig.ts';
import { inbound } from './rig/webhook-bodies.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

async function rigWithFile(bytes = 3): Promise<Rig> {
  const rig = await createRig();
  await rig.ports.mediaStore.put('f1', new Blob([new Uint8Array(bytes)]).stream(), bytes);
  await rig.repository.write('w1', (tx) => tx.putFile(sampleFile({ id: 'f1', bytes })));
  return rig;
}

/** A window that stays open, as the customer writes every day. */
async function keepOpen(rig: Rig): Promise<void> {
  await rig.repository.write('w1', async (tx) => {
    const conversation = await tx.get('conversation', 'v1');
    if (conversation) await tx.put('conversation', { ...conversation, windowClosesAt: rig.clock.now() + DAY_MS });
  });
}

async function sendPicture(rig: Rig, name: string): Promise<void> {
  await keepOpen(rig);
  const content = { kind: 'image', fileId: 'f1', mime: 'image/png', bytes: 3 } as const;
  assert.equal((await rig.submit('contributor', send(name, { content }))).status, 200);
  await rig.app.worker.drain();
}

function sentIds(rig: Rig): readonly (string | undefined)[] {
  return rig.whatsapp.calls.map(({ message }) => message.mediaIds['f1']);
}

describe('a message with a file', () => {
  it('goes with the id of one upload, however often the file is sent', async () => {
    const rig = await rigWithFile();
    await sendPicture(rig, 'a');
    await sendPicture(rig, 'b');
    assert.deepEqual([sentIds(rig), rig.whatsapp.uploads.length], [['meta-1', 'meta-1'], 1]);
  });

  it('goes to several customers at once with one upload', async () => {
    const rig = await rigWithFile();
    const at = rig.clock.now();
    const phones = ['390000000003', '390000000004', '390000000005'];
    await receive(rig, ...phones.map((from) => inbound({ wamid: `w-${from}`, from, at })));
    const conversations = (await everyConversation(rig)).filter(({ channelId }) => channelId === 'c1');
    const content = { kind: 'image', fileId: 'f1', mime: 'image/png', bytes: 3 } as const;
    for (const { id } of conversations) await rig.submit('contributor', send(id, { conversationId: id, content }));
    await rig.app.worker.drain();
    assert.deepEqual([sentIds(rig), rig.whatsapp.uploads.length], [Array.from({ length: 4 }, () => 'meta-1'), 1]);
  });

  it('whose upload WhatsApp forgot is sent once more with a new one, and once only', async () => {
    const rig = await rigWithFile();
    await sendPicture(rig, 'a');
    await rig.clock.advance(3 * DAY_MS);
    rig.whatsapp.answerNext(refused(131_009), refused(131_009));
    await sendPicture(rig, 'b');
    assert.deepEqual(sentIds(rig), ['meta-1', 'meta-1', 'meta-2']);
    assert.deepEqual([(await latest(rig, 'b'))?.delivery, rig.whatsapp.uploads.length], ['failed', 2]);
  });

  it('arrives when the new upload was all that lacked', async () => {
    const rig = await rigWithFile();
    await sendPicture(rig, 'a');
    await rig.clock.advance(3 * DAY_MS);
    rig.whatsapp.answerNext(refused(100));
    await sendPicture(rig, 'b');
    assert.deepEqual([(await latest(rig, 'b'))?.delivery, sentIds(rig).at(-1)], ['sent', 'meta-2']);
  });

  it('fails with what WhatsApp said of its file, and reaches nobody', async () => {
    const rig = await rigWithFile();
    const error = { code: 131_053, detail: 'no such codec' };
    rig.whatsapp.uploadAnswers.push({ outcome: 'refused', error });
    await sendPicture(rig, 'a');
    const attempt = await latest(rig, 'a');
    assert.deepEqual([attempt?.delivery, attempt?.error, rig.whatsapp.calls], ['failed', error, []]);
  });

  it('waits while its file cannot go, and those behind it with it', async () => {
    const rig = await rigWithFile();
    const answer = notSent();
    assert.ok(answer.outcome === 'not-sent');
    rig.whatsapp.uploadAnswers.push(answer);
    await sendPicture(rig, 'a');
    await rig.submit('contributor', send('b'));
    await rig.app.worker.drain();
    assert.deepEqual(rig.whatsapp.calls, []);
    await rig.clock.advance(2_000);
    await rig.app.worker.drain();
    assert.deepEqual(rig.whatsapp.texts, ['image', 'Text b']);
  });

  it('is sent by one worker, though its upload outlives a lease', async () => {
    const rig = await rigWithFile(20 * 1_024 * 1_024);
    await rig.repository.write('w1', (tx) =>
      tx.putFile(sampleFile({ id: 'f1', mime: 'application/pdf', bytes: 20 * 1_024 * 1_024 })),
    );
    const upload = heldUpload(rig);
    const content = { kind: 'document', fileId: 'f1', mime: 'application/pdf', bytes: 3 } as const;
    await rig.submit('contributor', send('a', { content }));
    const work = rig.app.worker.drain();
    await upload.begun;
    const other = rig.restart();
    for (let passed = 0; passed < 150_000; passed += 10_000) {
      await rig.clock.advance(10_000);
      await other.worker.drain();
    }
    upload.arrive();
    await work;
    assert.deepEqual([rig.whatsapp.uploads.length, rig.whatsapp.calls.length], [1, 1]);
    assert.equal((await latest(rig, 'a'))?.delivery, 'sent');
  });

  it('is given up by a worker that lost it meanwhile', async () => {
    const rig = await rigWithFile();
    const upload = heldUpload(rig);
    const work = sendPicture(rig, 'a');
    await upload.begun;
    const { extendLease } = rig.repository;
    rig.repository.extendLease = async () => false;
    await rig.clock.advance(20_000);
    rig.repository.extendLease = extendLease;
    await work;
    assert.deepEqual(rig.whatsapp.calls, []);
    await rig.clock.advance(60_000);
    await rig.app.worker.drain();
    assert.equal((await latest(rig, 'a'))?.delivery, 'sent');
  });
});

/** Holds the next upload up until it may arrive or is ended. */
function heldUpload(rig: Rig): { readonly begun: Promise<void>; readonly arrive: () => void } {
  const { uploadMedia } = rig.whatsapp;
  let begin = () => {};
  let arrive = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  rig.whatsapp.uploadMedia = async (sender, upload, signal) => {
    rig.whatsapp.uploadMedia = uploadMedia;
    signal.addEventListener('abort', arrive);
    begin();
    await held;
    return uploadMedia.call(rig.whatsapp, sender, upload, signal);
  };
  return { begun, arrive };
}
