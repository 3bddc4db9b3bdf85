import { SignJWT } from 'jose';
import type { Log } from '../backend/index.ts';
import { ConfigError, type Environment, readConfig } from './config.ts';
import { SimulationFile } from './simulation-file.ts';
import { type Gateway, type Prepared, startGateway } from './start-gateway.ts';

const APP_SECRET = 'simulated-app-secret';
const ACCESS_TOKEN = 'simulated-access-token';
const TOKEN_LIFE_MS = 3_600_000;
const SAVE_EVERY_MS = 2_000;
/** The sample's oldest conversation began well after this. */
const BEFORE_ALL_MS = 365 * 24 * 3_600_000;
/** Where `npm start` serves the demo page. */
const DEMO_ORIGINS = 'http://localhost:5173,http://127.0.0.1:5173';

export interface Simulation {
  readonly port: number;
  /** A fresh token of a sample agent, valid for an hour. */
  token(agent: string): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Runs the gateway against a simulated Meta with the sample workspace: no account anywhere, reachable from this machine only. The
 * workspace is made at the first start; later starts go on where the last one ended, the simulator's own memory included.
 */
export async function simulate(environment: Environment, log: Log): Promise<Simulation> {
  const [mock, meta] = await Promise.all([import('../mock/index.ts'), import('../simulator/index.ts')]);
  const dataDir = environment['WA_INBOX_DATA_DIR'] || './.wa-inbox';
  const file = SimulationFile.open<ReturnType<InstanceType<typeof meta.MetaSimulator>['snapshot']>>(dataDir);
  const config = readConfig({
    WA_INBOX_ORIGINS: DEMO_ORIGINS,
    ...environment,
    WA_INBOX_SECRET_KEY: file.secret,
    WA_INBOX_JWT_SECRET: file.secret,
    WA_INBOX_JWKS_URL: '',
    WA_INBOX_META_APP_SECRET: APP_SECRET,
    WA_INBOX_META_VERIFY_TOKEN: 'simulated-verify-token',
    WA_INBOX_META_ACCESS_TOKEN: ACCESS_TOKEN,
  });

  const present = Date.now();
  const clock = new mock.WorldClock(present - BEFORE_ALL_MS, {
    monotonic: () => performance.now(),
    timer(ms, callback) {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  });
  const random = meta.seededRandom(present);
  let app: Prepared['app'] | null = null;
  let serial = 0;
  const simulator = meta.createMetaSimulator({
    clock,
    random,
    ids: () => `${clock.now().toString(36)}-${(serial++).toString(36)}-${Math.floor(random() * 2 ** 40).toString(36)}`,
    appSecret: APP_SECRET,
    samples: mock.sampleBytes,
    strangers: mock.strangerOf,
    deliver: async (request) => (app === null ? new Response(null, { status: 503 }) : app.fetch(request)),
  });

  const token = (agent: string) => signToken(file.secret, mock.SAMPLE_WORKSPACE_ID, agent, clock.now());
  let endCustomers = async () => {};

  const prepare = async (parts: Prepared) => {
    app = parts.app;
    const { repository, ids } = parts;
    const stage = new mock.Stage({ app: parts.app, repository, simulator, clock, ids, token });
    const saved = file.read();
    if ((await repository.workspace(mock.SAMPLE_WORKSPACE_ID)) === null) {
      log.info('sample-workspace-begins');
      await mock.seedWorkspace(repository);
      stage.cast(ACCESS_TOKEN);
      const failNextSend = () => simulator.failNext({ fault: 'refuse', code: 131026, status: 400 });
      await mock.playDialogues(mock.DIALOGUES, present, { stage, clock, ids, failNextSend });
      file.save(simulator.snapshot());
    } else {
      if (saved === null)
        throw new ConfigError([`WA_INBOX_DATA_DIR ${dataDir} holds half a sample workspace; delete it`]);
      clock.moveTo(present);
      simulator.restore(saved);
    }
    simulator.habits = meta.EVERYDAY;
    const customers = new mock.LivingCustomers({ clock, random, simulator, stage });
    customers.start();
    customers.liveliness = mock.LIVELY;
    clock.run();
    endCustomers = async () => {
      customers.stop();
      await stage.close();
    };
    return (request: Request) => tokenRoute(request, mock.AGENTS, token);
  };

  const gateway: Gateway = await startGateway({
    config,
    log,
    clock,
    random,
    host: '127.0.0.1',
    graphFetch: simulator.fetch,
    prepare,
  });
  let lastEntry = simulator.log.at(-1);
  const saving = setInterval(() => {
    if (simulator.log.at(-1) === lastEntry) return;
    lastEntry = simulator.log.at(-1);
    file.save(simulator.snapshot());
  }, SAVE_EVERY_MS);
  return {
    port: gateway.port,
    token,
    async stop() {
      clearInterval(saving);
      await endCustomers();
      await gateway.stop();
      file.save(simulator.snapshot());
      simulator.stop();
      clock.stop();
    },
  };
}

/** `GET /simulate/token?agent=maya`: a door that stands open, and exists here only. */
async function tokenRoute(
  request: Request,
  agents: readonly { readonly key: string }[],
  token: (agent: string) => Promise<string>,
): Promise<Response | null> {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname !== '/simulate/token' || request.method !== 'GET') return null;
  const agent = searchParams.get('agent') ?? '';
  const known = agents.map(({ key }) => key);
  if (!known.includes(agent)) return Response.json({ agents: known }, { status: 404 });
  return Response.json({ token: await token(agent) }, { headers: { 'cache-control': 'no-store' } });
}

function signToken(secret: string, workspaceId: string, agent: string, now: number): Promise<string> {
  return new SignJWT({ wa_inbox_workspace: workspaceId })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(agent)
    .setAudience('wa-inbox')
    .setIssuedAt(Math.floor(now / 1000))
    .setExpirationTime(Math.floor((now + TOKEN_LIFE_MS) / 1000))
    .sign(new TextEncoder().encode(secret));
}
