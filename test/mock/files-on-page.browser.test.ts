import { expect } from 'chai';
import { createHttpAdapter } from '../../src/adapter/http/index.ts';
import { inProcessDoor } from '../../src/mock/in-process-door.ts';
import { type SampleName, World } from '../../src/mock/index.ts';
import { type MswDoor, startMswDoor } from '../../src/mock/msw-door.ts';

const PRESENT = Date.UTC(2026, 2, 18, 10, 0);
const still = { monotonic: () => 0, timer: () => () => {} };
const ENDPOINT = '/kestrel';

async function picture(url: string): Promise<readonly number[]> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return [image.naturalWidth, image.naturalHeight];
}

/** Seconds of an audio file, as a player reads them. */
function sound(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const audio = new Audio();
    audio.addEventListener('loadedmetadata', () => resolve(Math.round(audio.duration)));
    audio.addEventListener('error', () => reject(audio.error));
    audio.src = url;
  });
}

/** What a page makes of a sample. */
const SHOWN: readonly (readonly [SampleName, (url: string) => Promise<unknown>, unknown])[] = [
  ['canal', picture, [800, 600]],
  ['label', picture, [800, 600]],
  ['receipt', picture, [600, 800]],
  ['wheel', picture, [800, 600]],
  ['bell', picture, [512, 512]],
  ['voice', sound, 5],
];

describe('the files of a world on a page', () => {
  let world: World;
  let door: MswDoor;

  before(async () => {
    world = await World.create({ seed: 3, present: PRESENT, real: still });
    door = await startMswDoor({
      endpoint: ENDPOINT,
      workerUrl: '/mockServiceWorker.js',
      fetch: (request) =>
        world.fetch(new Request(request.url.replace(`${location.origin}${ENDPOINT}`, location.origin), request)),
    });
  });
  after(async () => {
    door.close();
    await world.close();
  });

  /** The id of a sample a customer just sent. */
  async function sentBy(contact: string, name: SampleName): Promise<string> {
    await world.customers.sendFile(contact, name);
    await world.stage.settle();
    const { content } = await world.stage.newest(contact, 'shop', 'inbound');
    return 'mediaId' in content ? (content.file?.id ?? '') : '';
  }

  const ways = {
    'from their signed addresses': () => createHttpAdapter({ endpoint: ENDPOINT, getToken: () => world.token('lea') }),
    'from memory': () =>
      createHttpAdapter({ endpoint: '', getToken: () => world.token('lea'), fetch: inProcessDoor(world) }),
  };

  for (const [way, open] of Object.entries(ways)) {
    for (const [name, show, wanted] of SHOWN) {
      it(`are shown ${way}: ${name}`, async () => {
        const id = await sentBy('emma', name);
        const adapter = open();
        const handle = await adapter.media(id, {});
        expect(await show(handle.url)).to.deep.equal(wanted);
        handle.release();
        await adapter.close();
      });
    }
  }
});
