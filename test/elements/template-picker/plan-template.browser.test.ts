import '../../../src/define/wa-inbox-template-picker.ts';
import { expect } from 'chai';
import { html } from 'lit';
import { installKitTools } from '../../../src/elements/composer-kit/kit-loaders.ts';
import type { InboxTemplatePickerElement } from '../../../src/elements/template-picker/inbox-template-picker.ts';
import { templateOf } from '../../domain/template/template-samples.ts';
import { FakeStore } from '../fake-store.ts';
import { conversation, conversationView, NOW } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const ID = conversation.id;
const TOMORROW = new Date(2026, 2, 11, 9).getTime();
const hours = templateOf({ id: '2', name: 'opening_hours', body: 'We are *open*.' });
const greeting = templateOf({ id: '1', name: 'delivery_note' });
const list = { load: { state: 'ready', stale: false }, templates: [hours, greeting] } as const;

/** A picker with a template chosen; plans are possible unless told otherwise. */
async function show(id: string, plans = true) {
  const store = new FakeStore();
  const closed = { ...conversation, windowClosesAt: NOW - 1 };
  const view = conversationView({ conversation: closed, replyLock: 'window-closed' });
  store.conversation(ID).set({ ...view, commands: plans ? ['message.schedule'] : [] });
  const element = await mount<InboxTemplatePickerElement>(
    html`<wa-inbox-template-picker conversation-id=${ID} .list=${list}></wa-inbox-template-picker>`,
    store,
  );
  let times = 0;
  element.addEventListener('close', () => (times += 1));
  inside(element, `.row[data-id="${id}"]`).click();
  await settled();
  return { store, element, closed: () => times };
}

const has = (element: Element, selector: string) => element.shadowRoot?.querySelector(selector) !== null;
const panelOf = (element: Element) => inside(element, 'wa-inbox-send-later');

async function openLater(element: Element): Promise<void> {
  inside(element, '[part="later"]').click();
  for (let turn = 0; turn < 50 && !has(element, 'wa-inbox-send-later'); turn += 1) await settled();
  await settled();
}

describe('a template that goes later', () => {
  before(() => installKitTools({ 'send-later': () => import('../../../src/define/wa-inbox-send-later.ts') }));
  afterEach(unmount);

  it('passes the accessibility audit while its time is chosen', async () => {
    const { element } = await show('2');
    await openLater(element);
    await audit(element);
  });

  it('is planned with what was filled in, past the reply window, and the picker is done', async () => {
    const { store, element, closed } = await show('2');
    await openLater(element);
    expect(panelOf(element).shadowRoot?.activeElement?.getAttribute('data-preset')).to.equal('hour');
    expect(has(panelOf(element), '.window')).to.equal(false);
    inside(panelOf(element), '[part="schedule"]').click();
    await settled();
    const content = { kind: 'template', templateId: '2', values: { body: {}, buttons: {} } };
    expect(store.calls).to.deep.equal([['schedule', ID, content, TOMORROW]]);
    expect([closed(), has(element, '[part="later"]')]).to.deep.equal([1, false]);
  });

  it('is not planned before it is filled in, and says so where the time is chosen', async () => {
    const { store, element } = await show('1');
    await openLater(element);
    expect(inside(panelOf(element), '#why').textContent?.trim()).to.match(/^Fill in first/);
    inside(panelOf(element), '[part="schedule"]').click();
    await settled();
    expect(store.calls).to.deep.equal([]);
  });

  it('goes back to the buttons with Escape, and the keyboard with it', async () => {
    const { element, closed } = await show('2');
    await openLater(element);
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
    inside(panelOf(element), '[name="day"]').dispatchEvent(key);
    await settled();
    expect([closed(), element.shadowRoot?.activeElement?.getAttribute('part')]).to.deep.equal([0, 'later']);
  });

  it('is not offered where nothing can be planned', async () => {
    const { element } = await show('2', false);
    expect(has(element, '[part="later"]')).to.equal(false);
  });
});
