import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { DATABASE_VERSION } from '../../src/cache/schema.ts';
import type { CachePage } from './cache-page.ts';
import { openPageSite, type PageSite } from './page-site.ts';

declare const cachePage: CachePage;

let site: PageSite;
let names = 0;

function newName(): string {
  names += 1;
  return `moments-${names}`;
}

function open(page: Page, name: string, version?: number) {
  return page.evaluate((given, newer) => cachePage.open(given, newer), name, version);
}

/** Waits inside the page until its state says so. */
async function stateWith(page: Page, event: string) {
  await page.waitForFunction((wanted) => cachePage.notices.some((notice) => notice.event === wanted), {}, event);
  return page.evaluate(() => cachePage.state());
}

describe('the cache in a browser that', () => {
  // What a test does to the storage of a browser outlasts the test, so each has a browser of its own.
  beforeEach(async () => {
    site = await openPageSite(new URL('./cache-page.ts', import.meta.url));
  });

  afterEach(() => site.close());

  it('gives it little room: the oldest messages go, the outbox stays, sends still work', async () => {
    const name = newName();
    const page = await site.openPage();
    await open(page, name);
    const session = await page.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1_500_000 });
    await page.evaluate(() => cachePage.put(['first']));
    await page.evaluate(() => cachePage.draft('v1', 'Dear'));
    await page.evaluate(() => cachePage.fill(1, 60, 100_000));
    await page.evaluate(() => cachePage.put(['second']));
    const state = await page.evaluate(() => cachePage.state());
    assert.ok(state.notices.includes('room-made'), 'room was made');
    assert.deepEqual([state.mode, state.outbox, state.drafts], ['indexeddb', ['first', 'second'], ['Dear']]);
    const messages = await page.evaluate(() => cachePage.messages());
    assert.ok(!messages.includes('m00001'), 'the oldest message went');
  });

  it('gives it no room at all: drafts and outbox go on in memory and none is lost', async () => {
    const name = newName();
    const page = await site.openPage();
    const session = await page.createCDPSession();
    // Before the first write: the browser remembers for a while how much room there was.
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 100_000 });
    await open(page, name);
    await page.evaluate(() => cachePage.put(['first']));
    // The browser lets a page overdraw a little before it looks.
    const drafts = ['1', '2', '3', '4'].map((number) => number.repeat(2_000_000));
    for (const [index, text] of drafts.entries()) {
      await page.evaluate((id, words) => cachePage.draft(id, words), `v${index}`, text);
    }
    await page.evaluate(() => cachePage.put(['second']));
    const state = await page.evaluate(() => cachePage.state());
    assert.deepEqual([state.mode, state.trouble, state.outbox], ['memory', 'quota', ['first', 'second']]);
    assert.ok(
      drafts.every((text) => state.drafts.includes(text)),
      'every draft is there',
    );
  });

  it('evicts the whole origin: what memory has is written again, and said', async () => {
    const name = newName();
    const page = await site.openPage();
    await open(page, name);
    await page.evaluate(() => cachePage.put(['a', 'b']));
    await page.evaluate(() => cachePage.draft('v1', 'Dear'));
    const session = await page.createCDPSession();
    await session.send('Storage.clearDataForOrigin', { origin: site.origin, storageTypes: 'indexeddb' });
    const state = await stateWith(page, 'restored');
    assert.deepEqual([state.mode, state.trouble, state.troubles], ['indexeddb', 'lost', ['lost']]);
    await page.close();
    const next = await site.openPage();
    const found = await open(next, name);
    assert.deepEqual([found.outbox, found.drafts, found.mode], [['a', 'b'], ['Dear'], 'indexeddb']);
  });

  it('kills the tab while it writes: every acknowledged row is there afterwards', async () => {
    const name = newName();
    for (let kill = 0; kill < 10; kill += 1) {
      const page = await site.openPage();
      await open(page, name);
      const acknowledged: string[] = [];
      await page.exposeFunction('acknowledge', (id: string) => void acknowledged.push(id));
      const writing = page.evaluate(async (round) => {
        for (let number = 0; ; number += 1) {
          const [id = ''] = await cachePage.put([`${round}-${number}`]);
          await (globalThis as unknown as { acknowledge(id: string): Promise<void> }).acknowledge(id);
        }
      }, kill);
      const ended = writing.catch(() => 'killed');
      while (acknowledged.length < 5 + kill) await new Promise((resolve) => setImmediate(resolve));
      await page.close({ runBeforeUnload: false });
      assert.equal(await ended, 'killed');
      const next = await site.openPage();
      const { outbox } = await open(next, name);
      assert.deepEqual(
        acknowledged.filter((id) => !outbox.includes(id)),
        [],
      );
      await next.close();
    }
  });

  it('has two tabs: each sees what the other wrote, and a fence stops the older one', async () => {
    const name = newName();
    const [one, two] = [await site.openPage(), await site.openPage()];
    await open(one, name);
    await open(two, name);
    await one.evaluate(() => cachePage.put(['shared']));
    assert.deepEqual((await two.evaluate(() => cachePage.state())).outbox, ['shared']);
    const take = async (page: Page, fence: number) =>
      page.evaluate(async (mine) => {
        const [row] = await cachePage.need().outbox();
        return row ? cachePage.need().updateOutbox({ ...row, fence: mine }, mine) : null;
      }, fence);
    assert.equal(await take(two, 7), true);
    assert.equal(await take(one, 6), false);
  });

  it('wipes in one tab: the other one forgets too, and nothing is left on disk', async () => {
    const name = newName();
    const [one, two] = [await site.openPage(), await site.openPage()];
    await open(one, name);
    await open(two, name);
    await one.evaluate(() => cachePage.put(['secret']));
    await two.evaluate(() => cachePage.state());
    await one.evaluate(() => cachePage.need().wipe());
    const state = await stateWith(two, 'fell-back');
    assert.deepEqual([state.mode, state.outbox], ['memory', []]);
    const left = await one.evaluate(async () => (await indexedDB.databases()).map((database) => database.name));
    assert.ok(!left.includes(name), 'the database is gone');
  });

  it('froze the old tab: a newer one works in memory and says why', async () => {
    const name = newName();
    const old = await site.openPage();
    await open(old, name);
    await old.evaluate(() => cachePage.put(['kept']));
    const session = await old.createCDPSession();
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    const newer = await site.openPage();
    const state = await open(newer, name, DATABASE_VERSION + 1);
    assert.equal(state.mode, 'memory');
    assert.ok(state.trouble === 'timeout' || state.trouble === 'blocked', String(state.trouble));
    await newer.evaluate(() => cachePage.put(['here']));
    assert.deepEqual((await newer.evaluate(() => cachePage.state())).outbox, ['here']);
  });
});
