import '../../../src/define/wa-inbox-send-later.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { ComposerDesk } from '../../../src/elements/composer/composer-desk.ts';
import type { InboxSendLaterElement } from '../../../src/elements/send-later/inbox-send-later.ts';
import type { AttachmentView } from '../../../src/store/views.ts';
import { FakeStore } from '../fake-store.ts';
import { capabilities, conversation, HOUR, NOW, session } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';
import { plan, planView } from './plans.ts';

const file = (id: string, over: Partial<AttachmentView> = {}): AttachmentView => ({
  ...{ id, file: new Blob(['a']), name: `${id}.png`, kind: 'image', mime: 'image/png', bytes: 1 },
  ...{ caption: '', state: 'ready', progress: 1, code: null },
  ...over,
});
const TOMORROW = new Date(2026, 2, 11, 9).getTime();

async function show(text = 'Your order is ready', over: Partial<FakeStore> = {}) {
  const store = Object.assign(new FakeStore(), over);
  const drafted = store.draft(conversation.id);
  drafted.set({ text, mode: 'reply', quotedMessageId: null });
  const desk: ComposerDesk = {
    conversationId: conversation.id,
    mode: 'reply',
    get text() {
      return drafted.current.text;
    },
    insert: () => undefined,
    replace: (...args) => store.calls.push(['replace', ...args]),
    focusComposer: () => undefined,
  };
  const element = await mount<InboxSendLaterElement>(
    html`<wa-inbox-send-later conversation-id=${conversation.id} .desk=${desk}></wa-inbox-send-later>`,
    store,
  );
  let closed = 0;
  element.addEventListener('close', () => (closed += 1));
  return { store, element, drafted, closed: () => closed };
}

const words = (element: Element, selector: string) =>
  (element.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const primary = (element: Element) => inside<HTMLButtonElement>(element, '.primary');

/** Files wait that get through when they are planned. */
function withFiles(store: FakeStore, ...files: readonly AttachmentView[]): void {
  store.attachments(conversation.id).set(files);
  store.sendFiles = async (...args) => {
    store.calls.push(['sendFiles', ...args]);
    return files.map(({ id }) => id);
  };
}

async function press(element: Element, selector: string): Promise<void> {
  inside(element, selector).click();
  await settled();
}

async function put(element: Element, name: 'day' | 'time', value: string): Promise<void> {
  const field = inside<HTMLInputElement>(element, `[name="${name}"]`);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled();
}

describe('<wa-inbox-send-later>', () => {
  afterEach(unmount);

  it('passes the accessibility audit, with and without something in the way', async () => {
    const { element } = await show();
    await audit(element);
    const { element: empty } = await show('');
    await put(empty, 'day', '2026-03-01');
    await audit(empty);
  });

  it('proposes tomorrow morning and plans the words for then', async () => {
    const { store, element, closed } = await show();
    expect(inside(element, '[data-preset="tomorrow"]').getAttribute('aria-pressed')).to.equal('true');
    await press(element, '.primary');
    expect(store.calls).to.deep.equal([
      ['schedule', conversation.id, { kind: 'text', text: 'Your order is ready' }, TOMORROW, {}],
      ['replace', 0, 'Your order is ready'.length, ''],
    ]);
    expect(closed()).to.equal(1);
  });

  it('takes a time by a press and from the fields', async () => {
    const { store, element } = await show();
    await press(element, '[data-preset="hour"]');
    expect(inside<HTMLInputElement>(element, '[name="time"]').value).to.equal('15:30');
    await put(element, 'day', '2026-03-12');
    await put(element, 'time', '08:15');
    await press(element, '.primary');
    expect(store.calls[0]?.[3]).to.equal(new Date(2026, 2, 12, 8, 15).getTime());
  });

  it('takes the quoted message along and lets the draft go of it', async () => {
    const { store, element, drafted } = await show();
    drafted.set({ text: 'Yes', mode: 'reply', quotedMessageId: 'm1' });
    await settled();
    await press(element, '.primary');
    expect(store.calls[0]?.[4]).to.deep.equal({ quotedMessageId: 'm1' });
    expect(drafted.current.quotedMessageId).to.equal(null);
  });

  it('leaves words alone that changed meanwhile', async () => {
    const { store, element, drafted } = await show();
    store.schedule = async () => {
      drafted.set({ text: 'Something else', mode: 'reply', quotedMessageId: null });
      return 'plan-new';
    };
    await press(element, '.primary');
    expect(store.calls).to.deep.equal([]);
  });

  for (const [reason, text, time] of [
    ['Write the reply first', '  ', '18:00'],
    ['This time has passed. Choose a later one.', 'Hello', '14:30'],
    ['Choose a date and a time', 'Hello', ''],
    ['The text is too long.', 'x'.repeat(4_097), '18:00'],
    ['Fill in before you send: \u2066{{contact.name}}\u2069', 'Hello {{contact.name}}', '18:00'],
  ] as const) {
    it(`does not plan and says why: “${reason}”`, async () => {
      const { store, element } = await show(text);
      await put(element, 'day', '2026-03-10');
      await put(element, 'time', time);
      expect(words(element, '#why')).to.equal(reason);
      expect(primary(element).getAttribute('aria-disabled')).to.equal('true');
      await press(element, '.primary');
      expect(store.calls).to.deep.equal([]);
    });
  }

  it('does not plan years ahead, and says why', async () => {
    const { element } = await show();
    await put(element, 'day', '2036-03-10');
    expect(words(element, '#why')).to.equal('This is too far ahead. Choose a sooner time.');
  });

  it('plans the files that wait with the words as caption of the first', async () => {
    const { store, element, closed } = await show('Your receipt');
    withFiles(store, file('a1'), file('a2'));
    await press(element, '.primary');
    expect(store.calls).to.deep.equal([
      ['sendFiles', conversation.id, 'Your receipt', { sendAt: TOMORROW }],
      ['replace', 0, 'Your receipt'.length, ''],
    ]);
    expect(closed()).to.equal(1);
  });

  it('plans words that are nobody’s caption behind the files', async () => {
    const { store, element } = await show('Listen');
    withFiles(store, file('a1', { kind: 'audio' }), file('a2'));
    await press(element, '.primary');
    expect(store.calls.slice(0, 2)).to.deep.equal([
      ['sendFiles', conversation.id, '', { sendAt: TOMORROW }],
      ['schedule', conversation.id, { kind: 'text', text: 'Listen' }, TOMORROW + 2, {}],
    ]);
  });

  it('plans files without words, and stays open when one of them stays behind', async () => {
    const { store, element, closed } = await show('');
    store.attachments(conversation.id).set([file('a1')]);
    store.sendFiles = async () => [];
    await press(element, '.primary');
    expect([words(element, '#why'), closed()]).to.deep.equal(['', 0]);
  });

  it('does not plan a file that cannot go', async () => {
    const { store, element } = await show();
    store.attachments(conversation.id).set([file('a1'), file('a2', { state: 'failed' })]);
    await settled();
    expect(words(element, '#why')).to.equal('One file cannot go. Take it out or try again.');
  });

  it('does not plan more than a conversation may have', async () => {
    const { store, element } = await show();
    const plans = Array.from({ length: 19 }, (_, index) => planView(plan(`p${index}`)));
    store.scheduled(conversation.id).set({ load: { state: 'ready', stale: false }, plans });
    await settled();
    expect(words(element, '#why')).to.equal('');
    store.attachments(conversation.id).set([file('a1'), file('a2')]);
    await settled();
    expect(words(element, '#why')).to.equal('There are too many planned messages. Remove one first.');
  });

  it('plans a template instead of the words, past the reply window too, and says when it is planned', async () => {
    const { store, element } = await show();
    const content = { kind: 'template', templateId: 't1', values: { body: {}, buttons: {} } } as const;
    element.content = content;
    let planned = 0;
    element.addEventListener('planned', () => (planned += 1));
    element.obstacle = 'Fill in first: name';
    await press(element, '.primary');
    expect([words(element, '#why'), store.calls]).to.deep.equal(['Fill in first: name', []]);
    element.obstacle = null;
    const view = store.conversation(conversation.id);
    view.set({ ...view.current, conversation: { ...conversation, windowClosesAt: NOW - HOUR } });
    await settled();
    expect(element.shadowRoot?.querySelector('.window')).to.equal(null);
    await press(element, '.primary');
    expect(store.calls).to.deep.equal([['schedule', conversation.id, content, TOMORROW]]);
    expect(planned).to.equal(1);
  });

  it('offers a template where the reply window will be closed', async () => {
    const { store, element } = await show();
    const view = store.conversation(conversation.id);
    view.set({ ...view.current, conversation: { ...conversation, windowClosesAt: NOW + HOUR } });
    await settled();
    expect(element.shadowRoot?.querySelector('.window .link')).to.equal(null);
    const can = { ...capabilities, features: ['templates'], outgoingKinds: ['text', 'template'] } as const;
    store.session.set({ ...store.session.current, session: { ...session(), capabilities: can } });
    await settled();
    let asked = 0;
    element.addEventListener('template', () => (asked += 1));
    await press(element, '.window .link');
    expect(asked).to.equal(1);
    await audit(element);
  });

  it('knows of words written while it is open', async () => {
    const { element, drafted } = await show('');
    drafted.set({ text: 'Hello', mode: 'reply', quotedMessageId: null });
    await settled();
    expect([words(element, '#why'), primary(element).getAttribute('aria-disabled')]).to.deep.equal(['', 'false']);
  });

  for (const [title, closesAt, said] of [
    ['nothing of a window that is open then', NOW + 23 * HOUR, /^$/],
    [
      'when the reply window closes before',
      NOW + HOUR,
      /^The reply window closes today at 3:30.PM\. Whether it may go/,
    ],
    ['that the reply window is closed already', NOW - HOUR, /^The reply window is closed\. Whether it may go/],
    ['so of a window that never was open', null, /^The reply window is closed\./],
  ] as const) {
    it(`says ${title}`, async () => {
      const { store, element } = await show();
      const view = store.conversation(conversation.id);
      view.set({ ...view.current, conversation: { ...conversation, windowClosesAt: closesAt } });
      await settled();
      expect(words(element, '.window p')).to.match(said);
    });
  }

  it('stays within 300 px', async () => {
    const { element } = await show();
    element.style.inlineSize = '300px';
    await settled();
    expect(inside(element, 'section').scrollWidth).to.be.at.most(300);
  });

  it('is used with the keyboard alone', async () => {
    const { store, element, closed } = await show();
    element.focusFirst();
    await settled();
    expect(element.shadowRoot?.activeElement?.getAttribute('data-preset')).to.equal('hour');
    const key = (init: KeyboardEventInit) =>
      inside(element, '[name="day"]').dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }));
    key({ key: 'Escape' });
    expect(closed()).to.equal(1);
    key({ key: 'Enter', ctrlKey: true });
    await settled();
    expect([store.calls[0]?.[0], closed()]).to.deep.equal(['schedule', 2]);
  });
});
