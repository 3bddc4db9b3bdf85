import '../../../src/define/wa-inbox-reply-window.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxReplyWindowElement } from '../../../src/elements/parts/inbox-reply-window.ts';
import { HOUR, MINUTE, NOW } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

function show(closesAt: number | null): Promise<InboxReplyWindowElement> {
  return mount(html`<wa-inbox-reply-window .closesAt=${closesAt} .now=${NOW}></wa-inbox-reply-window>`);
}

describe('<wa-inbox-reply-window>', () => {
  afterEach(unmount);

  it('passes the accessibility audit in every phase', async () => {
    for (const closesAt of [NOW + 20 * HOUR, NOW + HOUR, NOW, null]) await audit(await show(closesAt));
  });

  for (const [name, closesAt, words, state] of [
    ['open', NOW + 23 * HOUR, /^23\sh left to reply$/, ''],
    ['open to the last millisecond before the warning', NOW + 2 * HOUR + 1, /^2\sh left to reply$/, ''],
    ['closing', NOW + 2 * HOUR, /^2\sh left to reply$/, 'closing'],
    ['closing in a minute', NOW + MINUTE, /^1 min left to reply$/, 'closing'],
    ['closed at the very moment', NOW, /^Reply window closed$/, 'closed'],
    ['never opened', null, /^No reply window yet$/, 'closed'],
  ] as const) {
    it(`says that it is ${name}`, async () => {
      const element = await show(closesAt);
      expect(inside(element, '.badge').textContent?.trim()).to.match(words);
      for (const one of ['closing', 'closed']) expect(element.matches(`:state(${one})`), one).to.equal(one === state);
    });
  }

  it('moves with the time', async () => {
    const element = await show(NOW + 2 * HOUR + MINUTE);
    element.now = NOW + MINUTE;
    await settled();
    expect(element.matches(':state(closing)')).to.equal(true);
  });
});
