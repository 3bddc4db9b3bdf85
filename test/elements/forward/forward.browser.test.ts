import '../../../src/define/wa-inbox-forward.ts';
import { expect } from 'chai';
import { html } from 'lit';
import { type MessageContent, OUTGOING_KINDS } from '../../../src/domain/index.ts';
import type { InboxForwardElement } from '../../../src/elements/forward/inbox-forward.ts';
import type { ConversationRow, MessageView } from '../../../src/store/views.ts';
import { FakeStore } from '../fake-store.ts';
import { capabilities, channel, conversationView, list, message, NOW, row, session } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const TEMPLATE: MessageContent = {
  kind: 'template',
  templateId: '1',
  name: 'hi',
  language: 'en',
  category: 'utility',
  body: 'Hi',
  buttons: [],
  values: { body: {}, buttons: {} },
};
const FROM = 'conversation-0';
const anna = row({ id: 'conversation-a', name: 'Anna Bianchi', contactId: 'contact-a' });
const rene = row({ id: 'conversation-b', name: 'René Petit', contactId: 'contact-b' });
const closed = row({ id: 'conversation-c', name: 'Closed', contactId: 'contact-c', windowClosesAt: NOW - 1 });
const here = row({ id: FROM, name: 'Giulia Rossi' });

interface Shown {
  readonly element: InboxForwardElement;
  readonly store: FakeStore;
  readonly closed: () => number;
}

interface Given {
  readonly rows?: readonly ConversationRow[];
  readonly what?: Partial<MessageView>;
  readonly filters?: typeof capabilities.filters;
  readonly store?: FakeStore;
}

async function show({
  rows = [anna, rene, closed, here],
  what,
  filters,
  store = new FakeStore(),
}: Given = {}): Promise<Shown> {
  const able = { ...capabilities, outgoingKinds: OUTGOING_KINDS, filters: filters ?? capabilities.filters };
  store.session.set({ load: { state: 'ready', stale: false }, session: { ...session(), capabilities: able } });
  store.conversations({ filter: {} }).set(list({ rows }));
  store.timeline(FROM).set({ ...store.timeline(FROM).current, messages: [message(what)] });
  store.forward = async (...args: unknown[]) => {
    store.calls.push(['forward', ...args]);
    return ['message-new'];
  };
  const element = await mount<InboxForwardElement>(
    html`<wa-inbox-forward conversation-id=${FROM} message-id=${message().id}></wa-inbox-forward>`,
    store,
  );
  let count = 0;
  element.addEventListener('close', () => (count += 1));
  return { element, store, closed: () => count };
}

const words = (element: Element, selector: string) =>
  inside(element, selector).textContent?.replace(/\s+/g, ' ').trim();
const names = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('.name') ?? [])].map((name) => name.textContent);
const box = (element: Element, id: string) => inside<HTMLInputElement>(element, `[data-id="${id}"]`);
const send = (element: Element) => inside<HTMLButtonElement>(element, '[part="send"]');
const forwarded = ({ store }: Shown) => store.calls.filter(([method]) => method === 'forward');

async function click(target: HTMLElement): Promise<void> {
  target.click();
  await settled();
}

async function search(element: Element, text: string): Promise<void> {
  const input = inside<HTMLInputElement>(element, 'input[type="search"]');
  input.value = text;
  input.dispatchEvent(new InputEvent('input'));
  await settled();
}

describe('<wa-inbox-forward>', () => {
  afterEach(unmount);

  it('passes the accessibility audit, with targets and without', async () => {
    const { element } = await show();
    await click(box(element, anna.id));
    await audit(element);
    const { element: barred } = await show({ what: { revokedAt: NOW } });
    await audit(barred);
  });

  it('offers every other conversation, and shows what is sent on', async () => {
    const { element } = await show();
    expect(names(element)).to.deep.equal(['Anna Bianchi', 'René Petit', 'Closed']);
    expect(words(element, '.message')).to.equal('When does my parcel arrive?');
    expect(element.shadowRoot?.activeElement?.getAttribute('type')).to.equal('search');
  });

  it('sends to all that were chosen, in that order, and closes', async () => {
    const shown = await show();
    const { element } = shown;
    expect(words(element, '.why')).to.equal('Choose a conversation first.');
    await click(send(element));
    expect(forwarded(shown)).to.deep.equal([]);
    await click(box(element, rene.id));
    await click(box(element, closed.id));
    await click(box(element, anna.id));
    expect(words(element, '.why')).to.equal('Chosen: 2');
    await click(send(element));
    expect(forwarded(shown)).to.deep.equal([['forward', 'message-1', FROM, [rene.id, anna.id]]]);
    expect(shown.closed()).to.equal(1);
  });

  it('takes a choice back', async () => {
    const { element } = await show();
    await click(box(element, anna.id));
    await click(box(element, anna.id));
    expect(box(element, anna.id).checked).to.equal(false);
    expect(send(element).getAttribute('aria-disabled')).to.equal('true');
  });

  it('says why a conversation cannot be chosen, and lets the keyboard get there', async () => {
    const other = { ...channel, id: 'channel-2', name: 'Sales' };
    const sales = row({
      id: 'conversation-d',
      name: 'Viewer',
      channel: { id: other.id, name: other.name, source: 'whatsapp' },
    });
    const store = new FakeStore();
    store.channels.set([{ ...channel, health: 'disconnected' }, other]);
    const { element } = await show({ rows: [anna, sales], store });
    await click(box(element, anna.id));
    expect(box(element, anna.id).checked).to.equal(false);
    expect(box(element, anna.id).getAttribute('aria-disabled')).to.equal('true');
    expect(words(element, '#about-0')).to.contain('This channel is disconnected');
    expect(words(element, '#about-1')).to.contain('You have no access to this channel.');
  });

  it('finds out about a chosen conversation what a row does not tell, and does not send there', async () => {
    const shown = await show();
    const { element, store } = shown;
    await click(box(element, anna.id));
    await click(box(element, rene.id));
    store.conversation(anna.id).set(conversationView({ replyLock: 'contact-blocked' }));
    await settled();
    expect(words(element, '#about-0')).to.contain('This customer is blocked on this number.');
    expect(box(element, anna.id).checked).to.equal(false);
    await click(send(element));
    expect(forwarded(shown)).to.deep.equal([['forward', 'message-1', FROM, [rene.id]]]);
  });

  it('searches what is loaded, without case and marks', async () => {
    const { element } = await show();
    await search(element, 'RENE pet');
    expect(names(element)).to.deep.equal(['René Petit']);
    await search(element, 'nobody');
    expect(words(element, '.end')).to.equal('No conversation matches');
  });

  it('asks the backend where that can search', async () => {
    const { element, store } = await show({ filters: [...capabilities.filters, 'text'] });
    store.conversations({ filter: { text: 'parcel' } }).set(list({ rows: [rene] }));
    await search(element, 'parcel');
    while (names(element).length !== 1) await settled();
    expect(names(element)).to.deep.equal(['René Petit']);
  });

  it('loads more when asked, and says when conversations cannot be loaded', async () => {
    const { element, store } = await show();
    store.conversations({ filter: {} }).set(list({ rows: [anna], more: 'more' }));
    await settled();
    await click(inside(element, '.scroller > button'));
    expect(store.calls).to.deep.include(['loadMore', { filter: {} }]);
  });

  const impossible: readonly (readonly [string, Partial<MessageView>, string])[] = [
    ['a deleted message', { revokedAt: NOW }, 'The sender deleted this message.'],
    ['a template', { content: TEMPLATE }, 'Templates are not forwarded.'],
    [
      'an answer of the customer',
      { content: { kind: 'choice', title: 'Yes', payload: '1' } },
      'This kind of message cannot be forwarded.',
    ],
    ['a file that is gone', { content: photo('expired') }, 'The file is not kept here'],
  ];

  for (const [name, what, why] of impossible) {
    it(`says why ${name} is not sent on`, async () => {
      const { element } = await show({ what });
      expect(words(element, '.impossible')).to.contain(why);
      expect(element.shadowRoot?.querySelector('[part="send"]')).to.equal(null);
    });
  }

  it('sends on a picture that is kept', async () => {
    const shown = await show({ what: { content: photo('stored') } });
    await click(box(shown.element, anna.id));
    await click(send(shown.element));
    expect(forwarded(shown)).to.have.length(1);
  });

  it('stays open and says so when nothing was sent', async () => {
    const shown = await show();
    shown.store.forward = async () => [];
    await click(box(shown.element, anna.id));
    await click(send(shown.element));
    expect(words(shown.element, '.why')).to.contain('Nothing was sent');
    expect(shown.closed()).to.equal(0);
  });
});

function photo(state: 'stored' | 'expired'): MessageContent {
  return { kind: 'image', mediaId: 'm', mime: 'image/jpeg', file: { id: 'file-1', state, bytes: 1000 } };
}
