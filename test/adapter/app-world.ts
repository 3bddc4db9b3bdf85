import { createHttpAdapter } from '../../src/adapter/http/index.ts';
import {
  type BackendPorts,
  type Clock,
  createInboxApp,
  createMemoryWake,
  type InboxApp,
  MemoryMediaStore,
  MemoryRepository,
  type Repository,
} from '../../src/backend/index.ts';
import { transact } from '../../src/backend/use-cases/transact.ts';
import { InboxError } from '../../src/domain/index.ts';
import { signWebhook } from '../../src/simulator/index.ts';
import type { AdapterHarness, AdapterWorld } from '../../src/testing/adapter-contract-world.ts';
import { SAMPLE_TIME, sampleChannel } from '../../src/testing/sample-records.ts';
import { FaultyFetch } from './faulty-fetch.ts';

/** How an adapter reaches the app. */
export interface Door {
  readonly endpoint: string;
  /** Left out where the platform's own `fetch` is the way. */
  readonly fetch?: (address: string, init: RequestInit) => Promise<Response>;
  close(): Promise<void>;
}

export type OpenDoor = (app: InboxApp) => Promise<Door>;

/** Opens an empty repository on a clock; `close` ends what belongs to this world only. */
export type OpenWorldRepository = (clock: Clock) => Promise<{
  readonly repository: Repository;
  close(): Promise<void>;
}>;

const inMemory: OpenWorldRepository = async (clock) => {
  const repository = new MemoryRepository(clock);
  return { repository, close: () => repository.close() };
};

const WORKSPACE = 'w1';
const CHANNEL = 'c1';
const APP_SECRET = 'app-secret';

let count = 0;

/** An id as clients make them: UUIDv7 in shape, counted rather than drawn. */
export function nextId(): string {
  count += 1;
  return `0193b0c0-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
}

/** A clock that began at the sample time and runs with the platform's. */
export function runningClock(): Clock {
  const start = performance.now();
  return {
    now: () => SAMPLE_TIME + Math.floor(performance.now() - start),
    after(ms, callback) {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  };
}

interface Host {
  readonly ports: BackendPorts;
  readonly app: InboxApp;
  /** Tokens refused as expired. */
  readonly expired: Set<string>;
  close(): Promise<void>;
}

/** The real app over a repository; what is sent is accepted. */
async function host(openRepository: OpenWorldRepository): Promise<Host> {
  const clock = runningClock();
  const { repository, close } = await openRepository(clock);
  const expired = new Set<string>();
  const quiet = () => {};
  const ports: BackendPorts = {
    repository,
    whatsapp: {
      send: async ({ phoneNumberId }, { attemptId }) => {
        return { outcome: 'accepted', wamid: `wamid.${phoneNumberId}.${attemptId}`, phone: null, userId: null };
      },
      sendReaction: async ({ phoneNumberId }, { attemptId }) => {
        return { outcome: 'accepted', wamid: `wamid.${phoneNumberId}.${attemptId}`, phone: null, userId: null };
      },
      markRead: async () => ({ outcome: 'done' }),
      uploadMedia: async () => ({ outcome: 'uploaded', mediaId: nextId() }),
      mediaAddress: async () => ({ outcome: 'gone' }),
      downloadMedia: async () => ({ outcome: 'gone' }),
      templates: async () => ({ outcome: 'page', templates: [], next: null, unreadable: 0 }),
    },
    wake: createMemoryWake(),
    async authenticate(request) {
      const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? '';
      if (expired.has(token)) throw new InboxError('token-expired', 'The token has expired.');
      const [subject = ''] = token.split('.');
      if (subject === '') throw new InboxError('unauthenticated', 'There is no token.');
      return { workspaceId: WORKSPACE, subject, name: subject, admin: false, expiresAt: clock.now() + 3_600_000 };
    },
    clock,
    ids: nextId,
    random: () => 0.5,
    secrets: { encrypt: async (plain) => plain, decrypt: async (sealed) => sealed },
    mediaStore: new MemoryMediaStore(),
    signingKey: new Uint8Array(32),
    meta: { accessToken: 'token', appSecrets: [APP_SECRET], verifyToken: 'verify' },
    log: { info: quiet, warn: quiet, error: quiet },
  };
  return { ports, app: createInboxApp(ports), expired, close };
}

/** Worlds of the contract suite: the real app, reached through a door. */
export function appHarness(openDoor: OpenDoor, openRepository = inMemory): AdapterHarness {
  const ends = new WeakMap<AdapterWorld, () => Promise<void>>();
  return {
    async create() {
      const { ports, app, expired, close } = await host(openRepository);
      const door = await openDoor(app);
      const faults = new FaultyFetch(door.fetch ?? ((address, init) => globalThis.fetch(address, init)));
      let renewals = 0;
      const adapterOf = (subject: string, fetch: Door['fetch']) => {
        let version = 1;
        return createHttpAdapter({
          endpoint: door.endpoint,
          ...(fetch === undefined ? {} : { fetch }),
          files: door.fetch === undefined ? 'by-address' : 'by-fetch',
          getToken({ refresh }) {
            if (refresh) {
              version += 1;
              renewals += 1;
            }
            return `${subject}.${version}`;
          },
        });
      };
      const me = adapterOf('me', faults.fetch);
      const others = ['colleague', 'viewer', 'stranger'].map((subject) => adapterOf(subject, door.fetch));
      const [colleague, viewer, stranger] = others;
      if (!colleague || !viewer || !stranger) throw new Error('three other agents were made');

      await ports.repository.createWorkspace({ id: WORKSPACE, name: 'Workspace' });
      const [mine, theirs, viewers] = await Promise.all(
        [me, colleague, viewer, stranger].map(async (adapter) => (await adapter.session()).agent.id),
      );
      const setAccess = async (allowed: boolean) => {
        await transact(ports, WORKSPACE, async (tx) => {
          const agents = { [theirs ?? '']: 'contributor', [viewers ?? '']: 'viewer' } as const;
          const access = { agents: allowed ? { ...agents, [mine ?? '']: 'contributor' as const } : agents };
          const channel = sampleChannel({ id: CHANNEL });
          await tx.put('channel', { ...channel, access: { ...channel.access, ...access, allUsers: null } });
          await tx.scopeChanged([CHANNEL]);
        });
      };
      await setAccess(true);

      const receive = async (customer: number, type: string, content: unknown) => {
        const wamid = `wamid.${nextId()}`;
        await deliver(app, ports, {
          contacts: [{ profile: { name: `Customer ${customer}` }, wa_id: `3900000000${customer}` }],
          messages: [
            {
              id: wamid,
              from: `3900000000${customer}`,
              timestamp: String(Math.floor(ports.clock.now() / 1_000)),
              type,
              [type]: content,
            },
          ],
        });
        const message = await ports.repository.read(WORKSPACE, (tx) => tx.messageByWamid(wamid));
        if (message === null) throw new Error(`the webhook of ${wamid} left no message`);
        return { conversationId: message.conversationId, messageId: message.id };
      };

      const world: AdapterWorld = {
        adapter: me,
        channelId: CHANNEL,
        id: nextId,
        colleague,
        viewer,
        stranger,
        customerWrites: (customer, text) => receive(customer, 'text', { body: text }),
        customerSendsUnknown: (customer) => receive(customer, 'hologram', { depth: 3 }),
        loseNextAnswer: () => faults.loseNextAnswer(),
        setOffline: (offline) => faults.setOffline(offline),
        cutStreams: () => faults.cutStreams(),
        breakNextAnswer: () => faults.breakNextAnswer(),
        expireToken: () => expired.add('me.1'),
        tokenRenewals: () => renewals,
        async closeWindow(conversationId) {
          await transact(ports, WORKSPACE, async (tx) => {
            const conversation = await tx.get('conversation', conversationId);
            if (conversation) await tx.put('conversation', { ...conversation, windowClosesAt: ports.clock.now() - 1 });
          });
        },
        setAccess,
        forgetFeed: () => ports.repository.trimFeed(WORKSPACE, ports.clock.now() + 1),
      };
      ends.set(world, async () => {
        await Promise.all([me, ...others].map((adapter) => adapter.close()));
        await app.close();
        await door.close();
        await close();
      });
      return world;
    },
    async dispose(world) {
      await ends.get(world)?.();
    },
  };
}

/** Posts a signed webhook and lets the backend work it off. */
async function deliver(app: InboxApp, { clock }: BackendPorts, value: object): Promise<void> {
  const metadata = { display_phone_number: '390212345678', phone_number_id: `phone-${CHANNEL}` };
  const change = { field: 'messages', value: { messaging_product: 'whatsapp', metadata, ...value } };
  const body = {
    object: 'whatsapp_business_account',
    entry: [{ id: 'account', time: clock.now(), changes: [change] }],
  };
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  const answer = await app.fetch(
    new Request('https://inbox.invalid/webhooks/whatsapp', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-hub-signature-256': await signWebhook(bytes, APP_SECRET) },
      body: bytes,
    }),
  );
  if (!answer.ok) throw new Error(`the webhook was answered with ${answer.status}`);
  await app.worker.drain();
}
