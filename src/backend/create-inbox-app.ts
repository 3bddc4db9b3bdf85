import { Hono } from 'hono';
import { InboxError } from '../domain/index.ts';
import { negotiateVersion, ROUTES, type RouteName, VERSION_HEADER } from '../protocol/index.ts';
import { FeedHub } from './feed/feed-hub.ts';
import type { BackendPorts } from './ports.ts';
import { AGENT_ROUTES, type AgentRouteName } from './routes/agent-routes.ts';
import { answerProblem } from './routes/answer-problem.ts';
import type { RouteContext } from './routes/handler.ts';
import { OPEN_ROUTES } from './routes/open-routes.ts';
import { createHands } from './worker/hands.ts';
import { createWorker, type Worker } from './worker/worker.ts';

/** The backend of one or many workspaces, wherever it runs. */
export interface InboxApp {
  /** Answers a request; never rejects. Paths as in the protocol's route table. */
  fetch(request: Request): Promise<Response>;
  /** Background work: webhooks, sends, read marks, auto-resolve. Does nothing until started or drained. */
  readonly worker: Worker;
  /** Ends open streams and lets running work finish. The ports stay open: they belong to whoever made them. */
  close(): Promise<void>;
}

/**
 * The backend app over its ports: environment-neutral, without state of its own but open streams. Every route of the protocol's table is
 * served, nothing else is; a route for agents is reached only with an identity.
 */
export function createInboxApp(ports: BackendPorts): InboxApp {
  const hub = new FeedHub(ports);
  const hono = new Hono();
  for (const name of Object.keys(ROUTES) as RouteName[]) {
    const { method, path } = ROUTES[name];
    hono.on(method, path, async (context) => {
      const request = context.req.raw;
      return serve(name, { ports, hub, request, params: context.req.param() });
    });
  }
  const nowhere = new InboxError('not-found', 'find the address: there is no such route; see the OpenAPI document');
  hono.notFound(() => answerProblem(nowhere, ports.log));
  hono.onError((error) => answerProblem(error, ports.log));
  const worker = createWorker(ports, createHands(ports));
  return {
    fetch: async (request) => secured(await hono.fetch(request)),
    worker,
    async close() {
      hub.close();
      await worker.stop();
    },
  };
}

async function serve(name: RouteName, context: RouteContext): Promise<Response> {
  if (!isAgentRoute(name)) return OPEN_ROUTES[name](context);
  const version = negotiateVersion(context.request.headers.get(VERSION_HEADER));
  const identity = await context.ports.authenticate(context.request);
  if (identity.expiresAt <= context.ports.clock.now()) {
    throw new InboxError('token-expired', 'answer the request: the token has expired; renew it');
  }
  const response = await AGENT_ROUTES[name]({ ...context, identity });
  response.headers.set(VERSION_HEADER, String(version));
  return response;
}

function isAgentRoute(name: RouteName): name is AgentRouteName {
  return Object.hasOwn(AGENT_ROUTES, name);
}

/** Answers are private and mean what their type says. */
function secured(response: Response): Response {
  response.headers.set('cache-control', 'no-store');
  response.headers.set('x-content-type-options', 'nosniff');
  return response;
}
