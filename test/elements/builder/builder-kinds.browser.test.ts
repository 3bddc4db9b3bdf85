import { expect } from 'chai';
import { inside, settled, unmount } from '../mount.ts';
import { ableStore, add, click, field, fill, focused, ID, press, sent, show, type, words } from './show-builder.ts';

describe('what <wa-inbox-builder> builds', () => {
  afterEach(unmount);

  it('sends a place and what is said about it', async () => {
    const shown = await show('location');
    const { element, announced } = shown;
    await fill(element, { latitude: '52,52', longitude: '13.405', name: 'Shop', address: ' ' });
    expect(words(element, '.preview .card-title')).to.equal('Shop');
    await click(element, '[part="send"]');
    const content = { kind: 'location', latitude: 52.52, longitude: 13.405, name: 'Shop' };
    expect(sent(shown)).to.deep.equal([['send', ID, content]]);
    expect(announced).to.deep.equal([{ conversationId: ID, content }]);
    expect(shown.closed()).to.equal(1);
  });

  it('fills in the coordinates of what is pasted, and says when there are none', async () => {
    const { element } = await show('location');
    const paste = inside<HTMLInputElement>(element, '#paste');
    paste.value = 'https://maps.app.goo.gl/abc';
    paste.dispatchEvent(new InputEvent('input'));
    await settled();
    expect(words(element, '#paste-hint')).to.contain('There is no place in it');
    expect(paste.getAttribute('aria-invalid')).to.equal('true');
    paste.value = 'https://www.openstreetmap.org/#map=17/52.52/13.405';
    paste.dispatchEvent(new InputEvent('input'));
    await settled();
    expect([field(element, 'latitude').value, field(element, 'longitude').value]).to.deep.equal(['52.52', '13.405']);
  });

  it('reads a pair that is pasted into one of the two fields', async () => {
    const { element } = await show('location');
    await type(element, 'latitude', '52.52, 13.405');
    expect([field(element, 'latitude').value, field(element, 'longitude').value]).to.deep.equal(['52.52', '13.405']);
  });

  it('asks for the position on a click only, and says when it may not have it', async () => {
    const answers = ['denied', { latitude: 45.4642035, longitude: 9.189982 }] as const;
    let asked = 0;
    const { element } = await show('location', ableStore(), async () => answers[asked++] ?? 'failed');
    expect(asked).to.equal(0);
    await click(element, '.beside button');
    expect(words(element, '#position')).to.contain('The browser may not tell your position');
    await click(element, '.beside button');
    expect(field(element, 'latitude').value).to.equal('45.464204');
    expect(words(element, '#position')).to.equal('');
  });

  it('sends contact cards with several numbers', async () => {
    const shown = await show('contacts');
    const { element } = shown;
    await fill(element, { 'card.card-1': 'Marta Novak', 'phone.phone-1': '+39 02 1234567' });
    await add(element, 'Add phone number');
    expect(focused(element)).to.equal(field(element, 'phone.phone-2'));
    await fill(element, { 'phone.phone-2': '+39 333 1234567', 'email.card-1': 'marta@example.com' });
    await add(element, 'Add contact');
    await fill(element, { 'card.card-2': 'Aino', 'phone.phone-3': '12', 'organization.card-2': 'Nordwind' });
    expect(words(element, '.why')).to.equal('Check first: Phone number');
    await fill(element, { 'phone.phone-3': '+358 9 123456' });
    await click(element, '[part="send"]');
    const contacts = [
      { name: 'Marta Novak', phones: ['+39 02 1234567', '+39 333 1234567'], emails: ['marta@example.com'] },
      { name: 'Aino', phones: ['+358 9 123456'], organization: 'Nordwind' },
    ];
    expect(sent(shown)).to.deep.equal([['send', ID, { kind: 'contacts', contacts }]]);
  });

  it('sends reply buttons in the order they were put into', async () => {
    const shown = await show('buttons');
    const { element } = shown;
    await fill(element, { body: 'When?', header: 'Delivery', 'button.answer-1': 'Monday' });
    await add(element, 'Add button');
    await type(element, 'button.answer-2', 'Tuesday');
    await press(field(element, 'button.answer-2'), 'ArrowUp', { altKey: true });
    expect(focused(element)).to.equal(field(element, 'button.answer-2'));
    expect(words(element, '.preview .tap')).to.equal('Tuesday');
    await click(element, '[part="send"]');
    const buttons = [
      { id: 'answer-2', title: 'Tuesday' },
      { id: 'answer-1', title: 'Monday' },
    ];
    const header = { kind: 'text', text: 'Delivery' };
    expect(sent(shown)).to.deep.equal([['send', ID, { kind: 'buttons', header, body: 'When?', buttons }]]);
  });

  it('takes three buttons and no more', async () => {
    const { element } = await show('buttons');
    for (let more = 0; more < 4; more += 1) await add(element, 'Add button');
    expect(element.shadowRoot?.querySelectorAll('.item')).to.have.length(3);
    const button = inside(element, '.add');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(button.title).to.equal('No more than 3');
  });

  it('moves and removes items by their buttons and keeps the focus there', async () => {
    const { element } = await show('buttons');
    await add(element, 'Add button');
    await add(element, 'Add button');
    await click(element, '[data-act="down answer-1"]');
    expect(focused(element)?.getAttribute('data-act')).to.equal('down answer-1');
    const order = () =>
      [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.item input') ?? [])].map((input) => input.dataset.key);
    expect(order()).to.deep.equal(['button.answer-2', 'button.answer-1', 'button.answer-3']);
    await click(element, '[data-act="remove answer-1"]');
    expect(order()).to.deep.equal(['button.answer-2', 'button.answer-3']);
    expect(focused(element)).to.equal(field(element, 'button.answer-3'));
  });

  it('sends a list of sections', async () => {
    const shown = await show('list');
    const { element } = shown;
    await fill(element, { body: 'Which one?', 'list-button': 'Choose', 'row.answer-1': 'City' });
    await add(element, 'Add section');
    expect(words(element, '.why')).to.equal('Fill in first: Section 1');
    await fill(element, {
      'section.section-1': 'Bicycles',
      'section.section-2': 'Frames',
      'row.answer-2': 'Steel',
      'row.answer-2.description': 'Made here',
    });
    await click(element, '[part="send"]');
    const sections = [
      { title: 'Bicycles', rows: [{ id: 'answer-1', title: 'City' }] },
      { title: 'Frames', rows: [{ id: 'answer-2', title: 'Steel', description: 'Made here' }] },
    ];
    expect(sent(shown)).to.deep.equal([['send', ID, { kind: 'list', body: 'Which one?', button: 'Choose', sections }]]);
  });

  it('takes ten rows in all sections together', async () => {
    const { element } = await show('list');
    for (let more = 0; more < 11; more += 1) await add(element, 'Add row');
    expect(element.shadowRoot?.querySelectorAll('.item')).to.have.length(10);
    await add(element, 'Add section');
    expect(element.shadowRoot?.querySelectorAll('.group')).to.have.length(1);
  });

  it('sends a link that leads to https and refuses every other', async () => {
    const shown = await show('link');
    const { element } = shown;
    await fill(element, { body: 'Your order', title: 'Track it', url: 'javascript:alert(1)' });
    await click(element, '[part="send"]');
    expect(sent(shown)).to.deep.equal([]);
    expect(words(element, '.problem')).to.equal('The link has to begin with https.');
    expect(focused(element)).to.equal(field(element, 'url'));
    expect(element.shadowRoot?.querySelector('.preview a')).to.equal(null);
    await type(element, 'url', 'https://example.com/track?id=1');
    await press(field(element, 'url'), 'Enter', { ctrlKey: true });
    const button = { title: 'Track it', url: 'https://example.com/track?id=1' };
    expect(sent(shown)).to.deep.equal([['send', ID, { kind: 'link', body: 'Your order', button }]]);
  });
});
