import '../../src/index.ts';
import { createHttpAdapter } from '../../src/adapter/http/index.ts';
import { openCache } from '../../src/cache/open-cache.ts';
import { inProcessDoor, World } from '../../src/mock/index.ts';
import { browserPorts, createInboxStore, type InboxStore } from '../../src/store/index.ts';

/** What a test may move beside the keyboard: time, customers and faults. Nothing here touches the page. */
export interface WalkPage {
  readonly world: World;
  readonly store: InboxStore;
  /** The conversation in front. */
  conversationId(): string;
}

const world = await World.create({
  seed: 11,
  present: Date.now(),
  real: {
    monotonic: () => performance.now(),
    timer: (ms, callback) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  },
});
world.run();
const clock = { now: world.clock.now, monotonic: world.clock.now, after: world.clock.after };
const endpoint = new URL('/', location.href).href.replace(/\/$/, '');
let token = '';
const adapter = createHttpAdapter({
  endpoint,
  fetch: inProcessDoor(world),
  timer: clock,
  getToken: ({ refresh }) => {
    if (refresh || token === '') token = world.token('maya');
    return token;
  },
});
const store = createInboxStore(browserPorts({ adapter, openCache, endpoint, clock }));
const inbox = document.createElement('wa-inbox');
inbox.store = store;
document.querySelector('main')?.append(inbox);
const page: WalkPage = { world, store, conversationId: () => inbox.conversationId ?? '' };
Object.assign(globalThis, { walk: page });
