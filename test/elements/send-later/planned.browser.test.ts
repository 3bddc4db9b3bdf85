import '../../../src/define/wa-inbox-planned.ts';
import { expect } from 'chai';
import { html } from 'lit';
import type { InboxPlannedElement } from '../../../src/elements/send-later/inbox-planned.ts';
import type { PlanView } from '../../../src/store/scheduled-view.ts';
import { templateOf } from '../../domain/template/template-samples.ts';
import type { FakeStore } from '../fake-store.ts';
import { colleague, conversation, conversationView, MINUTE, NOW } from '../fake-views.ts';
import { audit, inside, mount, settled, unmount } from '../mount.ts';
import { plan, planView, storeWith, TOMORROW } from './plans.ts';

const OWN = planView(plan('own'));
const HERS = planView(plan('hers', { authorId: colleague.id, sendAt: TOMORROW + 3 * 24 * 60 * MINUTE }));
const REFUSED = planView(plan('refused', { sendAt: NOW - MINUTE, state: 'refused', refusal: 'window-closed' }));
const ready = (...plans: readonly PlanView[]) => ({ load: { state: 'ready', stale: false } as const, plans });

async function show(...plans: readonly PlanView[]) {
  const store = storeWith(...plans);
  const element = await mount<InboxPlannedElement>(
    html`<wa-inbox-planned conversation-id=${conversation.id}></wa-inbox-planned>`,
    store,
  );
  return { store, element };
}

async function open(...plans: readonly PlanView[]) {
  const shown = await show(...plans);
  await press(shown.element, '.summary');
  return shown;
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

async function write(element: Element, text: string): Promise<void> {
  const field = inside<HTMLTextAreaElement>(element, '[name="words"]');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled();
}

const words = (element: Element, selector: string) =>
  (element.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const focused = (element: Element) => element.shadowRoot?.activeElement?.className;
const has = (element: Element, selector: string) => element.shadowRoot?.querySelector(selector) !== null;

describe('<wa-inbox-planned>', () => {
  afterEach(unmount);

  it('passes the accessibility audit as a line, as a list and with a time being changed', async () => {
    const { element } = await show(REFUSED, OWN, HERS);
    await audit(element);
    await press(element, '.summary');
    await audit(element);
    await press(element, '[data-id="own"] .edit');
    await put(element, 'day', '2026-03-01');
    await audit(element);
  });

  it('stays within 300 px', async () => {
    const { element } = await open(REFUSED, OWN, HERS);
    await press(element, '[data-id="own"] .edit');
    element.style.inlineSize = '300px';
    await settled();
    const { scrollWidth, clientWidth } = inside(element, '.strip');
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('shows nothing where nothing is planned', async () => {
    const { element } = await show();
    expect(element.shadowRoot?.textContent?.trim()).to.equal('');
  });

  it('asks nothing of a backend that plans nothing', async () => {
    const { store, element } = await show(OWN);
    store.conversation(conversation.id).set(conversationView());
    await settled();
    expect(has(element, '.strip')).to.equal(false);
  });

  for (const [plans, says] of [
    [[OWN], 'Planned for tomorrow at 9:00 AM'],
    [[OWN, HERS], '2 planned, next tomorrow at 9:00 AM'],
    [[REFUSED, OWN], 'Planned for tomorrow at 9:00 AM Did not go: 1'],
    [[REFUSED], 'Did not go: 1'],
  ] as const) {
    it(`says “${says}”`, async () => {
      const { element } = await show(...plans);
      expect(words(element, '.says')).to.equal(says);
    });
  }

  it('opens and closes, by Escape too, with the focus on its line', async () => {
    const { element } = await open(OWN);
    expect(inside(element, '.summary').getAttribute('aria-expanded')).to.equal('true');
    inside(element, '.edit').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settled();
    expect(inside(element, '.summary').getAttribute('aria-expanded')).to.equal('false');
    expect([focused(element), has(element, '.plan')]).to.deep.equal(['summary', false]);
  });

  it('says when, what, by whom, and why something did not go', async () => {
    const { element } = await open(REFUSED, OWN, HERS);
    const row = (id: string, part: string) => words(element, `[data-id="${id}"] ${part}`);
    expect(row('own', 'time')).to.equal('tomorrow at 9:00 AM');
    expect(row('own', '.words')).to.equal('Your order is ready. Come by any time');
    expect([row('own', '.author'), row('hers', '.author')]).to.deep.equal(['You', 'Aino Virtanen']);
    expect(row('refused', '.reason')).to.equal('It did not go. The 24-hour window is closed.');
  });

  it('names the kind of each plan beside its words, a template’s as they were filled in', async () => {
    const values = { body: { 1: 'Ada' }, buttons: {} };
    const template = { kind: 'template', templateId: 't1', values } as const;
    const photo = { kind: 'image', fileId: 'f1', mime: 'image/jpeg', bytes: 1, caption: 'Your *receipt*' } as const;
    const voice = { kind: 'audio', fileId: 'f2', mime: 'audio/ogg', bytes: 1, voice: true } as const;
    const { store, element } = await open(
      ...[OWN.plan.content, template, photo, voice].map((content, index) => planView(plan(`p${index}`, { content }))),
    );
    const rows = () => [0, 1, 2, 3].map((index) => words(element, `[data-id="p${index}"] .what`));
    expect(rows()).to.deep.equal([
      'Message Your order is ready. Come by any time',
      'Template',
      'Photo Your receipt',
      'Voice message',
    ]);
    store.templates().set({
      load: { state: 'ready', stale: false },
      templates: [templateOf({ id: 't1', body: 'Hello {{1}}.' })],
    });
    await settled();
    expect(rows()[1]).to.equal('Template Hello Ada.');
    expect(element.shadowRoot?.querySelectorAll('.what .icon').length).to.equal(4);
  });

  it('offers nothing to those who may not change a plan', async () => {
    const { element } = await open({ ...HERS, mayChange: false });
    expect(has(element, '.acts')).to.equal(false);
  });

  it('moves a plan to another time', async () => {
    const { store, element } = await open(planView(plan('own', { quotedMessageId: 'm1' })));
    await press(element, '.edit');
    expect(inside<HTMLInputElement>(element, '[name="time"]').value).to.equal('09:00');
    await put(element, 'time', '10:30');
    await press(element, '.save');
    expect(store.calls).to.deep.equal([
      [
        'schedule',
        conversation.id,
        OWN.plan.content,
        TOMORROW + 90 * MINUTE,
        { quotedMessageId: 'm1', scheduledId: 'own' },
      ],
    ]);
    expect(focused(element)).to.equal('button edit');
  });

  it('writes the words of a plan anew, and leaves its moment as it was', async () => {
    const { store, element } = await open(planView(plan('own', { sendAt: TOMORROW + 1 })));
    await press(element, '.edit');
    await write(element, 'Come tomorrow');
    await press(element, '.save');
    const content = { kind: 'text', text: 'Come tomorrow' };
    expect(store.calls).to.deep.equal([['schedule', conversation.id, content, TOMORROW + 1, { scheduledId: 'own' }]]);
  });

  it('writes the caption of a planned file anew, or takes it away', async () => {
    const photo = { kind: 'image', fileId: 'f1', mime: 'image/jpeg', bytes: 1 } as const;
    const { store, element } = await open(planView(plan('own', { content: { ...photo, caption: 'Old' } })));
    for (const caption of ['New', '']) {
      await press(element, '.edit');
      await write(element, caption);
      await press(element, '.save');
    }
    expect(store.calls.map(([, , content]) => content)).to.deep.equal([{ ...photo, caption: 'New' }, photo]);
  });

  it('has no words to write in a template', async () => {
    const content = { kind: 'template', templateId: 't1', values: { body: {}, buttons: {} } } as const;
    const { element } = await open(planView(plan('own', { content })));
    await press(element, '.edit');
    expect(has(element, 'textarea')).to.equal(false);
  });

  for (const [text, says] of [
    [' ', 'Write the reply first'],
    ['x'.repeat(4_097), 'The text is too long.'],
  ] as const) {
    it(`does not plan what cannot be said: “${says}”`, async () => {
      const { store, element } = await open(OWN);
      await press(element, '.edit');
      await write(element, text);
      await press(element, '.save');
      expect([words(element, '.why'), store.calls]).to.deep.equal([says, []]);
    });
  }

  it('offers a template for what the closed window kept here', async () => {
    const { store, element } = await open(REFUSED);
    store
      .conversation(conversation.id)
      .set(conversationView({ replyLock: 'window-closed', commands: ['message.schedule', 'message.send-planned'] }));
    await settled();
    await audit(element);
    let asked = 0;
    element.addEventListener('template', () => (asked += 1));
    await press(element, '.template');
    expect(asked).to.equal(1);
  });

  it('does not move a plan into the past, and says why', async () => {
    const { store, element } = await open(OWN);
    await press(element, '.edit');
    await put(element, 'day', '2026-03-10');
    expect(words(element, '.why')).to.equal('This time has passed. Choose a later one.');
    await press(element, '.save');
    expect(store.calls).to.deep.equal([]);
    await press(element, '.back');
    expect([focused(element), has(element, '.editor')]).to.deep.equal(['button edit', false]);
  });

  it('gives a plan up and plans it again when that is undone', async () => {
    const { store, element } = await open(OWN);
    await press(element, '.cancel');
    store.scheduled(conversation.id).set(ready());
    await settled();
    expect(focused(element)).to.equal('link undo');
    await press(element, '.undo');
    expect(store.calls).to.deep.equal([
      ['unschedule', conversation.id, 'own'],
      ['schedule', conversation.id, OWN.plan.content, TOMORROW, {}],
    ]);
    expect(has(element, '.undo')).to.equal(false);
  });

  it('offers no way back once the time has come', async () => {
    const { store, element } = await open(OWN);
    await press(element, '.cancel');
    store.clock.set(TOMORROW);
    await settled();
    expect(has(element, '.undo')).to.equal(false);
  });

  it('sends a plan at once, in one act', async () => {
    const { store, element } = await open(OWN);
    await press(element, '.now');
    expect(store.calls).to.deep.equal([['sendPlanned', conversation.id, 'own']]);
  });

  for (const [title, prepare] of [
    [
      'to a backend that cannot do so',
      (store: FakeStore) =>
        store.conversation(conversation.id).set(conversationView({ commands: ['message.schedule'] })),
    ],
    [
      'while the backend is not reached',
      (store: FakeStore) => store.status.set({ ...store.status.current, connection: { state: 'connecting' } }),
    ],
    [
      'while the reply window is closed',
      (store: FakeStore) =>
        store
          .conversation(conversation.id)
          .set(
            conversationView({ replyLock: 'window-closed', commands: ['message.schedule', 'message.send-planned'] }),
          ),
    ],
  ] as const) {
    it(`does not offer to send a plan at once ${title}`, async () => {
      const { store, element } = await open(OWN);
      prepare(store);
      await settled();
      expect([has(element, '.now'), has(element, '.edit')]).to.deep.equal([false, true]);
    });
  }

  it('forgets what was open when another conversation is shown', async () => {
    const { store, element } = await open(OWN);
    await press(element, '.cancel');
    store.scheduled('other').set(ready(HERS));
    store.conversation('other').set(conversationView({ commands: ['message.schedule'] }));
    element.conversationId = 'other';
    await settled();
    expect([has(element, '.undo'), has(element, '.plan'), has(element, '.summary')]).to.deep.equal([
      false,
      false,
      true,
    ]);
  });
});
