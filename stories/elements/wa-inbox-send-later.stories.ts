import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-send-later.ts';
import type { OutgoingContent } from '../../src/domain/index.ts';
import type { ComposerDesk } from '../../src/elements/composer/composer-desk.ts';
import type { InboxSendLaterElement } from '../../src/elements/send-later/inbox-send-later.ts';
import type { AttachmentView } from '../../src/store/views.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { capabilities, conversation, HOUR, NOW, session } from '../../test/elements/fake-views.ts';
import { withStore } from '../show-part.ts';
import { find, findButton, waitForText } from '../watch.ts';

/** Plans the words of the composer for a later time. */
const meta: Meta<InboxSendLaterElement> = { title: 'Elements/Send later', component: 'wa-inbox-send-later' };
export default meta;

type Story = StoryObj<InboxSendLaterElement>;

const PHOTO: AttachmentView = {
  ...{ id: 'a1', file: new Blob(['a']), name: 'receipt.png', kind: 'image', mime: 'image/png', bytes: 1 },
  ...{ caption: '', state: 'ready', progress: 1, code: null },
};

function show(
  text: string,
  windowClosesAt = NOW + 23 * HOUR,
  { content = null, files = [] }: { content?: OutgoingContent | null; files?: readonly AttachmentView[] } = {},
): TemplateResult {
  const store = new FakeStore();
  const can = { ...capabilities, features: ['templates'], outgoingKinds: ['text', 'template'] } as const;
  store.session.set({ ...store.session.current, session: { ...session(), capabilities: can } });
  store.attachments(conversation.id).set(files);
  const draft = store.draft(conversation.id);
  draft.set({ text, mode: 'reply', quotedMessageId: null });
  const view = store.conversation(conversation.id);
  view.set({ ...view.current, conversation: { ...conversation, windowClosesAt } });
  const desk: ComposerDesk = {
    conversationId: conversation.id,
    mode: 'reply',
    get text() {
      return draft.current.text;
    },
    insert: () => undefined,
    replace: () => draft.set({ ...draft.current, text: '' }),
    focusComposer: () => undefined,
  };
  return withStore(
    store,
    'panel',
    html`<wa-inbox-send-later conversation-id=${conversation.id} .desk=${desk} .content=${content}></wa-inbox-send-later>`,
  );
}

export const TomorrowMorning: Story = {
  render: () => show('Your order is ready. Come by any time.'),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, /In 1 hour/);
    const schedule = await findButton(canvasElement, 'Schedule');
    await expect(schedule).toHaveAttribute('aria-disabled', 'false');
    schedule.click();
    await waitForText(canvasElement, 'Write the reply first');
  },
};

export const WindowClosesBefore: Story = {
  render: () => show('Your order is ready.', NOW + 2 * HOUR),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, /The reply window closes today at/);
    await findButton(canvasElement, 'Choose a template');
  },
};

/** A template goes through the closed window. */
export const Template: Story = {
  render: () =>
    show('', NOW - HOUR, { content: { kind: 'template', templateId: 't1', values: { body: {}, buttons: {} } } }),
  play: async ({ canvasElement }) =>
    expect(await findButton(canvasElement, 'Schedule')).toHaveAttribute('aria-disabled', 'false'),
};

/** Each file that waits becomes a plan of its own. */
export const Files: Story = {
  render: () => show('Your receipt', undefined, { files: [PHOTO] }),
  play: async ({ canvasElement }) =>
    expect(await findButton(canvasElement, 'Schedule')).toHaveAttribute('aria-disabled', 'false'),
};

export const FileThatCannotGo: Story = {
  render: () => show('Your receipt', undefined, { files: [{ ...PHOTO, state: 'failed', code: 'timeout' }] }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'One file cannot go. Take it out or try again.'),
};

export const NothingWritten: Story = {
  render: () => show(''),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'Write the reply first');
    await expect(await findButton(canvasElement, 'Schedule')).toHaveAttribute('aria-disabled', 'true');
  },
};

export const InThePast: Story = {
  render: () => show('Your order is ready.'),
  play: async ({ canvasElement }) => {
    const day = await find<HTMLInputElement>(canvasElement, '[name="day"]');
    day.value = '2026-03-01';
    day.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await waitForText(canvasElement, /This time has passed/);
  },
};
