import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createHttpAdapter } from '../../src/adapter/http/index.ts';
import type { FileRef, MediaContent, Message } from '../../src/domain/index.ts';
import { inProcessDoor } from '../../src/mock/in-process-door.ts';
import { sampleBytes } from '../../src/mock/sample/sample-files.ts';
import { World } from '../../src/mock/world.ts';

const PRESENT = Date.UTC(2026, 2, 18, 10, 0);
const still = { monotonic: () => 0, timer: () => () => {} };

function adapterFor(world: World, agent: Parameters<World['token']>[0] = 'maya') {
  return createHttpAdapter({
    endpoint: 'https://inbox.invalid',
    getToken: () => world.token(agent),
    fetch: inProcessDoor(world),
  });
}

async function messagesOf(world: World, contact: string, channel: 'shop' | 'workshop'): Promise<readonly Message[]> {
  const { id } = await world.stage.conversation(contact, channel);
  const adapter = adapterFor(world);
  const { records } = await adapter.query({ name: 'messages', conversationId: id, limit: 50 });
  await adapter.close();
  return records.flatMap((change) => (change.kind === 'message' ? [change.record] : []));
}

function filesIn(messages: readonly Message[]): readonly MediaContent[] {
  return messages.flatMap(({ content }) => ('mediaId' in content ? [content] : []));
}

async function bytesAt(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}

describe('the files of a world', () => {
  let world: World;

  before(async () => {
    world = await World.create({ seed: 7, present: PRESENT, real: still });
  });
  after(() => world.close());

  it('are all kept when the world is made', async () => {
    const kinds = new Map<string, string[]>();
    for (const { contact, channel } of [
      { contact: 'oliver', channel: 'workshop' },
      { contact: 'emma', channel: 'workshop' },
      { contact: 'alessandra', channel: 'shop' },
      { contact: 'antoine', channel: 'workshop' },
      { contact: 'hannah', channel: 'shop' },
    ] as const) {
      for (const { kind, file } of filesIn(await messagesOf(world, contact, channel)))
        kinds.set(kind, [...(kinds.get(kind) ?? []), file?.state ?? 'none']);
    }
    assert.deepEqual(Object.fromEntries(kinds), {
      image: ['stored', 'stored'],
      video: ['stored'],
      sticker: ['stored'],
      audio: ['stored'],
      document: ['stored'],
    });
  });

  it('come to the inbox byte for byte', async () => {
    const [photo] = filesIn(await messagesOf(world, 'oliver', 'workshop'));
    assert.ok(photo?.file);
    const adapter = adapterFor(world);
    const handle = await adapter.media(photo.file.id, {});
    assert.deepEqual(await bytesAt(handle.url), await sampleBytes('wheel'));
    handle.release();
    await adapter.close();
    assert.deepEqual([photo.file.width, photo.file.height], [800, 600]);
  });

  it('are there again after a restore', async () => {
    const later = World.restore(structuredClone(world.snapshot()), { real: still });
    const [voice] = filesIn(await messagesOf(later, 'antoine', 'workshop'));
    const adapter = adapterFor(later);
    const handle = await adapter.media(voice?.file?.id ?? '', {});
    assert.deepEqual(await bytesAt(handle.url), await sampleBytes('voice'));
    handle.release();
    await adapter.close();
    await later.close();
  });
});

describe('a file in a living world', () => {
  let world: World;

  before(async () => {
    world = await World.create({ seed: 8, present: PRESENT, real: still });
  });
  after(() => world.close());

  async function newest(contact: string): Promise<FileRef | undefined> {
    return filesIn(await messagesOf(world, contact, 'shop')).at(-1)?.file;
  }

  it('that a customer sends is fetched through the webhook', async () => {
    assert.equal(await world.customers.sendFile('emma', 'label'), 'emma');
    await world.stage.settle();
    const file = await newest('emma');
    assert.equal(file?.state, 'stored');
    const adapter = adapterFor(world);
    const handle = await adapter.media(file?.id ?? '', {});
    assert.deepEqual(await bytesAt(handle.url), await sampleBytes('label'));
    handle.release();
    await adapter.close();
  });

  it('comes from living customers now and then', async () => {
    const count = () => world.simulator.media.snapshot().files.length;
    const before = count();
    world.customers.liveliness = { writesEveryMs: [1_000, 1_000], answers: 0, files: 1 };
    world.clock.moveTo(world.clock.now() + 3_500);
    world.customers.liveliness = { writesEveryMs: null, answers: 0, files: 0 };
    // Samples are loaded and summed up beside the clock.
    for (let turn = 0; turn < 2_000 && count() < before + 3; turn += 1)
      await new Promise((resolve) => setImmediate(resolve));
    assert.equal(count(), before + 3);
    await world.stage.settle();
  });

  it('that WhatsApp has lost is expired', async () => {
    world.simulator.failNextMedia({ fault: 'media-expired' });
    await world.customers.sendFile('emma', 'canal');
    await world.stage.settle();
    assert.equal((await newest('emma'))?.state, 'expired');
  });

  it('that an agent sends reaches the customer byte for byte', async () => {
    const content = await world.stage.upload('lea', 'invoice', 'Your invoice');
    const { ids } = world;
    await world.stage.act('lea', 'emma', 'shop', { type: 'message.send', messageId: ids(), attemptId: ids(), content });
    await world.stage.settle();
    const got = world.stage.customer('emma').received.at(-1)?.got;
    const object = got?.object as { readonly id: string; readonly caption: string; readonly filename: string };
    assert.deepEqual([got?.type, object.caption, object.filename], ['document', 'Your invoice', 'Invoice 20418.pdf']);
    assert.deepEqual(await world.simulator.media.bytesOf(object.id), await sampleBytes('invoice'));
  });
});
