import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-builder.ts';
import { OUTGOING_KINDS } from '../../src/domain/index.ts';
import type { InboxBuilderElement } from '../../src/elements/builder/inbox-builder.ts';
import type { AskPosition } from '../../src/elements/builder/own-position.ts';
import type { BuilderKind } from '../../src/elements/composer-kit/tool-choices.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { capabilities, conversation, conversationView, session } from '../../test/elements/fake-views.ts';
import { withStore } from '../show-part.ts';
import { find, findButton, waitFor, waitForText } from '../watch.ts';

/** Where an agent builds what words cannot say: a place, contact cards, buttons, a list, a link. */
const meta: Meta<InboxBuilderElement> = {
  title: 'Elements/Builder',
  component: 'wa-inbox-builder',
};
export default meta;

type Story = StoryObj<InboxBuilderElement>;

function show(
  kind: BuilderKind,
  given: { readonly store?: FakeStore; readonly ask?: AskPosition } = {},
): TemplateResult {
  const { store = new FakeStore(), ask = async () => ({ latitude: 45.464204, longitude: 9.189982 }) } = given;
  store.session.set({
    load: { state: 'ready', stale: false },
    session: { ...session(), capabilities: { ...capabilities, outgoingKinds: OUTGOING_KINDS, media: true } },
  });
  return withStore(
    store,
    'line',
    html`<wa-inbox-builder conversation-id=${conversation.id} kind=${kind} .askPosition=${ask}></wa-inbox-builder>`,
  );
}

async function fill(canvas: HTMLElement, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [key, value] of Object.entries(values)) {
    const field = await find<HTMLInputElement>(canvas, `[data-key="${key}"]`);
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}

async function add(canvas: HTMLElement, words: string, key: string): Promise<void> {
  (await findButton(canvas, words)).click();
  await find(canvas, `[data-key="${key}"]`);
}

/** Sends, and answers what went. */
async function send(canvas: HTMLElement): Promise<unknown> {
  const sent: unknown[] = [];
  canvas.addEventListener('wa-inbox-content', (event) => sent.push(event.detail.content));
  const button = await find(canvas, '[part="send"]');
  await waitFor(() => button.getAttribute('aria-disabled') === 'false', 'a form that can go');
  button.click();
  return sent[0];
}

export const Location: Story = {
  render: () => show('location'),
  play: async ({ canvasElement }) => {
    const paste = await find<HTMLInputElement>(canvasElement, '#paste');
    paste.value = 'https://www.openstreetmap.org/#map=17/45.464204/9.189982';
    paste.dispatchEvent(new InputEvent('input'));
    await fill(canvasElement, { name: 'Nordwind Milano', address: 'Piazza del Duomo, 20122 Milano' });
    await waitForText(canvasElement, '45.46420, 9.18998');
  },
};

export const MyPosition: Story = {
  render: () => show('location'),
  play: async ({ canvasElement }) => {
    (await findButton(canvasElement, 'Use my position')).click();
    await waitForText(canvasElement, '45.46420, 9.18998');
    await expect(await send(canvasElement)).toEqual({ kind: 'location', latitude: 45.464204, longitude: 9.189982 });
  },
};

export const PositionDenied: Story = {
  render: () => show('location', { ask: async () => 'denied' }),
  play: async ({ canvasElement }) => {
    (await findButton(canvasElement, 'Use my position')).click();
    await waitForText(canvasElement, 'The browser may not tell your position.');
  },
};

export const Contacts: Story = {
  render: () => show('contacts'),
  play: async ({ canvasElement }) => {
    await fill(canvasElement, {
      'card.card-1': 'Marta Novak',
      'phone.phone-1': '+39 02 1234567',
      'email.card-1': 'marta@example.com',
      'organization.card-1': 'Nordwind',
    });
    await add(canvasElement, 'Add contact', 'card.card-2');
    await waitForText(canvasElement, 'Fill in first: Contact 2');
  },
};

export const ReplyButtons: Story = {
  render: () => show('buttons'),
  play: async ({ canvasElement }) => {
    await fill(canvasElement, {
      body: 'When may we bring your *bicycle*?',
      header: 'Delivery',
      'button.answer-1': 'Monday',
    });
    await add(canvasElement, 'Add button', 'button.answer-2');
    await fill(canvasElement, { 'button.answer-2': 'Tuesday', footer: 'Nordwind, Milano' });
    (await findButton(canvasElement, 'Move up: Button 2')).click();
    const buttons = [
      { id: 'answer-2', title: 'Tuesday' },
      { id: 'answer-1', title: 'Monday' },
    ];
    await expect(await send(canvasElement)).toMatchObject({ kind: 'buttons', buttons });
  },
};

export const ListOfChoices: Story = {
  render: () => show('list'),
  play: async ({ canvasElement }) => {
    await fill(canvasElement, { body: 'Which one is it?', 'list-button': 'Choose', 'row.answer-1': 'City bicycle' });
    await add(canvasElement, 'Add section', 'section.section-2');
    await fill(canvasElement, {
      'section.section-1': 'Bicycles',
      'section.section-2': 'Frames',
      'row.answer-2': 'Steel',
      'row.answer-2.description': 'Made here, painted in the colour you like',
    });
    (await find(canvasElement, '.preview summary')).click();
    await waitForText(canvasElement, 'painted in the colour you like');
  },
};

export const LinkButton: Story = {
  render: () => show('link'),
  play: async ({ canvasElement }) => {
    await fill(canvasElement, {
      body: 'Your bicycle is on its way.',
      title: 'Track it',
      url: 'https://example.com/track',
    });
    await expect(await send(canvasElement)).toMatchObject({
      button: { title: 'Track it', url: 'https://example.com/track' },
    });
  },
};

export const Refused: Story = {
  render: () => show('buttons'),
  play: async ({ canvasElement }) => {
    await fill(canvasElement, { body: 'When?', 'button.answer-1': 'Somewhere between nine and ten' });
    (await find(canvasElement, '[part="send"]')).click();
    await waitForText(canvasElement, 'This takes 20 characters at most.');
    await waitForText(canvasElement, 'Check first: Button 1');
  },
};

export const WindowClosed: Story = {
  render: () => {
    const store = new FakeStore();
    store.conversation(conversation.id).set(conversationView({ replyLock: 'window-closed' }));
    return show('location', { store });
  },
  play: async ({ canvasElement }) => waitForText(canvasElement, 'The 24-hour window is closed.'),
};

/** A PDF above the words, not chosen yet. */
export const ButtonsWithFile: Story = {
  render: () => show('buttons'),
  play: async ({ canvasElement }) => {
    await fill(canvasElement, { body: 'Which day suits you?', 'button.answer-1': 'Monday' });
    const select = await find<HTMLSelectElement>(canvasElement, '[data-key="head"]');
    select.value = 'document';
    select.dispatchEvent(new Event('change'));
    await waitForText(canvasElement, /A PDF of 100 MB at most/);
  },
};
