import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  broken,
  bytesOf,
  DAY_MS,
  exhaust,
  fileOf,
  media,
  messageOf,
  notNow,
  PNG,
  refetch,
  refused,
} from './incoming-media.ts';
import { receive } from './rig/receive.ts';
import { createRig, type Rig } from './rig/rig.ts';
import { inbound, webhookBody } from './rig/webhook-bodies.ts';

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
