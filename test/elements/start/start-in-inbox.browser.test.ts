import '../../../src/define/conversation-panes.ts';
import '../../../src/define/wa-inbox.ts';
import { expect } from 'chai';
import { html } from 'lit';
import { OUTGOING_KINDS, type Role } from '../../../src/domain/index.ts';
import type { InboxElement } from '../../../src/elements/inbox/inbox.ts';
import type { InboxStartElement } from '../../../src/elements/start/inbox-start.ts';
import { FakeStore } from '../fake-store.ts';
import { capabilities, conversationView, message, session } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const PHONE = '+393331112222';
const NEW = 'conversation-new';

async function show(roles?: Readonly<Record<string, Role>>) {
  const store = new FakeStore();
  const able = {
    ...capabilities,
    ...{ commands: [...capabilities.commands, 'conversation.start' as const], features: ['templates' as const] },
    outgoingKinds: OUTGOING_KINDS,
  };
  store.session.set({ load: { state: 'ready', stale: false }, session: { ...session(roles), capabilities: able } });
  const element = await mount<InboxElement>(html`<wa-inbox .store=${store}></wa-inbox>`);
  await settled();
  return { element, store };
}

const newButton = (element: Element) =>
  inside(element, 'wa-inbox-new').shadowRoot?.querySelector<HTMLButtonElement>('button') ?? null;

/** What loads when it is wanted, once it is there. */
async function there<E extends Element>(find: () => E | null | undefined): Promise<E> {
  for (let round = 0; round < 60; round += 1) {
    const found = find();
    if (found) return found;
    await settled();
  }
  throw new Error(`it never came: ${find}`);
}

const form = (element: Element) =>
  there(() => {
    const found = element.shadowRoot?.querySelector<InboxStartElement>('wa-inbox-start');
    return found?.shadowRoot?.querySelector('dialog[open]') ? found : null;
  });
const field = (asked: Element) => inside<HTMLInputElement>(asked, 'input[type="tel"]');

describe('writing to somebody first, in the inbox', () => {
  afterEach(unmount);

  it('passes the accessibility audit with its button', async () => {
    const { element } = await show();
    expect(newButton(element)?.textContent?.trim()).to.equal('Start a conversation');
    await audit(element);
  });

  it('is offered to nobody who may only look', async () => {
    const { element } = await show({ 'channel-1': 'viewer' });
    expect(newButton(element)).to.equal(null);
  });

  it('begins at the button, and opens the new conversation with its templates', async () => {
    const { element, store } = await show();
    const opened: string[] = [];
    element.addEventListener('wa-inbox-open', ({ detail }) => opened.push(detail.conversationId));
    const wanted: string[] = [];
    element.addEventListener('wa-inbox-template-request', ({ detail }) => wanted.push(detail.conversationId));
    store.conversation(NEW).set(conversationView({ replyLock: 'window-closed' }));
    newButton(element)?.click();
    const asked = await form(element);
    field(asked).value = PHONE;
    field(asked).dispatchEvent(new InputEvent('input'));
    await settled();
    inside<HTMLButtonElement>(asked, '[part="start"]').click();
    const picker = await there(() =>
      element.shadowRoot?.querySelector('wa-inbox-composer')?.shadowRoot?.querySelector('wa-inbox-template-picker'),
    );
    expect(picker.getAttribute('conversation-id')).to.equal(NEW);
    expect([element.conversationId, opened, wanted]).to.deep.equal([NEW, [NEW], [NEW]]);
    expect(element.shadowRoot?.querySelector('wa-inbox-start')).to.equal(null);
  });

  it('asks in the direction of the inbox, whatever the page has', async () => {
    const { element } = await show();
    element.locale = 'ar';
    await there(() => element.shadowRoot?.querySelector('.frame[dir="rtl"]'));
    newButton(element)?.click();
    const asked = await form(element);
    expect(getComputedStyle(inside(asked, 'dialog')).direction).to.equal('rtl');
    expect(getComputedStyle(field(asked)).textAlign).to.equal('end');
    element.locale = 'en';
    await there(() => element.shadowRoot?.querySelector('.frame:not([dir="rtl"])'));
  });

  it('leaves it to a page that prevents it', async () => {
    const { element } = await show();
    element.addEventListener('wa-inbox-write-to', (event) => event.preventDefault(), { once: true });
    newButton(element)?.click();
    await settled();
    expect(element.shadowRoot?.querySelector('wa-inbox-start')).to.equal(null);
    newButton(element)?.click();
    expect((await form(element)).isConnected).to.equal(true);
  });

  it('gives the keyboard back to the button when the form is closed', async () => {
    const { element } = await show();
    newButton(element)?.focus();
    newButton(element)?.click();
    inside<HTMLDialogElement>(await form(element), 'dialog').close();
    await settled();
    expect(inside(element, 'wa-inbox-new').shadowRoot?.activeElement === newButton(element)).to.equal(true);
  });

  it('asks before it writes to a shared contact, with number and name filled in', async () => {
    const { element, store } = await show();
    const contacts = [{ name: 'Anna', phones: [PHONE] }];
    const shared = message({ content: { kind: 'contacts', contacts } });
    store.timeline('conversation-1').set({ ...store.timeline('conversation-1').current, messages: [shared] });
    await element.openConversation('conversation-1');
    const conversation = inside(element, 'wa-inbox-conversation');
    conversation.shadowRoot
      ?.querySelector('wa-inbox-timeline')
      ?.dispatchEvent(
        new CustomEvent('wa-inbox-message-wish', { detail: { wish: 'write-to', name: 'Anna', phone: PHONE } }),
      );
    const asked = await form(element);
    expect([field(asked).value, inside<HTMLInputElement>(asked, 'input:not([type])').value]).to.deep.equal([
      PHONE,
      'Anna',
    ]);
    expect(store.calls.some(([method]) => method === 'startConversation')).to.equal(false);
  });

  it('resolves for the page with the conversation, at once when it says all', async () => {
    const { element, store } = await show();
    expect(await element.startConversation({ phone: '+39 333 111 2222', name: 'Anna' })).to.equal(NEW);
    const draft = { channelId: 'channel-1', phone: PHONE, name: 'Anna' };
    expect(store.calls.find(([method]) => method === 'startConversation')?.[1]).to.deep.equal(draft);
    expect(element.conversationId).to.equal(NEW);
  });

  it('resolves with nothing when the form was closed, or is open already', async () => {
    const { element } = await show();
    const first = element.startConversation();
    const asked = await form(element);
    expect(await element.startConversation()).to.equal(null);
    inside<HTMLDialogElement>(asked, 'dialog').close();
    expect(await first).to.equal(null);
    expect(element.conversationId).to.equal(null);
  });

  it('puts the keyboard into a conversation that was there', async () => {
    const { element, store } = await show();
    store.startConversation = async () => ({ conversationId: 'conversation-1', wasThere: true });
    expect(await element.startConversation({ phone: PHONE })).to.equal('conversation-1');
    await settled();
    const composer = inside(element, 'wa-inbox-composer');
    expect(composer.shadowRoot?.activeElement?.localName).to.equal('textarea');
  });

  it('leaves opening to a page that prevents it', async () => {
    const { element } = await show();
    element.addEventListener('wa-inbox-open', (event) => event.preventDefault());
    expect(await element.startConversation({ phone: PHONE })).to.equal(NEW);
    expect(element.conversationId).to.equal(null);
  });
});
