import '../../../src/define/wa-inbox-message-info.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxMessageInfoElement } from '../../../src/elements/message-info/inbox-message-info.ts';
import type { MessageView } from '../../../src/store/views.ts';
import { FakeStore } from '../fake-store.ts';
import { agent, colleague, conversation, HOUR, MINUTE, message, NOW } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const TRIED: MessageView = message({
  id: 'm-9',
  direction: 'outbound',
  author: { id: colleague.id, name: colleague.name },
  delivery: 'read',
  attempts: 2,
  attemptList: [
    {
      id: 'a1',
      wamid: 'wamid.first',
      delivery: 'failed',
      times: { queued: NOW - HOUR, sent: NOW - HOUR + 1, failed: NOW - HOUR + MINUTE },
      error: { code: 131049, detail: 'Healthy ecosystem engagement' },
    },
    {
      id: 'a2',
      wamid: 'wamid.second',
      delivery: 'read',
      times: { sent: NOW - 3, delivered: NOW - 2, read: NOW },
      error: null,
      price: { category: 'marketing', type: 'regular', billable: true },
    },
  ],
  wamid: 'wamid.second',
  reactions: [{ from: 'customer', emoji: '👍', at: NOW, author: null, delivery: null }],
  edits: [{ text: 'It leaves tomorrow', until: NOW - MINUTE }],
  forwarded: 'often',
});

async function show(shown: MessageView): Promise<{ store: FakeStore; element: InboxMessageInfoElement }> {
  const store = new FakeStore();
  const timeline = store.timeline(conversation.id);
  timeline.set({ ...timeline.current, messages: [shown] });
  const element = await mount<InboxMessageInfoElement>(
    html`<wa-inbox-message-info conversation-id=${conversation.id} message-id=${shown.id}></wa-inbox-message-info>`,
    store,
  );
  return { store, element };
}

function text(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('<wa-inbox-message-info>', () => {
  afterEach(unmount);

  it('passes the accessibility audit', async () => {
    const { element } = await show(TRIED);
    await audit(element);
    expect(inside<HTMLDialogElement>(element, 'dialog').matches(':modal')).to.equal(true);
  });

  it('tells every attempt with its steps, its error in words and in Meta’s own, and its WhatsApp id', async () => {
    const { element } = await show(TRIED);
    const attempts = [...(element.shadowRoot?.querySelectorAll('.attempt') ?? [])].map(({ textContent }) =>
      (textContent ?? '').replace(/\s+/g, ' '),
    );
    expect(attempts).to.have.length(2);
    expect(attempts[0]).to.match(/Attempt 1 of 2.*Preparing.*Sent.*Not sent.*131049.*Healthy ecosystem engagement/);
    expect(attempts[0]).to.match(/held this marketing message back.*Nobody has to act. It may be sent again from /);
    expect(attempts[0]).to.include('wamid.first');
    expect(attempts[0]).not.to.include('Price');
    expect(attempts[1]).to.match(/Price\s*Charged: Marketing/);
    expect(attempts[1]).to.match(/Attempt 2 of 2.*Sent.*Delivered.*Read/);
    expect(attempts[1]).to.include('wamid.second');
  });

  it('tells who sent it from which channel, who reacted, what it said before, and that it was forwarded', async () => {
    const { element } = await show(TRIED);
    const said = text(element);
    for (const words of ['Aino Virtanen', 'Support', '+39021234567', 'This inbox', 'many times', 'Giulia Rossi', '👍'])
      expect(said).to.include(words);
    expect(said).to.include('It leaves tomorrow');
  });

  it('tells WhatsApp’s time beside ours when a message came late', async () => {
    const late = message({ at: NOW, lateSentAt: NOW - 3 * HOUR, wamid: 'wamid.in' });
    const { element } = await show(late);
    expect(text(element)).to.match(/Sent by the customer.*Arrived late.*by 3/);
    expect(text(element)).to.include('wamid.in');
  });

  it('copies an id', async () => {
    const written: string[] = [];
    const original = navigator.clipboard.writeText;
    navigator.clipboard.writeText = async (words) => {
      written.push(words);
    };
    try {
      const { element } = await show(TRIED);
      inside<HTMLButtonElement>(element, '.attempt .id button').click();
      await settled();
    } finally {
      navigator.clipboard.writeText = original;
    }
    expect(written).to.deep.equal(['wamid.first']);
  });

  it('stays current while it is open, and keeps what it knew when the message leaves the stretch', async () => {
    const sent = { ...TRIED, author: { id: agent.id, name: agent.name }, attemptList: TRIED.attemptList.slice(1) };
    const { store, element } = await show({ ...sent, attemptList: [] });
    const timeline = store.timeline(conversation.id);
    timeline.set({ ...timeline.current, messages: [sent] });
    await settled();
    expect(text(element)).to.include('Delivered');
    expect(text(element)).to.include('You');
    timeline.set({ ...timeline.current, messages: [] });
    await settled();
    expect(text(element)).to.include('Delivered');
  });

  it('closes by Escape and by its button, and says so once', async () => {
    const { element } = await show(TRIED);
    let closed = 0;
    element.addEventListener('close', () => (closed += 1));
    inside<HTMLButtonElement>(element, '.close').click();
    await settled();
    expect(closed).to.equal(1);
  });
});
