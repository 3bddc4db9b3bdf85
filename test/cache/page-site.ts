import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../find-browser.ts';

/** A browser and a site with one script in its page: for what only a browser can do to a page from outside. */
export interface PageSite {
  readonly origin: string;
  readonly browser: Browser;
  /** A fresh page of the site; tabs of one site share its storage. */
  openPage(): Promise<Page>;
  close(): Promise<void>;
}

export async function openPageSite(script: URL): Promise<PageSite> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(script)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? code : '<!doctype html><title>Cache</title><script type="module" src="/page.js"></script>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site listens on no port');
  const origin = `http://127.0.0.1:${address.port}`;
  const browser = await puppeteer.launch({ headless: true, ...(await findBrowser()) });
  return {
    origin,
    browser,
    async openPage() {
      const page = await browser.newPage();
      await page.goto(origin);
      await page.waitForFunction('globalThis.cachePage !== undefined');
      return page;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
