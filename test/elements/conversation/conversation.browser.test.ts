import '../../../src/define/wa-inbox-conversation.ts';
import { expect } from 'chai';
import { html } from 'lit';
import { InboxError } from '../../../src/domain/index.ts';
import type { InboxTimelineElement } from '../../../src/elements/conversation/inbox-timeline.ts';
import type { ConversationView, TimelineView } from '../../../src/store/views.ts';
import { FakeStore } from '../fake-store.ts';
import { agent, conversation, conversationView, MINUTE, message, NOW } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';
import { calls, ID, ready, sheet, show, spoken, storeWith, words } from './show-conversation.ts';

describe('<wa-inbox-conversation>', () => {
  before(() => {
    document.adoptedStyleSheets = [sheet];
  });
  after(() => {
    document.adoptedStyleSheets = [];
  });
  afterEach(unmount);

  it('passes the accessibility audit open, loading, empty and failed', async () => {
    await audit(await show(storeWith({ presence: [{ id: 'x', name: 'Mia', doing: 'typing' }] })));
    await audit(await show(storeWith({}, { load: { state: 'loading' }, messages: [] })));
    await audit(await show(storeWith({}, { messages: [] })));
    const error = new InboxError('unavailable', 'Could not load.');
    await audit(await show(storeWith({}, { load: { state: 'failed', error }, messages: [] })));
  });

  describe('states', () => {
    const gone = { conversation: null, contact: null, channel: null };
    const failed = (code: 'not-found' | 'no-access' | 'unavailable') =>
      ({ state: 'failed', error: new InboxError(code, 'x') }) as const;
    const states: readonly (readonly [string, Partial<ConversationView>, Partial<TimelineView>, string])[] = [
      ['loading', { ...gone, load: { state: 'loading' } }, { load: { state: 'loading' }, messages: [] }, ''],
      ['messages loading', {}, { load: { state: 'loading' }, messages: [] }, 'Loading the conversation'],
      ['empty', {}, { messages: [] }, 'No messages yet'],
      ['gone', { ...gone, load: failed('not-found') }, {}, 'This conversation is gone'],
      ['gone while open', gone, {}, 'This conversation is gone'],
      ['out of reach', { ...gone, load: failed('no-access') }, {}, 'You cannot see this conversation'],
      ['not loaded', { ...gone, load: failed('unavailable') }, {}, 'The conversation could not be loaded'],
      [
        'messages not loaded',
        {},
        { load: failed('unavailable'), messages: [] },
        'The conversation could not be loaded',
      ],
      ['stale', {}, { load: { state: 'ready', stale: true } }, 'Saved earlier. Looking for news…'],
      ['not brought up to date', {}, { load: failed('unavailable') }, 'The server does not answer.'],
    ];
    for (const [name, view, timeline, said] of states) {
      it(`is shown as ${name}`, async () => {
        expect(words(await show(storeWith(view, timeline)))).to.include(said);
      });
    }

    it('offers to try again, and does', async () => {
      const error = new InboxError('unavailable', 'x');
      const store = storeWith({}, { load: { state: 'failed', error }, messages: [] });
      inside<HTMLButtonElement>(await show(store), '.state button').click();
      expect(calls(store, 'showLatest')).to.deep.equal([[ID]]);
    });

    it('without a conversation says so', async () => {
      const element = await mount(html`<wa-inbox-conversation></wa-inbox-conversation>`, new FakeStore());
      expect(words(element)).to.include('No conversation open');
    });
  });

  describe('reading', () => {
    it('marks as read what is in sight, once for each state of things', async () => {
      const store = storeWith();
      await show(store);
      store.timeline(ID).set({ ...ready, unreadFromId: 'm2' });
      await settled();
      expect(calls(store, 'markRead')).to.deep.equal([[ID]]);
    });

    it('marks nothing while older messages are read', async () => {
      const many = Array.from({ length: 100 }, (_, index) =>
        message({ id: `x${index}`, at: NOW - (100 - index) * MINUTE }),
      );
      const store = storeWith({ conversation: { ...conversation, unread: 0 } }, { messages: many });
      const element = await show(store);
      await settled();
      inside(inside(element, 'wa-inbox-timeline'), '.scroller').scrollTop = 100;
      await settled();
      store.timeline(ID).set({ ...ready, messages: [...many, message({ id: 'new', at: NOW })] });
      store.conversation(ID).set(conversationView());
      await settled();
      expect(calls(store, 'markRead')).to.deep.equal([]);
      inside<InboxTimelineElement>(element, 'wa-inbox-timeline').scrollToEnd();
      await settled();
      await settled();
      expect(calls(store, 'markRead')).to.deep.equal([[ID]]);
    });

    it('marks nothing on a page without the focus', async () => {
      const { hasFocus } = document;
      document.hasFocus = () => false;
      const store = storeWith();
      await show(store);
      expect(calls(store, 'markRead')).to.deep.equal([]);
      document.hasFocus = hasFocus;
      window.dispatchEvent(new Event('focus'));
      expect(calls(store, 'markRead')).to.deep.equal([[ID]]);
    });

    it('tells colleagues that it is open, and goes on while it is', async () => {
      const store = storeWith();
      await show(store);
      store.clock.set(NOW + 3000);
      store.clock.set(NOW + 8000);
      unmount();
      await settled();
      store.clock.set(NOW + 16_000);
      expect(calls(store, 'signal')).to.deep.equal(Array(2).fill([{ type: 'viewing', conversationId: ID }]));
    });
  });

  describe('announcing', () => {
    it('reads out a message that takes its place before one that is still going out', async () => {
      const pending = message({ id: 'mine', direction: 'outbound', delivery: 'saving' });
      const store = storeWith({}, { messages: [...ready.messages, pending] });
      await show(store);
      const said = spoken();
      store.timeline(ID).set({ ...ready, messages: [...ready.messages, message({ id: 'late' }), pending] });
      await settled();
      expect(said).to.deep.equal(['Giulia Rossi: When does my parcel arrive?']);
    });

    it('keeps quiet while newer messages of an old stretch are loaded', async () => {
      const store = storeWith({}, { newer: 'more' });
      await show(store);
      const said = spoken();
      store.timeline(ID).set({ ...ready, messages: [...ready.messages, message({ id: 'next' })], newer: 'end' });
      await settled();
      expect(said).to.deep.equal([]);
    });

    it('reads out each new message of the customer exactly once', async () => {
      const store = storeWith();
      await show(store);
      const said = spoken();
      let { messages } = ready;
      for (const text of ['One', 'Two', 'Three']) {
        messages = [...messages, message({ id: text, content: { kind: 'text', text } })];
        store.timeline(ID).set({ ...ready, messages });
        await settled();
        store.timeline(ID).set({ ...ready, messages: messages.map((one) => ({ ...one })) });
        await settled();
      }
      expect(said).to.deep.equal(['Giulia Rossi: One', 'Giulia Rossi: Two', 'Giulia Rossi: Three']);
    });

    it('keeps quiet about what was loaded, sent from here, or shown from elsewhere', async () => {
      const store = storeWith();
      await show(store);
      const said = spoken();
      store
        .timeline(ID)
        .set({ ...ready, messages: [message({ id: 'older', at: NOW - 60 * MINUTE }), ...ready.messages] });
      store.timeline(ID).set({
        ...ready,
        messages: [...ready.messages, message({ id: 'mine', direction: 'outbound', delivery: 'saving' })],
      });
      store.timeline(ID).set({ ...ready, messages: [message({ id: 'far' }), message({ id: 'away' })] });
      await settled();
      expect(said).to.deep.equal([]);
    });

    it('counts when many come at once', async () => {
      const store = storeWith();
      await show(store);
      const said = spoken();
      const many = Array.from({ length: 5 }, (_, index) => message({ id: `new${index}` }));
      store.timeline(ID).set({ ...ready, messages: [...ready.messages, ...many] });
      await settled();
      expect(said).to.deep.equal(['5 new messages from Giulia Rossi']);
    });
  });

  it('does what a bubble asks for', async () => {
    const store = storeWith();
    const timeline = inside(inside(await show(store), 'wa-inbox-timeline'), 'wa-inbox-message');
    const ask = (action: string) =>
      timeline.dispatchEvent(
        new CustomEvent('wa-inbox-message-action', { detail: { action, messageId: 'm1' }, bubbles: true }),
      );
    for (const action of ['retry', 'discard', 'send-anyway', 'quote']) ask(action);
    const methods = store.calls.filter(([name]) => name !== 'signal' && name !== 'markRead');
    expect(methods).to.deep.equal([
      ['retry', ID, 'm1'],
      ['discard', ID, 'm1'],
      ['sendAnyway', ID, 'm1'],
      ['setDraft', ID, { text: '', mode: 'reply', quotedMessageId: 'm1' }],
    ]);
  });

  it('loads what its timeline asks for', async () => {
    const store = storeWith();
    const timeline = inside(await show(store), 'wa-inbox-timeline');
    const whisper = (name: string, detail: object) =>
      timeline.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
    whisper('wa-inbox-timeline-more', { edge: 'older' });
    whisper('wa-inbox-timeline-more', { edge: 'newer' });
    whisper('wa-inbox-timeline-around', { messageId: 'far' });
    whisper('wa-inbox-timeline-latest', {});
    const methods = store.calls.filter(([name]) => name.startsWith('load') || name.startsWith('show'));
    expect(methods).to.deep.equal([
      ['loadOlder', ID],
      ['loadNewer', ID],
      ['showAround', ID, 'far'],
      ['showLatest', ID],
    ]);
  });

  it('asks a person about an unknown outcome after five minutes', async () => {
    const unknown = message({
      id: 'u',
      direction: 'outbound',
      delivery: 'unknown',
      times: { unknown: NOW },
      actions: ['retry'],
      author: { id: agent.id, name: agent.name },
    });
    const store = storeWith({}, { messages: [unknown] });
    const bubble = inside(inside(await show(store), 'wa-inbox-timeline'), 'wa-inbox-message');
    expect(words(bubble)).to.include('Checking whether it was sent');
    store.clock.set(NOW + 5 * MINUTE);
    await settled();
    expect(words(bubble)).to.include('Sending again may deliver it twice');
  });

  it('lets go of everything it subscribed to', async () => {
    const store = storeWith();
    await show(store);
    unmount();
    await settled();
    const sources = [store.conversation(ID), store.timeline(ID), store.session, store.clock];
    expect(sources.map(({ subscribers }) => subscribers)).to.deep.equal([0, 0, 0, 0]);
  });
});
