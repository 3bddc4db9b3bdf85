import '../../../src/define/wa-inbox-timeline.ts';
import { expect } from 'chai';
import { inside, settled, unmount } from '../mount.ts';
import {
  anchor,
  calm,
  drawnPlaces,
  fromEnd,
  messages,
  nextTask,
  numbered,
  row,
  rows,
  scrollTo,
  sheet,
  show,
} from './show-timeline.ts';

describe('<wa-inbox-timeline>, when something comes or grows', () => {
  before(() => {
    document.adoptedStyleSheets = [sheet];
  });
  after(() => {
    document.adoptedStyleSheets = [];
  });
  afterEach(unmount);

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
});
