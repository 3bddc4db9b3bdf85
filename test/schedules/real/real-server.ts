import {
  type BackendPorts,
  createCloudApiClient,
  createInboxApp,
  createMemoryWake,
  type InboxApp,
  MemoryRepository,
  type Repository,
  type WhatsAppClient,
  type WriteTransaction,
} from '../../../src/backend/index.ts';
import type { InboxCache } from '../../../src/cache/inbox-cache.ts';
import type { Conversation, Count, Message, RecordKind } from '../../../src/domain/index.ts';
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

  constructor(seed: number, wraps: Wraps) {
    const random = seededRandom(seed);
    this.random = random;
    this.wraps = wraps;
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
      deliver: (request) => this.answer(request),
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

  start(): void {
    this.life = new Life();
    const { life, clock } = this;
    const plain = createCloudApiClient({
      fetch: this.simulator.fetch,
      graphUrl: 'https://graph.invalid',
      version: 'v26.0',
      clock,
    });
    const wrapped = this.wraps.repository?.(this.repository, this) ?? this.repository;
    const ports: BackendPorts = {
      repository: life.guard(this.#watched(wrapped)),
      whatsapp: life.guard(this.wraps.whatsapp?.(plain) ?? plain),
      wake: createMemoryWake(),
      authenticate: authenticateWorld,
      clock: life.clock(clock),
      ids: this.ids,
      random: this.random,
      secrets: { encrypt: async (text) => text, decrypt: async (text) => text },
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

  /** Sees every delivery and every unread number that was committed. */
  #watched(repository: Repository): Repository {
    const { history } = this;
    const write: Repository['write'] = async (workspaceId, work) => {
      let seen: { readonly kind: RecordKind; readonly record: object }[] = [];
      const committed = await repository.write(workspaceId, (tx) => {
        seen = [];
        return work(seeing(tx, (kind, record) => seen.push({ kind, record })));
      });
      for (const { kind, record } of seen) {
        if (kind === 'conversation') history.unreads.push((record as Conversation).unread);
        if (kind === 'message')
          for (const { id, delivery } of (record as Message).attempts) history.states.push({ attemptId: id, delivery });
      }
      return committed;
    };
    return bound(repository, { write });
  }
}

/** A transaction whose puts are seen. */
function seeing(tx: WriteTransaction, saw: (kind: RecordKind, record: object) => void): WriteTransaction {
  const put: WriteTransaction['put'] = (kind, record) => {
    saw(kind, record);
    return tx.put(kind, record);
  };
  return bound(tx, { put });
}

/** An object with some methods replaced; the others keep their own `this`. */
export function bound<T extends object>(target: T, over: Partial<T>): T {
  return new Proxy(target, {
    get: (object, name) => {
      if (name in over) return over[name as keyof T];
      const value: unknown = Reflect.get(object, name, object);
      return typeof value === 'function' ? value.bind(object) : value;
    },
  });
}
