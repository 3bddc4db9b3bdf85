import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A day's work</title>
<style>html,body,main{height:100%;margin:0}wa-inbox{height:100%}</style>
<script type="module" src="/page.js"></script></head><body><main></main></body></html>`;

/** Builds a page that holds a whole world (app, simulator, adapter, store, inbox) and serves it. */
export async function startWalkServer(): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const built = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    base: './',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: { page: 'test/keyboard/walk-page.ts' },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  if (!('output' in built)) throw new Error('the page was built more than once');
  const files = new Map(
    built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : Buffer.from(file.source)]),
  );
  const answer = (request: Request): Response => {
    const { pathname } = new URL(request.url);
    if (pathname === '/') return new Response(PAGE, { headers: { 'content-type': 'text/html; charset=utf-8' } });
    if (pathname === '/favicon.ico') return new Response(null, { status: 204 });
    const file = files.get(pathname.slice(1));
    if (file === undefined) return new Response(null, { status: 404 });
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    return new Response(file, { headers: { 'content-type': type } });
  };
  const server = createAdaptorServer({ fetch: answer });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    // A name, not a number: microphones and clipboards are for secure pages only, and this one counts as such.
    origin: `http://localhost:${port}`,
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
