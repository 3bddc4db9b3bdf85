import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-conversation.ts';
import type { InboxConversationElement } from '../../src/elements/conversation/inbox-conversation.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { capabilities, conversation, conversationView, session } from '../../test/elements/fake-views.ts';
import { withStore } from '../show-part.ts';
import { find, findButton, waitForText } from '../watch.ts';
import { aDay, timeline } from './timeline-samples.ts';

/** What can be done with a whole conversation: finding something in it, handing it on. */
const meta: Meta<InboxConversationElement> = {
  title: 'Elements/Conversation tools',
  component: 'wa-inbox-conversation',
};
export default meta;

type Story = StoryObj<InboxConversationElement>;

function show(store = new FakeStore()): TemplateResult {
  store.session.set({
    load: { state: 'ready', stale: false },
    session: { ...session(), capabilities: { ...capabilities, features: ['search'] } },
  });
  store.conversation(conversation.id).set(conversationView());
  store.timeline(conversation.id).set(timeline({ messages: aDay() }));
  return withStore(
    store,
    'panel',
    html`<wa-inbox-conversation conversation-id=${conversation.id}></wa-inbox-conversation>`,
  );
}

export const TheMenu: Story = {
  render: () => show(),
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(await findButton(canvasElement, 'More'));
    await find(canvasElement, '.more-tools-menu:popover-open');
    await waitForText(canvasElement, /Find in the conversation.*Transcript.*Copy link/);
  },
};

export const Finding: Story = {
  render: () => {
    const store = new FakeStore();
    const ids = aDay().map(({ id }) => id);
    store.found.set({ load: { state: 'ready', stale: false }, ids: ids.slice(0, 3), more: 'more' });
    return show(store);
  },
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(await findButton(canvasElement, 'More'));
    await userEvent.click(await findButton(canvasElement, 'Find in the conversation'));
    const field = await find<HTMLInputElement>(canvasElement, 'input[type="text"]');
    await userEvent.type(field, 'the');
    await waitForText(canvasElement, '1 of 3+');
    await userEvent.keyboard('{Enter}');
    await waitForText(canvasElement, '2 of 3+');
  },
};

export const ATranscript: Story = {
  render: () => show(),
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(await findButton(canvasElement, 'More'));
    await userEvent.click(await findButton(canvasElement, 'Transcript'));
    const dialog = await find<HTMLDialogElement>(canvasElement, 'dialog');
    await expect(dialog.open).toBe(true);
    await waitForText(canvasElement, 'With notes of the team');
  },
};
