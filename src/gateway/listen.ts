import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { VERSION_HEADER } from '../protocol/index.ts';

/** A client whose headers come slower than this is dropped, ms. */
const HEADERS_MS = 30_000;
/** A client whose whole request comes slower than this is dropped, ms: a file over a slow line takes its time. */
const REQUEST_MS = 600_000;
const PREFLIGHT_S = 600;

export interface Listening {
  readonly port: number;
  /** Takes no new connection; resolves when the last one has ended, or was cut after `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

export interface ListenOptions {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** 0 finds a free one. */
  readonly port: number;
  /** Address to bind; without one all of them. */
  readonly host?: string;
  /** Origins of pages that may call; others get no CORS headers. */
  readonly origins: readonly string[];
}

/** Serves a `fetch` over HTTP. Pages sign in with bearer tokens, so no cookies are allowed through. */
export async function listen({ fetch, port, host, origins }: ListenOptions): Promise<Listening> {
  const hono = new Hono();
  hono.use(
    cors({
      origin: [...origins],
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['authorization', 'content-type', 'last-event-id', VERSION_HEADER],
      exposeHeaders: [VERSION_HEADER, 'retry-after'],
      maxAge: PREFLIGHT_S,
    }),
  );
  hono.all('*', (context) => fetch(context.req.raw));
  const server = createServer(
    { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS },
    getRequestListener(hono.fetch),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    stop: (graceMs) => stopServer(server, graceMs),
  };
}

function stopServer(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
