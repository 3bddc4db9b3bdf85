import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../find-browser.ts';
import { Keyboard } from './keyboard.ts';
import { startWalkServer } from './walk-server.ts';

/** A world in a page of a real browser, and a keyboard before it. */
export interface Walk {
  readonly page: Page;
  readonly keys: Keyboard;
  /** Errors and warnings of the page. */
  readonly news: readonly string[];
  /** What stands in the page now, through all shadow roots. */
  says(words: string | RegExp): Promise<boolean>;
  /** Waits until the page says something. */
  hears(words: string): Promise<void>;
  close(): Promise<void>;
}

/** Functions that read the page, for `evaluate`. They never act. */
const READ = `
globalThis.textOf = (root = document.body) => {
  let text = '';
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) text += node.data;
    if (node.nodeType === Node.ELEMENT_NODE && (node.localName === 'style' || node.localName === 'slot')) {
      if (node.localName === 'slot') for (const child of node.assignedNodes({ flatten: true })) visit(child);
      return;
    }
    if (node.shadowRoot) { for (const child of node.shadowRoot.childNodes) visit(child); return; }
    for (const child of node.childNodes) visit(child);
    if (node.nodeType === Node.ELEMENT_NODE) text += ' ';
  };
  visit(root);
  return text.replace(/\\s+/g, ' ');
};
`;

/** Opens the world of `walk-page.ts`, 1280 × 800, with a microphone that hums. */
export async function openWalk(): Promise<Walk> {
  const server = await startWalkServer();
  const { args, ...found } = await findBrowser();
  const browser: Browser = await launch({
    headless: true,
    ...found,
    args: [...args, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  page.setDefaultTimeout(15_000);
  const news: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) news.push(message.text());
  });
  page.on('pageerror', (error) => news.push(String(error)));
  await page.evaluateOnNewDocument(READ);
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await page.goto(server.origin);
  const says = (words: string | RegExp) =>
    page.evaluate(
      (source, flags) => new RegExp(source, flags).test((globalThis as unknown as { textOf(): string }).textOf()),
      typeof words === 'string' ? words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : words.source,
      typeof words === 'string' ? '' : words.flags,
    );
  return {
    page,
    keys: new Keyboard(page, session),
    news,
    says,
    async hears(words) {
      await page.waitForFunction(
        (text) => (globalThis as unknown as { textOf(): string }).textOf().includes(text),
        {},
        words,
      );
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
