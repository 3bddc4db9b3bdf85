import '../../../src/define/wa-inbox-message.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { MessageContent } from '../../../src/domain/index.ts';
import type { InboxMessageElement } from '../../../src/elements/parts/inbox-message.ts';
import { mapAddress } from '../../../src/elements/parts/location-card.ts';
import type { MessageView, ReactionView } from '../../../src/store/views.ts';
import { MINUTE, message, NOW } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const MAP = 'https://maps.example/?at={latitude},{longitude}';

async function show(over: Partial<MessageView>, mapUrl = '', avatarSeed = '') {
  const element = await mount<InboxMessageElement>(html`<wa-inbox-message
    role="article"
    tabindex="0"
    aria-label="Message"
    last
    .message=${message(over)}
    .contactName=${'Giulia Rossi'}
    .surroundings=${{ mapUrl }}
    .avatarSeed=${avatarSeed}
  ></wa-inbox-message>`);
  const wishes: unknown[] = [];
  element.addEventListener('wa-inbox-message-wish', (event) => {
    expect(event.composed).to.equal(false);
    wishes.push((event as CustomEvent).detail);
  });
  return { element, wishes };
}

function text(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const button = (element: Element, words: string) =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (one) => (one.ariaLabel ?? one.textContent?.trim()) === words,
  );

const PLACE: MessageContent = { kind: 'location', latitude: 45.4642, longitude: 9.19, name: 'Duomo' };
const PEOPLE: MessageContent = {
  kind: 'contacts',
  contacts: [{ name: 'Anna', phones: ['+39021'], emails: ['a@b.example'], urls: ['javascript:alert(1)'] }],
};
const THEIRS: ReactionView = { from: 'customer', emoji: '❤️', at: NOW, author: null, delivery: null };
const OURS: ReactionView = {
  from: 'business',
  emoji: '👍',
  at: NOW,
  author: { id: 'a', name: 'Marta' },
  delivery: 'sent',
};

describe('cards in a bubble', () => {
  afterEach(unmount);

  it('pass the accessibility audit', async () => {
    await audit((await show({ content: PLACE }, MAP)).element);
    await audit((await show({ content: PEOPLE }, '', 'contact-1')).element);
    await audit((await show({ reactions: [OURS, THEIRS], actions: ['react'] })).element);
    await audit((await show({ revokedAt: NOW })).element);
    await audit(
      (
        await show({
          direction: 'outbound',
          delivery: 'read',
          content: {
            kind: 'list',
            body: 'Where?',
            button: 'Shops',
            sections: [{ title: 'Milano', rows: [{ id: '1', title: 'Duomo' }] }],
          },
        })
      ).element,
    );
  });

  it('a place is copied, and opens where the host says', async () => {
    const { element, wishes } = await show({ content: PLACE }, MAP);
    button(element, 'Copy coordinates')?.click();
    expect(wishes).to.deep.equal([{ wish: 'copy', text: '45.46420, 9.19000' }]);
    expect(inside<HTMLAnchorElement>(element, '.place a').href).to.equal('https://maps.example/?at=45.4642,9.19');
    expect((await show({ content: PLACE })).element.shadowRoot?.querySelector('.place a')).to.equal(null);
  });

  it('a map address that runs something is none', () => {
    expect(mapAddress('javascript:alert({latitude})', 1, 2)).to.equal(null);
    expect(mapAddress('', 1, 2)).to.equal(null);
  });

  it('a shared contact is copied fact by fact and written to', async () => {
    const { element, wishes } = await show({ content: PEOPLE });
    button(element, 'Copy +39021')?.click();
    button(element, 'Start a conversation')?.click();
    expect(wishes).to.deep.equal([
      { wish: 'copy', text: '+39021' },
      { wish: 'write-to', name: 'Anna', phone: '+39021' },
    ]);
    expect([...(element.shadowRoot?.querySelectorAll('a') ?? [])].map(({ href }) => href)).to.deep.equal([
      'mailto:a@b.example',
    ]);
  });

  it('a shared contact is not written to by who may write to nobody', async () => {
    const { element } = await show({ content: PEOPLE });
    element.surroundings = { mapUrl: '', readOnly: true };
    await element.updateComplete;
    expect(button(element, 'Start a conversation')).to.equal(undefined);
  });

  it('an order in several currencies has no total', async () => {
    const item = { productId: 'L', quantity: 1, price: 5 };
    const content: MessageContent = {
      kind: 'order',
      note: '',
      items: [
        { ...item, currency: 'EUR' },
        { ...item, currency: 'CZK' },
      ],
    };
    expect(text((await show({ content })).element)).not.to.include('Total');
  });

  it('a form shows fields by their names and folds what came', async () => {
    const response = '{"screen_0_Full_Name_0":"Giulia","sizes":["S","M"],"flow_token":"secret"}';
    const { element } = await show({ content: { kind: 'form', name: 'Return', response } });
    expect(text(element)).to.match(/Full Name: Giulia.*sizes: S, M/);
    expect(text(element)).not.to.include('secret');
    expect(inside<HTMLDetailsElement>(element, '.form details').open).to.equal(false);
  });

  it('shows what the customer can tap, in order', async () => {
    const content: MessageContent = {
      kind: 'template',
      templateId: 't',
      name: 'order_sent',
      language: 'en',
      category: 'utility',
      body: 'On its way',
      footer: 'Kestrel',
      buttons: [
        { kind: 'url', text: 'Track', value: 'https://shop.example/t' },
        { kind: 'url', text: 'Trap', value: 'javascript:alert(1)' },
        { kind: 'quick-reply', text: 'Stop' },
      ],
      values: { body: {}, buttons: {} },
    };
    const { element } = await show({ direction: 'outbound', delivery: 'sent', content });
    expect(text(element)).to.match(/Template: order_sent.*On its way.*Kestrel.*Track.*Trap.*Stop/);
    expect(element.shadowRoot?.querySelectorAll('a.tap').length).to.equal(1);
  });

  it('says where the customer came from', async () => {
    const ad = {
      kind: 'ad',
      sourceId: '1',
      headline: 'Lamps',
      body: 'All of them',
      mediaType: null,
      clickId: null,
    } as const;
    const { element } = await show({ referral: { ...ad, sourceUrl: 'https://fb.me/2kqA' } });
    expect(text(element)).to.include('Came from an ad Lamps All of them fb.me');
    const forged = await show({ referral: { ...ad, sourceUrl: 'javascript:alert(1)' } });
    expect(forged.element.shadowRoot?.querySelector('.referral a')).to.equal(null);
  });

  it('calls are lines of the log', async () => {
    const { element } = await show({ content: { kind: 'call', callId: 'c', outcome: 'missed', durationMs: null } });
    expect(text(element)).to.match(/^Missed call · /);
    expect(element.shadowRoot?.querySelector('.bubble')).to.equal(null);
  });

  it('the last bubble of a group has the avatar', async () => {
    expect((await show({}, '', 'contact-1')).element.shadowRoot?.querySelector('.beside-face')).not.to.equal(null);
    expect((await show({})).element.shadowRoot?.querySelector('.beside-face')).to.equal(null);
  });
});

describe('what happened to a message', () => {
  afterEach(unmount);

  it('says who reacted, and takes our own back where that can be done', async () => {
    const { element, wishes } = await show({ reactions: [OURS, THEIRS], actions: ['react'] });
    expect(inside(element, 'span.reaction').ariaLabel).to.equal('Giulia Rossi reacted with ❤️');
    button(element, 'Marta reacted with 👍. Take back')?.click();
    expect(wishes).to.deep.equal([{ wish: 'react', messageId: 'message-1', emoji: null }]);
    const fixed = await show({ reactions: [OURS] });
    expect(fixed.element.shadowRoot?.querySelector('button.reaction')).to.equal(null);
  });

  it('a reaction that did not go says so', async () => {
    const { element } = await show({ reactions: [{ ...OURS, delivery: 'failed' }] });
    expect(inside(element, '.reaction.failed').ariaLabel).to.include('Not sent');
  });

  it('reacts from the menu, by keyboard too', async () => {
    const { element, wishes } = await show({ actions: ['copy', 'react'], reactions: [OURS] });
    await element.openMenu();
    await settled();
    const items = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
    expect(items.slice(0, 6).map((item) => item.textContent)).to.deep.equal(['👍', '❤️', '😂', '😮', '😢', '🙏']);
    expect(items[0]?.ariaChecked).to.equal('true');
    items[1]?.click();
    expect(wishes).to.deep.equal([{ wish: 'react', messageId: 'message-1', emoji: '❤️' }]);
  });

  it('shows earlier wordings on demand', async () => {
    const { element } = await show({ edits: [{ text: 'When does it arive?', until: NOW - MINUTE }] });
    expect(text(element)).not.to.include('arive');
    button(element, 'Edited')?.click();
    await settled();
    expect(text(element)).to.include('When does it arive?');
  });

  it('keeps what was taken back for the team, folded', async () => {
    const { element } = await show({ revokedAt: NOW });
    expect(text(element)).to.include('The customer deleted this message');
    expect(inside<HTMLDetailsElement>(element, '.kept').open).to.equal(false);
    expect(inside(element, '.kept .words').textContent).to.include('When does my parcel arrive?');
  });

  it('names a text nobody can see', async () => {
    expect(text((await show({ content: { kind: 'text', text: ' \n ' } })).element)).to.include('Nothing to see');
  });
});
