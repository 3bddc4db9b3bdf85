import '../../../src/define/wa-inbox-canned-replies.ts';
import { expect } from 'chai';
import { html } from 'lit';
import { type CannedOwner, type CannedReply, InboxError, type Role } from '../../../src/domain/index.ts';
import type { InboxCannedRepliesElement } from '../../../src/elements/canned-replies/inbox-canned-replies.ts';
import { FakeStore } from '../fake-store.ts';
import { agent, channel, conversation, session } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const OWN: CannedOwner = { kind: 'agent', id: agent.id };
const TEAM: CannedOwner = { kind: 'team', id: 'sales' };
const ALL: CannedOwner = { kind: 'workspace' };
const reply = (name: string, text: string, owner: CannedOwner): CannedReply => ({
  ...{ id: name, rev: 1, name, text, files: [], owner },
});
const REPLIES = [
  reply('hello', 'Hello {{contact.first_name|there}}', OWN),
  reply('hours', 'Open from 9 to 18.', ALL),
  reply('size', 'How tall are you?', TEAM),
];

class Store extends FakeStore {
  failure: InboxError | null = null;
  override saveCanned = async (...args: unknown[]): Promise<string> => {
    if (this.failure !== null) throw this.failure;
    this.calls.push(['saveCanned', ...args]);
    return 'new';
  };
}

async function show(replies: readonly CannedReply[] = REPLIES, role: Role = 'contributor') {
  const store = new Store();
  const teams = [{ id: 'sales', rev: 1, name: 'Sales' }];
  store.session.set({ load: { state: 'ready', stale: false }, session: session({ [channel.id]: role }) });
  store.channels.set([{ ...channel, access: { ...channel.access, teams: { sales: 'contributor' } } }]);
  store.canned.set({ load: { state: 'ready', stale: false }, replies, agent, teams });
  const element = await mount<InboxCannedRepliesElement>(
    html`<wa-inbox-canned-replies conversation-id=${conversation.id}></wa-inbox-canned-replies>`,
    store,
  );
  return { element, store };
}

const text = (element: Element, selector: string) => inside(element, selector).textContent?.replace(/\s+/g, ' ').trim();
const names = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('.row .name') ?? [])].map(({ textContent }) => textContent);

async function click(element: Element, selector: string): Promise<void> {
  inside(element, selector).click();
  await settled();
}

async function type(element: Element, selector: string, value: string): Promise<void> {
  const field = inside<HTMLInputElement>(element, selector);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled();
}

describe('<wa-inbox-canned-replies>', () => {
  afterEach(unmount);

  it('passes the accessibility audit as list, form and question', async () => {
    const { element } = await show();
    await audit(element);
    await click(element, '[data-id="hello"]');
    await audit(element);
    await type(element, '[name="name"]', '');
    await click(element, '.save');
    await audit(element);
    await click(element, '.remove');
    await audit(element);
  });

  it('lists the replies with who may use them and finds by name and text', async () => {
    const { element } = await show();
    expect(names(element)).to.deep.equal(['/hello', '/hours', '/size']);
    expect(text(element, '[data-id="size"] .owner')).to.equal('Sales');
    await type(element, '[type="search"]', 'TALL');
    expect(names(element)).to.deep.equal(['/size']);
    await type(element, '[type="search"]', 'xyz');
    expect(text(element, '.state')).to.equal('Nothing found');
  });

  it('saves a new one, its name made of what was typed, and goes back to the list', async () => {
    const { element, store } = await show([]);
    expect(text(element, '.state')).to.contain('No canned replies yet');
    await click(element, '.new');
    await type(element, '[name="name"]', '/thank you');
    await type(element, '[name="text"]', 'Thank you ');
    await click(element, '[data-variable="contact.first_name"]');
    expect(text(element, '.preview p')).to.equal('Thank you Giulia');
    await click(element, '.save');
    expect(store.calls.at(-1)).to.deep.equal([
      'saveCanned',
      { name: 'thank-you', text: 'Thank you {{contact.first_name}}', files: [], owner: OWN },
    ]);
    expect(element.shadowRoot?.querySelector('.form')).to.equal(null);
  });

  it('hands the keyboard on: to the search, into the form, and back to where it was', async () => {
    const { element } = await show();
    const focused = () => element.shadowRoot?.activeElement;
    element.focusFirst();
    await settled();
    expect(focused()).to.equal(inside(element, '[type="search"]'));
    await click(element, '[data-id="hours"]');
    expect(focused()).to.equal(inside(element, '[name="name"]'));
    await click(element, '.close');
    expect(focused()).to.equal(inside(element, '[data-id="hours"]'));
    await click(element, '[data-id="hello"]');
    await click(element, '.remove');
    expect(focused()).to.equal(inside(element, '.keep'));
    await click(element, '.keep');
    expect(focused()).to.equal(inside(element, 'textarea'));
  });

  it('says at the field what is wrong, before anything is sent', async () => {
    const { element, store } = await show();
    await click(element, '.new');
    await type(element, '[name="name"]', 'hello');
    await type(element, '[name="text"]', 'Hi');
    await click(element, '.save');
    expect(text(element, '#name-help')).to.equal('This name is in use.');
    expect(inside(element, '[name="name"]').getAttribute('aria-invalid')).to.equal('true');
    expect(element.shadowRoot?.activeElement).to.equal(inside(element, '[name="name"]'));
    expect(store.calls.some(([name]) => name === 'saveCanned')).to.equal(false);
  });

  it('keeps what was written when the backend does not take it', async () => {
    const { element, store } = await show();
    store.failure = new InboxError('offline', 'no network');
    await click(element, '[data-id="hello"]');
    await type(element, '[name="text"]', 'Hello again');
    await click(element, '.save');
    expect(text(element, 'footer .problem')).to.equal('There is no network connection.');
    expect(inside<HTMLTextAreaElement>(element, 'textarea').value).to.equal('Hello again');
  });

  it('removes one only after a question', async () => {
    const { element, store } = await show();
    await click(element, '[data-id="hello"]');
    await click(element, '.remove');
    await click(element, '.keep');
    expect(store.calls.some(([name]) => name === 'removeCanned')).to.equal(false);
    await click(element, '.remove');
    await click(element, '.sure');
    expect(store.calls.at(-1)).to.deep.equal(['removeCanned', 'hello']);
  });

  it('asks before it leaves what was written', async () => {
    const { element } = await show();
    await click(element, '[data-id="hello"]');
    await type(element, '[name="text"]', 'Other');
    await click(element, '.close');
    expect(text(element, '#question')).to.equal('Leave without saving?');
    await click(element, '.sure');
    expect(names(element).length).to.equal(3);
  });

  it('shows the replies of others without letting them be changed, and says who may', async () => {
    const { element } = await show();
    await click(element, '[data-id="hours"]');
    expect(text(element, '.reason')).to.contain('Supervisors');
    expect(inside<HTMLTextAreaElement>(element, 'textarea').readOnly).to.equal(true);
    expect(element.shadowRoot?.querySelector('footer')).to.equal(null);
  });

  it('offers the owners one may write for', async () => {
    const options = (element: Element) =>
      [...inside<HTMLSelectElement>(element, 'select').options].map(
        ({ disabled, textContent }) => `${textContent?.trim()}${disabled ? ' (no)' : ''}`,
      );
    const asContributor = await show();
    await click(asContributor.element, '.new');
    expect(options(asContributor.element)).to.deep.equal(['Only you', 'Sales (no)', 'Everybody (no)']);
    unmount();
    const asSupervisor = await show(REPLIES, 'supervisor');
    await click(asSupervisor.element, '.new');
    expect(options(asSupervisor.element)).to.deep.equal(['Only you', 'Sales', 'Everybody (no)']);
  });

  it('closes with a word to its opener, Escape in the form leading back first', async () => {
    const { element } = await show();
    let closed = 0;
    element.addEventListener('close', () => {
      closed += 1;
    });
    await click(element, '[data-id="hours"]');
    inside(element, 'dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
    await settled();
    expect([names(element).length, closed]).to.deep.equal([3, 0]);
    await click(element, '.close');
    expect(closed).to.equal(1);
  });

  it('fits 300 px and reads from right to left', async () => {
    const { element } = await show();
    const dialog = inside(element, 'dialog');
    dialog.dir = 'rtl';
    dialog.style.setProperty('inline-size', '300px');
    await click(element, '[data-id="hello"]');
    expect(inside(element, '.body').scrollWidth).to.be.at.most(inside(element, '.body').clientWidth);
    dialog.removeAttribute('dir');
  });
});
