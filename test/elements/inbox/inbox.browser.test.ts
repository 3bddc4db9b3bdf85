import '../../../src/define/wa-inbox.ts';
import '../../../src/define/conversation-panes.ts';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { InboxError } from '../../../src/domain/index.ts';
import { installPanesLoader } from '../../../src/elements/inbox/panes-loader.ts';
import { FakeStore } from '../fake-store.ts';
import { channel, list, NOW, rows, session } from '../fake-views.ts';
import { audit, inside, settled, unmount } from '../mount.ts';
import { everything, row, seen, show, words } from './show-inbox.ts';

describe('<wa-inbox>', () => {
  let store: FakeStore;
  beforeEach(() => {
    store = new FakeStore();
    store.channels.set([channel, { ...channel, id: 'channel-2', name: 'Sales' }]);
    store.conversations(everything).set(list({ rows: rows(30) }));
  });
  afterEach(unmount);

  it('has no accessibility faults in either theme, with and without an open conversation', async () => {
    const element = await show(store);
    await audit(element);
    await element.openConversation('conversation-1');
    await settled();
    await audit(element);
  });

  it('goes on in the conversation that the open one was joined into', async () => {
    const element = await show(store);
    await element.openConversation('conversation-2');
    await element.openConversation('conversation-1');
    await settled();
    const { current } = store.conversation('conversation-1');
    store.conversation('conversation-1').set({ ...current, movedTo: 'conversation-2' });
    await settled();
    expect(element.conversationId).to.equal('conversation-2');
    const tabs = [...(element.shadowRoot?.querySelectorAll('wa-inbox-tab') ?? [])];
    expect(tabs.map((tab) => tab.getAttribute('conversation-id'))).to.deep.equal(['conversation-2']);
    const composer = inside(element, 'wa-inbox-composer');
    expect(composer.getAttribute('conversation-id')).to.equal('conversation-2');
  });

  it('has no accessibility faults when things are not as they should be', async () => {
    store.status.set({
      connection: { state: 'offline' },
      cache: { mode: 'memory', reason: 'quota' },
      outbox: { waiting: 2, refused: 1, asking: 0 },
      leading: true,
    });
    store.refusals.set([
      {
        command: { id: 'x', type: 'conversation.assign', conversationId: 'conversation-1', assigneeId: 'a' },
        code: 'assignee-without-access',
      },
    ]);
    const element = await show(store);
    await audit(element);
    expect(element.matches(':state(offline)')).to.equal(true);
    expect(words(element)).to.contain('2 waiting.').and.contain('out of space');
    expect(words(inside(element, 'wa-inbox-refusals'))).to.contain('Not assigned');
    inside<HTMLButtonElement>(inside(element, 'wa-inbox-refusals'), '.icon-button').click();
    inside<HTMLButtonElement>(element, '.notice .link').click();
    expect(store.calls).to.deep.equal([['dismissRefusal', 'x'], ['reconnect']]);
  });

  it('shows list, conversation and contact side by side when wide, and folds the contact', async () => {
    const element = await show(store, 1200);
    await element.openConversation('conversation-1');
    await settled();
    expect(['.list', '.main', '.side'].map((pane) => seen(element, pane))).to.deep.equal([true, true, true]);
    inside<HTMLButtonElement>(element, '.side-toggle').click();
    await settled();
    expect(seen(element, '.side')).to.equal(false);
    expect(inside(element, '.side-toggle').getAttribute('aria-expanded')).to.equal('false');
  });

  it('lets the contact slide over when medium, and Escape puts it away', async () => {
    const element = await show(store, 900);
    await element.openConversation('conversation-1');
    await settled();
    expect(seen(element, '.side')).to.equal(false);
    inside<HTMLButtonElement>(element, '.side-toggle').click();
    await settled();
    expect(seen(element, '.side')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await settled();
    expect(seen(element, '.side')).to.equal(false);
  });

  it('shows one pane at a time when narrow, with a way back', async () => {
    const element = await show(store, 320);
    expect([seen(element, '.list'), seen(element, '.main')]).to.deep.equal([true, false]);
    row(element, 0)?.click();
    await settled();
    expect([seen(element, '.list'), seen(element, '.main')]).to.deep.equal([false, true]);
    inside<HTMLButtonElement>(element, '.back').click();
    await settled();
    expect([seen(element, '.list'), seen(element, '.main')]).to.deep.equal([true, false]);
    expect(inside(element, 'wa-inbox-list').matches(':focus-within')).to.equal(true);
  });

  it('fits 280 px without a scroll bar', async () => {
    const element = await show(store, 280);
    const frame = inside(element, '.frame');
    expect(frame.scrollWidth).to.equal(280);
  });

  it('opens a conversation from the list, in a tab, unless the host prevents it', async () => {
    const element = await show(store);
    const veto = (event: Event) => event.preventDefault();
    element.addEventListener('wa-inbox-open', veto);
    row(element, 0)?.click();
    await settled();
    expect(element.conversationId).to.equal(null);
    element.removeEventListener('wa-inbox-open', veto);
    row(element, 0)?.click();
    await settled();
    expect(element.getAttribute('conversation-id')).to.equal('conversation-1');
    expect(inside(element, 'wa-inbox-tab').getAttribute('conversation-id')).to.equal('conversation-1');
    expect(element.matches(':state(open)')).to.equal(true);
  });

  it('shows the neighbour when the tab in front is closed, then the list', async () => {
    const element = await show(store);
    await element.openConversation('conversation-1');
    await element.openConversation('conversation-2');
    await settled();
    const closeFront = () =>
      element.shadowRoot
        ?.querySelector('wa-inbox-tab[active]')
        ?.shadowRoot?.querySelector<HTMLElement>('.icon-button')
        ?.click();
    closeFront();
    await settled();
    expect(element.conversationId).to.equal('conversation-1');
    closeFront();
    await settled();
    expect(element.conversationId).to.equal(null);
  });

  it('shows the words of an empty list, or those the host gives', async () => {
    store.conversations(everything).set(list());
    const element = await show(store);
    expect(words(element)).to.contain('No conversations yet');
    const own = document.createElement('p');
    own.slot = 'empty';
    own.textContent = 'All quiet';
    element.append(own);
    await settled();
    expect(own.checkVisibility()).to.equal(true);
    expect(inside(element, 'slot[name="empty"] strong').checkVisibility()).to.equal(false);
  });

  it('says so when the panes cannot be loaded, and tries again', async () => {
    const panes = () => import('../../../src/define/conversation-panes.ts');
    let reachable = false;
    installPanesLoader(() => (reachable ? panes() : Promise.reject(new Error('no network'))));
    const { warn } = console;
    console.warn = () => undefined;
    const element = await show(store);
    await element.openConversation('conversation-1');
    console.warn = warn;
    await settled();
    expect(words(element)).to.contain('The conversation could not be loaded');
    reachable = true;
    inside<HTMLButtonElement>(element, '.main .button').click();
    await settled();
    await settled();
    expect(seen(element, 'wa-inbox-conversation')).to.equal(true);
  });

  it('narrows the list by queue and channel, and names a simple choice as its view', async () => {
    const element = await show(store);
    const pending = [...(inside(element, 'wa-inbox-filters').shadowRoot?.querySelectorAll('button') ?? [])].find(
      (button) => button.textContent?.includes('Pending'),
    );
    pending?.click();
    await settled();
    expect(element.view).to.equal('pending');
    expect(inside<HTMLElement & { filter: unknown }>(element, 'wa-inbox-list').filter).to.deep.equal({
      status: 'pending',
    });
    const select = inside<HTMLSelectElement>(element, 'select');
    select.value = 'channel-2';
    select.dispatchEvent(new Event('change'));
    await settled();
    expect(inside<HTMLElement & { filter: unknown }>(element, 'wa-inbox-list').filter).to.deep.equal({
      channelIds: ['channel-2'],
      status: 'pending',
    });
  });

  it('shows the view a host asks for', async () => {
    const element = await show(store);
    element.view = 'mine';
    await settled();
    expect(inside<HTMLElement & { filter: unknown }>(element, 'wa-inbox-list').filter).to.deep.equal({
      assigneeId: 'agent-1',
    });
  });

  it('says what is missing to an agent without any channel', async () => {
    store.session.set({ load: { state: 'ready', stale: false }, session: session({}) });
    const element = await show(store);
    expect(words(element)).to.contain('No channel is open to you yet');
    expect(element.matches(':state(blocked)')).to.equal(true);
    await audit(element);
  });

  it('tells page and person that the sign-in ended, and tries again', async () => {
    const element = await show(store);
    const heard: unknown[] = [];
    element.addEventListener('wa-inbox-error', (event) => heard.push(event.detail));
    const error = new InboxError('token-expired', 'Reading the session failed.');
    store.session.set({ load: { state: 'failed', error }, session: null });
    await settled();
    expect(heard).to.deep.equal([{ code: 'token-expired', message: 'Reading the session failed.', retryable: true }]);
    expect(words(element)).to.contain('Sign in to see the inbox');
    inside<HTMLButtonElement>(element, '.state .button').click();
    expect(store.calls).to.deep.equal([['reconnect']]);
    await audit(element);
  });

  it('speaks a refusal once, and a connection that changed', async () => {
    const element = await show(store);
    const heard: string[] = [];
    Object.defineProperty(inside(element, '.voice'), 'ariaNotify', { value: (text: string) => heard.push(text) });
    const command = { id: 'x', type: 'tag.add', conversationId: 'conversation-1', tag: 'order' } as const;
    store.refusals.set([{ command, code: 'too-many-tags' }]);
    store.refusals.set([{ command, code: 'too-many-tags' }]);
    store.status.set({ ...store.status.current, connection: { state: 'offline' } });
    expect(heard).to.deep.equal(['Tags not changed. There are too many tags. Remove one first.', 'Offline']);
  });

  it('tells the page when the connection changes, once per change', async () => {
    const element = await show(store);
    const heard: string[] = [];
    element.addEventListener('wa-inbox-connection', (event) => heard.push(event.detail.connection.state));
    const status = store.status.current;
    store.status.set({ ...status, connection: { state: 'reconnecting', retryAt: NOW, code: 'offline' } });
    store.status.set({ ...status, connection: { state: 'reconnecting', retryAt: NOW + 5, code: 'offline' } });
    store.status.set(status);
    expect(heard).to.deep.equal(['reconnecting', 'online']);
  });

  it('signs out: the store is wiped, nothing stays open', async () => {
    const element = await show(store);
    await element.openConversation('conversation-1');
    await element.signOut();
    expect(store.calls.at(-1)).to.deep.equal(['signOut']);
    expect(element.conversationId).to.equal(null);
  });

  it('writes right to left in Arabic, and stays in the page direction without a language of its own', async () => {
    const element = await show(store);
    expect(inside(element, '.frame').hasAttribute('dir')).to.equal(false);
    element.locale = 'ar';
    await import('../../../src/locales/ar.ts');
    await settled();
    await settled();
    expect(inside(element, '.frame').getAttribute('dir')).to.equal('rtl');
    element.locale = 'en';
    await settled();
    await settled();
    expect(inside(element, '.frame').getAttribute('dir')).to.equal('ltr');
  });
});
