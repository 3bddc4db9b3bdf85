import '../../../src/define/wa-inbox-finder.ts';
import { expect } from 'chai';
import { html } from 'lit';
import { InboxError } from '../../../src/domain/index.ts';
import { FOUND, markFound } from '../../../src/elements/finder/found-marks.ts';
import type { InboxFinderElement } from '../../../src/elements/finder/inbox-finder.ts';
import { FakeStore } from '../fake-store.ts';
import { message } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const show = (store: FakeStore): Promise<InboxFinderElement> =>
  mount(html`<wa-inbox-finder .conversationId=${'c1'}></wa-inbox-finder>`, store);

/** Types, and waits for the search that follows the pause. */
async function type(element: Element, store: FakeStore, text: string): Promise<void> {
  const before = store.calls.filter(([name]) => name === 'search').length;
  const field = inside<HTMLInputElement>(element, '.field input');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  while (store.calls.filter(([name]) => name === 'search').length === before) await settled();
  await settled();
}

function listen(element: Element, name: string): unknown[] {
  const heard: unknown[] = [];
  element.addEventListener(name, (event) => heard.push((event as CustomEvent).detail));
  return heard;
}

const said = (element: Element) => inside(element, '.said').textContent?.trim();
const press = (element: Element, key: string, shiftKey = false) =>
  inside(element, '.field input').dispatchEvent(
    new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true, cancelable: true }),
  );

describe('<wa-inbox-finder>', () => {
  afterEach(unmount);

  it('passes the accessibility audit empty, with matches and failed', async () => {
    const store = new FakeStore();
    const element = await show(store);
    await audit(element);
    await type(element, store, 'parcel');
    store.found.set({ load: { state: 'ready', stale: false }, ids: ['m2', 'm1'], more: 'more' });
    await audit(element);
    store.found.set({ load: { state: 'failed', error: new InboxError('offline', 'no') }, ids: [], more: 'end' });
    await audit(element);
  });

  it('has the keyboard when it opens', async () => {
    const element = await show(new FakeStore());
    expect(element.shadowRoot?.activeElement?.localName).to.equal('input');
  });

  it('keeps the keyboard on a button that can go no further', async () => {
    const store = new FakeStore();
    const element = await show(store);
    await type(element, store, 'parcel');
    store.found.set({ load: { state: 'ready', stale: false }, ids: ['m2', 'm1'], more: 'end' });
    await settled();
    const older = inside(element, '.older');
    older.focus();
    for (let press = 0; press < 2; press += 1) {
      older.click();
      await settled();
      expect(said(element)).to.equal('2 of 2');
    }
    expect(older.ariaDisabled).to.equal('true');
    expect(element.shadowRoot?.activeElement).to.equal(older);
  });

  it('steps by Enter in its field only: on a button it presses the button', async () => {
    const store = new FakeStore();
    const element = await show(store);
    await type(element, store, 'parcel');
    store.found.set({ load: { state: 'ready', stale: false }, ids: ['m2', 'm1'], more: 'end' });
    await settled();
    const pressed = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true });
    inside(element, '.older').dispatchEvent(pressed);
    expect(pressed.defaultPrevented).to.equal(false);
    expect(said(element)).to.equal('1 of 2');
  });

  it('shows where the keyboard stands in its date field', async () => {
    const element = await show(new FakeStore());
    inside(element, '.date').focus();
    expect(getComputedStyle(inside(element, '.date')).outlineStyle).to.equal('solid');
  });

  it('shows the newest match, then older and newer ones by Enter, and says where it is', async () => {
    const store = new FakeStore();
    const element = await show(store);
    const shown = listen(element, 'wa-inbox-finder-show');
    const words = listen(element, 'wa-inbox-finder-words');
    await type(element, store, 'the parcel');
    store.found.set({ load: { state: 'ready', stale: false }, ids: ['m9', 'm5', 'm1'], more: 'more' });
    await settled();
    expect(said(element)).to.equal('1 of 3+');
    press(element, 'Enter');
    await settled();
    expect(said(element)).to.equal('2 of 3+');
    press(element, 'Enter', true);
    await settled();
    expect(shown).to.deep.equal([{ messageId: 'm9' }, { messageId: 'm5' }, { messageId: 'm9' }]);
    expect(words).to.deep.equal([{ words: ['the', 'parcel'] }]);
    expect(store.calls.filter(([name]) => name === 'searchMore')).to.deep.equal([['searchMore', 'c1', 'the parcel']]);
  });

  it('says that nothing was found', async () => {
    const store = new FakeStore();
    const element = await show(store);
    await type(element, store, 'zebra');
    store.found.set({ load: { state: 'ready', stale: false }, ids: [], more: 'end' });
    await settled();
    expect(said(element)).to.equal('Nothing found');
    expect(inside(element, '.older').ariaDisabled).to.equal('true');
  });

  it('goes to the first message of a day, or the newest when none came since', async () => {
    const store = new FakeStore();
    const element = await show(store);
    const shown = listen(element, 'wa-inbox-finder-show');
    const day = new Date(2026, 2, 18).getTime();
    store.timeline('c1').set({
      ...store.timeline('c1').current,
      messages: [message({ id: 'before', at: day - 1 }), message({ id: 'then', at: day + 1 })],
    });
    const field = inside<HTMLInputElement>(element, '.date');
    field.value = '2026-03-18';
    field.dispatchEvent(new Event('change'));
    await settled();
    expect(store.calls.filter(([name]) => name === 'showSince')).to.deep.equal([['showSince', 'c1', day]]);
    expect(shown).to.deep.equal([{ messageId: 'then' }]);
  });

  it('closes on Escape and takes its marks along', async () => {
    const store = new FakeStore();
    const element = await show(store);
    const closed = listen(element, 'wa-inbox-finder-close');
    const words = listen(element, 'wa-inbox-finder-words');
    await type(element, store, 'parcel');
    press(element, 'Escape');
    expect(closed.length).to.equal(1);
    unmount();
    expect(words.at(-1)).to.deep.equal({ words: [] });
  });

  it('marks words whatever their case, and nothing where letters change their number', () => {
    const holder = document.createElement('p');
    holder.append('Parcel, PARCEL and parcels. ', 'İ parcel');
    markFound([holder], ['parcel']);
    const marks = [...(CSS.highlights.get(FOUND) ?? [])].map((range) => String(range));
    expect(marks).to.deep.equal(['Parcel', 'PARCEL', 'parcel']);
    markFound([], []);
    expect(CSS.highlights.has(FOUND)).to.equal(false);
  });
});
