import '../../../src/define/wa-inbox-conversation.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxTimelineElement } from '../../../src/elements/conversation/inbox-timeline.ts';
import { HOUR, message, NOW } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

/** The log with one message that failed now. */
async function show(code: number): Promise<InboxTimelineElement> {
  const error = { code, detail: '' };
  const failed = message({
    direction: 'outbound',
    delivery: 'failed',
    error,
    attemptList: [{ id: 'a1', wamid: 'w1', delivery: 'failed', times: { failed: NOW }, error }],
    actions: ['copy', 'retry', 'discard'],
  });
  const element = await mount<InboxTimelineElement>(html`<wa-inbox-timeline
    .messages=${[failed]}
    .contactName=${'Giulia Rossi'}
    .now=${NOW}
  ></wa-inbox-timeline>`);
  element.style.blockSize = '400px';
  while (element.shadowRoot?.querySelector('wa-inbox-message')?.shadowRoot?.querySelector('.trouble') == null)
    await settled();
  return element;
}

const bubble = (element: Element) => inside(element, 'wa-inbox-message');
const told = (element: Element) => inside(bubble(element), '.trouble > span').textContent ?? '';
const offered = (element: Element) =>
  [...(bubble(element).shadowRoot?.querySelectorAll('.trouble button') ?? [])].map((one) => one.textContent);

describe('another try of a failed message', () => {
  afterEach(unmount);

  it('is offered where it may help, which passes the audit', async () => {
    const element = await show(131000);
    expect(offered(element)).to.deep.equal(['Try again', 'Discard', 'Copy text']);
    await audit(element);
  });

  it('is not offered before its time, which is told instead, and is again when the time has come', async () => {
    const element = await show(131049);
    expect(offered(element)).to.deep.equal(['Discard', 'Copy text']);
    expect(told(element)).to.match(/Wait a day before you try again\. It may be sent again from .+\.$/);
    await audit(element);
    element.now = NOW + 24 * HOUR;
    await settled();
    expect(offered(element)).to.deep.equal(['Try again', 'Discard', 'Copy text']);
    expect(told(element)).not.to.include('It may be sent again');
  });

  it('is not offered where the same message would fail the same way', async () => {
    const element = await show(131026);
    expect(offered(element)).to.deep.equal(['Discard', 'Copy text']);
    expect(told(element)).to.equal('Not sent: WhatsApp cannot reach this customer. Use another way.');
  });

  it('is offered where somebody may have put right what stood in its way', async () => {
    expect(offered(await show(190))).to.deep.equal(['Try again', 'Discard', 'Copy text']);
  });

  it('is not in the menu of the message either', async () => {
    const element = await show(131026);
    await (bubble(element) as HTMLElement & { openMenu(): Promise<void> }).openMenu();
    await settled();
    expect(inside(bubble(element), '.menu').textContent).not.to.include('Try again');
  });
});
