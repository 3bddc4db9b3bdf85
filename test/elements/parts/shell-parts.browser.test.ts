import '../../../src/define/wa-inbox-avatar.ts';
import '../../../src/define/wa-inbox-filters.ts';
import '../../../src/define/wa-inbox-list-item.ts';
import '../../../src/define/wa-inbox-tab.ts';
import '../../../src/define/wa-inbox-contact.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxContactElement } from '../../../src/elements/contact/inbox-contact.ts';
import { EVERYTHING } from '../../../src/elements/internal/list-choice.ts';
import type { InboxAvatarElement } from '../../../src/elements/parts/inbox-avatar.ts';
import type { InboxFiltersElement } from '../../../src/elements/parts/inbox-filters.ts';
import type { InboxListItemElement } from '../../../src/elements/parts/inbox-list-item.ts';
import type { InboxTabElement } from '../../../src/elements/parts/inbox-tab.ts';
import type { ConversationRow } from '../../../src/store/views.ts';
import { FakeStore } from '../fake-store.ts';
import { agent, contact, conversation, conversationView, counts, HOUR, MINUTE, NOW, row } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const words = (element: Element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('<wa-inbox-avatar>', () => {
  afterEach(unmount);

  it('reads on every hue in either theme', async () => {
    const holder = await mount<InboxAvatarElement>(
      html`<div>
        ${Array.from({ length: 24 }, (_, seed) => html`<wa-inbox-avatar name="Ab Cd" seed=${`s${seed}`}></wa-inbox-avatar>`)}
      </div>`,
    );
    await audit(holder);
  });

  it('draws a figure for whoever has no letters', async () => {
    const element = await mount(html`<wa-inbox-avatar name="+39 333" seed="x"></wa-inbox-avatar>`);
    expect(inside(element, '.face svg')).to.be.instanceOf(SVGElement);
  });
});

describe('<wa-inbox-list-item>', () => {
  afterEach(unmount);
  const show = (over: Partial<ConversationRow>) =>
    mount<InboxListItemElement>(html`<wa-inbox-list-item .row=${row(over)} .now=${NOW}></wa-inbox-list-item>`);

  it('has no accessibility faults in either theme', async () => {
    await audit(await show({ unread: 2, needsReply: true, tags: ['order'], assignee: agent }));
  });

  it('says nothing in the third line when there is nothing to say', async () => {
    expect((await show({})).shadowRoot?.querySelector('.meta')).to.equal(null);
  });

  const said: readonly [over: Partial<ConversationRow>, words: string][] = [
    [{ unread: 1 }, '1 unread'],
    [{ unread: 9_999 }, '999+'],
    [{ needsReply: true }, 'Needs reply'],
    [{ windowClosesAt: NOW + HOUR + MINUTE }, '1 h left'],
    [{ assignee: agent }, 'Marta Novak'],
    [{ tags: ['refund'] }, 'refund'],
    [{ hasDraft: true }, 'Draft'],
    [{ presence: [{ id: 'a', name: 'Aino', doing: 'typing' }] }, 'Aino is typing'],
    [{ presence: [{ id: 'a', name: 'Aino', doing: 'viewing' }] }, 'Aino is looking'],
    [{ lastMessage: null }, 'No messages yet'],
  ];
  for (const [over, expected] of said) {
    it(`shows "${expected}" for ${JSON.stringify(over)}`, async () => {
      expect(words(await show(over))).to.contain(expected);
    });
  }

  it('says nothing of a reply window that is far from closing or closed', async () => {
    expect(words(await show({ windowClosesAt: NOW + 3 * HOUR }))).not.to.contain('left');
    expect(words(await show({ windowClosesAt: NOW - 1 }))).not.to.contain('left');
  });

  it('says how far an answer is in a word, not by its mark alone', async () => {
    const last = { direction: 'outbound', kind: 'text', text: 'Hi', voice: false, at: NOW, author: agent } as const;
    for (const [delivery, word] of [
      ['failed', 'Not sent'],
      ['unknown', 'Checking'],
      ['read', 'Read'],
      ['stored', 'Waiting for the network'],
    ] as const) {
      expect(words(await show({ lastMessage: { ...last, delivery } }))).to.contain(word);
    }
  });

  it('names a message that has no words', async () => {
    const last = { direction: 'inbound', text: '', at: NOW, author: null, delivery: null } as const;
    expect(words(await show({ lastMessage: { ...last, kind: 'audio', voice: true } }))).to.contain('Voice message');
    expect(words(await show({ lastMessage: { ...last, kind: 'unsupported', voice: false } }))).to.contain(
      'cannot show',
    );
  });

  it('treats markup in names and messages as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const element = await show({ name, tags: [name] });
    expect(inside(element, '.name').textContent).to.equal(name);
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('keeps its height whatever a customer writes', async () => {
    const long = `${'W'.repeat(400)}\n\n\u202E${'\u0301'.repeat(300)}`;
    const element = await show({ name: long, tags: [long, long], assignee: { id: 'a', name: long }, unread: 9_999 });
    expect(element.offsetHeight).to.equal(64);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });
});

describe('<wa-inbox-filters>', () => {
  afterEach(unmount);
  const buttons = (element: Element) => [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  const show = () =>
    mount<InboxFiltersElement>(html`<wa-inbox-filters .choice=${EVERYTHING} .counts=${counts}></wa-inbox-filters>`);

  it('has no accessibility faults in either theme', async () => {
    const element = await show();
    element.choice = { ...EVERYTHING, status: 'new', unread: true };
    await audit(element);
  });

  it('shows counts only when they are known', async () => {
    const element = await show();
    expect(words(element)).to.contain('New 12');
    element.counts = { ...counts, known: false };
    await settled();
    expect(words(element)).not.to.match(/\d/);
  });

  it('tells what was chosen and changes nothing by itself', async () => {
    const element = await show();
    const heard: unknown[] = [];
    element.addEventListener('wa-inbox-filters-change', (event) => heard.push((event as CustomEvent).detail));
    for (const word of ['Pending', 'Mine', 'Unread', 'Needs reply']) {
      buttons(element)
        .find((button) => button.textContent?.includes(word))
        ?.click();
    }
    expect(heard).to.deep.equal([
      { ...EVERYTHING, status: 'pending' },
      { ...EVERYTHING, owner: 'mine' },
      { ...EVERYTHING, unread: true },
      { ...EVERYTHING, needsReply: true },
    ]);
    expect(element.choice).to.equal(EVERYTHING);
  });

  it('offers only what the backend can filter by', async () => {
    const element = await show();
    element.filters = ['unread'];
    await settled();
    expect(buttons(element).map((button) => button.textContent?.trim().split(' ')[0])).to.deep.equal(['Unread']);
  });
});

describe('<wa-inbox-tab>', () => {
  afterEach(unmount);
  const show = (store: FakeStore) =>
    mount<InboxTabElement>(html`<wa-inbox-tab conversation-id="conversation-1" active></wa-inbox-tab>`, store);

  it('has no accessibility faults in either theme', async () => audit(await show(new FakeStore())));

  it('marks unread messages in a word while another conversation is in front', async () => {
    const element = await show(new FakeStore());
    expect(words(element)).not.to.contain('Unread');
    element.active = false;
    await settled();
    expect(words(element)).to.contain('Unread');
  });
});

describe('<wa-inbox-contact>', () => {
  afterEach(unmount);
  const show = (store: FakeStore) =>
    mount<InboxContactElement>(html`<wa-inbox-contact conversation-id="conversation-1"></wa-inbox-contact>`, store);

  it('has no accessibility faults in either theme', async () => audit(await show(new FakeStore())));

  it('shows what is known about a customer', async () => {
    const shown = words(await show(new FakeStore()));
    for (const fact of [
      'Giulia Rossi',
      '+393331234567',
      '@giulia.rossi',
      'Italian',
      'Support',
      'order',
      'Jan 29, 2026',
    ]) {
      expect(shown).to.contain(fact);
    }
  });

  it('leaves out what is not known, and shows a language tag nobody knows as it is', async () => {
    const store = new FakeStore();
    store.conversation('conversation-1').set(
      conversationView({
        contact: { ...contact, phone: null, username: null, language: 'not a tag' },
        conversation: { ...conversation, tags: [] },
      }),
    );
    const shown = words(await show(store));
    expect(shown).not.to.match(/Phone|Username|Tags/);
    expect(shown).to.contain('not a tag');
  });
});
