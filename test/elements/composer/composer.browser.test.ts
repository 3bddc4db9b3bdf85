import '../../../src/define/wa-inbox-composer.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxComposerElement } from '../../../src/elements/composer/inbox-composer.ts';
import type { ReplyLock } from '../../../src/store/views.ts';
import { FakeStore } from '../fake-store.ts';
import { channel, conversation, conversationView, HOUR, MINUTE, message, NOW } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';

const ID = conversation.id;

async function show(store: FakeStore): Promise<InboxComposerElement> {
  return mount<InboxComposerElement>(html`<wa-inbox-composer conversation-id=${ID}></wa-inbox-composer>`, store);
}

function field(element: Element): HTMLTextAreaElement {
  return inside<HTMLTextAreaElement>(element, 'textarea');
}

async function type(element: Element, text: string): Promise<void> {
  const area = field(element);
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled();
}

function enter(element: Element, over: KeyboardEventInit & { keyCode?: number } = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key: 'Enter',
    bubbles: true,
    composed: true,
    cancelable: true,
    ...over,
  });
  field(element).dispatchEvent(event);
  return event;
}

const calls = (store: FakeStore, method: string) =>
  store.calls.filter(([name]) => name === method).map(([, ...args]) => args);

const mode = (element: Element, name: 'Reply' | 'Note'): HTMLButtonElement => {
  const buttons = [...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.mode') ?? [])];
  const found = buttons.find((one) => one.textContent?.trim() === name);
  if (found === undefined) throw new Error(`no mode ${name}`);
  return found;
};

function words(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function locked(lock: ReplyLock, windowClosesAt: number | null = NOW - 28 * MINUTE): FakeStore {
  const store = new FakeStore();
  store.conversation(ID).set(conversationView({ replyLock: lock, conversation: { ...conversation, windowClosesAt } }));
  return store;
}

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

  describe('notes', () => {
    it('cannot be mistaken for replies: another ground, another button, a sentence', async () => {
      const element = await show(store);
      const before = getComputedStyle(inside(element, '.box')).backgroundColor;
      mode(element, 'Note').click();
      await settled();
      expect(getComputedStyle(inside(element, '.box')).backgroundColor).not.to.equal(before);
      expect(inside(element, '.send').textContent?.trim()).to.equal('Add note');
      expect(words(element)).to.include('Only your team sees this');
    });

    it('go to the team, and the next text is a note as well', async () => {
      const element = await show(store);
      mode(element, 'Note').click();
      await type(element, 'Offer free shipping');
      enter(element);
      await settled();
      expect(calls(store, 'addNote')).to.deep.equal([[ID, 'Offer free shipping']]);
      expect(calls(store, 'send')).to.deep.equal([]);
      expect(mode(element, 'Note').ariaChecked).to.equal('true');
    });

    it('are chosen with the arrow keys too', async () => {
      const element = await show(store);
      mode(element, 'Reply').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
      );
      await settled();
      expect(element.shadowRoot?.activeElement).to.equal(mode(element, 'Note'));
    });
  });

  describe('locks', () => {
    const locks: readonly (readonly [ReplyLock, RegExp, readonly string[]])[] = [
      [
        'window-closed',
        /^.*The 24-hour window closed at .*\. Only a template can go now\./,
        ['Choose a template', 'Write a note'],
      ],
      ['role-cannot-reply', /Your role on this channel is Viewer/, ['Write a note']],
      ['no-access', /You have no access to this channel/, []],
      ['channel-disconnected', new RegExp(`${channel.name} is disconnected`), ['Write a note']],
      ['contact-unreachable', /WhatsApp gives no address for this contact/, ['Write a note']],
    ];
    for (const [lock, reason, exits] of locks) {
      it(`says why and offers ${exits.join(' and ') || 'no way that is not there'} for ${lock}`, async () => {
        const element = await show(locked(lock));
        expect(element.shadowRoot?.querySelector('textarea')).to.equal(null);
        expect(words(element)).to.match(reason);
        const offered = [...(element.shadowRoot?.querySelectorAll('.exits button') ?? [])].map((one) =>
          one.textContent?.trim(),
        );
        expect(offered).to.deep.equal(exits);
      });
    }

    it('says that a window never opened', async () => {
      expect(words(await show(locked('window-closed', null)))).to.include('The customer has not written yet');
    });

    it('closes while typing, keeps the draft, and opens again', async () => {
      const element = await show(store);
      await type(element, 'Almost done');
      store
        .conversation(ID)
        .set(conversationView({ replyLock: 'window-closed', conversation: { ...conversation, windowClosesAt: NOW } }));
      await settled();
      expect(words(element)).to.include('Your draft is kept.');
      store.conversation(ID).set(conversationView());
      await settled();
      expect(field(element).value).to.equal('Almost done');
    });

    it('says that the customer opens the window once a template went out', async () => {
      const after = { ...conversation, windowClosesAt: NOW - HOUR, templateSentAt: NOW - MINUTE };
      store.conversation(ID).set(conversationView({ replyLock: 'window-closed', conversation: after }));
      expect(words(await show(store))).to.include('You can reply freely once the customer writes.');
    });

    it('asks the host for a template, and says plainly when there is no picker', async () => {
      const element = await show(locked('window-closed'));
      inside<HTMLButtonElement>(element, '.exits button').click();
      await settled();
      expect(words(element)).to.include('This page has no template picker.');
      const handled = await show(locked('window-closed'));
      handled.addEventListener('wa-inbox-template-request', (event) => event.preventDefault());
      inside<HTMLButtonElement>(handled, '.exits button').click();
      await settled();
      expect(words(handled)).not.to.include('This page has no template picker.');
    });

    it('lets a viewer write a note', async () => {
      const viewer = locked('role-cannot-reply');
      const element = await show(viewer);
      inside<HTMLButtonElement>(element, '.exits button').click();
      await settled();
      expect(element.shadowRoot?.activeElement).to.equal(field(element));
    });

    it('is none in the seconds in which only the server can tell', async () => {
      const closing = locked('too-close', NOW + 2000);
      const element = await show(closing);
      await type(element, 'In time?');
      expect(words(element)).to.include('the server decides');
      enter(element);
      expect(calls(closing, 'send')).to.deep.equal([[ID, { kind: 'text', text: 'In time?' }, {}]]);
    });
  });

  describe('hints', () => {
    const limit = 4096;
    for (const [length, hint] of [
      [limit - 201, 'Enter sends'],
      [limit - 200, '200 characters left'],
      [limit - 1, '1 character left'],
      [limit, '0 characters left'],
      [limit + 1, '1 character too many'],
    ] as const) {
      it(`says "${hint}" at ${length} characters`, async () => {
        const element = await show(store);
        await type(element, 'x'.repeat(length));
        expect(inside(element, '.hints').textContent).to.include(hint);
        expect(inside(element, '.send').ariaDisabled).to.equal(String(length > limit));
      });
    }

    it('says where words go without a network, and without storage', async () => {
      const element = await show(store);
      store.status.set({
        ...store.status.current,
        connection: { state: 'offline' },
        cache: { mode: 'memory', reason: 'quota' },
      });
      await settled();
      expect(inside(element, '.hints').textContent).to.include('It goes when you are back online');
      expect(inside(element, '.hints').textContent).to.include('Unsent words last only as long as this page');
    });

    it('warns when the window is about to close', async () => {
      store.conversation(ID).set(conversationView({ conversation: { ...conversation, windowClosesAt: NOW + HOUR } }));
      const element = await show(store);
      expect(inside(element, 'wa-inbox-reply-window').matches(':state(closing)')).to.equal(true);
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
