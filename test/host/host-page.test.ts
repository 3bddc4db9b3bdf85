import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../find-browser.ts';
import { type HostServer, STRICT_CSP, startHostServer } from './host-server.ts';
import { installProbe } from './page-probe.ts';

const EMBED = `
import '/embed/wa-inbox.min.js';
const token = () => fetch('/token').then((answer) => answer.text());
globalThis.embed = () => {
  const inbox = document.createElement('wa-inbox');
  inbox.endpoint = '/api';
  inbox.getToken = token;
  document.querySelector('main').append(inbox);
  return inbox;
};
embed();
`;

/** Everything below an element, through shadow roots. */
const HELPERS = `
globalThis.deep = (selector, root = document) => {
  const found = [];
  const visit = (node) => {
    for (const element of node.querySelectorAll('*')) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(root);
  return found;
};
`;

const HOSTILE_CSS = `
* { box-sizing: content-box !important; font-family: cursive; letter-spacing: 4px; line-height: 3; text-transform: uppercase; }
div, section, header, ul, li, button, textarea, span, p { display: none !important; color: red !important; position: fixed !important; }
wa-inbox { all: initial; display: block; height: 600px; }
main { display: block !important; position: static !important; height: 600px; }
`;

const frame = 'html, body { height: 100%; margin: 0; } main { height: 100%; } wa-inbox { height: 100%; }';
const page = (head: string, attributes = '') => ({
  html: `<!doctype html><html lang="en" ${attributes}><head><meta charset="utf-8"><title>Host</title>
    <link rel="stylesheet" href="/frame.css">${head}</head><body><main></main></body></html>`,
});

const pages = {
  'frame.css': { style: frame },
  'embed.js': { script: HELPERS + EMBED },
  'hostile.css': { style: HOSTILE_CSS },
  'twice.js': { script: `${HELPERS + EMBED}\nawait import('/again/wa-inbox.min.js');\nglobalThis.twice = true;` },
  'strict.html': { ...page('<script type="module" src="/embed.js"></script>'), csp: STRICT_CSP },
  'plain.html': page('<script type="module" src="/embed.js"></script>'),
  'hostile.html': page('<link rel="stylesheet" href="/hostile.css"><script type="module" src="/embed.js"></script>'),
  'rtl.html': page('<script type="module" src="/embed.js"></script>', 'dir="rtl"'),
  'twice.html': page('<script type="module" src="/twice.js"></script>'),
  'web-awesome.html': page(
    `<link rel="stylesheet" href="/web-awesome/styles/webawesome.css">
     <script type="module" src="/web-awesome/components/button/button.js"></script>
     <script type="module" src="/web-awesome/components/avatar/avatar.js"></script>
     <script type="module" src="/embed.js"></script>`,
  ),
};

describe('<wa-inbox> in a host page', () => {
  let server: HostServer;
  let browser: Browser;

  before(async () => {
    server = await startHostServer(pages);
    browser = await launch({ headless: true, ...(await findBrowser()) });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** A page with the probe in it, once its list shows conversations. Storage is its own. */
  async function open(path: string): Promise<{ page: Page; news: string[]; close: () => Promise<void> }> {
    const context = await browser.createBrowserContext();
    const opened = await context.newPage();
    await opened.setViewport({ width: 1280, height: 800 });
    opened.setDefaultTimeout(10_000);
    const news: string[] = [];
    opened.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) news.push(message.text());
    });
    opened.on('pageerror', (error) => news.push(String(error)));
    await opened.evaluateOnNewDocument(installProbe);
    await opened.goto(`${server.origin}/${path}`);
    await opened.waitForFunction('globalThis.deep && deep("wa-inbox-list-item").length > 5');
    return { page: opened, news, close: () => context.close() };
  }

  /** Opens the conversation of a customer and waits for its messages. */
  async function openConversation(opened: Page, name: string): Promise<void> {
    await opened.waitForFunction(
      `deep("wa-inbox-list-item").find((row) => row.shadowRoot.textContent.includes(${JSON.stringify(name)}))`,
    );
    await opened.evaluate(
      `deep("wa-inbox-list-item").find((row) => row.shadowRoot.textContent.includes(${JSON.stringify(name)})).click()`,
    );
    await opened.waitForFunction('deep("wa-inbox-message").length > 0 && deep("textarea").length > 0');
  }

  it('keeps to a strict policy with Trusted Types while everything is used', async () => {
    const { page: opened, news, close } = await open('strict.html');
    await openConversation(opened, 'Emma Whitfield');
    await opened.evaluate('deep("textarea")[0].focus()');
    await opened.keyboard.type('Four days, and free.');
    await opened.keyboard.press('Enter');
    await opened.waitForFunction(
      'deep("wa-inbox-message").some((message) => message.shadowRoot.textContent.includes("Four days, and free."))',
    );
    await opened.evaluate('document.querySelector("wa-inbox").locale = "ar"');
    await opened.waitForFunction('deep("wa-inbox-list-item").length > 5');
    assert.deepEqual(await opened.evaluate('probe.violations'), []);
    assert.deepEqual(news, []);
    await close();
  });

  it('keeps its looks under a host style sheet that attacks every tag', async () => {
    const { page: opened, close } = await open('hostile.html');
    await openConversation(opened, 'Emma Whitfield');
    const seen = await opened.evaluate(`(() => {
      const box = (element) => { const { width, height } = element.getBoundingClientRect(); return { width, height }; };
      const style = getComputedStyle(deep('textarea')[0]);
      return {
        list: box(deep('wa-inbox-list')[0]),
        bubble: box(deep('wa-inbox-message')[0]),
        composer: box(deep('textarea')[0]),
        colour: style.color,
        casing: style.textTransform,
        position: style.position,
      };
    })()`);
    const { list, bubble, composer, colour, casing, position } = seen as Record<string, never> & {
      list: { width: number; height: number };
      bubble: { width: number; height: number };
      composer: { width: number; height: number };
    };
    assert.ok(list.width >= 300 && list.height > 300, JSON.stringify(list));
    assert.ok(bubble.width > 200 && bubble.height > 20 && bubble.height < 200, JSON.stringify(bubble));
    assert.ok(composer.width > 200 && composer.height > 16, JSON.stringify(composer));
    assert.notEqual(colour, 'rgb(255, 0, 0)');
    assert.equal(casing, 'none');
    assert.notEqual(position, 'fixed');
    await close();
  });

  it('mirrors itself in a right-to-left page', async () => {
    const { page: opened, news, close } = await open('rtl.html');
    const left = (await opened.evaluate('deep("wa-inbox-list")[0].getBoundingClientRect().left')) as number;
    assert.ok(left > 640, `the list begins at ${left} px`);
    assert.deepEqual(news, []);
    await close();
  });

  it('is loaded twice: one warning, nothing thrown', async () => {
    const { page: opened, news, close } = await open('twice.html');
    await opened.waitForFunction('globalThis.twice');
    const ours = news.filter((line) => line.includes('[wa-inbox]'));
    assert.equal(ours.length, 1, news.join('\n'));
    assert.deepEqual(
      news.filter((line) => !line.includes('[wa-inbox]') && !line.includes('Multiple versions of Lit')),
      [],
    );
    await close();
  });

  it('lives beside Web Awesome: no tag of theirs is ours', async () => {
    const { page: opened, news, close } = await open('web-awesome.html');
    await openConversation(opened, 'Emma Whitfield');
    assert.equal(await opened.evaluate('!!customElements.get("wa-button") && !!customElements.get("wa-avatar")'), true);
    assert.deepEqual(
      news.filter((line) => !line.includes('Multiple versions of Lit')),
      [],
    );
    await close();
  });

  it('keeps its conversation and its connection when moved in the page', async () => {
    const { page: opened, close } = await open('plain.html');
    await openConversation(opened, 'Emma Whitfield');
    const sessions = server.asked('/api/v1/session');
    await opened.evaluate(`(() => {
      const home = document.createElement('section');
      document.body.append(home);
      home.append(document.querySelector('wa-inbox'));
    })()`);
    await opened.waitForFunction('deep("wa-inbox-message").length > 0');
    assert.equal(server.asked('/api/v1/session'), sessions);
    await close();
  });

  it('leaves no stream, timer, channel or database behind when removed ten times', async () => {
    const { page: opened, close } = await open('plain.html');
    await opened.evaluate('document.querySelector("wa-inbox").remove()');
    for (let round = 0; round < 10; round += 1) {
      await opened.evaluate('void embed()');
      await openConversation(opened, 'Emma Whitfield');
      // Without something to leave behind the counts below would prove nothing.
      assert.ok(await opened.evaluate('probe.databases.size > 0 && probe.timers.size > 0 && probe.channels.size > 0'));
      assert.ok(server.openStreams() > 0);
      await opened.evaluate('document.querySelector("wa-inbox").remove()');
    }
    await opened.waitForFunction('probe.databases.size === 0 && probe.channels.size === 0 && probe.timers.size === 0', {
      timeout: 10_000,
    });
    // The server hears of the last hang-up a moment later; a stream that stays open would never be let go.
    const limit = performance.now() + 5_000;
    while (server.openStreams() > 0 && performance.now() < limit) await nextTurn();
    assert.equal(server.openStreams(), 0);
    await close();
  });
});
