import { createHttpAdapter } from '../../src/adapter/http/index.ts';
import { openCache } from '../../src/cache/index.ts';
import { inProcessDoor } from '../../src/mock/in-process-door.ts';
import { type AgentKey, type Dialogue, World } from '../../src/mock/index.ts';
import { browserPorts, createInboxStore, type InboxStore } from '../../src/store/index.ts';

/** Wednesday 18 March 2026, 10:00 UTC: the present of every story. */
export const STORY_PRESENT = Date.UTC(2026, 2, 18, 10, 0);

const SEED = 11;
const MINUTE_MS = 60_000;

/** What a story of a whole screen begins with. */
export interface WorldWish {
  readonly agent?: AgentKey;
  readonly dialogues?: readonly Dialogue[];
  /** Moves the clock on after everything was said, minutes. */
  readonly laterMinutes?: number;
  /** Last touches before the inbox opens. */
  readonly prepare?: (world: World) => Promise<void> | void;
}

/** A running world and the store of one agent in it. */
export interface WorldStage {
  readonly world: World;
  readonly store: InboxStore;
}

let staged: WorldStage | undefined;

/** Builds the world of a story; the one of the story before is taken down first. */
export async function stageWorld({
  agent = 'maya',
  laterMinutes = 0,
  prepare,
  dialogues,
}: WorldWish): Promise<WorldStage> {
  await clearStage();
  const world = await World.create({
    seed: SEED,
    present: STORY_PRESENT,
    ...(dialogues ? { dialogues } : {}),
    real: {
      monotonic: () => performance.now(),
      timer: (ms, callback) => {
        const timer = setTimeout(callback, ms);
        return () => clearTimeout(timer);
      },
    },
  });
  world.run();
  world.clock.moveBy(laterMinutes * MINUTE_MS);
  await prepare?.(world);
  const clock = { now: world.clock.now, monotonic: world.clock.now, after: world.clock.after };
  let token = '';
  const adapter = createHttpAdapter({
    endpoint: 'https://stories.invalid',
    fetch: inProcessDoor(world),
    timer: clock,
    getToken: ({ refresh }) => {
      if (refresh || token === '') token = world.token(agent);
      return token;
    },
  });
  const store = createInboxStore(browserPorts({ adapter, openCache, endpoint: world.id, clock }));
  staged = { world, store };
  return staged;
}

/** Takes the world down and wipes what its inbox kept. */
export async function clearStage(): Promise<void> {
  const { world, store } = staged ?? {};
  staged = undefined;
  await store?.signOut();
  await world?.close();
}
