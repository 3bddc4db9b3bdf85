import '../../../src/define/wa-inbox-collision.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxCollisionElement } from '../../../src/elements/collision/inbox-collision.ts';
import type { MessageView } from '../../../src/store/views.ts';
import { FakeStore } from '../fake-store.ts';
import { agent, colleague, conversation, MINUTE, message, NOW } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const ANSWER: MessageView = message({
  id: 'answer',
  direction: 'outbound',
  author: { id: colleague.id, name: colleague.name },
  at: NOW - MINUTE,
  delivery: 'sent',
});

async function show(answer: MessageView = ANSWER): Promise<{ store: FakeStore; element: InboxCollisionElement }> {
  const store = new FakeStore();
  const timeline = store.timeline(conversation.id);
  timeline.set({ ...timeline.current, messages: [message(), answer] });
  store
    .draft(conversation.id)
    .set({ text: 'On its way', mode: 'reply', quotedMessageId: null, begunAt: NOW - 3 * MINUTE });
  const element = await mount<InboxCollisionElement>(
    html`<wa-inbox-collision conversation-id=${conversation.id}></wa-inbox-collision>`,
    store,
  );
  return { store, element };
}

function words(element: Element): string {
  return element.shadowRoot?.querySelector('.words')?.textContent ?? '';
}

describe('<wa-inbox-collision>', () => {
  afterEach(unmount);

  it('passes the accessibility audit', async () => {
    const { element } = await show();
    await audit(element);
  });

  it('says who answered and when', async () => {
    const { element } = await show();
    expect(words(element)).to.match(/^Aino Virtanen answered at 2:29.*, after you began to write\.$/);
  });

  it('shows nothing for one’s own answer, and nothing once the draft is empty', async () => {
    const { element: own } = await show({ ...ANSWER, author: { id: agent.id, name: agent.name } });
    expect(words(own)).to.equal('');
    const { store, element } = await show();
    store.draft(conversation.id).set({ text: '', mode: 'reply', quotedMessageId: null });
    await settled();
    expect(words(element)).to.equal('');
  });

  it('asks for the answer to be shown', async () => {
    const { element } = await show();
    const shown: unknown[] = [];
    document.addEventListener('wa-inbox-message-show', (event) => shown.push((event as CustomEvent).detail), {
      once: true,
    });
    inside<HTMLButtonElement>(element, 'button').click();
    expect(shown).to.deep.equal([{ messageId: 'answer' }]);
  });

  for (const way of ['button', 'Escape'] as const) {
    it(`is gone once it was seen, by ${way}, and comes back for the next answer`, async () => {
      const { store, element } = await show();
      let closed = 0;
      element.addEventListener('close', () => (closed += 1));
      if (way === 'button') inside<HTMLButtonElement>(element, 'button:last-of-type').click();
      else inside(element, 'button').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await settled();
      expect([closed, words(element)]).to.deep.equal([1, '']);
      const timeline = store.timeline(conversation.id);
      const next = { ...ANSWER, id: 'next', at: NOW + MINUTE };
      timeline.set({ ...timeline.current, messages: [message(), ANSWER, next] });
      await settled();
      expect(words(element)).to.include('Aino Virtanen answered');
    });
  }
});
