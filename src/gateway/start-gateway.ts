import { join } from 'node:path';
import {
  type BackendPorts,
  type Clock,
  createCloudApiClient,
  createInboxApp,
  type InboxApp,
  type Log,
} from '../backend/index.ts';
import { createAuthenticate } from './authenticate.ts';
import type { GatewayConfig } from './config.ts';
import { createSecrets } from './create-secrets.ts';
import { createSigningKey } from './create-signing-key.ts';
import { FileMediaStore } from './file-media-store.ts';
import { listen } from './listen.ts';
import { openRepository } from './open-repository.ts';
import type { SqlRepository } from './postgres/sql-repository.ts';
import { systemClock } from './system-clock.ts';
import { uuidV7 } from './uuid-v7.ts';

/** Graph API version the client speaks. */
const GRAPH_VERSION = 'v26.0';

/** Together below the ten seconds a stop may take. */
const APP_STOP_MS = 6_000;
const SERVER_STOP_MS = 2_000;

/** Raw webhook bodies that were worked on are kept for people who look for what went wrong. */
const WEBHOOKS_KEPT_MS = 7 * 24 * 3_600_000;
const TIDY_EVERY_MS = 3_600_000;

export interface Gateway {
  readonly port: number;
  readonly repository: SqlRepository;
  readonly app: InboxApp;
  /** Ends streams, lets running work finish, closes the database. Takes less than ten seconds. */
  stop(): Promise<void>;
}

export interface GatewayOptions {
  readonly config: GatewayConfig;
  readonly log: Log;
  readonly clock?: Clock;
  /** Address to bind; without one all of them. */
  readonly host?: string;
  /** How Graph is reached; default the network. */
  readonly graphFetch?: (request: Request) => Promise<Response>;
  readonly random?: () => number;
  /** Called with the app before requests come and the worker starts; what it answers may add routes in front of the app's. */
  readonly prepare?: (parts: Prepared) => Promise<(request: Request) => Promise<Response | null>>;
}

export interface Prepared {
  readonly app: InboxApp;
  readonly repository: SqlRepository;
  readonly ids: () => string;
}

/** Runs the backend app as a server: database, tokens, network, worker. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { config, log, host, clock = systemClock, random = Math.random, graphFetch = fetch } = options;
  const { repository, wake, close } = await openRepository(config, clock, log);
  try {
    const ids = () => uuidV7(clock.now());
    const whatsapp = createCloudApiClient({
      fetch: graphFetch,
      graphUrl: config.graphUrl,
      version: GRAPH_VERSION,
      clock,
    });
    const ports: BackendPorts = {
      repository,
      wake,
      whatsapp,
      clock,
      random,
      ids,
      log,
      authenticate: createAuthenticate({ keys: config.auth, clock }),
      secrets: await createSecrets(config.secretKey),
      mediaStore: new FileMediaStore(join(config.dataDir, 'files')),
      signingKey: await createSigningKey(config.secretKey),
      meta: config.meta,
    };
    const app = createInboxApp(ports);
    const extra = await options.prepare?.({ app, repository, ids });
    if (!(await repository.hasChannel())) log.warn('no-channel', { next: 'npm run gateway -- --help' });
    const answer = async (request: Request) => (await extra?.(request)) ?? app.fetch(request);
    const { port, origins } = config;
    const server = await listen({ fetch: answer, port, origins, ...(host === undefined ? {} : { host }) });
    app.worker.start();
    const tidying = setInterval(() => {
      repository
        .dropWebhooks(clock.now() - WEBHOOKS_KEPT_MS)
        .catch((error: unknown) => log.warn('tidying-failed', { reason: String(error) }));
    }, TIDY_EVERY_MS);
    tidying.unref();
    return {
      port: server.port,
      repository,
      app,
      async stop() {
        clearInterval(tidying);
        const closing = server.stop(APP_STOP_MS + SERVER_STOP_MS);
        const inTime = await within(APP_STOP_MS, app.close());
        if (!inTime) log.warn('stopped-with-work-in-hand');
        await closing;
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Whether something ended in time. What did not is left to its lease: it ends as "unknown", never as a second send. */
async function within(ms: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const done = await Promise.race([work.then(() => true), late]);
  clearTimeout(timer);
  return done;
}
