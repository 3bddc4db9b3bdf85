import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-send-later.ts';
import type { ComposerDesk } from '../../src/elements/composer/composer-desk.ts';
import type { InboxSendLaterElement } from '../../src/elements/send-later/inbox-send-later.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { conversation, HOUR, NOW } from '../../test/elements/fake-views.ts';
import { withStore } from '../show-part.ts';
import { find, findButton, waitForText } from '../watch.ts';

/** Plans the words of the composer for a later time. */
const meta: Meta<InboxSendLaterElement> = { title: 'Elements/Send later', component: 'wa-inbox-send-later' };
export default meta;

type Story = StoryObj<InboxSendLaterElement>;

function show(text: string, windowClosesAt = NOW + 23 * HOUR): TemplateResult {
  const store = new FakeStore();
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
    html`<wa-inbox-send-later conversation-id=${conversation.id} .desk=${desk}></wa-inbox-send-later>`,
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
  play: async ({ canvasElement }) => waitForText(canvasElement, /The reply window closes today at/),
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
