import '../../../src/define/wa-inbox-late-failures.ts';
import '../../../src/define/wa-inbox.ts';
import '../../../src/define/conversation-panes.ts';
import { ContextProvider } from '@lit/context';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxElement } from '../../../src/elements/inbox/inbox.ts';
import type { Announcer } from '../../../src/elements/internal/announcer.ts';
import { announcerContext } from '../../../src/elements/internal/store-context.ts';
import type { InboxLateFailuresElement } from '../../../src/elements/late-failures/inbox-late-failures.ts';
import type { LateFailure } from '../../../src/store/late-failure.ts';
import { FakeStore } from '../fake-store.ts';
import { conversation } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const FAILED: LateFailure = { conversationId: conversation.id, messageId: 'm1', code: 131026, wasSent: true };

async function show(front = '') {
  const store = new FakeStore();
  const element = await mount<InboxLateFailuresElement>(
    html`<wa-inbox-late-failures conversation-id=${front}></wa-inbox-late-failures>`,
    store,
  );
  const said: string[] = [];
  const voice = { announce: (text: string) => said.push(text) } as unknown as Announcer;
  const holder = element.parentElement ?? element;
  new ContextProvider(holder, { context: announcerContext, initialValue: voice });
  element.remove();
  holder.append(element);
  const events: unknown[] = [];
  for (const name of ['wa-inbox-failed', 'wa-inbox-show'])
    holder.addEventListener(name, (event) => events.push([name, (event as CustomEvent).detail]));
  const fail = async (...failures: LateFailure[]) => {
    store.lateFailures.set(failures);
    await settled();
  };
  return { store, element, said, events, fail };
}

const text = (element: Element) => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('<wa-inbox-late-failures>', () => {
  afterEach(unmount);

  it('passes the accessibility audit', async () => {
    const { element, fail } = await show();
    await fail(FAILED, { ...FAILED, messageId: 'm2' });
    await audit(element);
  });

  it('says to whom it was not delivered and why; announced once, told the page once', async () => {
    const { element, said, events, fail } = await show();
    await fail(FAILED);
    await fail(FAILED, { ...FAILED, messageId: 'm2', code: null });
    const words = 'Not delivered to Giulia Rossi: WhatsApp cannot reach this customer. Use another way.';
    expect(text(element)).to.include(words);
    expect(said).to.deep.equal([words]);
    const { conversationId, messageId, code } = FAILED;
    expect(events).to.deep.equal([['wa-inbox-failed', { conversationId, messageId, code }]]);
  });

  it('leaves the event to whoever sent it when WhatsApp never had it', async () => {
    const { said, events, fail } = await show();
    await fail({ ...FAILED, wasSent: false });
    expect([said.length, events.length]).to.deep.equal([1, 0]);
  });

  it('tells the page, but shows and says nothing, of the conversation on the screen', async () => {
    const { store, element, said, events, fail } = await show(conversation.id);
    await fail(FAILED);
    expect([text(element), said, events.length]).to.deep.equal(['', [], 1]);
    expect(store.calls).to.deep.include(['dismissFailures', conversation.id]);
  });

  it('opens the message, and is gone', async () => {
    const { element, events, fail } = await show();
    await fail(FAILED);
    inside<HTMLButtonElement>(element, '.button').click();
    await settled();
    expect(events.at(-1)).to.deep.equal([
      'wa-inbox-show',
      { conversationId: conversation.id, messageId: 'm1', keys: true },
    ]);
    expect(text(element)).to.equal('');
  });

  it('is gone once it was dismissed, and says how many more there are', async () => {
    const { element, fail } = await show();
    await fail({ ...FAILED, conversationId: 'other', messageId: 'm0' }, FAILED);
    expect(text(element)).to.include('More: 1');
    inside<HTMLButtonElement>(element, '.icon-button').click();
    await settled();
    expect(text(element)).to.not.include('More');
  });

  it('stands below the bar of the inbox and brings the message’s conversation to the front', async () => {
    const store = new FakeStore();
    const inbox = await mount<InboxElement>(html`<wa-inbox .store=${store}></wa-inbox>`);
    inbox.style.blockSize = '600px';
    store.lateFailures.set([FAILED]);
    await settled();
    await audit(inbox);
    inside<HTMLButtonElement>(inside(inbox, 'wa-inbox-late-failures'), '.button').click();
    await settled();
    expect(inbox.conversationId).to.equal(conversation.id);
    expect(text(inside(inbox, 'wa-inbox-late-failures'))).to.equal('');
  });
});
