import '../../../src/define/wa-inbox-template-picker.ts';
import { expect } from 'chai';
import { html } from 'lit';
import { InboxError, type Template } from '../../../src/domain/index.ts';
import type { InboxTemplatePickerElement } from '../../../src/elements/template-picker/inbox-template-picker.ts';
import type { TemplatesView } from '../../../src/store/views.ts';
import { templateOf } from '../../domain/template/template-samples.ts';
import { FakeStore } from '../fake-store.ts';
import { contact, conversation, conversationView } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const ID = conversation.id;
const READY = { state: 'ready', stale: false } as const;
const greeting = templateOf({ id: '1', name: 'delivery_note', samples: { 2: 'Monday' } });
const basic = templateOf({ id: '2', name: 'opening_hours', body: 'We are *open*.', category: 'marketing' });
const italian = templateOf({ id: '3', name: 'benvenuto', language: 'it', body: 'Benvenuti.' });
const rejected = templateOf({ id: '4', name: 'prize', status: 'rejected', reason: 'SCAM', body: 'You won.' });
const all = [greeting, basic, italian, rejected];

interface Shown {
  readonly element: InboxTemplatePickerElement;
  readonly store: FakeStore;
  readonly sent: unknown[];
}

async function show(list: TemplatesView | readonly Template[], store = new FakeStore()): Promise<Shown> {
  const given: TemplatesView = 'load' in list ? list : { load: READY, templates: list };
  const element = await mount<InboxTemplatePickerElement>(
    html`<wa-inbox-template-picker conversation-id=${ID} .list=${given}></wa-inbox-template-picker>`,
    store,
  );
  const sent: unknown[] = [];
  element.addEventListener('wa-inbox-template', ({ detail }) => sent.push(detail));
  return { element, store, sent };
}

const rows = (element: Element) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.row') ?? [])];
const names = (element: Element) => rows(element).map((row) => row.querySelector('bdi')?.textContent);
const words = (element: Element, selector: string) =>
  inside(element, selector).textContent?.replace(/\s+/g, ' ').trim();
const send = (element: Element) => inside<HTMLButtonElement>(element, '[part="send"]');

async function choose(element: Element, name: string): Promise<void> {
  rows(element)
    .find((row) => row.querySelector('bdi')?.textContent === name)
    ?.click();
  await settled();
}

async function type(element: Element, selector: string, value: string): Promise<void> {
  const input = inside<HTMLInputElement>(element, selector);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled();
}

function press(target: EventTarget, key: string): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}

describe('<wa-inbox-template-picker>', () => {
  afterEach(unmount);

  it('passes the accessibility audit, with and without a chosen template', async () => {
    const { element } = await show(all);
    await audit(element);
    await choose(element, 'Delivery note');
    send(element).click();
    await settled();
    await audit(element);
    await choose(element, 'Prize');
    await audit(element);
  });

  it('offers the customer’s language first and what cannot go last', async () => {
    const { element } = await show(all);
    expect(names(element)).to.deep.equal(['Benvenuto', 'Delivery note', 'Opening hours', 'Prize']);
  });

  it('finds by words of name and body, by category and by language', async () => {
    const { element } = await show(all);
    await type(element, 'input[type="search"]', 'BICYCLE arrives');
    expect(names(element)).to.deep.equal(['Delivery note']);
    await type(element, 'input[type="search"]', 'nothing like it');
    expect(words(element, '.state')).to.contain('No template matches');
    inside<HTMLButtonElement>(element, '.state button').click();
    await settled();
    const category = inside<HTMLSelectElement>(element, 'select');
    category.value = 'marketing';
    category.dispatchEvent(new Event('change'));
    await settled();
    expect(names(element)).to.deep.equal(['Opening hours']);
  });

  it('names basic and customised templates', async () => {
    const { element } = await show([greeting, basic]);
    const meta = rows(element).map((row) => row.querySelector('.meta')?.textContent ?? '');
    expect(meta.map((text) => text.split(' · ')[0])).to.deep.equal(['Customised template', 'Basic template']);
  });

  it('fills in what it knows and shows the message as it grows', async () => {
    const { element } = await show([greeting]);
    await choose(element, 'Delivery note');
    expect(inside<HTMLInputElement>(element, '[data-field="1"]').value).to.equal('Giulia');
    await type(element, '[data-field="2"]', '*Tuesday*');
    expect(words(element, '.body')).to.equal('Hello Giulia, your bicycle arrives on Tuesday at the shop.');
    expect(words(element, '.body strong')).to.equal('Tuesday');
    expect(words(element, '.hint')).to.equal('Example: Monday');
  });

  it('sends what was filled in, once, and closes', async () => {
    const { element, store, sent } = await show([greeting]);
    let closed = 0;
    element.addEventListener('close', () => {
      closed += 1;
    });
    await choose(element, 'Delivery note');
    await type(element, '[data-field="2"]', 'Monday');
    send(element).click();
    send(element).click();
    await settled();
    const content = { kind: 'template', templateId: '1', values: { body: { 1: 'Giulia', 2: 'Monday' }, buttons: {} } };
    expect(sent).to.deep.equal([{ conversationId: ID, content }]);
    expect(closed).to.equal(1);
    expect(store.calls.filter(([method]) => method === 'send')).to.deep.equal([['send', ID, content]]);
  });

  it('keeps what was filled in when the host prevents the send', async () => {
    const { element, store } = await show([greeting]);
    element.addEventListener('wa-inbox-template', (event) => event.preventDefault());
    await choose(element, 'Delivery note');
    await type(element, '[data-field="2"]', 'Monday');
    send(element).click();
    await settled();
    expect(inside<HTMLInputElement>(element, '[data-field="2"]').value).to.equal('Monday');
    expect(store.calls.some(([method]) => method === 'send')).to.equal(false);
  });

  it('does not send what is incomplete, says why, and leads to the field', async () => {
    const { element, sent } = await show([greeting]);
    await choose(element, 'Delivery note');
    expect(send(element).getAttribute('aria-disabled')).to.equal('true');
    expect(words(element, '#why')).to.equal('Fill in first: Variable 2');
    send(element).click();
    await settled();
    expect(sent).to.deep.equal([]);
    expect(element.shadowRoot?.activeElement?.getAttribute('data-field')).to.equal('2');
    expect(words(element, '.problem')).to.equal('Fill this in.');
    await type(element, '[data-field="2"]', '{{date}}');
    expect(words(element, '#why')).to.equal('Check first: Variable 2');
  });

  it('shows why a template cannot be sent', async () => {
    const { element, sent } = await show([rejected]);
    await choose(element, 'Prize');
    expect(words(element, '.barred')).to.equal('Meta rejected this template.SCAM');
    send(element).click();
    expect(sent).to.deep.equal([]);
  });

  it('says when none of the templates can be sent', async () => {
    const { element } = await show([rejected]);
    expect(words(element, '.foot span')).to.equal('None of these can be sent yet.');
  });

  it('sends no marketing to whoever wants none', async () => {
    const store = new FakeStore();
    store.conversation(ID).set(conversationView({ contact: { ...contact, marketingOptOut: true } }));
    const { element } = await show([basic], store);
    await choose(element, 'Opening hours');
    expect(words(element, '#why')).to.equal('This customer wants no marketing messages.');
  });

  it('takes a place, a code, the end of a link and the end of an offer', async () => {
    const template = templateOf({
      body: 'Come.',
      header: { format: 'location' },
      offer: { text: 'Winter', hasExpiration: true },
      buttons: [
        { kind: 'copy-code', text: '' },
        { kind: 'url', text: 'Shop', url: 'https://a.example/{{1}}' },
      ],
    });
    const { element, sent } = await show([template]);
    await choose(element, 'Delivery note');
    const [latitude, longitude] = element.shadowRoot?.querySelectorAll<HTMLInputElement>('.half') ?? [];
    for (const [input, value] of [
      [latitude, '60,2'],
      [longitude, '24.9'],
    ] as const) {
      if (input === undefined) throw new Error('no place');
      input.value = value;
      input.dispatchEvent(new InputEvent('input'));
      await settled();
    }
    await type(element, '[data-field="offer"]', '2099-01-01T10:00');
    await type(element, '[data-field="button.0"]', 'SAVE');
    await type(element, '[data-field="button.1"]', 'save');
    send(element).click();
    const values = {
      header: { kind: 'location', latitude: 60.2, longitude: 24.9 },
      offerEndsAt: new Date('2099-01-01T10:00').getTime(),
      body: {},
      buttons: { 0: 'SAVE', 1: 'save' },
    };
    expect(sent).to.deep.equal([{ conversationId: ID, content: { kind: 'template', templateId: '901', values } }]);
  });

  it('is walked by keyboard: arrows in the list, Enter chooses, Escape closes', async () => {
    const { element } = await show(all);
    let closed = 0;
    element.addEventListener('close', () => {
      closed += 1;
    });
    const [first, second] = rows(element);
    if (first === undefined || second === undefined) throw new Error('no rows');
    first.focus();
    press(first, 'ArrowDown');
    expect(element.shadowRoot?.activeElement).to.equal(second);
    press(second, 'End');
    expect(element.shadowRoot?.activeElement).to.equal(rows(element).at(-1));
    press(second, 'Enter');
    await settled();
    expect(words(element, '.one h2 bdi')).to.equal(second.querySelector('bdi')?.textContent);
    expect(element.shadowRoot?.activeElement?.localName).to.be.oneOf(['h2', 'input']);
    press(inside(element, '.one h2'), 'Escape');
    expect(closed).to.equal(1);
  });

  it('forgets what was filled in when another conversation opens', async () => {
    const { element } = await show([greeting]);
    await choose(element, 'Delivery note');
    await type(element, '[data-field="2"]', 'Monday');
    element.conversationId = 'another';
    await settled();
    element.conversationId = ID;
    await settled();
    await choose(element, 'Delivery note');
    expect(inside<HTMLInputElement>(element, '[data-field="2"]').value).to.equal('');
  });

  const states: readonly (readonly [string, TemplatesView, string])[] = [
    ['loading', { load: { state: 'loading' }, templates: [] }, 'Templates are loading'],
    [
      'failed',
      { load: { state: 'failed', error: new InboxError('offline', 'x') }, templates: [] },
      'Templates could not be loaded',
    ],
    ['empty', { load: READY, templates: [] }, 'No templates yet'],
  ];
  for (const [name, list, text] of states) {
    it(`shows that the list is ${name}`, async () => {
      const { element } = await show(list);
      expect(words(element, '.find .state, .find .loading')).to.contain(text);
      await audit(element);
    });
  }

  it('leads to Meta, where templates are created', async () => {
    const { element } = await show(all);
    const link = inside<HTMLAnchorElement>(element, '.foot a');
    expect([link.href.startsWith('https://business.facebook.com/'), link.rel]).to.deep.equal([
      true,
      'noopener noreferrer',
    ]);
    element.manageUrl = 'javascript:alert(1)';
    await settled();
    expect(element.shadowRoot?.querySelector('.foot a')).to.equal(null);
  });
});
