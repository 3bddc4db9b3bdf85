import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { build } from 'vite';

const OUT = fileURLToPath(new URL('../../.cache/tabs-embed', import.meta.url));

/** One inbox with its store in reach. */
const TAB = `
import { browserPorts, createHttpAdapter, createInboxStore, openCache } from '/embed/wa-inbox.min.js';
const getToken = () => fetch('/token').then((answer) => answer.text());
const adapter = createHttpAdapter({ endpoint: '/api', getToken });
const store = createInboxStore(browserPorts({ adapter, openCache, endpoint: '/api' }));
const inbox = document.createElement('wa-inbox');
inbox.store = store;
document.body.append(inbox);
Object.assign(globalThis, { store, inbox });
store.status.subscribe(() => {});
`;

const FRAME = `<!doctype html><html lang="en"><head><title>Tab</title><style>body{margin:0}wa-inbox{height:300px}</style>
<script type="module" src="/tab.js"></script></head><body></body></html>`;
const PAGE = '<!doctype html><html lang="en"><head><title>Tabs</title></head><body></body></html>';

/** Pages whose frames stand for tabs, and the way from them to a gateway, which can be held up or closed. */
export interface TabServer {
  readonly origin: string;
  /** Change streams that are open through here. */
  openStreams(): number;
  /** From now on nothing gets through. */
  setOffline(offline: boolean): void;
  /** Lets commands reach the gateway but keeps their answers back; the returned function lets them go. */
  holdAnswers(): () => void;
  /** Resolves when a held command has been carried out. */
  heldAnswer(): Promise<void>;
  close(): Promise<void>;
}

/** Builds the embed and serves it before a gateway. `token` fetches an agent's token. */
export async function startTabServer(gateway: string, token: () => Promise<string>): Promise<TabServer> {
  await build({ mode: 'cdn', logLevel: 'error', build: { outDir: OUT, emptyOutDir: true } });
  const streams = new Set<object>();
  let offline = false;
  let held: Promise<void> | null = null;
  let tellHeld = () => {};
  let heldOnce = new Promise<void>(() => {});

  const pass = async (request: Request, path: string): Promise<Response> => {
    if (offline) return new Response('no network', { status: 502 });
    const body = request.method === 'GET' ? null : await request.arrayBuffer();
    const headers = new Headers(request.headers);
    for (const name of ['host', 'connection', 'content-length', 'origin', 'referer']) headers.delete(name);
    const answer = await fetch(gateway + path, { method: request.method, headers, body, signal: request.signal });
    if (held !== null && path.endsWith('/commands')) {
      tellHeld();
      await held;
    }
    const type = answer.headers.get('content-type') ?? '';
    const answerHeaders = new Headers({ 'content-type': type });
    const version = answer.headers.get('wa-inbox-version');
    if (version !== null) answerHeaders.set('wa-inbox-version', version);
    if (!type.startsWith('text/event-stream') || answer.body === null) {
      const empty = answer.status === 204;
      return new Response(empty ? null : await answer.arrayBuffer(), { status: answer.status, headers: answerHeaders });
    }
    const mark = {};
    streams.add(mark);
    const source = answer.body.getReader();
    const relayed = new ReadableStream<Uint8Array>({
      async pull(controller) {
        try {
          const { done, value } = await source.read();
          if (!done && !offline) return controller.enqueue(value);
        } catch {
          // The gateway hung up: so do we.
        }
        streams.delete(mark);
        controller.close();
      },
      async cancel(reason) {
        streams.delete(mark);
        await source.cancel(reason);
      },
    });
    return new Response(relayed, { status: answer.status, headers: answerHeaders });
  };

  const answer = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    if (pathname.startsWith('/api/')) return pass(request, pathname.slice(4) + search);
    if (pathname === '/token') return new Response(await token());
    if (pathname === '/tab.js') return new Response(TAB, { headers: { 'content-type': 'text/javascript' } });
    if (pathname === '/tab.html') return new Response(FRAME, { headers: { 'content-type': 'text/html' } });
    if (pathname.startsWith('/embed/')) return embedded(pathname.slice(7));
    if (pathname === '/') return new Response(PAGE, { headers: { 'content-type': 'text/html' } });
    return new Response(null, { status: 204 });
  };

  const server = createAdaptorServer({ fetch: answer });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    openStreams: () => streams.size,
    setOffline: (value) => {
      offline = value;
    },
    holdAnswers() {
      let letGo = () => {};
      held = new Promise((resolve) => {
        letGo = resolve;
      });
      heldOnce = new Promise((resolve) => {
        tellHeld = resolve;
      });
      return () => {
        held = null;
        letGo();
      };
    },
    heldAnswer: () => heldOnce,
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function embedded(path: string): Response {
  const target = join(OUT, normalize(path));
  if (!target.startsWith(OUT) || !existsSync(target)) return new Response('not found', { status: 404 });
  return new Response(readFileSync(target), { headers: { 'content-type': 'text/javascript' } });
}
