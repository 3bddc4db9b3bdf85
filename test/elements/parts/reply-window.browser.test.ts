import '../../../src/define/wa-inbox-reply-window.ts';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { replyWindowOf, type TemplateCategory } from '../../../src/domain/index.ts';
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

  describe('given all that is known of the window', () => {
    const CLOSED = { windowClosesAt: NOW - HOUR, freeEntryUntil: null, templateSentAt: null };
    const OPEN = { ...CLOSED, windowClosesAt: NOW + 20 * HOUR };

    function tell(given: Parameters<typeof replyWindowOf>[0], category?: TemplateCategory) {
      const known = replyWindowOf(given, NOW, category);
      return mount<InboxReplyWindowElement>(
        html`<wa-inbox-reply-window .window=${known} .now=${NOW}></wa-inbox-reply-window>`,
      );
    }
    const facts = (element: Element) => inside(element, '.facts').textContent?.replace(/\s+/g, ' ') ?? '';

    it('passes the accessibility audit, folded and open', async () => {
      const element = await tell({ ...OPEN, freeEntryUntil: NOW + 60 * HOUR });
      await audit(element);
      inside<HTMLButtonElement>(element, 'button').click();
      await settled();
      await audit(element);
    });

    for (const [name, given, category, said] of [
      ['an answer', OPEN, 'service', /reply freely until .*counts as service/],
      ['a utility template', OPEN, 'utility', /A utility template is charged/],
      ['a marketing template', OPEN, 'marketing', /A marketing template is always charged/],
      ['a closed one', CLOSED, 'service', /It closed on .*Only a template can go.*charges a template by its category/],
      ['one nobody opened', { ...CLOSED, windowClosesAt: null }, 'service', /opens once the customer writes/],
      [
        'a template that went out',
        { ...CLOSED, templateSentAt: NOW },
        'service',
        /Only the customer’s answer opens it/,
      ],
      ['an ad', { ...OPEN, freeEntryUntil: NOW + HOUR }, 'service', /came by an ad: WhatsApp charges nothing until/],
    ] as const) {
      it(`says what is so for ${name}, to those who listen as well`, async () => {
        const element = await tell(given, category);
        expect(facts(element)).to.match(said);
        expect(inside(element, 'button').getAttribute('aria-describedby')).to.equal(inside(element, '.facts').id);
      });
    }

    it('shows how long nothing is charged, until that is over', async () => {
      const given = { ...OPEN, freeEntryUntil: NOW + 60 * HOUR };
      const element = await tell(given);
      expect(inside(element, '.badge').textContent).to.match(/20\sh left to reply\s*Free for 2 days/);
      element.now = NOW + 60 * HOUR;
      element.window = replyWindowOf(given, element.now);
      await settled();
      expect(element.shadowRoot?.querySelector('.free')).to.equal(null);
    });

    it('opens by keyboard beside the badge, inside the page, and closes by Escape', async () => {
      const element = await tell(OPEN);
      inside(element, 'button').focus();
      await sendKeys({ press: 'Enter' });
      await settled();
      const box = inside(element, '.facts');
      expect(box.matches(':popover-open')).to.equal(true);
      const { left, right, top, bottom } = box.getBoundingClientRect();
      expect([left >= 0, top >= 0, right <= innerWidth, bottom <= innerHeight]).to.deep.equal([true, true, true, true]);
      await sendKeys({ press: 'Escape' });
      await settled();
      expect(box.matches(':popover-open')).to.equal(false);
    });
  });
});
