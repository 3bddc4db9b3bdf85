import { inProcessDoor } from '../src/mock/in-process-door.ts';
import { type Fetch, type RealTime, type ScenarioKey, scenarioOf, World, WorldKeeper } from '../src/mock/index.ts';

const KEEPER = 'kestrel-world';
const SEED = 20_261_121;

const realTime: RealTime = {
  monotonic: () => performance.now(),
  timer: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

/** The world of this page, and how it came about. */
export interface OpenedWorld {
  readonly world: World;
  readonly keeper: WorldKeeper;
}

/** Goes on with the kept world or makes one; `null` when another tab owns it. */
export async function openWorld(
  scenario: ScenarioKey,
  options: { readonly takeOver: boolean; readonly onLost: () => void },
): Promise<OpenedWorld | null> {
  const keeper = await WorldKeeper.open(KEEPER, options);
  if (keeper === null) return null;
  const kept = await keeper.load();
  const { dialogues, liveliness } = scenarioOf(scenario);
  const world = kept
    ? World.restore(kept, { real: realTime })
    : await World.create({ seed: SEED, present: Date.now(), real: realTime, dialogues });
  world.run();
  world.customers.liveliness = liveliness;
  keeper.keep(world);
  return { world, keeper };
}

/** The `fetch` an adapter gets, and the address it asks: through the service worker or straight into the page. */
export async function openDoor(world: World, door: 'msw' | 'direct'): Promise<{ endpoint: string; fetch?: DoorFetch }> {
  const endpoint = new URL(`./worlds/${world.id}`, location.href).href;
  const stripped: Fetch = (request) =>
    world.fetch(new Request(request.url.replace(endpoint, location.origin), request));
  if (door === 'direct') return { endpoint, fetch: inProcessDoor({ fetch: stripped }) };
  const { startMswDoor } = await import('../src/mock/msw-door.ts');
  await startMswDoor({ fetch: stripped, endpoint });
  return { endpoint };
}

type DoorFetch = ReturnType<typeof inProcessDoor>;
