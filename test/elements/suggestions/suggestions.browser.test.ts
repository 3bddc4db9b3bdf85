import '../../../src/define/wa-inbox-suggestions.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { CannedReply, OutgoingMedia } from '../../../src/domain/index.ts';
import type { ComposerDesk } from '../../../src/elements/composer/composer-desk.ts';
import type { InboxSuggestionsElement } from '../../../src/elements/suggestions/inbox-suggestions.ts';
import { FakeStore } from '../fake-store.ts';
import { agent, capabilities, channel, colleague, conversation, conversationView, session } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const reply = (name: string, text: string): CannedReply => ({
  id: name,
  rev: 1,
  name,
  text,
  files: [],
  owner: { kind: 'workspace' },
});
const REPLIES = [
  reply('hello', 'Hello {{contact.first_name|there}}, {{agent.name}} here.'),
  reply('hours', 'Open from 9 to 18.'),
  reply('order', 'Your order {{order.id}} is on its way.'),
];

const FILES: readonly OutgoingMedia[] = [
  { kind: 'document', fileId: 'f-prices', mime: 'application/pdf', bytes: 24_000, fileName: 'prices.pdf' },
  { kind: 'image', fileId: 'f-shop', mime: 'image/png', bytes: 900, caption: 'Our shop' },
];
const WITH_FILES = [
  { ...reply('prices', 'Here are our prices.'), files: FILES },
  { ...reply('plan', ''), files: FILES.slice(0, 1) },
];

class Desk implements ComposerDesk {
  readonly conversationId = conversation.id;
  mode: ComposerDesk['mode'] = 'reply';
  text = '';
  focused = 0;
  insert(words: string): void {
    this.text += words;
  }
  replace(from: number, to: number, words: string): void {
    this.text = this.text.slice(0, from) + words + this.text.slice(to);
  }
  focusComposer(): void {
    this.focused += 1;
  }
}

async function show(replies: readonly CannedReply[] = REPLIES) {
  const store = new FakeStore();
  store.session.set({
    load: { state: 'ready', stale: false },
    session: { ...session(), capabilities: { ...capabilities, features: ['canned-replies'] } },
  });
  store.canned.set({ load: { state: 'ready', stale: false }, replies, agent, teams: [] });
  const desk = new Desk();
  const element = await mount<InboxSuggestionsElement>(
    html`<wa-inbox-suggestions conversation-id=${conversation.id} .desk=${desk}></wa-inbox-suggestions>`,
    store,
  );
  const type = async (text: string, caret = text.length) => {
    desk.text = text;
    element.caret = caret;
    element.requestUpdate();
    await settled();
  };
  return { element, desk, type, store };
}

function press(element: InboxSuggestionsElement, key: string, more: KeyboardEventInit = {}): boolean {
  return element.handleKey(new KeyboardEvent('keydown', { key, cancelable: true, ...more }));
}

const options = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('.option') ?? [])].map(
    (option) => option.querySelector('.name')?.textContent ?? option.textContent?.trim(),
  );

describe('<wa-inbox-suggestions>', () => {
  afterEach(unmount);

  it('passes the accessibility audit with replies and with colleagues', async () => {
    const { element, desk, type } = await show();
    await type('/');
    await audit(element);
    desk.mode = 'note';
    await type('@');
    await audit(element);
  });

  it('shows nothing until a word asks for it', async () => {
    const { element, type } = await show();
    await type('Hello');
    expect([element.open, element.activeDescendantText, press(element, 'Enter')]).to.deep.equal([false, '', false]);
    await type('Hello /');
    expect(options(element)).to.deep.equal(['/hello', '/hours', '/order', 'Manage replies…']);
  });

  it('says how many files go with a reply, and what they are called', async () => {
    const { element, type } = await show(WITH_FILES);
    await type('/pr');
    await audit(element);
    expect(inside(element, '.clip').getAttribute('aria-label')).to.equal('2 files');
    expect(inside(element, '.with').textContent).to.equal('prices.pdf, Photo');
    expect(element.activeDescendantText).to.equal('prices, Here are our prices., 2 files');
  });

  it('puts the files of the chosen reply into the draft, the keyboard alone being used', async () => {
    const { element, desk, type, store } = await show(WITH_FILES);
    await type('/');
    press(element, 'ArrowDown');
    press(element, 'ArrowUp');
    press(element, 'Enter');
    expect(desk.text).to.equal('Here are our prices.');
    expect(store.calls.at(-1)).to.deep.equal(['attach', conversation.id, FILES]);
  });

  it('finds a reply by what its files are called, and shows them where it has no text', async () => {
    const { element, desk, type, store } = await show(WITH_FILES.slice(1));
    await type('/prices');
    expect(inside(element, '.words').textContent).to.equal('prices.pdf');
    press(element, 'Enter');
    expect(desk.text).to.equal('');
    expect(store.calls.at(-1)).to.deep.equal(['attach', conversation.id, FILES.slice(0, 1)]);
  });

  it('touches no files where the reply has none', async () => {
    const { element, type, store } = await show();
    await type('/hours');
    press(element, 'Enter');
    expect(store.calls.some(([name]) => name === 'attach')).to.equal(false);
  });

  it('puts the chosen reply in place of the word, with names filled in', async () => {
    const { element, desk, type } = await show();
    await type('So: /hel tomorrow', 8);
    expect(press(element, 'Enter')).to.equal(true);
    expect(desk.text).to.equal('So: Hello Giulia, Marta Novak here. tomorrow');
    expect(desk.focused).to.equal(1);
    await settled();
    expect(element.open).to.equal(false);
  });

  it('goes through the replies by key, round and round, and shows the whole text', async () => {
    const { element, type } = await show();
    await type('/ho');
    await type('/');
    press(element, 'ArrowDown');
    await settled();
    expect(inside(element, '[aria-selected="true"] .name').textContent).to.equal('/hours');
    expect(inside(element, '.preview').textContent).to.equal('Open from 9 to 18.');
    expect(element.activeDescendantText).to.equal('hours, Open from 9 to 18.');
    press(element, 'ArrowUp');
    press(element, 'ArrowUp');
    await settled();
    expect(inside(element, '[aria-selected="true"]').textContent?.trim()).to.equal('Manage replies…');
  });

  it('leaves keys with a modifier, and while a word is being composed, to the field', async () => {
    const { element, type } = await show();
    await type('/');
    expect(press(element, 'Enter', { shiftKey: true })).to.equal(false);
    expect(press(element, 'Enter', { isComposing: true })).to.equal(false);
    expect(press(element, 'a')).to.equal(false);
  });

  it('goes away with Escape and comes back with another word', async () => {
    const { element, type } = await show();
    await type('/h');
    expect(press(element, 'Escape')).to.equal(true);
    await type('/ho');
    expect(element.open).to.equal(false);
    await type('/ho and /h');
    expect(element.open).to.equal(true);
  });

  it('lets a word nobody keeps a reply for be a word', async () => {
    const { element, type } = await show();
    await type('/xyz');
    expect([element.open, press(element, 'Enter')]).to.deep.equal([false, false]);
  });

  it('says which variables are still open', async () => {
    const { element, desk, type } = await show();
    await type('/order');
    expect(inside(element, '.open').textContent).to.contain('{{order.id}}');
    press(element, 'Tab');
    expect(desk.text).to.equal('Your order {{order.id}} is on its way.');
  });

  it('leads to where replies are managed, also when there are none', async () => {
    const { element, desk, type } = await show([]);
    let managed = 0;
    element.addEventListener('manage', () => {
      managed += 1;
    });
    await type('/');
    press(element, 'Enter');
    expect([managed, desk.text]).to.deep.equal([1, '']);
  });

  it('mentions a colleague in a note who sees the conversation, never oneself', async () => {
    const { store, element, desk, type } = await show();
    const access = { ...channel.access, agents: { ...channel.access.agents, 'agent-2': 'viewer' } } as const;
    store.conversation(conversation.id).set(conversationView({ channel: { ...channel, access } }));
    store.agents.set([agent, colleague, { ...colleague, id: 'agent-3', name: 'Virgilio Far' }]);
    desk.mode = 'note';
    await type('Ask @');
    expect(options(element)).to.deep.equal(['Aino Virtanen']);
    await type('Ask @vir');
    inside(element, '.option').click();
    expect(desk.text).to.equal('Ask @Aino Virtanen ');
  });
});
