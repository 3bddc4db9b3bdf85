import { createHmac } from 'node:crypto';
import {
  type BackendPorts,
  createInboxApp,
  createMemoryWake,
  type InboxApp,
  MemoryMediaStore,
  type Repository,
} from '../../../src/backend/index.ts';
import {
  type AnyCommand,
  InboxError,
  type Message,
  type RecordKind,
  type RecordOf,
} from '../../../src/domain/index.ts';
import { SAMPLE_TIME } from '../../../src/testing/sample-records.ts';
import { FakeClock } from './fake-clock.ts';
import { FakeWhatsApp } from './fake-whatsapp.ts';
import { openStorage, type RigStorage } from './rig-storage.ts';
import { seedWorld } from './seed-world.ts';

export const APP_SECRET = 'test_app_secret';
export const VERIFY_TOKEN = 'verify-me';

/** A backend over memory or what `useStorage` named, with a clock, a WhatsApp and people of its own. */
export interface Rig extends RigStorage {
  readonly clock: FakeClock;
  readonly whatsapp: FakeWhatsApp;
  readonly ports: BackendPorts;
  readonly app: InboxApp;
  /** Log lines, events first. */
  readonly logged: string[];
  /** A request as one of the seeded people; `null` sends no token. */
  call(who: string | null, path: string, init?: RequestInit): Promise<Response>;
  submit(who: string, command: AnyCommand): Promise<Response>;
  /** A signed webhook. */
  webhook(body: unknown): Promise<Response>;
  get<K extends RecordKind>(kind: K, id: string): Promise<RecordOf<K> | null>;
  messages(conversationId: string): Promise<readonly Message[]>;
  /** Another app over the same storage: a restart, or a second gateway. */
  restart(repository?: Repository): InboxApp;
}

export async function createRig(): Promise<Rig> {
  const clock = new FakeClock(SAMPLE_TIME);
  const { repository, kept } = await openStorage(clock);
  await seedWorld(repository);
  const whatsapp = new FakeWhatsApp();
  const logged: string[] = [];
  const log = (event: string, fields?: object) => {
    logged.push(`${event} ${JSON.stringify(fields ?? {})}`);
  };
  let id = 0;
  const ports: BackendPorts = {
    repository,
    whatsapp,
    wake: createMemoryWake(),
    authenticate: async (request) => authenticate(request, clock.now()),
    clock,
    ids: () => `id-${String(++id).padStart(6, '0')}`,
    random: () => 0,
    secrets: { encrypt: async (plain) => `sealed:${plain}`, decrypt: async (sealed) => sealed.replace('sealed:', '') },
    mediaStore: new MemoryMediaStore(),
    signingKey: new Uint8Array(32),
    meta: { accessToken: 'token', appSecrets: ['newer_secret', APP_SECRET], verifyToken: VERIFY_TOKEN },
    log: { info: log, warn: log, error: log },
  };
  const app = createInboxApp(ports);
  const call = (who: string | null, path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (who !== null) headers.set('authorization', `Bearer ${who}`);
    return app.fetch(new Request(`http://inbox.test${path}`, { ...init, headers }));
  };
  return {
    clock,
    repository,
    kept,
    whatsapp,
    ports,
    app,
    logged,
    call,
    submit: (who, command) => call(who, '/v1/commands', { method: 'POST', body: JSON.stringify(command) }),
    webhook: (body) => app.fetch(signedWebhook(JSON.stringify(body))),
    get: (kind, recordId) => repository.read('w1', (tx) => tx.get(kind, recordId)),
    messages: (conversationId) =>
      repository.read('w1', (tx) => tx.messages({ conversationId, direction: 'before', from: null, limit: 1_000 })),
    restart: (other = repository) => createInboxApp({ ...ports, repository: other }),
  };
}

const WORKSPACES: Readonly<Record<string, string>> = { other: 'w2', nowhere: 'w0' };

/** Tokens of the tests: the subject, another workspace before it (`other:`), `-expired` or `-admin` behind it for marks. */
function authenticate(request: Request, now: number) {
  const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? '';
  if (token === '') throw new InboxError('unauthenticated', 'no token');
  if (token.endsWith('-expired')) throw new InboxError('token-expired', 'too old');
  const [subject = '', prefix = ''] = token.split(':').reverse();
  return {
    workspaceId: WORKSPACES[prefix] ?? 'w1',
    subject,
    name: `Name of ${subject}`,
    admin: subject.endsWith('-admin'),
    expiresAt: now + 3_600_000,
  };
}

export function signedWebhook(body: string | Uint8Array<ArrayBuffer>, secret = APP_SECRET): Request {
  const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
  return new Request('http://inbox.test/webhooks/whatsapp', {
    method: 'POST',
    headers: { 'x-hub-signature-256': signature },
    body,
  });
}
