import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openWalk, type Walk } from './open-walk.ts';
import type { WalkPage } from './walk-page.ts';

/** In the page. */
declare const walk: WalkPage;

/** Any picture will do. */
const PICTURE = fileURLToPath(new URL('../../demo/inbox.png', import.meta.url));
const FIELD = ['textbox', 'Reply to Emma Whitfield'] as const;

/** An agent who has no mouse answers in every way there is; each step begins and ends in the field. */
describe('a day by keyboard: answering', () => {
  let day: Walk;
  before(async () => {
    day = await openWalk();
    await day.hears('Emma Whitfield');
    await day.keys.go('Tab', ['listbox', 'Conversations']);
    await day.keys.press('Enter');
    await day.hears('What would delivery to Leeds cost?');
    await day.keys.go('Tab', FIELD);
  });
  const written = () => day.page.evaluate(() => walk.store.draft(walk.conversationId()).current.text);
  after(async () => {
    assert.deepEqual(day.news, []);
    await day.close();
  });

  it('says words and takes them back within their seconds, by the key and by the button', async () => {
    const { keys } = day;
    await keys.go('Tab', ['button', 'Send']);
    await keys.go('Shift+Tab', FIELD);
    await keys.type('Four days, and free.');
    await keys.press('Enter');
    await day.hears('Goes in');
    await keys.type('And');
    await keys.press('Escape');
    await keys.comes(FIELD);
    assert.equal(await written(), 'Four days, and free.\n\nAnd');
    await keys.press('Enter');
    await day.hears('Goes in');
    await keys.go('Tab', ['button', 'Undo Esc']);
    await keys.press('Enter');
    await keys.comes(FIELD);
    assert.equal(await written(), 'Four days, and free.\n\nAnd');
    await keys.press('Enter');
    assert.equal(await written(), '');
  });

  it('writes a canned reply by "/" with the name filled in', async () => {
    const { keys } = day;
    await keys.type('/hel');
    await day.hears('How can I help?');
    await keys.stand();
    await keys.press('Enter');
    await keys.comes(FIELD);
    assert.equal(await written(), 'Hello Emma, Maya Lindqvist here. How can I help?');
    await keys.press('Enter');
  });

  it('picks an emoji from the grid', async () => {
    const { keys } = day;
    await keys.type('Fine ');
    await keys.go('Tab', ['button', 'Insert emoji']);
    await keys.press('Enter');
    await keys.comes(['textbox', 'Find an emoji']);
    await keys.go('Tab', ['button', 'grinning face']);
    await keys.press('ArrowRight');
    await keys.press('ArrowDown');
    await keys.press('Home');
    await keys.stand();
    await keys.press('Enter');
    await keys.comes(FIELD);
    assert.match(await written(), /^Fine \p{Emoji}/u);
    await keys.press('Enter');
  });

  it('attaches a file with a caption', async () => {
    const { keys } = day;
    await keys.go('Tab', ['button', 'Attach files']);
    const [chooser] = await Promise.all([day.page.waitForFileChooser(), keys.press('Enter')]);
    await chooser.accept([PICTURE]);
    await day.hears('inbox.jpg');
    await keys.stand();
    await keys.go('Shift+Tab', FIELD);
    await keys.type('How it looks');
    await keys.press('Enter');
    await day.page.waitForFunction(() => walk.store.draft(walk.conversationId()).current.text === '');
    await keys.comes(FIELD);
    await day.hears('How it looks');
  });

  it('records a voice message', async () => {
    const { keys } = day;
    await keys.go('Tab', ['button', 'Voice message']);
    await keys.press('Enter');
    await day.hears('Recording');
    await keys.stand();
    await keys.go('Tab', ['button', 'Listen']);
    await keys.press('Enter');
    await day.hears('0:0');
    await keys.go('Tab', ['button', 'Send voice message']);
    await keys.press('Enter');
    await keys.comes(FIELD);
  });

  it('builds reply buttons', async () => {
    const { keys } = day;
    await keys.go('Tab', ['button', 'More to send']);
    await keys.press('Enter');
    await keys.go('ArrowDown', ['menuitem', 'Reply buttons']);
    await keys.press('Enter');
    await keys.comes(['textbox', 'Text']);
    await keys.type('When shall it come?');
    await keys.go('Tab', ['textbox', 'Button 1']);
    await keys.type('Monday');
    await keys.go('Tab', ['button', 'Add button']);
    await keys.press('Enter');
    await keys.comes(['textbox', 'Button 2']);
    await keys.type('Friday');
    await keys.go('Tab', ['textbox', 'Heading']);
    await keys.go('Tab', ['button', 'Send']);
    await keys.press('Enter');
    await keys.comes(FIELD);
    await day.hears('When shall it come?');
  });

  it('plans a message, changes its time and gives it up', async () => {
    const { keys } = day;
    await keys.type('Tomorrow then.');
    await keys.go('Tab', ['button', 'More to send']);
    await keys.press('Enter');
    await keys.go('ArrowDown', ['menuitem', 'Send later']);
    await keys.press('Enter');
    await keys.comes(['button', 'In 1 hour']);
    await keys.press('Enter');
    await keys.go('Tab', ['button', 'Schedule']);
    await keys.press('Enter');
    await keys.comes(FIELD);
    assert.equal(await written(), '');
    await keys.go('Shift+Tab', ['button', /^Planned for/]);
    await keys.press('Enter');
    await keys.go('Tab', ['button', 'Change']);
    await keys.press('Enter');
    await keys.comes(['Date', 'Date']);
    await keys.go('Tab', ['InputTime', 'Time']);
    await keys.press('ArrowUp');
    await keys.go('Tab', ['button', 'Save']);
    await keys.press('Enter');
    await keys.comes(['button', 'Change']);
    await keys.go('Tab', ['button', 'Do not send']);
    await keys.press('Enter');
    await day.hears('Not planned any more');
    await keys.comes(['button', 'Undo']);
    await keys.go('Tab', FIELD);
  });

  it('mentions a colleague in a note', async () => {
    const { keys } = day;
    await keys.go('Shift+Tab', ['radio', 'Reply']);
    await keys.press('ArrowRight');
    await keys.comes(['radio', 'Note']);
    await keys.go('Tab', ['textbox', 'Note for your team']);
    await keys.type('@Ai');
    await day.hears('Aino Virtanen');
    await keys.press('Enter');
    await keys.comes(['textbox', 'Note for your team']);
    await keys.type(' please look.');
    await keys.press('Enter');
    await day.hears('please look.');
    await keys.stand();
  });
});
