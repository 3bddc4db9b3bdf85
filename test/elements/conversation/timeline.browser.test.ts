import '../../../src/define/wa-inbox-timeline.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxTimelineElement } from '../../../src/elements/conversation/inbox-timeline.ts';
import type { InboxMessageElement } from '../../../src/elements/parts/inbox-message.ts';
import type { MessageView } from '../../../src/store/views.ts';
import { MINUTE, message, NOW } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const WORDS = 'Where is the parcel that should have come on Thursday before noon, as the carrier promised twice? ';

/** Messages of mixed height and sender, two minutes apart, the last one now; `from` numbers them. */
function messages(count: number, from = 0): readonly MessageView[] {
  return Array.from({ length: count }, (_, index) => numbered(from + index));
}

function numbered(number: number, over: Partial<MessageView> = {}): MessageView {
  const out = number % 3 === 0;
  return message({
    id: `m${number}`,
    at: NOW - (20_000 - number) * 2 * MINUTE,
    content: { kind: 'text', text: `${number} ${WORDS.repeat(number % 5)}` },
    ...(out ? { direction: 'outbound', delivery: 'read', author: { id: 'agent-1', name: 'Marta' } } : {}),
    ...over,
  });
}

const sheet = new CSSStyleSheet();
sheet.replaceSync('wa-inbox-timeline { block-size: 600px; }');

async function show(list: readonly MessageView[]): Promise<InboxTimelineElement> {
  const element = await mount<InboxTimelineElement>(
    html`<wa-inbox-timeline .messages=${list} .contactName=${'Giulia Rossi'} .viewerId=${'agent-1'} .now=${NOW}></wa-inbox-timeline>`,
  );
  await calm();
  return element;
}

/** Until scrolling and measuring have come to rest. */
async function calm(): Promise<void> {
  for (let round = 0; round < 4; round += 1) await settled();
}

/** The page draws between tasks when it likes, not after each. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function rows(element: Element): InboxMessageElement[] {
  return [...(element.shadowRoot?.querySelectorAll<InboxMessageElement>('.row') ?? [])];
}

function row(element: Element, id: string): InboxMessageElement {
  const found = rows(element).find((one) => one.message?.id === id);
  if (found === undefined) throw new Error(`no row for ${id}`);
  return found;
}

function fromEnd(element: Element): number {
  const { scrollHeight, scrollTop, clientHeight } = inside(element, '.scroller');
  return scrollHeight - scrollTop - clientHeight;
}

async function scrollTo(element: Element, top: number): Promise<void> {
  inside(element, '.scroller').scrollTop = top;
  await calm();
}

/** The topmost row that is wholly in sight, and where its words stand. */
function anchor(element: Element): { readonly id: string; readonly bottom: number } {
  const top = inside(element, '.scroller').getBoundingClientRect().top;
  const first = rows(element).find((one) => one.getBoundingClientRect().top >= top + 60);
  if (first?.message === undefined) throw new Error('nothing in sight');
  return { id: first.message.id, bottom: first.getBoundingClientRect().bottom };
}

/** Notes the places of the rows that are put into the page, from now on. */
function drawnPlaces(element: Element): () => readonly number[] {
  const places: number[] = [];
  const note = (records: readonly MutationRecord[]) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof HTMLElement)
          for (const one of [node, ...node.querySelectorAll<HTMLElement>('.row')])
            if (one.matches('.row')) places.push(Number(one.dataset['index']));
  };
  if (element.shadowRoot === null) throw new Error('not drawn');
  const observer = new MutationObserver(note);
  observer.observe(element.shadowRoot, { childList: true, subtree: true });
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return places;
  };
}

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

  it('follows at the end', async () => {
    let list = messages(100);
    const element = await show(list);
    for (let number = 100; number < 110; number += 1) {
      list = [...list, numbered(number)];
      element.messages = list;
      await settled();
    }
    await calm();
    expect(fromEnd(element)).to.be.at.most(1);
    expect(rows(element).at(-1)?.message?.id).to.equal('m109');
  });

  it('follows at the end through a burst, though rows turn out higher than guessed', async () => {
    const list = messages(1_000, 1000);
    const element = await show(list);
    const burst = Array.from({ length: 200 }, (_, index) =>
      numbered(2000 + index, { content: { kind: 'text', text: 'line\n'.repeat(index % 9) + index } }),
    );
    for (let come = 1; come <= burst.length; come += 1) {
      element.messages = [...list, ...burst.slice(0, come)];
      await nextTask();
    }
    await calm();
    expect(fromEnd(element)).to.be.at.most(1);
    expect(element.shadowRoot?.querySelector('.below')).to.equal(null);
  });

  it('draws only the newest when many come at once', async () => {
    const list = messages(200);
    const element = await show(list);
    const places = drawnPlaces(element);
    element.messages = [...list, ...messages(200, 200)];
    await calm();
    expect(Math.min(...places())).to.be.above(340);
    expect(fromEnd(element)).to.be.at.most(1);
  });

  it('stays put while older messages are read, and counts what came', async () => {
    const list = messages(200);
    const element = await show(list);
    await scrollTo(element, 2000);
    const before = anchor(element);
    element.messages = [...list, ...messages(6, 200)];
    await calm();
    expect(row(element, before.id).getBoundingClientRect().bottom).to.be.closeTo(before.bottom, 0.01);
    expect(inside(element, '.edge.below').textContent?.trim()).to.equal('4 new');
    inside<HTMLButtonElement>(element, '.edge.below button').click();
    await calm();
    expect(fromEnd(element)).to.be.at.most(1);
  });

  it('shows what the agent sends, wherever they read', async () => {
    const list = messages(200);
    const element = await show(list);
    await scrollTo(element, 2000);
    element.messages = [...list, numbered(201, { direction: 'outbound', delivery: 'saving' })];
    await calm();
    expect(fromEnd(element)).to.be.at.most(1);
  });

  it('keeps the end in sight when it gets higher for a moment and then lower', async () => {
    const element = await show(messages(20));
    element.style.blockSize = '520px';
    await calm();
    element.style.blockSize = '560px';
    // Laid out in between, the browser moves the list so that it fills the height.
    expect(fromEnd(element)).to.be.at.most(1);
    element.style.blockSize = '440px';
    await calm();
    expect(fromEnd(element)).to.be.at.most(1);
  });

  it('keeps the end in sight when it gets lower', async () => {
    const element = await show(messages(200));
    element.style.blockSize = '320px';
    await calm();
    expect(fromEnd(element)).to.be.at.most(1);
  });

  for (const top of [null, 2000]) {
    it(`keeps its place ${top === null ? 'at the end' : 'in the middle'} when it is moved in the page`, async () => {
      const element = await show(messages(300));
      if (top !== null) await scrollTo(element, top);
      const before = rows(element).map((one) => one.message?.id);
      const { scrollTop } = inside(element, '.scroller');
      const other = document.createElement('div');
      element.parentElement?.append(other);
      other.append(element);
      await calm();
      expect(rows(element).map((one) => one.message?.id)).to.include.members(before.slice(6, -6));
      if (top === null) expect(fromEnd(element)).to.be.at.most(1);
      else expect(inside(element, '.scroller').scrollTop).to.be.closeTo(scrollTop, 1);
    });
  }

  it('draws one bubble again when one status changes', async () => {
    const list = messages(100);
    const element = await show(list);
    const drawn: string[] = [];
    for (const one of rows(element)) {
      const id = one.message?.id ?? '';
      one.addController({ hostUpdated: () => drawn.push(id) });
    }
    drawn.length = 0;
    element.messages = list.map((one) => (one.id === 'm99' ? { ...one, delivery: 'played' as const } : one));
    await calm();
    expect(drawn).to.deep.equal(['m99']);
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
