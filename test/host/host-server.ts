import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { build } from 'vite';
import { type AgentKey, World } from '../../src/mock/index.ts';

const OUT = fileURLToPath(new URL('../../.cache/host-embed', import.meta.url));
const WEB_AWESOME = fileURLToPath(new URL('../../node_modules/@awesome.me/webawesome/dist-cdn', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** The policy a careful host sends: nothing inline, nothing foreign, no HTML strings but Lit's templates. */
export const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** A host page: its markup, its scripts and styles by address, and the policy it is sent with. */
export interface HostPage {
  readonly html: string;
  readonly csp?: string;
}

/** Serves host pages, the one-file embed and the backend of a world from one origin. */
export interface HostServer {
  readonly origin: string;
  readonly world: World;
  /** Change streams that are open now. */
  openStreams(): number;
  /** Requests so far whose path begins so. */
  asked(path: string): number;
  close(): Promise<void>;
}

/** Builds the embed as a host gets it and starts to serve. */
export async function startHostServer(
  pages: Readonly<Record<string, HostPage | { readonly script: string } | { readonly style: string }>>,
): Promise<HostServer> {
  await build({ mode: 'cdn', logLevel: 'error', build: { outDir: OUT, emptyOutDir: true } });
  const world = await World.create({
    seed: 5,
    present: Date.now(),
    real: {
      monotonic: () => performance.now(),
      timer: (ms, callback) => {
        const timer = setTimeout(callback, ms);
        return () => clearTimeout(timer);
      },
    },
  });
  world.run();
  const streams = new Set<object>();
  const paths: string[] = [];

  const answer = async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    paths.push(pathname);
    if (pathname.startsWith('/api/')) {
      const inner = new Request(request.url.replace('/api/', '/'), request);
      return counted(await world.fetch(inner), streams);
    }
    if (pathname === '/favicon.ico') return new Response(null, { status: 204 });
    if (pathname === '/token') return new Response(world.token((searchParams.get('agent') ?? 'maya') as AgentKey));
    if (pathname.startsWith('/embed/') || pathname.startsWith('/again/')) return file(OUT, pathname.slice(7));
    if (pathname.startsWith('/web-awesome/')) return file(WEB_AWESOME, pathname.slice(13));
    const page = pages[pathname.slice(1)];
    if (page === undefined) return new Response('not found', { status: 404 });
    if ('script' in page) return new Response(page.script, { headers: { 'content-type': 'text/javascript' } });
    if ('style' in page) return new Response(page.style, { headers: { 'content-type': 'text/css' } });
    const csp = page.csp === undefined ? {} : { 'content-security-policy': page.csp };
    return new Response(page.html, { headers: { 'content-type': 'text/html; charset=utf-8', ...csp } });
  };

  const server = createAdaptorServer({ fetch: answer });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    world,
    openStreams: () => streams.size,
    asked: (path) => paths.filter((asked) => asked.startsWith(path)).length,
    async close() {
      await world.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function file(root: string, path: string): Response {
  const target = join(root, normalize(path));
  if (!target.startsWith(root) || !existsSync(target)) return new Response('not found', { status: 404 });
  return new Response(readFileSync(target), { headers: { 'content-type': TYPES[extname(target)] ?? 'text/plain' } });
}

/** A change stream that is counted as long as it is open. */
function counted(response: Response, open: Set<object>): Response {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response;
  const source = response.body?.getReader();
  if (!source) return response;
  const mark = {};
  open.add(mark);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await source.read();
      if (!done) return controller.enqueue(value);
      open.delete(mark);
      controller.close();
    },
    async cancel(reason) {
      open.delete(mark);
      await source.cancel(reason);
    },
  });
  return new Response(body, { status: response.status, headers: response.headers });
}
