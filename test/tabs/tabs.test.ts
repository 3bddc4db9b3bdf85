import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Browser, type BrowserContext, type Frame, launch, type Page } from 'puppeteer-core';
import { createHttpAdapter } from '../../src/adapter/http/index.ts';
import type { InboxAdapter } from '../../src/adapter/inbox-adapter.ts';
import type { InboxStore } from '../../src/store/index.ts';
import { findBrowser } from '../find-browser.ts';
import { type GatewayProcess, startGatewayProcess } from '../gateway/gateway-process.ts';
import { startTabServer, type TabServer } from './tab-server.ts';

declare const store: InboxStore;

/** Kills of the leading tab in mid-send; `npm run soak` goes on from there. */
const KILLS = 10;

describe('tabs of one agent before a real gateway', () => {
  let directory: string;
  let gateway: GatewayProcess;
  let server: TabServer;
  let browser: Browser;
  let adapter: InboxAdapter;
  let conversationId: string;

  const token = async () => {
    const answer = await fetch(`${gateway.url}/simulate/token?agent=maya`);
    return ((await answer.json()) as { token: string }).token;
  };

  before(async () => {
    directory = mkdtempSync(join(tmpdir(), 'wa-inbox-tabs-'));
    gateway = await startGatewayProcess({ WA_INBOX_DATA_DIR: directory }, '--simulate');
    server = await startTabServer(gateway.url, token);
    browser = await launch({ headless: true, ...(await findBrowser()) });
    adapter = createHttpAdapter({ endpoint: gateway.url, getToken: token });
    const list = await adapter.query({ name: 'conversations', filter: { status: 'new' }, sort: 'activity', limit: 1 });
    conversationId = list.ids[0] ?? '';
  });
  after(async () => {
    await adapter.close();
    await browser.close();
    await server.close();
    await gateway.end('SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  });

  /** A page in storage of its own, to be filled with frames that stand for tabs. */
  async function openPage(context?: BrowserContext): Promise<{ context: BrowserContext; page: Page }> {
    const own = context ?? (await browser.createBrowserContext());
    const page = await own.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(server.origin);
    return { context: own, page };
  }

  /** Opens one more tab and waits until its store has a session. */
  async function openTab(page: Page): Promise<Frame> {
    const name = `tab-${page.frames().length}-${performance.now()}`;
    await page.evaluate((frameName) => {
      const frame = document.createElement('iframe');
      frame.name = frameName;
      frame.src = '/tab.html';
      document.body.append(frame);
    }, name);
    const frame = await page.waitForFrame(
      (candidate) => candidate.name() === name && candidate.url() !== 'about:blank',
    );
    await frame.waitForFunction(() => 'store' in globalThis && store.session.current.session !== null);
    return frame;
  }

  async function closeTab(page: Page, frame: Frame): Promise<void> {
    await page.evaluate((name) => document.querySelector(`iframe[name="${name}"]`)?.remove(), frame.name());
  }

  async function leaders(frames: readonly Frame[]): Promise<Frame[]> {
    const leading = await Promise.all(frames.map((frame) => frame.evaluate(() => store.status.current.leading)));
    return frames.filter((_, index) => leading[index]);
  }

  /** Waits until exactly one of the tabs leads. */
  async function leaderOf(frames: readonly Frame[]): Promise<Frame> {
    const limit = performance.now() + 20_000;
    for (;;) {
      const [first, ...others] = await leaders(frames);
      if (first !== undefined && others.length === 0) return first;
      if (performance.now() > limit) throw new Error(`${others.length + 1} tabs lead, or none`);
    }
  }

  /** Texts of the conversation as the gateway has them, newest last. */
  async function textsSent(): Promise<string[]> {
    const answer = await adapter.query({ name: 'messages', conversationId, limit: 100 });
    return answer.records.flatMap((change) =>
      change.kind === 'message' && change.record.content.kind === 'text' && change.record.direction === 'outbound'
        ? [change.record.content.text]
        : [],
    );
  }

  async function untilSent(text: string): Promise<void> {
    const limit = performance.now() + 20_000;
    while (!(await textsSent()).includes(text)) {
      if (performance.now() > limit) throw new Error(`“${text}” never arrived`);
    }
  }

  const send = (frame: Frame, text: string) =>
    frame.evaluate((id, words) => store.sendText(id, words), conversationId, text);

  it('lets one of eight tabs hold the stream, and shows every tab what happens', async () => {
    const { context, page } = await openPage();
    const frames: Frame[] = [];
    for (let count = 0; count < 8; count += 1) frames.push(await openTab(page));
    await leaderOf(frames);
    await Promise.all(
      frames.map((frame) =>
        frame.evaluate((id) => {
          store.timeline(id).subscribe(() => {});
        }, conversationId),
      ),
    );
    const text = 'said in one tab, seen in eight';
    await send(frames[5] ?? frames[0] ?? page.mainFrame(), text);
    await Promise.all(
      frames.map((frame) =>
        frame.waitForFunction(
          (id, words) =>
            store
              .timeline(id)
              .current.messages.some(({ content }) => content.kind === 'text' && content.text === words),
          {},
          conversationId,
          text,
        ),
      ),
    );
    // The one stream is opened anew when a tab begins to look at another conversation.
    const limit = performance.now() + 10_000;
    while (server.openStreams() !== 1 && performance.now() < limit) await nextTurn();
    assert.equal(server.openStreams(), 1);
    await untilSent(text);
    assert.equal((await textsSent()).filter((sent) => sent === text).length, 1);
    await context.close();
  });

  it(`loses nothing and doubles nothing when the leading tab is killed in mid-send, ${KILLS} times`, async () => {
    const { context, page } = await openPage();
    let frames = [await openTab(page), await openTab(page)];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const leader = await leaderOf(frames);
      const release = server.holdAnswers();
      const text = `kill ${kill}`;
      await send(leader, text);
      // The gateway has carried it out and the tab does not know: the worst moment.
      await server.heldAnswer();
      await closeTab(page, leader);
      release();
      frames = [...frames.filter((frame) => frame !== leader), await openTab(page)];
      await leaderOf(frames);
      await untilSent(text);
    }
    // Whatever the survivors still had to bring has been brought.
    await Promise.all(frames.map((frame) => frame.waitForFunction(() => store.status.current.outbox.waiting === 0)));
    const sent = (await textsSent()).filter((text) => text.startsWith('kill '));
    assert.deepEqual(
      sent,
      Array.from({ length: KILLS }, (_, kill) => `kill ${kill}`),
    );
    await context.close();
  });

  it('sends after a reload what was written without a network, once and in order', async () => {
    const { context, page } = await openPage();
    const tab = await openTab(page);
    await leaderOf([tab]);
    server.setOffline(true);
    for (const text of ['offline 1', 'offline 2', 'offline 3']) await send(tab, text);
    await page.close({ runBeforeUnload: false });
    server.setOffline(false);
    const again = await openPage(context);
    await openTab(again.page);
    await untilSent('offline 3');
    assert.deepEqual(
      (await textsSent()).filter((text) => text.startsWith('offline ')),
      ['offline 1', 'offline 2', 'offline 3'],
    );
    await context.close();
  });

  it('keeps a draft in every tab and over a killed page', async () => {
    const { context, page } = await openPage();
    const [first, second] = [await openTab(page), await openTab(page)];
    await first.evaluate((id) => {
      store.draft(id).subscribe(() => {});
      store.setDraft(id, { text: 'half a sen', mode: 'reply', quotedMessageId: null });
    }, conversationId);
    await second.evaluate((id) => void store.draft(id).subscribe(() => {}), conversationId);
    await second.waitForFunction((id) => store.draft(id).current.text === 'half a sen', {}, conversationId);
    await page.close({ runBeforeUnload: false });
    const again = await openPage(context);
    const tab = await openTab(again.page);
    await tab.evaluate((id) => void store.draft(id).subscribe(() => {}), conversationId);
    await tab.waitForFunction((id) => store.draft(id).current.text === 'half a sen', {}, conversationId);
    await context.close();
  });
});
