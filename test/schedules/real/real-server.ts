import {
  type BackendPorts,
  createCloudApiClient,
  createInboxApp,
  createMemoryWake,
  type InboxApp,
  MemoryMediaStore,
  MemoryRepository,
  type Repository,
  type WhatsAppClient,
  type WriteTransaction,
} from '../../../src/backend/index.ts';
import type { InboxCache } from '../../../src/cache/inbox-cache.ts';
import type { Conversation, Count, Message } from '../../../src/domain/index.ts';
import { Faults } from '../../../src/mock/faults.ts';
import { authenticateWorld, worldToken } from '../../../src/mock/world-auth.ts';
import { WorldClock } from '../../../src/mock/world-clock.ts';
import { worldIds } from '../../../src/mock/world-ids.ts';
import {
  createMetaSimulator,
  type FaultRates,
  HOSTILE,
  type MetaSimulator,
  type SeededRandom,
  seededRandom,
} from '../../../src/simulator/index.ts';
import {
  sampleAgent,
  sampleChannel,
  sampleContact,
  sampleConversation,
  sampleMessage,
} from '../../../src/testing/sample-records.ts';
import { emptyHistory, type History } from '../history.ts';
import { Life } from './life.ts';
import { VirtualTime } from './virtual-time.ts';
import { watched } from './watched.ts';

export const CONVERSATIONS = ['v1', 'v2', 'v3'] as const;
export const PEOPLE = ['ann', 'ben'] as const;
export type PersonKey = (typeof PEOPLE)[number];

const START = Date.UTC(2026, 10, 2, 9);
const NUMBER = 'phone-ch1';
const RATES: FaultRates = {
  'refuse-connection': 0.05,
  'lose-answer': 0.07,
  hang: 0.03,
  'server-error': 0.05,
  slow: 0.1,
  throughput: 0.03,
  refuse: 0.02,
};
/** Beyond a lease: what was in hand when a worker died is taken up before Meta can tell what became of it. */
const SILENCE_MS = 90_000;
const RESTART_MS = 5_000;
/** Of the calls that reach Meta in a perilous schedule, how many their worker does not survive. */
const FATAL_CALLS = 0.2;
/** As hostile as can be, within the minutes a schedule lasts. */
const HABITS = { ...HOSTILE, disorderMs: [0, 15_000] as const };

/** Parts a planted fault takes the place of. */
export interface Wraps {
  readonly whatsapp?: (client: WhatsAppClient) => WhatsAppClient;
  readonly repository?: (repository: Repository, server: RealServer) => Repository;
  readonly cache?: (cache: InboxCache, server: RealServer, life: Life) => InboxCache;
}

/** The real app over memory, the real Cloud API client, Meta simulated: it can die at any moment and come back on what was committed. */
export class RealServer {
  readonly random: SeededRandom;
  readonly time = new VirtualTime();
  readonly clock = new WorldClock(START, this.time);
  readonly history: History = emptyHistory();
  readonly repository = new MemoryRepository(this.clock);
  readonly simulator: MetaSimulator;
  readonly faults: Readonly<Record<PersonKey, Faults>>;
  readonly ids: () => string;
  readonly trace: string[] = [];
  hostile = true;
  life = new Life();
  #app: InboxApp | null = null;
  #serial = 0;
  readonly wraps: Wraps;
  /** Every eighth schedule has it, drawn apart from the rest: older seeds keep their histories. */
  readonly #peril: SeededRandom | null;
  #webhooksFrom = 0;

  constructor(seed: number, wraps: Wraps) {
    const random = seededRandom(seed);
    this.random = random;
    this.wraps = wraps;
    this.#peril = seed % 8 === 1 ? seededRandom(seed) : null;
    const { clock } = this;
    this.ids = worldIds(clock.now, random);
    this.faults = { ann: new Faults(clock), ben: new Faults(clock) };
    this.simulator = createMetaSimulator({
      clock,
      random,
      ids: this.ids,
      appSecret: 'secret',
      habits: HABITS,
      faultRates: RATES,
      deliver: (request) => this.#delivered(request),
    });
    clock.run();
  }

  note(line: string): void {
    this.trace.push(`${((this.clock.now() - START) / 1_000).toFixed(1).padStart(7)}  ${line}`);
  }

  /** True with a probability, and never once the hostilities are over. */
  strikes(probability: number): boolean {
    return this.hostile && this.random() < probability;
  }

  pick<T>(from: readonly T[]): T | undefined {
    return from[Math.floor(this.random() * from.length)];
  }

  async seed(): Promise<void> {
    await this.repository.createWorkspace({ id: 'w1', name: 'One' });
    await this.repository.write('w1', async (tx) => {
      for (const id of PEOPLE) {
        await tx.put('agent', sampleAgent({ id }));
        await tx.putAgentSubject(id, id);
      }
      await tx.put('channel', sampleChannel({ id: 'ch1', phoneNumberId: NUMBER }));
      for (const id of CONVERSATIONS) await this.#seedConversation(tx, id);
    });
    this.simulator.addNumber({
      id: NUMBER,
      accountId: 'account',
      displayNumber: '390212345678',
      verifiedName: 'Shop',
      accessToken: 'token',
    });
    for (const id of CONVERSATIONS) {
      const waId = `39000000000${id.slice(1)}`;
      this.simulator.addCustomer({ id, waId, userId: `IT.${waId}`, lastWroteAt: { [NUMBER]: START - 60_000 } });
    }
  }

  async #seedConversation(tx: WriteTransaction, id: string): Promise<void> {
    const at = START - 60_000;
    await tx.put('contact', sampleContact({ id: `co-${id}`, phone: `+39000000000${id.slice(1)}` }));
    const conversation = sampleConversation({
      id,
      channelId: 'ch1',
      contactId: `co-${id}`,
      unread: 1,
      needsReply: true,
      activityAt: at,
      createdAt: at,
      windowClosesAt: at + 24 * 3_600_000,
    });
    await tx.put('conversation', conversation);
    const place = await tx.nextPlace(id, at);
    await tx.put('conversation', { ...conversation, lastInbound: place });
    await tx.put(
      'message',
      sampleMessage({ id: `${id}-first`, conversationId: id, channelId: 'ch1', place, sentAt: at }),
    );
  }

  /** A customer writes; the webhook comes when Meta likes. */
  customerWrites(conversationId: string): void {
    const text = `customer ${this.history.written.length}`;
    const wamid = this.simulator.customer(conversationId).writes(NUMBER, text);
    this.history.written.push({ wamid, conversationId });
    this.note(`the customer of ${conversationId} writes ${wamid}`);
  }

  customerReads(conversationId: string): void {
    this.simulator.customer(conversationId).reads(NUMBER);
  }

  get up(): boolean {
    return this.#app !== null;
  }

  /** Webhooks and jobs that are left to do. Standing jobs, which are named after their keys, are never done. */
  get busy(): boolean {
    const { jobs, webhooks } = this.repository.snapshot();
    return webhooks.some(({ outcome }) => outcome === null) || jobs.some(({ id, key }) => !id.startsWith(key));
  }

  start(): void {
    this.life = new Life();
    const { life, clock } = this;
    const plain = createCloudApiClient({
      fetch: (request) => this.#called(request),
      graphUrl: 'https://graph.invalid',
      version: 'v26.0',
      clock,
    });
    const wrapped = this.wraps.repository?.(this.repository, this) ?? this.repository;
    const ports: BackendPorts = {
      repository: life.guard(watched(wrapped, this.history)),
      whatsapp: life.guard(this.wraps.whatsapp?.(plain) ?? plain),
      wake: createMemoryWake(),
      authenticate: authenticateWorld,
      clock: life.clock(clock),
      ids: this.ids,
      random: this.random,
      secrets: { encrypt: async (text) => text, decrypt: async (text) => text },
      mediaStore: new MemoryMediaStore(),
      signingKey: new Uint8Array(32),
      meta: { accessToken: 'token', appSecrets: ['secret'], verifyToken: 'verify' },
      log: {
        info: () => {},
        warn: () => {},
        error: (event, fields) => this.note(`log: ${event} ${JSON.stringify(fields)}`),
      },
    };
    this.#app = createInboxApp(ports);
    this.#app.worker.start();
    this.note('the server starts');
  }

  /** Dies between two steps: requests break off, streams are cut, what it had in hand is nobody's. */
  crash(): void {
    this.note('the server dies');
    this.#app = null;
    this.life.end();
    for (const faults of Object.values(this.faults)) faults.cutStreams();
  }

  async answer(request: Request): Promise<Response> {
    const app = this.#app;
    if (app === null) throw new TypeError('connection refused');
    const { life } = this;
    return Promise.race([
      app.fetch(request),
      new Promise<never>((_, reject) => life.onEnd(() => reject(new TypeError('connection reset')))),
    ]);
  }

  /** A call to Meta: it may be heard, and the server dies before it knows, while the way for webhooks is barred as well. */
  async #called(request: Request): Promise<Response> {
    const answer = await this.simulator.fetch(request);
    const isHeard = request.method === 'POST' && request.url.endsWith('/messages') && answer.ok;
    if (!this.up || !this.hostile || !isHeard || this.#peril === null || this.#peril() >= FATAL_CALLS) return answer;
    this.#webhooksFrom = this.clock.now() + SILENCE_MS;
    this.crash();
    this.clock.after(RESTART_MS, () => this.up || this.start());
    return answer;
  }

  async #delivered(request: Request): Promise<Response> {
    if (this.clock.now() < this.#webhooksFrom) throw new TypeError('connection refused');
    return this.answer(request);
  }

  token(person: PersonKey): string {
    this.#serial += 1;
    const expiresAt = this.clock.now() + 3_600_000;
    return worldToken({ workspaceId: 'w1', subject: person, name: null, admin: false, expiresAt }, this.#serial);
  }

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => this.clock.after(ms, resolve));
  }

  async records(): Promise<{
    readonly conversations: readonly Conversation[];
    readonly messages: readonly Message[];
    readonly counts: readonly Count[];
  }> {
    const audience = { channelIds: ['ch1'] };
    return this.repository.read('w1', async (tx) => {
      const conversations = await tx.conversations({ filter: {}, after: null, limit: 100 }, audience);
      const messages: Message[] = [];
      for (const { id } of conversations)
        messages.push(...(await tx.messages({ conversationId: id, direction: 'before', from: null, limit: 1_000 })));
      return { conversations, messages, counts: await tx.counts(audience) };
    });
  }
}
