import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ensureMetaMedia } from '../../src/backend/use-cases/ensure-meta-media.ts';
import { sampleChannel, sampleFile } from '../../src/testing/sample-records.ts';
import { createRig, type Rig } from './rig/rig.ts';

const DAY_MS = 24 * 3_600_000;

async function rigWithFile(): Promise<Rig> {
  const rig = await createRig();
  await rig.ports.mediaStore.put('f1', new Blob(['abc']).stream(), 10);
  await rig.repository.write('w1', (tx) => tx.putFile(sampleFile({ id: 'f1', name: 'a.png' })));
  return rig;
}

function ensure(rig: Rig, channelId = 'c1', fileId = 'f1') {
  const place = { workspaceId: 'w1', channel: sampleChannel({ id: channelId }), accessToken: 'token' };
  return ensureMetaMedia(rig.ports, place, fileId, new AbortController().signal);
}

describe('a file that goes to WhatsApp', () => {
  it('is uploaded once per channel, as what it is', async () => {
    const rig = await rigWithFile();
    const first = await ensure(rig);
    assert.deepEqual([first, await ensure(rig)], [first, first]);
    assert.deepEqual(rig.whatsapp.uploads, [{ bytes: 3, mime: 'image/png', name: 'file.png' }]);
    assert.deepEqual(await ensure(rig, 'c2'), { outcome: 'uploaded', mediaId: 'meta-2' });
  });

  it('is an Ogg of Opus when it is an Ogg, by type and by name (131053 else)', async () => {
    const rig = await rigWithFile();
    await rig.repository.write('w1', (tx) => tx.putFile(sampleFile({ id: 'f1', mime: 'audio/ogg', name: 'note.mp4' })));
    await ensure(rig);
    assert.deepEqual(rig.whatsapp.uploads, [{ bytes: 3, mime: 'audio/ogg; codecs=opus', name: 'file.ogg' }]);
  });

  it('is uploaded again before WhatsApp forgets it', async () => {
    const rig = await rigWithFile();
    await ensure(rig);
    await rig.clock.advance(28 * DAY_MS - 1);
    await ensure(rig);
    assert.equal(rig.whatsapp.uploads.length, 1);
    await rig.clock.advance(1);
    await ensure(rig);
    assert.equal(rig.whatsapp.uploads.length, 2);
  });

  it('is refused when there is none, here or where its bytes should be', async () => {
    const rig = await rigWithFile();
    const missing = { code: 'file-missing', detail: 'The file is no longer there.' };
    assert.deepEqual(await ensure(rig, 'c1', 'f9'), { outcome: 'refused', error: missing });
    await rig.ports.mediaStore.remove('f1');
    assert.deepEqual(await ensure(rig), { outcome: 'refused', error: missing });
  });

  it('says what WhatsApp said, and keeps nothing of it', async () => {
    const rig = await rigWithFile();
    const error = { code: 131_053, detail: 'no such type' };
    rig.whatsapp.uploadAnswers.push({ outcome: 'refused', error });
    assert.deepEqual(await ensure(rig), { outcome: 'refused', error });
    assert.deepEqual((await rig.repository.read('w1', (tx) => tx.file('f1')))?.metaIds, {});
  });
});
