import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, launch } from 'puppeteer-core';
import { build, type PreviewServer, preview } from 'vite';
import { findBrowser } from '../find-browser.ts';
import type { BlockRequest, BlockResult } from './page/block.ts';

const ROOT = fileURLToPath(new URL('./page', import.meta.url));
const OUT = fileURLToPath(new URL('../../.cache/bench/page', import.meta.url));

/** What V8 and the page's own objects hold, and how many nodes, after forced collection. */
interface Held {
  readonly bytes: number;
  readonly nodes: number;
}

/** The bench page in a browser of its own. */
export class BenchPage {
  readonly #server: PreviewServer;
  readonly #browser: Browser;
  readonly #url: string;

  private constructor(server: PreviewServer, browser: Browser, url: string) {
    this.#server = server;
    this.#browser = browser;
    this.#url = url;
  }

  /** Builds the page for production, serves it, and starts the browser. */
  static async start(): Promise<BenchPage> {
    const common = { configFile: false, root: ROOT, logLevel: 'error' } as const;
    await build({
      ...common,
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { outDir: OUT, emptyOutDir: true, target: 'es2022', modulePreload: false, chunkSizeWarningLimit: 10_000 },
    });
    const server = await preview({
      ...common,
      build: { outDir: OUT },
      preview: { port: 0, host: '127.0.0.1', open: false },
    });
    const [url] = server.resolvedUrls?.local ?? [];
    if (url === undefined) throw new Error('The bench page is not served.');
    const browser = await launch({ headless: true, protocolTimeout: 300_000, ...(await findBrowser()) });
    return new BenchPage(server, browser, url);
  }

  get browserVersion(): Promise<string> {
    return this.#browser.version();
  }

  /** Measures one block on a fresh page. A `string` says why the contender cannot do it. */
  async measure(request: BlockRequest): Promise<BlockResult | string> {
    const context = await this.#browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.setViewport({ width: 820, height: 720 });
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await page.exposeFunction('pressKey', () => page.keyboard.press('a'));
      await page.goto(this.#url, { waitUntil: 'load' });
      await page.waitForFunction(() => 'bench' in globalThis);
      const session = await page.createCDPSession();
      const notPossible = await page.evaluate((asked) => globalThis.bench.prepare(asked), request);
      if (notPossible !== null) return notPossible;
      const before = await held(session);
      const result = await page.evaluate(() => globalThis.bench.run());
      if (request.block !== 'open' && request.block !== 'list') return result;
      const after = await held(session);
      return { ...result, heap: (after.bytes - before.bytes) / 1e6, nodes: after.nodes - before.nodes };
    } finally {
      await context.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }
}

async function held(session: CDPSession): Promise<Held> {
  // Finalisers free more on the next round.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { bytes: usedSize + embedderHeapUsedSize, nodes };
}
