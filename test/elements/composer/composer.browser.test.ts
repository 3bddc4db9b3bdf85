import '../../../src/define/wa-inbox-composer.ts';
import { expect } from 'chai';
import { FakeStore } from '../fake-store.ts';
import { conversationView, message, NOW } from '../fake-views.ts';
import { audit, inside, settled, unmount } from '../mount.ts';
import { calls, enter, field, ID, locked, mode, show, type } from './show-composer.ts';

describe('<wa-inbox-composer>', () => {
  let store: FakeStore;
  beforeEach(() => {
    store = new FakeStore();
  });
  afterEach(unmount);

  it('passes the accessibility audit for replies, notes and locks', async () => {
    await audit(await show(store));
    store.draft(ID).set({ text: 'Ask Aino', mode: 'note', quotedMessageId: null });
    await audit(await show(store));
    store.draft(ID).set({ text: 'Yes', mode: 'reply', quotedMessageId: 'message-1' });
    await audit(await show(store));
    await audit(await show(locked('window-closed')));
  });

  it('has nothing but replies where the backend knows no notes', async () => {
    store.conversation(ID).set(conversationView({ commands: ['message.send'] }));
    const element = await show(store);
    expect(element.shadowRoot?.querySelector('[role=radiogroup]')).to.equal(null);
    await type(element, 'Still a reply');
    enter(element);
    await settled();
    expect(calls(store, 'send')).to.deep.equal([[ID, { kind: 'text', text: 'Still a reply' }, {}]]);
  });

  describe('sending', () => {
    it('sends with Enter, once, and empties the field', async () => {
      const element = await show(store);
      await type(element, 'It comes tomorrow');
      expect(enter(element).defaultPrevented).to.equal(true);
      await settled();
      expect(calls(store, 'send')).to.deep.equal([[ID, { kind: 'text', text: 'It comes tomorrow' }, {}]]);
      expect(field(element).value).to.equal('');
    });

    const held: readonly (readonly [string, KeyboardEventInit & { keyCode?: number }, boolean])[] = [
      ['begins a line with Shift + Enter', { shiftKey: true }, false],
      ['leaves Enter to a composition', { isComposing: true }, false],
      ['leaves Enter to a composition that Safari has just ended', { keyCode: 229 }, false],
      ['ignores a key that is held down', { repeat: true }, true],
    ];
    for (const [title, key, prevented] of held) {
      it(title, async () => {
        const element = await show(store);
        await type(element, '東京');
        expect(enter(element, key).defaultPrevented).to.equal(prevented);
        expect(calls(store, 'send')).to.deep.equal([]);
        expect(field(element).value).to.equal('東京');
      });
    }

    it('sends to the conversation that is open when the key is pressed', async () => {
      const element = await show(store);
      await type(element, 'For the first');
      enter(element);
      element.conversationId = 'conversation-2';
      await settled();
      expect(calls(store, 'send')).to.deep.equal([[ID, { kind: 'text', text: 'For the first' }, {}]]);
      expect(field(element).value).to.equal('');
    });

    it('does not send nothing, and says why', async () => {
      const element = await show(store);
      await type(element, '  \n ');
      const button = inside<HTMLButtonElement>(element, '.send');
      expect(button.ariaDisabled).to.equal('true');
      expect(button.title).to.equal('Write the reply first');
      button.click();
      enter(element);
      expect(calls(store, 'send')).to.deep.equal([]);
    });

    it('lets the host keep the text', async () => {
      const element = await show(store);
      const seen: unknown[] = [];
      element.addEventListener('wa-inbox-send', (event) => {
        seen.push(event.detail);
        event.preventDefault();
      });
      await type(element, 'Hello');
      enter(element);
      await settled();
      expect(seen).to.deep.equal([{ conversationId: ID, text: 'Hello', mode: 'reply', quotedMessageId: null }]);
      expect(calls(store, 'send')).to.deep.equal([]);
      expect(field(element).value).to.equal('Hello');
    });

    for (const [delivery, name, detail] of [
      ['sent', 'wa-inbox-sent', { conversationId: ID, messageId: 'message-new' }],
      ['refused', 'wa-inbox-failed', { conversationId: ID, messageId: 'message-new', code: 'window-closed' }],
    ] as const) {
      it(`announces ${name} once when the message is ${delivery}`, async () => {
        const element = await show(store);
        const seen: unknown[] = [];
        element.addEventListener(name, (event) => seen.push(event.detail));
        await type(element, 'Hello');
        enter(element);
        // As the store does in the step that sends.
        store.draft(ID).set({ text: '', mode: 'reply', quotedMessageId: null });
        await settled();
        const timeline = store.timeline(ID);
        const put = (over: object) =>
          timeline.set({
            ...timeline.current,
            messages: [message({ id: 'message-new', direction: 'outbound', ...over })],
          });
        put({ delivery: 'sending' });
        put({ delivery, refusal: 'window-closed' });
        put({ delivery, refusal: 'window-closed', attempts: 1 });
        expect(seen).to.deep.equal([detail]);
        expect(timeline.subscribers).to.equal(0);
      });
    }
  });

  describe('draft', () => {
    it('keeps what is typed, as it is typed', async () => {
      const element = await show(store);
      await type(element, 'Half a sen');
      expect(calls(store, 'setDraft').at(-1)).to.deep.equal([
        ID,
        { text: 'Half a sen', mode: 'reply', quotedMessageId: null },
      ]);
    });

    it('shows the draft of the conversation that is opened', async () => {
      store.draft('conversation-2').set({ text: 'Written before', mode: 'reply', quotedMessageId: null });
      const element = await show(store);
      await type(element, 'First');
      element.conversationId = 'conversation-2';
      await settled();
      expect(field(element).value).to.equal('Written before');
      element.conversationId = ID;
      await settled();
      expect(field(element).value).to.equal('First');
    });

    it('is not set back by the echo of what was typed a moment ago', async () => {
      const element = await show(store);
      await type(element, 'a');
      await type(element, 'ab');
      await type(element, 'abc');
      store.draft(ID).set({ text: 'ab', mode: 'reply', quotedMessageId: null });
      await settled();
      expect(field(element).value).to.equal('abc');
    });

    it('shows what another tab writes', async () => {
      const element = await show(store);
      await type(element, 'abc');
      store.draft(ID).set({ text: 'from the other tab', mode: 'reply', quotedMessageId: null });
      await settled();
      expect(field(element).value).to.equal('from the other tab');
    });
  });

  it('quotes a message, sends with it, and can drop it', async () => {
    const element = await show(store);
    store.draft(ID).set({ text: '', mode: 'reply', quotedMessageId: 'message-1' });
    await settled();
    expect(inside(element, '.quote').textContent).to.include('When does my parcel arrive?');
    expect(element.shadowRoot?.activeElement).to.equal(field(element));
    await type(element, 'Tomorrow');
    enter(element);
    await settled();
    expect(calls(store, 'send')).to.deep.equal([
      [ID, { kind: 'text', text: 'Tomorrow' }, { quotedMessageId: 'message-1' }],
    ]);
    store.draft(ID).set({ text: '', mode: 'reply', quotedMessageId: 'message-1' });
    await settled();
    inside<HTMLButtonElement>(element, '.quote button').click();
    await settled();
    expect(element.shadowRoot?.querySelector('.quote')).to.equal(null);
  });

  it('says that somebody types, at most every four seconds, and not for notes', async () => {
    const element = await show(store);
    await type(element, 'a');
    await type(element, 'ab');
    store.clock.set(NOW + 4000);
    await type(element, 'abc');
    mode(element, 'Note').click();
    store.clock.set(NOW + 9000);
    await type(element, 'abcd');
    expect(calls(store, 'signal')).to.deep.equal(Array(2).fill([{ type: 'typing', conversationId: ID }]));
  });

  it('writes in the direction of its words, and empty in that of the page', async () => {
    const element = await show(store);
    element.dir = 'rtl';
    expect(getComputedStyle(field(element)).direction).to.equal('rtl');
    await type(element, 'Hello');
    expect(getComputedStyle(field(element)).direction).to.equal('ltr');
  });

  it('grows with its text', async () => {
    const element = await show(store);
    const before = inside(element, '.field').getBoundingClientRect().height;
    await type(element, 'one\ntwo\nthree\nfour');
    expect(inside(element, '.field').getBoundingClientRect().height).to.be.closeTo(before + 72, 1);
    await type(element, 'line\n'.repeat(100));
    expect(inside(element, '.field').getBoundingClientRect().height).to.be.at.most(innerHeight * 0.4 + 1);
  });
});
