import { createHttpAdapter } from '../../src/adapter/http/index.ts';
import { type OpenCache, openCache } from '../../src/cache/index.ts';
import { InboxError } from '../../src/domain/index.ts';
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
  /** Where the inbox keeps its records; IndexedDB without. */
  readonly cache?: OpenCache;
  /** Last touches before the inbox opens. */
  readonly prepare?: (world: World) => Promise<void> | void;
}

/** A running world and the store of one agent in it. */
export interface WorldStage {
  readonly world: World;
  readonly store: InboxStore;
  /** From here on the host page brings no token any more, and the last one has run out. */
  readonly endSignIn: () => void;
  /** The person signed in again: the host page has tokens. */
  readonly signInAgain: () => void;
  /** An inbox of another agent elsewhere, as far as it tells what its agent does. */
  readonly colleague: (agent: AgentKey) => ReturnType<typeof createHttpAdapter>;
}

interface Staged extends WorldStage {
  readonly colleagues: ReturnType<typeof createHttpAdapter>[];
}

let staged: Staged | undefined;

/** Builds the world of a story; the one of the story before is taken down first. */
export async function stageWorld(wish: WorldWish): Promise<WorldStage> {
  const { agent = 'maya', laterMinutes = 0, prepare, dialogues, cache = openCache } = wish;
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
  world.clock.leapBy(laterMinutes * MINUTE_MS);
  await prepare?.(world);
  const clock = { now: world.clock.now, monotonic: world.clock.now, after: world.clock.after };
  const endpoint = 'https://stories.invalid';
  const fetch = inProcessDoor(world);
  let token = world.token(agent);
  let signedIn = true;
  const getToken = ({ refresh }: { readonly refresh: boolean }) => {
    if (!signedIn) throw new InboxError('unauthenticated', 'Could not bring a token: nobody is signed in.');
    if (refresh) token = world.token(agent);
    return token;
  };
  const adapter = createHttpAdapter({ endpoint, fetch, timer: clock, getToken });
  const store = createInboxStore(browserPorts({ adapter, openCache: cache, endpoint: world.id, clock }));
  const colleagues: ReturnType<typeof createHttpAdapter>[] = [];
  staged = {
    world,
    store,
    colleagues,
    endSignIn: () => {
      signedIn = false;
      world.faults.expire(token);
    },
    signInAgain: () => {
      signedIn = true;
    },
    colleague: (other) => {
      const theirs = createHttpAdapter({ endpoint, fetch, timer: clock, getToken: () => world.token(other) });
      colleagues.push(theirs);
      return theirs;
    },
  };
  return staged;
}

/** Takes the world down and wipes what its inbox kept. */
export async function clearStage(): Promise<void> {
  const { world, store, colleagues = [] } = staged ?? {};
  staged = undefined;
  await store?.signOut();
  await Promise.all(colleagues.map((colleague) => colleague.close()));
  await world?.close();
}
