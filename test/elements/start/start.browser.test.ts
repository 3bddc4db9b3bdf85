import '../../../src/define/wa-inbox-start.ts';
import { expect } from 'chai';
import { html } from 'lit';
import { type Capabilities, InboxError, OUTGOING_KINDS, type Role } from '../../../src/domain/index.ts';
import type { InboxStartElement } from '../../../src/elements/start/inbox-start.ts';
import type { StartedConversation } from '../../../src/store/views.ts';
import { FakeStore } from '../fake-store.ts';
import { capabilities, channel, contact, conversationView, list, row, session } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const PHONE = '+39 333 111 2222';
const ABLE: Capabilities = {
  ...capabilities,
  ...{ commands: [...capabilities.commands, 'conversation.start'], features: ['templates'] },
  outgoingKinds: OUTGOING_KINDS,
};
const second = { ...channel, id: 'channel-2', name: 'Support', phone: '+390299999999' };

interface Given {
  readonly roles?: Readonly<Record<string, Role>>;
  readonly able?: Partial<Capabilities>;
  readonly store?: FakeStore;
  readonly channelId?: string;
  readonly phone?: string;
  readonly atOnce?: boolean;
}

async function show({ roles, able, store = new FakeStore(), channelId = '', phone = '', atOnce = false }: Given = {}) {
  store.session.set({
    load: { state: 'ready', stale: false },
    session: { ...session(roles), capabilities: { ...ABLE, ...able } },
  });
  const told: (StartedConversation | 'close')[] = [];
  const element = await mount<InboxStartElement>(
    html`<wa-inbox-start
      .channelId=${channelId}
      .phone=${phone}
      .atOnce=${atOnce}
      @wa-inbox-start-done=${({ detail }: CustomEvent<StartedConversation>) => told.push(detail)}
      @close=${() => told.push('close')}
    ></wa-inbox-start>`,
    store,
  );
  await settled();
  return { element, store, told };
}

const number = (element: Element) => inside<HTMLInputElement>(element, 'input[type="tel"]');
const note = (element: Element) => inside(element, '#phone-note').textContent?.trim();
const button = (element: Element) => inside<HTMLButtonElement>(element, '[part="start"]');
const isOpen = (element: Element) => inside<HTMLDialogElement>(element, 'dialog').open;
const started = (store: FakeStore) => store.calls.filter(([method]) => method === 'startConversation');

async function type(element: Element, text: string): Promise<void> {
  number(element).value = text;
  number(element).dispatchEvent(new InputEvent('input'));
  await settled();
}

async function submit(element: Element): Promise<void> {
  button(element).click();
  await settled();
}

/** Past the pause after which the backend is asked. */
async function looked(store: FakeStore, text: string, lastMessage = row().lastMessage): Promise<void> {
  const asked = { filter: { channelIds: [channel.id], text } };
  store.conversations(asked).set(list({ rows: [row({ id: 'there', name: 'Anna Bianchi', lastMessage })] }));
  store.conversation('there').set(conversationView({ contact: { ...contact, phone: text } }));
  await new Promise((resolve) => setTimeout(resolve, 300));
  await settled();
}

describe('<wa-inbox-start>', () => {
  afterEach(unmount);

  it('passes the accessibility audit, with a problem and with a conversation that is there', async () => {
    const store = new FakeStore();
    store.channels.set([channel, second]);
    const { element } = await show({ store, roles: { 'channel-1': 'contributor', 'channel-2': 'supervisor' } });
    await audit(element);
    await type(element, '0212');
    await audit(element);
    await type(element, PHONE);
    await looked(store, '+393331112222');
    expect(inside(element, '.there').textContent).to.contain('Anna Bianchi');
    await audit(element);
  });

  it('opens with the keyboard in the number', async () => {
    const { element } = await show();
    expect(isOpen(element)).to.equal(true);
    expect(element.shadowRoot?.activeElement === number(element)).to.equal(true);
  });

  it('says while somebody types what can no longer come right', async () => {
    const { element } = await show();
    const told: (string | undefined)[] = [];
    for (const text of ['', '+', '+39', '02 12', '+39x', PHONE, `${PHONE}33333333`, channel.phone]) {
      await type(element, text);
      told.push(note(element));
    }
    const hint = 'With the country code, such as +39';
    expect(told).to.deep.equal([
      ...[hint, hint, hint, 'Begin with + and the country code.', 'A phone number has digits only.', hint],
      ...['This number is too long.', 'This is the number of the channel itself.'],
    ]);
    expect(number(element).getAttribute('aria-invalid')).to.equal('true');
  });

  it('says what is missing once the number was left, or is to be taken', async () => {
    const { element, store } = await show();
    await submit(element);
    expect(note(element)).to.equal('Type a phone number.');
    await type(element, '+39 33');
    expect(note(element)).to.equal('This number is too short.');
    await submit(element);
    expect(started(store)).to.deep.equal([]);
    expect(element.shadowRoot?.activeElement === number(element)).to.equal(true);
  });

  it('begins with channel, number and name, and says which conversation it is', async () => {
    const { element, store, told } = await show();
    await type(element, PHONE);
    const name = inside<HTMLInputElement>(element, 'input:not([type])');
    name.value = 'Anna';
    name.dispatchEvent(new InputEvent('input'));
    await submit(element);
    const draft = { channelId: channel.id, phone: '+393331112222', name: 'Anna' };
    expect(started(store)).to.deep.equal([['startConversation', draft]]);
    expect(told).to.deep.equal([{ conversationId: 'conversation-new', wasThere: false }, 'close']);
  });

  it('begins with the Enter key, once', async () => {
    const { element, store } = await show({ phone: PHONE });
    const form = inside<HTMLFormElement>(element, 'form');
    form.requestSubmit();
    form.requestSubmit();
    await settled();
    expect(started(store)).to.have.length(1);
  });

  it('offers a choice where there are several channels to write on', async () => {
    const store = new FakeStore();
    store.channels.set([channel, second, { ...channel, id: 'channel-3', name: 'Seen only' }]);
    const roles = { 'channel-1': 'contributor', 'channel-2': 'contributor', 'channel-3': 'viewer' } as const;
    const { element } = await show({ store, roles, phone: PHONE, channelId: 'channel-2' });
    const select = inside<HTMLSelectElement>(element, 'select');
    expect([...select.options].map(({ value }) => value)).to.deep.equal(['channel-1', 'channel-2']);
    await submit(element);
    expect(started(store)[0]?.[1]).to.have.property('channelId', 'channel-2');
  });

  it('asks for no channel where there is one', async () => {
    const { element } = await show();
    expect(element.shadowRoot?.querySelector('select')).to.equal(null);
  });

  it('leads to the conversation there is, without asking the backend for another', async () => {
    const { element, store, told } = await show();
    await type(element, PHONE);
    await looked(store, '+393331112222');
    expect(button(element).textContent?.trim()).to.equal('Open conversation');
    await submit(element);
    expect(started(store)).to.deep.equal([]);
    expect(told).to.deep.equal([{ conversationId: 'there', wasThere: true }, 'close']);
  });

  it('leads to a conversation nobody wrote in yet as to a new one', async () => {
    const { element, store, told } = await show();
    await type(element, PHONE);
    await looked(store, '+393331112222', null);
    await submit(element);
    expect(told[0]).to.deep.equal({ conversationId: 'there', wasThere: false });
  });

  it('takes nobody for the number whose messages merely hold it', async () => {
    const { element, store } = await show();
    await type(element, PHONE);
    await looked(store, '+393331112222');
    store.conversation('there').set(conversationView({ contact: { ...contact, phone: '+393339999999' } }));
    await type(element, `${PHONE} `);
    expect(button(element).textContent?.trim()).to.equal('Choose a template');
  });

  it('says why it did not begin, and may be tried again', async () => {
    const store = new FakeStore();
    const begin = store.startConversation;
    store.startConversation = () => Promise.reject(new InboxError('contact-blocked', 'blocked'));
    const { element, told } = await show({ store, phone: PHONE });
    await submit(element);
    expect(inside(element, '.trouble').textContent?.trim()).to.equal('This customer is blocked on this number.');
    store.startConversation = begin;
    await submit(element);
    expect(told).to.have.length(2);
  });

  it('says first what no number helps against', async () => {
    const store = new FakeStore();
    store.channels.set([{ ...channel, health: 'disconnected' }]);
    const { element } = await show({ store, phone: PHONE });
    expect(inside(element, '.trouble').textContent).to.contain('This channel is disconnected.');
    await submit(element);
    expect(started(store)).to.deep.equal([]);
    const { element: viewer } = await show({ roles: { 'channel-1': 'viewer' } });
    expect(inside(viewer, '.trouble').textContent).to.contain('does not include replying');
    const { element: unable } = await show({ able: { features: [] } });
    expect(inside(unable, '.trouble').textContent).to.contain('This server does not offer that.');
  });

  it('begins without the dialog when it is told all, and shows it when that fails', async () => {
    const { element, store, told } = await show({ phone: PHONE, atOnce: true });
    expect([isOpen(element), told.length, started(store).length]).to.deep.equal([false, 2, 1]);
    const failing = new FakeStore();
    failing.startConversation = () => Promise.reject(new InboxError('offline', 'offline'));
    const { element: asked } = await show({ store: failing, phone: PHONE, atOnce: true });
    expect(isOpen(asked)).to.equal(true);
    expect(inside(asked, '.trouble').textContent).to.contain('There is no network connection.');
  });

  it('asks all the same for what is missing: a country, or one of several channels', async () => {
    const { element } = await show({ phone: '333 111 2222', atOnce: true });
    expect([isOpen(element), note(element)]).to.deep.equal([true, 'Begin with + and the country code.']);
    const store = new FakeStore();
    store.channels.set([channel, second]);
    const roles = { 'channel-1': 'contributor', 'channel-2': 'contributor' } as const;
    const { element: several } = await show({ store, roles, phone: PHONE, atOnce: true });
    expect([isOpen(several), started(store)]).to.deep.equal([true, []]);
  });

  it('closes with nothing begun', async () => {
    const { element, store, told } = await show({ phone: PHONE });
    inside<HTMLButtonElement>(element, '.button.plain').click();
    await settled();
    expect([told, started(store)]).to.deep.equal([['close'], []]);
  });

  it('fits 300 px, and writes numbers from left to right in Arabic', async () => {
    const { element } = await show({ phone: PHONE });
    element.setAttribute('dir', 'rtl');
    await settled();
    const dialog = inside<HTMLDialogElement>(element, 'dialog');
    dialog.style.inlineSize = '276px';
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    expect(getComputedStyle(number(element)).direction).to.equal('ltr');
  });
});
