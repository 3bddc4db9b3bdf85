import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openWalk, type Walk } from './open-walk.ts';
import type { WalkPage } from './walk-page.ts';

/** In the page. */
declare const walk: WalkPage;

const FIELD = ['textbox', 'Reply to Emma Whitfield'] as const;

/** What goes wrong in the day of an agent who has no mouse, and the way out of it. */
describe('a day by keyboard: recovering', () => {
  let day: Walk;
  before(async () => {
    day = await openWalk();
    await day.hears('Emma Whitfield');
    await day.keys.go('Tab', ['listbox', 'Conversations']);
    await day.keys.press('Enter');
    await day.hears('What would delivery to Leeds cost?');
    await day.keys.go('Tab', ['button', 'Send']);
    await day.keys.go('Shift+Tab', FIELD);
  });
  after(async () => {
    assert.deepEqual(day.news, []);
    await day.close();
  });

  it('writes without a network and sees it go when it is back', async () => {
    const { keys, page } = day;
    await page.evaluate(() => walk.world.faults.set({ offline: true }));
    await day.hears('The connection broke');
    await keys.type('Four days, and free.');
    await keys.press('Enter');
    await keys.comes(FIELD);
    await day.hears('Goes when the network is back');
    await page.evaluate(() => walk.world.faults.set({ offline: false }));
    await page.evaluate(() => walk.world.clock.leapBy(60_000));
    await page.waitForFunction(() => walk.store.status.current.connection.state === 'online');
    await page.waitForFunction(
      () => walk.store.timeline(walk.conversationId()).current.messages.at(-1)?.delivery === 'sent',
    );
    await keys.comes(FIELD);
  });

  it('sends a failed message again from its bubble', async () => {
    const { keys, page } = day;
    await page.evaluate(() => walk.world.simulator.failNext({ fault: 'fail-later', code: 131_000, afterMs: 1_000 }));
    await keys.type('Shall I send it?');
    await keys.press('Enter');
    await page.evaluate(() => walk.world.clock.leapBy(10_000));
    await day.hears('Not sent');
    await keys.go('Shift+Tab', ['article', /Emma Whitfield/]);
    await keys.press('End');
    assert.match((await keys.stand()).name, /Shall I send it.*Not sent/);
    await keys.go('Tab', ['button', 'Try again']);
    await keys.press('Enter');
    await keys.comes(['article', /Shall I send it/]);
    await page.waitForFunction(
      () => walk.store.timeline(walk.conversationId()).current.messages.at(-1)?.attempts === 2,
    );
    await keys.go('Tab', FIELD);
  });

  it('stands on the way out when the window closes under what is written', async () => {
    const { keys, page } = day;
    // Whoever answers opens the window again.
    await page.evaluate(() => walk.world.customers.stop());
    await keys.type('One more th');
    await page.evaluate(() => walk.world.clock.leapBy(25 * 3_600_000));
    await keys.comes(['button', 'Choose a template']);
  });

  it('fills in a template and sends it', async () => {
    const { keys } = day;
    await keys.press('Enter');
    await keys.comes(['searchbox', 'Search templates']);
    await keys.type('Delivery');
    await keys.go('Tab', ['option', /^Delivery on the way/]);
    await keys.press('Enter');
    await keys.comes(['textbox', 'Header: Variable 1']);
    for (const [at, words] of ['KR-2041', 'Emma', 'Gravel 2', 'Tuesday', 'KR-2041'].entries()) {
      if (at > 0) await keys.go('Tab', ['textbox', /./]);
      await keys.press('Control+A');
      await keys.type(words);
    }
    await keys.go('Tab', ['button', 'Send template']);
    await keys.press('Enter');
    await keys.comes(['button', 'Choose a template']);
    await day.hears('Tuesday');
  });
});
