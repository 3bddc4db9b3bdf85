import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openWalk, type Walk } from './open-walk.ts';
import type { WalkPage } from './walk-page.ts';

/** In the page. */
declare const walk: WalkPage;

/** One morning of an agent who has no mouse; each step begins where the one before ended. */
describe('a day by keyboard: reading', () => {
  let day: Walk;
  before(async () => {
    day = await openWalk();
    await day.hears('Emma Whitfield');
  });
  after(async () => {
    assert.deepEqual(day.news, []);
    await day.close();
  });

  it('opens a conversation from the list and stands in the field', async () => {
    const { keys } = day;
    await keys.go('Tab', ['listbox', 'Conversations']);
    const list = await keys.stand();
    assert.match(list.active, /Emma Whitfield/);
    await keys.press('ArrowDown');
    assert.match((await keys.stand()).active, /Tereza/);
    await keys.press('ArrowUp');
    await keys.press('Enter');
    await day.hears('What would delivery to Leeds cost?');
    await keys.go('Tab', ['textbox', 'Reply to Emma Whitfield']);
  });

  it('reads the log with arrows, one stop for Tab', async () => {
    const { keys } = day;
    await keys.go('Shift+Tab', ['article', /delivery to Leeds/]);
    await keys.press('ArrowUp');
    assert.match((await keys.stand()).name, /rear rack/);
    await keys.press('Home');
    assert.match((await keys.stand()).name, /canal paths, some hills/);
    await keys.press('End');
    assert.match((await keys.stand()).name, /delivery to Leeds/);
  });

  it('reacts to a message from its menu and stands on it again', async () => {
    const { keys } = day;
    await keys.press('Enter');
    await keys.comes(['menuitemradio', '👍']);
    await keys.press('Enter');
    await keys.comes(['article', /delivery to Leeds/]);
    await day.hears('👍');
  });

  it('quotes a message and answers it', async () => {
    const { keys } = day;
    await keys.press('Enter');
    await keys.comes(['menuitemradio', '👍']);
    await keys.go('ArrowDown', ['menuitem', 'Reply to this']);
    await keys.press('Enter');
    await keys.comes(['textbox', 'Reply to Emma Whitfield']);
    await keys.type('Four days, and free.');
    await keys.press('Enter');
    await day.hears('Goes in');
    assert.equal((await keys.stand()).name, 'Reply to Emma Whitfield');
  });

  it('reads about a message and comes back to it', async () => {
    const { keys } = day;
    await keys.go('Shift+Tab', ['article', /Emma Whitfield/]);
    await keys.press('End');
    assert.match((await keys.stand()).name, /Four days, and free/);
    await keys.press('Enter');
    await keys.go('ArrowUp', ['menuitem', 'Message info']);
    await keys.press('Enter');
    await keys.comes(['button', 'Close']);
    await keys.press('Escape');
    await keys.comes(['article', /Four days, and free/]);
  });

  it('forwards a message to another conversation', async () => {
    const { keys } = day;
    await day.page.evaluate(() => walk.world.clock.leapBy(10_000));
    await keys.press('Enter');
    await keys.comes(['menuitem', 'Copy text']);
    await keys.go('ArrowDown', ['menuitem', 'Forward']);
    await keys.press('Enter');
    await keys.comes(['searchbox', 'Search conversations']);
    await keys.type('Giulia');
    await keys.go('Tab', ['checkbox', /Giulia Bianchi/]);
    await keys.press('Space');
    await keys.go('Tab', ['button', /Forward|Send/]);
    await keys.press('Enter');
    await keys.comes(['article', /Four days, and free/]);
  });

  it('finds words, walks through what was found and comes back', async () => {
    const { keys } = day;
    await keys.go('Shift+Tab', ['button', 'More']);
    await keys.press('Enter');
    await keys.comes(['menuitem', 'Find in the conversation']);
    await keys.press('Enter');
    await keys.comes(['textbox', 'Words to find']);
    await keys.type('canal');
    await day.hears('1 of 2');
    await keys.press('Enter');
    await day.hears('2 of 2');
    await keys.go('Tab', ['button', 'Newer match']);
    await keys.press('Enter');
    await day.hears('1 of 2');
    await keys.stand();
    await keys.go('Tab', ['Date', 'Go to date']);
    await keys.type('01012026');
    await keys.stand();
    await keys.press('Escape');
    await keys.comes(['button', 'More']);
  });

  it('reads the transcript', async () => {
    const { keys } = day;
    await keys.go('Shift+Tab', ['button', 'More']);
    await keys.press('Enter');
    await keys.go('ArrowDown', ['menuitem', 'Transcript']);
    await keys.press('Enter');
    await day.hears('Transcript');
    await keys.go('Tab', ['button', 'Close']);
    await keys.press('Escape');
    await keys.comes(['button', 'More']);
  });

  it('moves, assigns and tags the conversation', async () => {
    const { keys } = day;
    await keys.go('Shift+Tab', ['button', /^Assignee/]);
    await keys.press('Enter');
    await keys.go('Home', ['menuitemradio', 'Me']);
    await keys.press('Enter');
    await keys.comes(['button', 'Assignee: Me']);
    await keys.go('Tab', ['button', /^Status/]);
    await keys.press('Enter');
    await keys.go('ArrowDown', ['menuitemradio', 'Pending']);
    await keys.press('Enter');
    await keys.comes(['button', 'Status: Pending']);
    await keys.go('Tab', ['button', 'Add a tag']);
    await keys.press('Enter');
    await keys.comes(['textbox', 'New tag']);
    await keys.type('leeds');
    await keys.press('Enter');
    await day.hears('leeds');
    await keys.press('Escape');
    await keys.comes(['button', 'Add a tag']);
    await keys.go('Shift+Tab', ['button', 'Remove the tag leeds']);
    await keys.press('Enter');
    await keys.comes(['button', 'Add a tag']);
  });
});
