import '../../../src/define/wa-inbox-self.ts';
import '../../../src/define/wa-inbox.ts';
import { expect } from 'chai';
import { html } from 'lit';
import { InboxError } from '../../../src/domain/index.ts';
import type { InboxElement } from '../../../src/elements/inbox/inbox.ts';
import type { InboxSelfElement } from '../../../src/elements/self/inbox-self.ts';
import { FakeStore } from '../fake-store.ts';
import { agent, session } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const press = (key: string, on: Element) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));

describe('wa-inbox-self', () => {
  let store: FakeStore;
  let inbox: InboxElement;
  const button = () => inside<HTMLButtonElement>(inbox, 'button.self');
  const self = () => inside<InboxSelfElement>(inbox, 'wa-inbox-self');
  const menu = () => inside(self(), '.menu');
  const item = (name: string) => {
    const items = [...menu().querySelectorAll<HTMLElement>('[role=menuitemradio]')];
    return items.find((one) => words(one) === name) ?? expect.fail(`no ${name} in ${items.map(words).join()}`);
  };
  const chosen = () => [...menu().querySelectorAll('[aria-checked=true]')].map(words);
  const isOpen = () => menu().matches(':popover-open');

  async function open(): Promise<void> {
    button().click();
    await settled();
  }

  beforeEach(async () => {
    localStorage.removeItem('wa-inbox:density');
    store = new FakeStore();
    inbox = await mount<InboxElement>(html`<wa-inbox .store=${store}></wa-inbox>`);
    await open();
  });
  afterEach(() => {
    localStorage.removeItem('wa-inbox:density');
    unmount();
  });

  it('has no accessibility problems', async () => {
    await audit(inbox);
  });

  it('opens beside the agent in the bar, on what is chosen, and tells so', () => {
    expect(isOpen()).to.equal(true);
    expect(button().getAttribute('aria-expanded')).to.equal('true');
    expect(chosen()).to.deep.equal(['Available', 'Comfortable']);
    expect(self().shadowRoot?.activeElement).to.equal(item('Available'));
  });

  it('names the agent and their status in words of their own', () => {
    expect(words(inside(inbox, '.self .visually-hidden'))).to.equal(`Signed in as ${agent.name}, Available`);
  });

  it('gives the focus back on Escape', async () => {
    press('Escape', item('Available'));
    await settled();
    expect(isOpen()).to.equal(false);
    expect(button().getAttribute('aria-expanded')).to.equal('false');
    expect(inbox.shadowRoot?.activeElement).to.equal(button());
  });

  it('tells colleagues that the agent is away, and shows it in the bar', async () => {
    item('Away').click();
    await settled();
    expect(store.calls).to.deep.include(['setAway', true]);
    expect(isOpen()).to.equal(false);
    const signedIn = session();
    store.session.set({
      load: { state: 'ready', stale: false },
      session: { ...signedIn, agent: { ...agent, away: true } },
    });
    await settled();
    expect(words(button())).to.contain('Away');
    await open();
    expect(chosen()).to.deep.equal(['Away', 'Comfortable']);
  });

  it('stays open with the reason when the backend does not take it', async () => {
    store.setAway = () => Promise.reject(new InboxError('unavailable', 'No way there.'));
    item('Away').click();
    await settled();
    expect(isOpen()).to.equal(true);
    expect(words(inside(self(), '.problem'))).not.to.equal('');
    expect(chosen()).to.deep.equal(['Available', 'Comfortable']);
  });

  it('asks for no status where the backend knows none', async () => {
    const signedIn = session();
    const commands = signedIn.capabilities.commands.filter((type) => type !== 'agent.away');
    store.session.set({
      load: { state: 'ready', stale: false },
      session: { ...signedIn, capabilities: { ...signedIn.capabilities, commands } },
    });
    await settled();
    expect(chosen()).to.deep.equal(['Comfortable']);
  });

  it('makes rows compact at once and in the next inbox, before what the page says', async () => {
    inbox.style.setProperty('--wa-inbox-density', '1');
    item('Compact').click();
    await settled();
    expect(inbox.matches(':state(compact)')).to.equal(true);
    const density = () => getComputedStyle(inbox).getPropertyValue('--wa-inbox-density').trim();
    expect(density()).to.equal('0');
    inbox = await mount<InboxElement>(html`<wa-inbox .store=${new FakeStore()}></wa-inbox>`);
    expect(density()).to.equal('0');
    await open();
    item('Comfortable').click();
    await settled();
    expect(density()).to.equal('1');
  });

  it('begins with the density the page asks for', async () => {
    inbox = await mount<InboxElement>(html`<wa-inbox .store=${store}></wa-inbox>`);
    inbox.style.setProperty('--wa-inbox-density', '0');
    await open();
    expect(chosen()).to.deep.equal(['Available', 'Compact']);
  });
});
