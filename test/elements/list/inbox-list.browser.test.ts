import '../../../src/define/wa-inbox-list.ts';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { InboxError } from '../../../src/domain/index.ts';
import type { InboxListElement } from '../../../src/elements/list/inbox-list.ts';
import { FakeStore } from '../fake-store.ts';
import { agent, channel, colleague, HOUR, list, MINUTE, NOW, row, rows } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const asked = { filter: { status: 'new' } } as const;

async function show(store: FakeStore): Promise<InboxListElement> {
  const element = await mount<InboxListElement>(
    html`<wa-inbox-list style="block-size: 600px; inline-size: 340px" .filter=${asked.filter}></wa-inbox-list>`,
    store,
  );
  await settled();
  return element;
}

const items = (element: Element) => [...(element.shadowRoot?.querySelectorAll('wa-inbox-list-item') ?? [])];
const text = (element: Element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
const cursor = (element: Element) => {
  const id = inside(element, '.rows').getAttribute('aria-activedescendant');
  return id === null ? null : (items(element).find((item) => item.id === id)?.row?.id ?? null);
};

describe('<wa-inbox-list>', () => {
  let store: FakeStore;
  beforeEach(() => {
    store = new FakeStore();
  });
  afterEach(unmount);

  it('has no accessibility faults in either theme', async () => {
    store.channels.set([channel, { ...channel, id: 'channel-2' }]);
    store.conversations(asked).set(
      list({
        rows: [
          row({
            unread: 3,
            needsReply: true,
            windowClosesAt: NOW + HOUR,
            presence: [{ ...colleague, doing: 'typing' }],
          }),
          row({ id: 'b', assignee: agent, tags: ['order'], hasDraft: true }),
          row({
            id: 'c',
            lastMessage: {
              direction: 'outbound',
              kind: 'image',
              text: '',
              voice: false,
              at: NOW,
              author: agent,
              delivery: 'failed',
            },
          }),
        ],
        changed: 2,
        more: 'failed',
      }),
    );
    const element = await show(store);
    element.conversationId = 'b';
    await audit(element);
  });

  it('holds the place of rows while they load', async () => {
    store.conversations(asked).set(list({ load: { state: 'loading' } }));
    const element = await show(store);
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(inside(element, '.ghost').offsetHeight).to.equal(64);
    await audit(element);
  });

  it('says why it is empty, by its filter', async () => {
    store.conversations(asked).set(list());
    const element = await show(store);
    expect(text(element)).to.contain('No new conversations');
    element.filter = { needsReply: true };
    store.conversations({ filter: element.filter }).set(list());
    await settled();
    expect(text(element)).to.contain('Nobody is waiting');
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('says what failed and offers to try again', async () => {
    const error = new InboxError('unavailable', 'Loading failed.');
    store.conversations(asked).set(list({ load: { state: 'failed', error } }));
    const element = await show(store);
    expect(text(element)).to.contain('The server does not answer');
    inside<HTMLButtonElement>(element, 'button').click();
    expect(store.calls).to.deep.equal([['refresh', asked]]);
    await audit(element);
  });

  it('says that it shows an earlier visit', async () => {
    store.conversations(asked).set(list({ load: { state: 'ready', stale: true }, rows: rows(2) }));
    const element = await show(store);
    expect(element.matches(':state(stale)')).to.equal(true);
    expect(text(element)).to.contain('From your last visit');
  });

  it('draws ten thousand conversations with the elements of a screenful', async () => {
    store.conversations(asked).set(list({ rows: rows(10_000) }));
    const element = await show(store);
    const drawn = items(element).length;
    expect(drawn).to.be.greaterThan(8).and.lessThan(32);
    const scroller = inside(element, '.scroller');
    expect(scroller.scrollHeight).to.be.closeTo(640_000, 100);
    scroller.scrollTop = 300_000;
    await settled();
    expect(items(element).length).to.be.lessThan(40);
    expect(items(element).some((item) => item.row?.name === 'Customer 4690')).to.equal(true);
    expect(items(element)[0]?.getAttribute('aria-setsize')).to.equal('10000');
  });

  it('keeps the rows where they are for whoever has scrolled down, when others move past', async () => {
    const many = rows(200);
    store.conversations(asked).set(list({ rows: many }));
    const element = await show(store);
    const scroller = inside(element, '.scroller');
    scroller.scrollTop = 3_210;
    await settled();
    const place = () =>
      items(element)
        .find((item) => item.row?.id === 'conversation-53')
        ?.getBoundingClientRect().top;
    const before = place();
    expect(before).to.be.a('number');
    store.conversations(asked).set(list({ rows: [row({ id: 'fresh' }), row({ id: 'fresher' }), ...many] }));
    await settled();
    expect(place()).to.equal(before);
  });

  it('shows what is new to whoever is at the top', async () => {
    const many = rows(200);
    store.conversations(asked).set(list({ rows: many }));
    const element = await show(store);
    store.conversations(asked).set(list({ rows: [row({ id: 'fresh' }), ...many] }));
    await settled();
    expect(inside(element, '.scroller').scrollTop).to.equal(0);
    expect(items(element)[0]?.row?.id).to.equal('fresh');
  });

  it('asks for more before the end is reached, and not earlier', async () => {
    store.conversations(asked).set(list({ rows: rows(100), more: 'more' }));
    const element = await show(store);
    expect(store.calls).to.deep.equal([]);
    inside(element, '.scroller').scrollTop = 6_400;
    await settled();
    expect(store.calls[0]).to.deep.equal(['loadMore', asked]);
  });

  it('offers to load more again where it failed', async () => {
    store.conversations(asked).set(list({ rows: rows(2), more: 'failed' }));
    const element = await show(store);
    inside<HTMLButtonElement>(element, '.more button').click();
    expect(store.calls).to.deep.equal([['loadMore', asked]]);
  });

  it('offers to bring a list up to date that only the backend can judge', async () => {
    store.conversations(asked).set(list({ rows: rows(2), changed: 3 }));
    const element = await show(store);
    expect(inside(element, '.changed').textContent).to.contain('3 changed');
    inside<HTMLButtonElement>(element, '.changed button').click();
    expect(store.calls).to.deep.equal([['refresh', asked]]);
  });

  it('announces an opening, which a host can prevent', async () => {
    store.conversations(asked).set(list({ rows: rows(3) }));
    const element = await show(store);
    const heard: string[] = [];
    const veto = (event: Event) => event.preventDefault();
    document.addEventListener('wa-inbox-open', veto);
    element.addEventListener('wa-inbox-open', (event) => heard.push(event.detail.conversationId));
    items(element)[1]?.click();
    document.removeEventListener('wa-inbox-open', veto);
    expect(heard).to.deep.equal(['conversation-2']);
    expect(element.conversationId).to.equal(null);
    items(element)[1]?.click();
    await settled();
    expect(element.conversationId).to.equal('conversation-2');
    expect(items(element)[1]?.getAttribute('aria-selected')).to.equal('true');
  });

  it('moves by arrows, Home and End, and opens by Enter', async () => {
    store.conversations(asked).set(list({ rows: rows(200) }));
    const element = await show(store);
    await sendKeys({ press: 'Tab' });
    await settled();
    expect(cursor(element)).to.equal('conversation-1');
    await sendKeys({ press: 'ArrowDown' });
    await settled();
    expect(cursor(element)).to.equal('conversation-2');
    await sendKeys({ press: 'End' });
    await settled();
    await settled();
    expect(cursor(element)).to.equal('conversation-200');
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(element.conversationId).to.equal('conversation-1');
  });

  it('keeps the cursor on its conversation when others move past it', async () => {
    const three = rows(3);
    store.conversations(asked).set(list({ rows: three }));
    const element = await show(store);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    store.conversations(asked).set(list({ rows: [row({ id: 'fresh' }), ...three] }));
    await settled();
    expect(cursor(element)).to.equal('conversation-2');
  });

  it('hands the cursor to the neighbour when its conversation leaves', async () => {
    const three = rows(3);
    store.conversations(asked).set(list({ rows: three }));
    const element = await show(store);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    await settled();
    store.conversations(asked).set(list({ rows: three.filter(({ id }) => id !== 'conversation-2') }));
    await settled();
    expect(cursor(element)).to.equal('conversation-3');
    await sendKeys({ press: 'Enter' });
    expect(element.conversationId).to.equal('conversation-3');
  });

  it('tells times anew as they pass', async () => {
    store.conversations(asked).set(list({ rows: [row()] }));
    const element = await show(store);
    const time = () => items(element)[0]?.shadowRoot?.querySelector('time')?.textContent;
    expect(time()).to.equal('2 min');
    store.clock.set(NOW + 3 * MINUTE);
    await settled();
    expect(time()).to.equal('5 min');
  });

  it('shows a compact list at half the density', async () => {
    store.conversations(asked).set(list({ rows: rows(50) }));
    const element = await show(store);
    element.style.setProperty('--wa-inbox-density', '0');
    element.requestUpdate();
    await settled();
    await settled();
    expect(items(element)[0]?.offsetHeight).to.equal(48);
    expect(inside(element, '.rows').offsetHeight).to.equal(50 * 48);
  });

  it('lets the source go when it leaves the page', async () => {
    const element = await show(store);
    expect(store.conversations(asked).subscribers).to.equal(1);
    element.remove();
    await settled();
    expect(store.conversations(asked).subscribers).to.equal(0);
    expect(store.clock.subscribers).to.equal(0);
  });
});
