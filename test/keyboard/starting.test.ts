import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openWalk, type Walk } from './open-walk.ts';

const BUTTON = ['button', 'Start a conversation'] as const;
const NUMBER = ['textbox', /^Phone number/] as const;

/** Somebody is written to first by an agent who has no mouse. */
describe('a day by keyboard: writing first', () => {
  let day: Walk;
  before(async () => {
    day = await openWalk();
    await day.hears('Start a conversation');
  });
  after(async () => {
    assert.deepEqual(day.news, []);
    await day.close();
  });

  it('closes the form and stands on its button again', async () => {
    const { keys } = day;
    await keys.go('Tab', BUTTON);
    await keys.press('Enter');
    await keys.comes(NUMBER);
    await keys.press('Escape');
    await keys.comes(BUTTON);
  });

  it('is told what a number lacks, and stays in it', async () => {
    const { keys } = day;
    await keys.press('Enter');
    await keys.comes(NUMBER);
    await keys.type('0333 111');
    await day.hears('Begin with + and the country code.');
    await keys.press('Enter');
    await keys.comes(NUMBER);
  });

  it('begins, and stands among the templates', async () => {
    const { keys } = day;
    await keys.press('Control+A');
    await keys.type('+39 333 111 2222');
    await keys.go('Tab', ['textbox', /^Name/]);
    await keys.type('Anna Bianchi');
    await keys.press('Enter');
    await keys.comes(['searchbox', 'Search templates']);
    await day.hears('The customer has not written yet.');
  });

  it('sends the first template', async () => {
    const { keys } = day;
    await keys.type('Opening');
    await keys.go('Tab', ['option', /^Opening hours/]);
    await keys.press('Enter');
    await keys.go('Tab', ['button', 'Send template']);
    await keys.press('Enter');
    await keys.comes(['button', 'Choose a template']);
    await day.hears('Our shop');
  });
});
