import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createHttpAdapter } from '../../src/adapter/http/index.ts';
import { MemoryCache } from '../../src/cache/index.ts';
import type { MediaContent } from '../../src/domain/index.ts';
import { inProcessDoor } from '../../src/mock/in-process-door.ts';
import { sampleBytes } from '../../src/mock/sample/sample-files.ts';
import { World } from '../../src/mock/world.ts';
import { createInboxStore, type InboxStore } from '../../src/store/index.ts';

const PRESENT = Date.UTC(2026, 2, 18, 10, 0);
const still = { monotonic: () => 0, timer: () => () => {} };

describe('files in the store of a world', () => {
  let world: World;
  let store: InboxStore;
  let conversationId: string;
  const ends: (() => void)[] = [];

  before(async () => {
    world = await World.create({ seed: 9, present: PRESENT, real: still });
    const { clock } = world;
    const endpoint = 'https://inbox.invalid';
    const adapter = createHttpAdapter({
      endpoint,
      getToken: () => world.token('lea'),
      fetch: inProcessDoor(world),
      timer: clock,
    });
    const cache = new MemoryCache();
    store = createInboxStore({
      adapter,
      openCache: async () => cache,
      clock: { now: clock.now, monotonic: clock.now, after: clock.after },
      ids: world.ids,
      random: () => 0.5,
      hash: async (text) => text,
      endpoint,
      undoMs: 0,
    });
    conversationId = (await world.stage.conversation('emma', 'shop')).id;
    ends.push(
      store.timeline(conversationId).subscribe(() => undefined),
      store.conversation(conversationId).subscribe(() => undefined),
      store.attachments(conversationId).subscribe(() => undefined),
    );
  });
  after(async () => {
    for (const end of ends) end();
    await store.close();
    await world.close();
  });

  /** Lets world time pass in small steps until something is there. */
  async function until<T>(look: () => T | undefined): Promise<T> {
    for (let step = 0; step < 500; step += 1) {
      const found = look();
      if (found !== undefined) return found;
      world.clock.leapBy(20);
      await world.stage.settle();
      await new Promise((resolve) => setImmediate(resolve));
    }
    return assert.fail(`never came true: ${look}`);
  }

  function lastFile(kind: MediaContent['kind']): MediaContent | undefined {
    const { messages } = store.timeline(conversationId).current;
    const last = messages.findLast(({ content }) => content.kind === kind)?.content;
    return last !== undefined && 'mediaId' in last ? last : undefined;
  }

  it('arrive as the customer sent them', async () => {
    await until(() => (store.conversation(conversationId).current.conversation === null ? undefined : true));
    await world.customers.sendFile('emma', 'label');
    const photo = await until(() => {
      const content = lastFile('image');
      return content?.file?.state === 'stored' ? content.file : undefined;
    });
    const source = store.media(photo.id);
    ends.push(source.subscribe(() => undefined));
    const { url } = await until(() => (source.current.state === 'ready' ? source.current : undefined));
    assert.deepEqual(new Uint8Array(await (await fetch(url)).arrayBuffer()), await sampleBytes('label'));
  });

  it('reach the customer as the agent attached them', async () => {
    const bytes = await sampleBytes('receipt');
    store.attach(conversationId, [{ file: new Blob([bytes], { type: 'image/jpeg' }), name: 'receipt.jpg' }]);
    await until(() => (store.attachments(conversationId).current[0]?.state === 'ready' ? true : undefined));
    const sent = await store.sendFiles(conversationId, 'Your receipt');
    assert.equal(sent.length, 1);
    const got = await until(
      () => world.stage.customer('emma').received.findLast((one) => one.got?.type === 'image')?.got,
    );
    const { id, caption } = got.object as { readonly id: string; readonly caption: string };
    assert.equal(caption, 'Your receipt');
    assert.deepEqual(await world.simulator.media.bytesOf(id), bytes);
  });
});
