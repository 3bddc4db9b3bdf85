import '../../../src/define/wa-inbox-emoji-picker.ts';
import { expect } from 'chai';
import { html } from 'lit';
import { namedEmoji } from '../../../src/elements/emoji/emoji-list.ts';
import { createEmojiMemory } from '../../../src/elements/emoji/emoji-memory.ts';
import type { InboxEmojiPickerElement } from '../../../src/elements/emoji/inbox-emoji-picker.ts';
import { type InboxLocale, setInboxLocale } from '../../../src/elements/internal/localize.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

/** Shows a picker of its own memory and waits for the names. */
async function show(memory = createEmojiMemory(() => undefined)): Promise<InboxEmojiPickerElement> {
  const element = await mount<InboxEmojiPickerElement>(
    html`<wa-inbox-emoji-picker .memory=${memory}></wa-inbox-emoji-picker>`,
  );
  while (cells(element)[0]?.ariaLabel == null) await settled();
  return element;
}

const cells = (element: Element) => [...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.cell') ?? [])];
const faces = (element: Element) => cells(element).map(({ textContent }) => textContent);
const focused = (element: Element) => element.shadowRoot?.activeElement?.textContent;
const field = (element: Element) => inside<HTMLInputElement>(element, 'input[type="text"]');

async function type(element: Element, text: string): Promise<void> {
  field(element).value = text;
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled();
}

async function press(element: Element, key: string, shiftKey = false): Promise<void> {
  element.shadowRoot?.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true, cancelable: true }),
  );
  await settled();
}

function listen(element: Element): string[] {
  const heard: string[] = [];
  element.addEventListener('pick', (event) => heard.push((event as CustomEvent<{ emoji: string }>).detail.emoji));
  element.addEventListener('close', () => heard.push('closed'));
  return heard;
}

describe('<wa-inbox-emoji-picker>', () => {
  afterEach(unmount);

  it('passes the accessibility audit with groups, with matches and with none', async () => {
    const element = await show();
    await audit(element);
    await type(element, 'dog');
    await audit(element);
    await type(element, 'zzzz');
    await audit(element);
  });

  it('draws what is in sight only, however many there are', async () => {
    const element = await show();
    expect(cells(element).length).to.be.within(40, 400);
    expect(
      Number(inside(element, '.grid').ariaRowCount ?? inside(element, '.grid').getAttribute('aria-rowcount')),
    ).to.be.greaterThan(100);
  });

  it('picks by click, then closes; with Shift it stays', async () => {
    const element = await show();
    const heard = listen(element);
    cells(element)[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
    cells(element)[1]?.click();
    expect(heard).to.deep.equal(['😀', '😃', 'closed']);
  });

  it('has the keyboard in its field first, finds by name and picks the first match by Enter', async () => {
    const element = await show();
    const heard = listen(element);
    element.focusFirst();
    expect(element.shadowRoot?.activeElement).to.equal(field(element));
    await type(element, 'thumbs up');
    await press(element, 'Enter', true);
    await press(element, 'Escape');
    expect(heard).to.deep.equal(['👍', 'closed']);
  });

  it('says when nothing is found', async () => {
    const element = await show();
    await type(element, 'zzzz');
    expect(inside(element, '.said').textContent?.trim()).to.equal('Nothing found');
    expect(cells(element)).to.deep.equal([]);
  });

  it('moves by arrows in both directions, back to the field above, and picks by Enter', async () => {
    const element = await show();
    const heard = listen(element);
    element.focusFirst();
    await press(element, 'ArrowDown');
    expect(focused(element)).to.equal('😀');
    await press(element, 'ArrowRight');
    expect(focused(element)).to.equal('😃');
    await press(element, 'ArrowDown');
    const below = faces(element)[faces(element).indexOf('😃') + columns(element)];
    expect(focused(element)).to.equal(below);
    await press(element, 'ArrowUp');
    await press(element, 'ArrowUp');
    expect(element.shadowRoot?.activeElement).to.equal(field(element));
    await press(element, 'ArrowDown');
    await press(element, 'End');
    expect(focused(element)).to.equal('🏴󠁧󠁢󠁷󠁬󠁳󠁿');
    await press(element, 'Enter');
    expect(heard).to.deep.equal(['🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'closed']);
  });

  it('has one cell that Tab reaches, wherever it is scrolled', async () => {
    const element = await show();
    inside(element, '.scroller').scrollTop = 2000;
    await settled();
    expect(cells(element).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
  });

  it('keeps the keys when the cell they stand on is scrolled away', async () => {
    const element = await show();
    element.focusFirst();
    await press(element, 'ArrowDown');
    inside(element, '.scroller').scrollTop = 2500;
    await settled();
    expect(element.shadowRoot?.activeElement).to.equal(inside(element, '.grid'));
    await press(element, 'ArrowRight');
    expect(focused(element)).to.equal('😃');
  });

  it('leads to a group, and shows which one is in sight', async () => {
    const element = await show();
    inside(element, '.groups [aria-label="Flags"]').click();
    for (let round = 0; round < 3; round += 1) await settled();
    expect(faces(element)).to.include('🏁');
    expect(inside(element, '.groups [aria-current="true"]').ariaLabel).to.match(/Symbols|Flags/);
  });

  it('keeps the group in sight when it gets wider or narrower', async () => {
    const element = await show();
    const food = [...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('button') ?? [])].find(
      ({ ariaLabel }) => ariaLabel === 'Food and drink',
    );
    food?.click();
    for (const width of [600, 280]) {
      element.style.inlineSize = `${width}px`;
      for (let round = 0; round < 4; round += 1) await settled();
      expect(cells(element).map(({ ariaLabel }) => ariaLabel)).to.include('grapes');
      expect(food?.getAttribute('aria-pressed') ?? food?.getAttribute('aria-current')).to.equal('true');
    }
  });

  it('shows hands and people in the skin tone that was chosen, now and later', async () => {
    const memory = createEmojiMemory(() => undefined);
    const element = await show(memory);
    inside<HTMLInputElement>(element, 'input[aria-label="Medium"]').click();
    await type(element, 'thumbs up');
    expect(faces(element)[0]).to.equal('👍🏽');
    const later = await show(memory);
    expect(inside<HTMLInputElement>(later, 'input[aria-label="Medium"]').checked).to.equal(true);
  });

  it('offers what was picked before first, from the next time on', async () => {
    const memory = createEmojiMemory(() => undefined);
    const element = await show(memory);
    await type(element, 'parcel');
    cells(element)[0]?.click();
    const later = await show(memory);
    expect(inside(later, '.heading').textContent).to.equal('Recently used');
    expect(cells(later)[0]?.textContent).to.equal('📦');
    expect(cells(later)[0]?.ariaLabel).to.equal('package');
  });

  it('finds by the names of the language shown, and turns with it', async () => {
    const element = await show();
    await setInboxLocale('it');
    while (cells(element)[0]?.ariaLabel === 'grinning face') await settled();
    await type(element, 'pollice');
    expect(faces(element)).to.include('👍');
    await setInboxLocale('en');
  });

  it('can be picked from without names, says when they did not load, and loads them again', async () => {
    let failures = 1;
    const loadNames = async (locale: InboxLocale) => {
      failures -= 1;
      if (failures >= 0) throw new TypeError('no network');
      return namedEmoji(locale);
    };
    const element = await mount<InboxEmojiPickerElement>(
      html`<wa-inbox-emoji-picker .memory=${createEmojiMemory(() => undefined)} .loadNames=${loadNames}></wa-inbox-emoji-picker>`,
    );
    expect(faces(element)[0]).to.equal('😀');
    await type(element, 'parcel');
    expect(inside(element, '.said').textContent).to.contain('The names did not load.');
    inside(element, '.said .link').click();
    while (faces(element)[0] !== '📦') await settled();
  });

  it('shows itself beside an element and answers what was picked', async () => {
    const near = await mount(html`<button>React</button>`);
    for (const act of ['pick', 'escape'] as const) {
      const picker = document.createElement('wa-inbox-emoji-picker');
      near.after(picker);
      const answer = picker.pickBeside(near);
      await settled();
      expect(picker.matches(':popover-open')).to.equal(true);
      expect(picker.shadowRoot?.activeElement).to.equal(field(picker));
      if (act === 'pick') cells(picker)[0]?.click();
      else await press(picker, 'Escape');
      expect(await answer).to.equal(act === 'pick' ? cells(picker)[0]?.textContent : null);
      expect(picker.isConnected).to.equal(false);
      expect(document.activeElement).to.equal(near);
    }
  });
});

function columns(element: Element): number {
  return Math.floor(inside(element, '.grid').clientWidth / 36);
}
