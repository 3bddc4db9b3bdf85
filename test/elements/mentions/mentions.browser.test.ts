import '../../../src/define/wa-inbox-mentions.ts';
import '../../../src/define/wa-inbox.ts';
import '../../../src/define/conversation-panes.ts';
import { ContextProvider } from '@lit/context';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxElement } from '../../../src/elements/inbox/inbox.ts';
import type { Announcer } from '../../../src/elements/internal/announcer.ts';
import { setInboxLocale } from '../../../src/elements/internal/localize.ts';
import { announcerContext } from '../../../src/elements/internal/store-context.ts';
import type { InboxMentionsElement } from '../../../src/elements/mentions/inbox-mentions.ts';
import type { MentionsView, MentionView } from '../../../src/store/mentions-view.ts';
import { FakeStore } from '../fake-store.ts';
import { conversation, conversationView } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';
import { mention } from './mention.ts';

const READY = { state: 'ready', stale: false } as const;
const WORDS = 'Aino Virtanen mentioned you. Giulia Rossi. @Marta Novak, can she have a refund?';

async function show(front = '', first: MentionsView = { load: READY, mentions: [] }) {
  const store = new FakeStore();
  store.mentions.set(first);
  const element = await mount<InboxMentionsElement>(
    html`<wa-inbox-mentions conversation-id=${front}></wa-inbox-mentions>`,
    store,
  );
  const holder = element.parentElement ?? element;
  element.remove();
  const said: string[] = [];
  const voice = { announce: (text: string) => said.push(text) } as unknown as Announcer;
  new ContextProvider(holder, { context: announcerContext, initialValue: voice });
  const events: unknown[] = [];
  for (const name of ['wa-inbox-mention', 'wa-inbox-show'])
    holder.addEventListener(name, (event) => events.push([name, (event as CustomEvent).detail]));
  const fresh = document.createElement('wa-inbox-mentions');
  fresh.conversationId = front;
  holder.append(fresh);
  await settled();
  const tell = async (...mentions: readonly MentionView[]) => {
    store.mentions.set({ load: READY, mentions });
    await settled();
  };
  return { store, element: fresh, said, events, tell };
}

const text = (element: Element) => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The page as the browser says it is looked at. */
function look(state: DocumentVisibilityState | null): void {
  if (state === null) Reflect.deleteProperty(document, 'visibilityState');
  else Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('<wa-inbox-mentions>', () => {
  afterEach(() => {
    look(null);
    unmount();
  });

  it('passes the accessibility audit', async () => {
    const { element, tell } = await show();
    await tell(mention('n1'), mention('n2'));
    await audit(element);
  });

  it('says who named this agent, about whom, and how the note begins; announced once, told the page once', async () => {
    const { element, said, events, tell } = await show();
    expect(text(element)).to.equal('');
    await tell(mention('n1'));
    await tell({ ...mention('n1') });
    for (const part of WORDS.split('. ')) expect(text(element)).to.include(part);
    expect(said).to.deep.equal([WORDS]);
    const detail = { conversationId: conversation.id, messageId: 'note-n1', authorId: 'agent-2' };
    expect(events).to.deep.equal([['wa-inbox-mention', detail]]);
  });

  it('announces what waited since before, which is no news for the page', async () => {
    const { element, said, events } = await show('', { load: READY, mentions: [mention('n1')] });
    expect(text(element)).to.include('Aino Virtanen mentioned you');
    expect([said, events]).to.deep.equal([[WORDS], []]);
  });

  it('shows what this device kept, and says nothing of it until the backend has', async () => {
    const kept = { load: { state: 'loading' }, mentions: [mention('n1')] } as const;
    const { element, said, events, tell } = await show('', kept);
    expect([text(element) !== '', said]).to.deep.equal([true, []]);
    await tell(mention('n1'), mention('n2', { notice: { conversationId: 'other' } }));
    expect([said.length, events]).to.deep.equal([1, []]);
  });

  it('waits for the customer’s name before it speaks', async () => {
    const { store, said, tell } = await show();
    store.conversation('far').set(conversationView({ load: { state: 'loading' }, name: '' }));
    await tell(mention('n1', { notice: { conversationId: 'far' } }));
    expect(said).to.deep.equal([]);
    store.conversation('far').set(conversationView({ name: 'Noor' }));
    await settled();
    expect(said).to.deep.equal([WORDS.replace('Giulia Rossi', 'Noor')]);
  });

  it('names nobody while it does not know the colleague’s name', async () => {
    const { element, tell } = await show();
    await tell(mention('n1', { author: { id: 'agent-2', name: '' } }));
    expect(text(element)).to.include('A colleague mentioned you');
  });

  it('opens the conversation at the note, and is gone', async () => {
    const { element, events, tell } = await show();
    await tell(mention('n1'));
    inside<HTMLButtonElement>(element, '.button').click();
    await settled();
    const detail = { conversationId: conversation.id, messageId: 'note-n1', keys: true };
    expect(events.at(-1)).to.deep.equal(['wa-inbox-show', detail]);
    expect(text(element)).to.equal('');
  });

  it('says how many more there are, and shows the next one once one was dismissed', async () => {
    const { store, element, said, tell } = await show();
    await tell(mention('n0', { notice: { conversationId: 'other', words: 'Earlier' } }), mention('n1'));
    expect(text(element)).to.include('More: 1');
    inside<HTMLButtonElement>(element, '.icon-button').click();
    await settled();
    expect(text(element)).to.include('Earlier').and.not.include('More');
    expect(store.calls).to.deep.include(['dismissMentions', conversation.id]);
    expect(said.length, 'nothing is said twice').to.equal(1);
  });

  it('is seen at once in the conversation on the screen: told, announced, and not shown', async () => {
    const { store, element, said, events, tell } = await show(conversation.id);
    await tell(mention('n1'));
    expect([text(element), said, events.length]).to.deep.equal(['', [WORDS], 1]);
    expect(store.mentions.current.mentions).to.deep.equal([]);
  });

  it('stays in a page nobody looks at until somebody does', async () => {
    const { store, element, tell } = await show(conversation.id);
    look('hidden');
    await tell(mention('n1'));
    expect(text(element)).to.include('Aino Virtanen mentioned you');
    look('visible');
    await settled();
    expect([text(element), store.mentions.current.mentions]).to.deep.equal(['', []]);
  });

  it('is gone when its conversation is opened from elsewhere', async () => {
    const { store, element, tell } = await show();
    await tell(mention('n1'));
    element.conversationId = conversation.id;
    await settled();
    expect([text(element), store.mentions.current.mentions]).to.deep.equal(['', []]);
  });

  it('fits 300 px, also from right to left', async () => {
    const { element, tell } = await show();
    await tell(mention('n1', { notice: { words: 'x'.repeat(160) } }));
    element.style.inlineSize = '300px';
    element.style.display = 'block';
    for (const locale of ['en', 'ar'] as const) {
      await setInboxLocale(locale);
      element.dir = locale === 'ar' ? 'rtl' : 'ltr';
      await settled();
      const line = inside(element, '.notice');
      expect(line.scrollWidth, locale).to.be.at.most(300);
      for (const button of line.querySelectorAll('button')) {
        const { left, right } = button.getBoundingClientRect();
        const box = element.getBoundingClientRect();
        expect(left >= box.left && right <= box.right, locale).to.equal(true);
      }
    }
    await setInboxLocale('en');
  });

  it('stands below the bar of the inbox and brings the note’s conversation to the front', async () => {
    const store = new FakeStore();
    const inbox = await mount<InboxElement>(html`<wa-inbox .store=${store}></wa-inbox>`);
    inbox.style.blockSize = '600px';
    store.mentions.set({ load: READY, mentions: [mention('n1')] });
    await settled();
    await audit(inbox);
    inside<HTMLButtonElement>(inside(inbox, 'wa-inbox-mentions'), '.button').click();
    await settled();
    expect(inbox.conversationId).to.equal(conversation.id);
    await settled();
    expect(store.calls).to.deep.include(['showAround', conversation.id, 'note-n1']);
    expect(text(inside(inbox, 'wa-inbox-mentions'))).to.equal('');
    expect(inbox.shadowRoot?.activeElement?.localName, 'where the keyboard goes on').to.equal('wa-inbox-composer');
  });
});
