import {
  type BackendPorts,
  createCloudApiClient,
  createInboxApp,
  createMemoryWake,
  type InboxApp,
  type Log,
  type MediaSnapshot,
  MemoryMediaStore,
  MemoryRepository,
  type MemorySnapshot,
} from '../backend/index.ts';
import {
  createMetaSimulator,
  EVERYDAY,
  type MetaSimulator,
  type MetaSnapshot,
  seededRandom,
} from '../simulator/index.ts';
import { Faults, type Fetch } from './faults.ts';
import { LivingCustomers } from './living-customers.ts';
import { playDialogues } from './play-dialogues.ts';
import type { Dialogue } from './sample/dialogue.ts';
import { DIALOGUES } from './sample/dialogues.ts';
import { sampleBytes } from './sample/sample-files.ts';
import { AGENTS, type AgentKey } from './sample/workspace.ts';
import { seedCannedFiles } from './seed-canned-files.ts';
import { SAMPLE_WORKSPACE_ID, seedWorkspace } from './seed-workspace.ts';
import { Stage } from './stage.ts';
import { strangerOf } from './stranger-of.ts';
import { authenticateWorld, WORLD_TOKEN_MS, worldToken } from './world-auth.ts';
import { type RealTime, WorldClock } from './world-clock.ts';
import { worldIds } from './world-ids.ts';

const ACCESS_TOKEN = 'world-access-token';
const APP_SECRET = 'world-app-secret';
const GRAPH_URL = 'https://graph.invalid';

/** A world as data: what to keep to go on with it after a reload. */
export interface WorldSnapshot {
  readonly format: 1;
  readonly id: string;
  /** World time of the snapshot, ms. */
  readonly now: number;
  readonly seed: number;
  readonly repository: MemorySnapshot;
  readonly simulator: MetaSnapshot;
  /** Absent in what older versions kept. */
  readonly media?: MediaSnapshot;
}

export interface WorldOptions {
  readonly seed: number;
  /** World time to begin at, ms. */
  readonly present: number;
  readonly real: RealTime;
  /** What was said before; default the sample workspace's sixty conversations. */
  readonly dialogues?: readonly Dialogue[];
  readonly log?: Log;
}

const SILENT: Log = { info: () => {}, warn: () => {}, error: () => {} };

/**
 * A whole world in one place: the real backend app with its real Cloud API client over the memory repository, Meta's server simulated, and
 * customers and agents who act on both. One clock moves them all.
 */
export class World {
  /** Names this world: caches and outboxes of another one are of no use here. */
  readonly id: string;
  readonly clock: WorldClock;
  readonly app: InboxApp;
  readonly simulator: MetaSimulator;
  readonly repository: MemoryRepository;
  readonly mediaStore = new MemoryMediaStore();
  readonly faults: Faults;
  readonly customers: LivingCustomers;
  readonly stage: Stage;
  /** The way an inbox reaches the app, with the faults switched on. */
  readonly fetch: Fetch;
  readonly ids: () => string;
  readonly #seed: number;
  readonly #wake = createMemoryWake();
  #serial = 0;

  private constructor(id: string, { seed, present, real, log = SILENT }: WorldOptions) {
    const random = seededRandom(seed);
    this.id = id;
    this.#seed = seed;
    this.clock = new WorldClock(present, real);
    const { clock } = this;
    this.ids = worldIds(clock.now, random);
    this.repository = new MemoryRepository(clock);
    this.simulator = createMetaSimulator({
      clock,
      random,
      ids: this.ids,
      appSecret: APP_SECRET,
      samples: sampleBytes,
      strangers: strangerOf,
      deliver: (request) => this.app.fetch(request),
    });
    const whatsapp = createCloudApiClient({
      fetch: this.simulator.fetch,
      graphUrl: GRAPH_URL,
      version: 'v26.0',
      clock,
    });
    const ports: BackendPorts = {
      repository: this.repository,
      whatsapp,
      wake: this.#wake,
      authenticate: authenticateWorld,
      clock,
      ids: this.ids,
      random,
      // Nothing here outlives the page or leaves it.
      secrets: { encrypt: async (plain) => plain, decrypt: async (encrypted) => encrypted },
      mediaStore: this.mediaStore,
      // World time and world files: a signature has nothing to guard against here.
      signingKey: new TextEncoder().encode('world-signing-key-of-32-bytes-00'),
      meta: { accessToken: ACCESS_TOKEN, appSecrets: [APP_SECRET], verifyToken: 'world' },
      log,
    };
    this.app = createInboxApp(ports);
    const { app, repository, simulator, ids } = this;
    this.stage = new Stage({ app, repository, simulator, clock, ids, token: (agent) => this.token(agent) });
    this.customers = new LivingCustomers({ clock, random, simulator, stage: this.stage });
    this.faults = new Faults(clock);
    this.fetch = this.faults.wrap((request) => app.fetch(request));
  }

  /** Makes a world and plays what was said before; its clock stands still until {@link run}. */
  static async create(options: WorldOptions): Promise<World> {
    const dialogues = options.dialogues ?? DIALOGUES;
    const first = Math.min(...dialogues.map(beganAgo), 0);
    const id = `world-${options.seed}-${options.present}`;
    const world = new World(id, { ...options, present: options.present + first });
    const { clock, stage, simulator, ids } = world;
    await seedWorkspace(world.repository);
    await seedCannedFiles(world.repository, world.mediaStore, clock.now());
    stage.cast(ACCESS_TOKEN);
    const failNextSend = () => simulator.failNext({ fault: 'refuse', code: 131026, status: 400 });
    await playDialogues(dialogues, options.present, { stage, clock, ids, failNextSend });
    return world;
  }

  /** Goes on with a kept world, at the world time it was kept at. */
  static restore(snapshot: WorldSnapshot, options: Pick<WorldOptions, 'real' | 'log'>): World {
    const world = new World(snapshot.id, { ...options, seed: snapshot.seed + 1, present: snapshot.now });
    world.repository.restore(snapshot.repository);
    world.simulator.restore(snapshot.simulator);
    world.mediaStore.restore(snapshot.media ?? []);
    return world;
  }

  snapshot(): WorldSnapshot {
    return {
      format: 1,
      id: this.id,
      now: this.clock.now(),
      seed: this.#seed,
      repository: this.repository.snapshot(),
      simulator: this.simulator.snapshot(),
      media: this.mediaStore.snapshot(),
    };
  }

  /** Lets time run and Meta behave as on an ordinary day. */
  run(): void {
    this.simulator.habits = EVERYDAY;
    this.app.worker.start();
    this.customers.start();
    this.clock.run();
  }

  /** Calls back whenever something was committed; the returned function stops it. */
  onCommit(callback: () => void): () => void {
    const topics = ['jobs', 'webhooks', `feed:${SAMPLE_WORKSPACE_ID}`] as const;
    const stops = topics.map((topic) => this.#wake.listen(topic, callback));
    return () => {
      for (const stop of stops) stop();
    };
  }

  /** A token for an agent, valid for an hour of world time; each call makes another one. */
  token(key: AgentKey): string {
    const agent = AGENTS.find((other) => other.key === key);
    if (agent === undefined) throw new RangeError(`sign in: there is no sample agent ${key}`);
    this.#serial += 1;
    const expiresAt = this.clock.now() + WORLD_TOKEN_MS;
    const { name, admin } = agent;
    return worldToken({ workspaceId: SAMPLE_WORKSPACE_ID, subject: key, name, admin, expiresAt }, this.#serial);
  }

  /** Moves the clock to the next moment a reply window closes; answers false when none is open. */
  async closeNextWindow(): Promise<boolean> {
    const channelIds = ['shop', 'rentals', 'workshop'];
    const open = await this.repository.read(SAMPLE_WORKSPACE_ID, async (tx) => {
      const range = { filter: {}, after: null, limit: 200 };
      const conversations = await tx.conversations(range, { channelIds });
      return conversations.flatMap(({ windowClosesAt }) => windowClosesAt ?? []);
    });
    const next = Math.min(...open.filter((closesAt) => closesAt > this.clock.now()));
    if (!Number.isFinite(next)) return false;
    this.clock.leapBy(next + 1_000 - this.clock.now());
    return true;
  }

  async close(): Promise<void> {
    this.customers.stop();
    this.simulator.stop();
    await this.stage.close();
    await this.app.close();
    this.clock.stop();
  }
}

/** How long before the present a dialogue began, as a negative number of ms. */
function beganAgo({ endedAgo, turns }: Dialogue): number {
  return -60_000 * (endedAgo + turns.reduce((minutes, turn) => minutes + turn.after, 0) + 1);
}
