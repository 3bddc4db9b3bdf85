import '../../../src/define/wa-inbox-conversation.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxConversationElement } from '../../../src/elements/conversation/inbox-conversation.ts';
import { targetOfLink } from '../../../src/elements/conversation/permalink.ts';
import { FakeStore } from '../fake-store.ts';
import { channel, conversation, conversationView, MINUTE, message, NOW } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const ID = conversation.id;

const sheet = new CSSStyleSheet();
sheet.replaceSync('wa-inbox-conversation { block-size: 600px; }');

async function show(store = new FakeStore()): Promise<InboxConversationElement> {
  store.conversation(ID).set(conversationView());
  store.timeline(ID).set({
    load: { state: 'ready', stale: false },
    messages: [message({ id: 'm1', at: NOW - MINUTE })],
    older: 'end',
    newer: 'end',
    unreadFromId: null,
  });
  return mount(html`<wa-inbox-conversation conversation-id=${ID}></wa-inbox-conversation>`, store);
}

function choose(element: Element, words: string): void {
  inside<HTMLButtonElement>(element, '.more-tools').click();
  const items = [...inside(element, '.more-tools-menu').querySelectorAll('button')];
  const item = items.find(({ textContent }) => textContent?.includes(words));
  if (item === undefined) throw new Error(`no ${words} in the menu`);
  item.click();
}

describe('the tools of a conversation', () => {
  before(() => {
    document.adoptedStyleSheets = [sheet];
  });
  after(() => {
    document.adoptedStyleSheets = [];
  });
  afterEach(unmount);

  it('pass the accessibility audit with the menu open', async () => {
    const element = await show();
    inside<HTMLButtonElement>(element, '.more-tools').click();
    await settled();
    await audit(element);
  });

  it('tell the customer that their messages were read, where the channel leaves that to agents', async () => {
    const store = new FakeStore();
    const element = await show(store);
    expect(inside(element, '.more-tools-menu').textContent).not.to.include('for the customer');
    store.conversation(ID).set(conversationView({ channel: { ...channel, readReceipts: 'manual' } }));
    await settled();
    choose(element, 'Mark as read for the customer');
    expect(store.calls.filter(([method]) => method === 'markRead').at(-1)).to.deep.equal([
      'markRead',
      ID,
      undefined,
      { tell: true },
    ]);
    store.conversation(ID).set(conversationView({ channel: { ...channel, readReceipts: 'manual' }, role: 'viewer' }));
    await settled();
    expect(inside(element, '.more-tools-menu').textContent).not.to.include('for the customer');
  });

  it('open the transcript of this conversation, load it on first use, and give the focus back', async () => {
    const element = await show();
    const loaded = customElements.whenDefined('wa-inbox-transcript');
    choose(element, 'Transcript');
    await loaded;
    await settled();
    const transcript = inside<HTMLElement & { conversationId: string; customer: string }>(
      element,
      'wa-inbox-transcript',
    );
    expect([transcript.conversationId, transcript.customer]).to.deep.equal([ID, 'Giulia Rossi']);
    inside<HTMLDialogElement>(transcript, 'dialog').close();
    await settled();
    expect(element.shadowRoot?.querySelectorAll('wa-inbox-transcript').length).to.equal(0);
    expect(element.shadowRoot?.activeElement?.className).to.include('more-tools');
  });

  it('copy a link that leads back here, unless the page has its own', async () => {
    const element = await show();
    const links: string[] = [];
    const own = (event: CustomEvent<{ readonly url: string }>) => {
      links.push(event.detail.url);
      event.preventDefault();
    };
    addEventListener('wa-inbox-link', own as EventListener, { once: true });
    choose(element, 'Copy link');
    expect(targetOfLink(links[0] ?? '')).to.deep.equal({ conversationId: ID, messageId: null });
  });

  it('show a message as soon as there is one to show', async () => {
    const store = new FakeStore();
    const element = await show(store);
    element.showMessage('far');
    await settled();
    expect(store.calls.filter(([method]) => method === 'showAround')).to.deep.equal([['showAround', ID, 'far']]);
  });
});
