import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-conversation.ts';
import { InboxError } from '../../src/domain/index.ts';
import type { InboxConversationElement } from '../../src/elements/conversation/inbox-conversation.ts';
import type { ConversationView, TimelineView } from '../../src/store/index.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { colleague, conversation, conversationView, HOUR, NOW } from '../../test/elements/fake-views.ts';
import { withStore } from '../show-part.ts';
import { find, findButton, waitForText } from '../watch.ts';
import { aDay, timeline } from './timeline-samples.ts';

/** A conversation: who it is with, where it stands, and its messages. */
const meta: Meta<InboxConversationElement> = { title: 'Elements/Conversation', component: 'wa-inbox-conversation' };
export default meta;

type Story = StoryObj<InboxConversationElement>;

function show(
  view: Partial<ConversationView> = {},
  messages: Partial<TimelineView> = { messages: aDay() },
): TemplateResult {
  const store = new FakeStore();
  store.conversation(conversation.id).set(conversationView(view));
  store.timeline(conversation.id).set(timeline(messages));
  return withStore(
    store,
    'panel',
    html`<wa-inbox-conversation conversation-id=${conversation.id}></wa-inbox-conversation>`,
  );
}

const failed = (code: 'unavailable' | 'not-found' | 'no-access') =>
  ({ state: 'failed', error: new InboxError(code, 'The story says so.') }) as const;

export const ADayOfWork: Story = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, /Aino Virtanen.*You/);
    await waitForText(canvasElement, 'Needs a reply');
  },
};

export const MovedToAnotherQueue: Story = {
  render: () => show(),
  play: async ({ canvasElement, userEvent }) => {
    const element = await find(canvasElement, 'wa-inbox-conversation');
    const moved: unknown[] = [];
    element.addEventListener('wa-inbox-status', (event) => moved.push(event.detail));
    await userEvent.click(await findButton(canvasElement, 'Resolve'));
    await expect(moved).toEqual([{ conversationId: conversation.id, status: 'resolved' }]);
  },
};

export const WhoOwnsIt: Story = {
  render: () => show({ assignee: colleague }),
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(await find(canvasElement, 'button.assignee'));
    await find(canvasElement, '.assignee-menu:popover-open');
    await waitForText(canvasElement, 'Nobody');
  },
};

export const AColleagueTypes: Story = {
  render: () => show({ presence: [{ id: colleague.id, name: colleague.name, doing: 'typing' }] }),
  play: async ({ canvasElement }) => waitForText(canvasElement, /Aino Virtanen is typing/),
};

export const TwoColleaguesLook: Story = {
  render: () =>
    show({
      presence: [
        { id: colleague.id, name: colleague.name, doing: 'viewing' },
        { id: 'agent-3', name: 'Karim Haddad', doing: 'viewing' },
      ],
    }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Aino Virtanen and Karim Haddad are looking'),
};

export const WindowClosing: Story = {
  render: () => show({ conversation: { ...conversation, windowClosesAt: NOW + HOUR } }),
  play: async ({ canvasElement }) => waitForText(canvasElement, '1 h left to reply'),
};

export const Resolved: Story = {
  render: () => show({ conversation: { ...conversation, status: 'resolved', needsReply: false, tags: [] } }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Resolved'),
};

export const ReadOnly: Story = {
  render: () => show({ role: 'viewer', replyLock: 'role-cannot-reply' }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'When does my parcel arrive?'),
};

export const UnreadLine: Story = {
  render: () => show({}, { messages: aDay(), unreadFromId: 'message-7' }),
  play: async ({ canvasElement }) => waitForText(canvasElement, /unread|new/i),
};

export const FromTheLastVisit: Story = {
  render: () => show({}, { messages: aDay(), load: { state: 'ready', stale: true } }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Saved earlier. Looking for news…'),
};

export const NewsCouldNotBeLoaded: Story = {
  render: () => show({}, { messages: aDay(), load: failed('unavailable') }),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'The server does not answer.');
    await findButton(canvasElement, 'Try again');
  },
};

export const OlderMessagesFailed: Story = {
  render: () => show({}, { messages: aDay(), older: 'failed' }),
  play: async ({ canvasElement }) => {
    await findButton(canvasElement, 'Older messages did not load. Try again');
  },
};

export const NoneOpen: Story = {
  render: () => withStore(new FakeStore(), 'panel', html`<wa-inbox-conversation></wa-inbox-conversation>`),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'No conversation open'),
};

export const Loading: Story = {
  render: () => show({ load: { state: 'loading' }, conversation: null, contact: null }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Loading the conversation'),
};

export const MessagesLoading: Story = {
  render: () => show({}, { load: { state: 'loading' } }),
  play: async ({ canvasElement }) => waitForText(canvasElement, /Giulia Rossi.*Loading the conversation/),
};

export const NoMessagesYet: Story = {
  render: () => show({}, {}),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'No messages yet'),
};

export const CouldNotBeLoaded: Story = {
  render: () => show({}, { load: failed('unavailable') }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'The conversation could not be loaded'),
};

export const Gone: Story = {
  render: () => show({ load: failed('not-found'), conversation: null }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'This conversation is gone'),
};

export const NoAccess: Story = {
  render: () => show({ load: failed('no-access'), conversation: null }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'You cannot see this conversation'),
};
