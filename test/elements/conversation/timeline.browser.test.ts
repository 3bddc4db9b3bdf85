import '../../../src/define/wa-inbox-timeline.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxTimelineElement } from '../../../src/elements/conversation/inbox-timeline.ts';
import type { InboxMessageElement } from '../../../src/elements/parts/inbox-message.ts';
import { NOW } from '../fake-views.ts';
import { audit, inside, mount, unmount } from '../mount.ts';
import { anchor, calm, drawnPlaces, fromEnd, messages, row, rows, scrollTo, sheet, show } from './show-timeline.ts';

describe('<wa-inbox-timeline>', () => {
  before(() => {
    document.adoptedStyleSheets = [sheet];
  });
  after(() => {
    document.adoptedStyleSheets = [];
  });
  afterEach(unmount);

  it('passes the accessibility audit', async () => {
    await audit(await show(messages(30)));
  });

  it('keeps as many elements for 10,000 messages as for 100', async () => {
    const few = rows(await show(messages(100))).length;
    const many = rows(await show(messages(10_000))).length;
    expect(many).to.be.within(few - 6, few + 6);
    expect(many).to.be.below(60);
  });

  it('opens at its end', async () => {
    const element = await show(messages(10_000));
    expect(fromEnd(element)).to.be.at.most(1);
    expect(rows(element).at(-1)?.message?.id).to.equal('m9999');
  });

  it('draws nothing but its end when it opens', async () => {
    const element = await show([]);
    const places = drawnPlaces(element);
    element.messages = messages(10_000);
    await calm();
    expect(Math.min(...places())).to.be.above(9_940);
    expect(fromEnd(element)).to.be.at.most(1);
  });

  it('opens at the message that was asked for before it was drawn', async () => {
    const element = await show([]);
    element.messages = messages(300);
    element.showMessage('m100');
    await calm();
    const scroller = inside(element, '.scroller').getBoundingClientRect();
    expect(row(element, 'm100').getBoundingClientRect().top).to.be.within(scroller.top, scroller.bottom);
  });

  it('shows a message without taking the keyboard from whoever looks for it', async () => {
    const field = document.createElement('input');
    const element = await show(messages(60));
    element.before(field);
    field.focus();
    element.showMessage('m30', false);
    await calm();
    const scroller = inside(element, '.scroller').getBoundingClientRect();
    expect(row(element, 'm30').getBoundingClientRect().top).to.be.within(scroller.top, scroller.bottom);
    expect(document.activeElement === field).to.equal(true);
    element.showMessage('m31');
    await calm();
    expect(document.activeElement === element).to.equal(true);
  });

  it('guesses the height of texts with line breaks', async () => {
    const list = messages(400).map((one) => ({ ...one, content: { kind: 'text' as const, text: 'line\n'.repeat(9) } }));
    const element = await show(list);
    const mean = rows(element).reduce((sum, one) => sum + one.offsetHeight, 0) / rows(element).length;
    expect(inside(element, '.space').offsetHeight / list.length).to.be.within(mean * 0.85, mean * 1.15);
  });

  it('stands at the bottom when everything fits', async () => {
    const element = await show(messages(2));
    const scroller = inside(element, '.scroller').getBoundingClientRect();
    const last = rows(element).at(-1)?.getBoundingClientRect();
    expect(scroller.bottom - (last?.bottom ?? 0)).to.be.within(8, 20);
  });

  for (const top of [0, 37, 900]) {
    it(`moves nothing when 50 older messages come while ${top} px from the top are scrolled`, async () => {
      const list = messages(200, 1000);
      const element = await show(list);
      await scrollTo(element, top);
      const before = anchor(element);
      element.messages = [...messages(50, 950), ...list];
      await calm();
      expect(row(element, before.id).getBoundingClientRect().bottom - before.bottom).to.be.closeTo(0, 0.01);
    });
  }

  it('moves nothing when the first row loses its day label and its place in a group', async () => {
    const list = messages(60, 1000).map((one) => ({
      ...one,
      direction: 'inbound' as const,
      author: null,
      delivery: null,
      at: NOW,
    }));
    const older = list.map((one) => ({ ...one, id: `older-${one.id}` }));
    const element = await show(list);
    await scrollTo(element, 0);
    const before = anchor(element);
    element.messages = [...older, ...list];
    await calm();
    expect(row(element, before.id).getBoundingClientRect().bottom - before.bottom).to.be.closeTo(0, 0.01);
  });

  it('knows its heights on a page that is scaled', async () => {
    const element = await show(messages(300));
    element.style.transform = 'scale(0.5)';
    await scrollTo(element, 6000);
    const [first, second] = rows(element)
      .slice(3, 5)
      .map((one) => one.getBoundingClientRect());
    expect(second?.top).to.be.closeTo(first?.bottom ?? 0, 0.5);
    const height = [...rows(element)].reduce((sum, one) => sum + one.offsetHeight, 0);
    const before = inside(element, '.space').offsetHeight;
    await scrollTo(element, 6001);
    expect(inside(element, '.space').offsetHeight).to.be.closeTo(before, 1);
    expect(height).to.be.above(600);
  });

  it('asks for older messages near its beginning, once for each list', async () => {
    const element = await show(messages(200));
    const asked: unknown[] = [];
    element.addEventListener('wa-inbox-timeline-more', (event) => asked.push((event as CustomEvent).detail));
    element.older = 'more';
    await scrollTo(element, 0);
    await scrollTo(element, 10);
    expect(asked).to.deep.equal([{ edge: 'older' }]);
  });

  it('offers to try again when older messages did not load', async () => {
    const element = await show(messages(50));
    element.older = 'failed';
    await calm();
    const asked: unknown[] = [];
    element.addEventListener('wa-inbox-timeline-more', (event) => asked.push((event as CustomEvent).detail));
    inside<HTMLButtonElement>(element, '.edge.above button').click();
    expect(asked).to.deep.equal([{ edge: 'older' }]);
  });

  it('names each day once, and the day of what is in sight stays on top', async () => {
    const element = await show(messages(3000, 17_000));
    await scrollTo(element, 30_000);
    const label = inside(element, '.day-label').getBoundingClientRect();
    expect(label.top).to.be.closeTo(inside(element, '.scroller').getBoundingClientRect().top, 1);
  });

  it('draws the unread line before the first unread message', async () => {
    const element = await show(messages(20));
    element.unreadFromId = 'm18';
    await calm();
    expect(row(element, 'm18').dataset['unread']).to.equal('Unread messages');
  });

  describe('keyboard', () => {
    const press = (target: Element, key: string) =>
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    const focused = (element: Element) => element.shadowRoot?.activeElement as InboxMessageElement | null;

    it('has one tab stop, the newest message', async () => {
      const element = await show(messages(50));
      expect(
        rows(element)
          .filter((one) => one.tabIndex === 0)
          .map((one) => one.message?.id),
      ).to.deep.equal(['m49']);
    });

    it('moves with arrows, Home and End', async () => {
      const element = await show(messages(500));
      row(element, 'm499').focus();
      press(row(element, 'm499'), 'ArrowUp');
      await calm();
      expect(focused(element)?.message?.id).to.equal('m498');
      press(row(element, 'm498'), 'ArrowDown');
      await calm();
      expect(focused(element)?.message?.id).to.equal('m499');
      press(row(element, 'm499'), 'Home');
      await calm();
      expect(focused(element)?.message?.id).to.equal('m0');
      press(row(element, 'm0'), 'End');
      await calm();
      expect(focused(element)?.message?.id).to.equal('m499');
    });

    it('keeps the focus when its message is scrolled away, and returns to it', async () => {
      const element = await show(messages(1000));
      row(element, 'm999').focus();
      await scrollTo(element, 3000);
      expect(rows(element).some((one) => one.message?.id === 'm999')).to.equal(false);
      expect(element.shadowRoot?.activeElement).to.equal(inside(element, '.scroller'));
      press(inside(element, '.scroller'), 'ArrowUp');
      await calm();
      expect(focused(element)?.message?.id).to.equal('m999');
    });

    it('gives the focus to a neighbour when its message is gone', async () => {
      const list = messages(50);
      const element = await show(list);
      row(element, 'm49').focus();
      element.messages = list.slice(0, -1);
      await calm();
      expect(focused(element)?.message?.id).to.equal('m48');
    });
  });

  it('goes to a quoted message, however far, and asks for one that is not loaded', async () => {
    const element = await show(messages(2000));
    element.showMessage('m10');
    await calm();
    expect(row(element, 'm10').flash).to.equal(true);
    const asked: unknown[] = [];
    element.addEventListener('wa-inbox-timeline-around', (event) => asked.push((event as CustomEvent).detail));
    element.showMessage('elsewhere');
    expect(asked).to.deep.equal([{ messageId: 'elsewhere' }]);
  });

  it('begins at the unread line when more has come than fits, and at the end when not', async () => {
    const list = messages(60);
    const said: boolean[] = [];
    const begin = async (unreadFromId: string) => {
      said.length = 0;
      const element = await mount<InboxTimelineElement>(
        html`<wa-inbox-timeline
          .messages=${list}
          .unreadFromId=${unreadFromId}
          .contactName=${'Giulia Rossi'}
          .now=${NOW}
          @wa-inbox-timeline-end=${({ detail }: CustomEvent<{ atEnd: boolean }>) => said.push(detail.atEnd)}
        ></wa-inbox-timeline>`,
      );
      await calm();
      return element;
    };
    const far = await begin('m40');
    const edge = inside(far, '.scroller').getBoundingClientRect().top;
    const top = row(far, 'm40').getBoundingClientRect().top - edge;
    expect(top).to.be.within(0, 120);
    expect(said).to.deep.equal([false]);
    const near = await begin('m59');
    const scroller = inside(near, '.scroller');
    expect(scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight).to.be.below(2);
    expect(said).to.deep.equal([true]);
  });
});
