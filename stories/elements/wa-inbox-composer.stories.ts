import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-composer.ts';
import type { InboxComposerElement } from '../../src/elements/composer/inbox-composer.ts';
import type { ConversationView, DraftView, StoreStatus } from '../../src/store/index.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { conversation, conversationView, HOUR, MINUTE, NOW } from '../../test/elements/fake-views.ts';
import { withStore } from '../show-part.ts';
import { find, findButton, inAll, waitFor, waitForText } from '../watch.ts';
import { aDay, timeline } from './timeline-samples.ts';

/** Where an agent writes: a reply to the customer, or a note for colleagues. */
const meta: Meta<InboxComposerElement> = { title: 'Elements/Composer', component: 'wa-inbox-composer' };
export default meta;

type Story = StoryObj<InboxComposerElement>;

interface Wish {
  readonly view?: Partial<ConversationView>;
  readonly draft?: Partial<DraftView>;
  readonly status?: Partial<StoreStatus>;
}

function show({ view = {}, draft = {}, status = {} }: Wish = {}): TemplateResult {
  const store = new FakeStore();
  const { id } = conversation;
  store.conversation(id).set(conversationView(view));
  store.timeline(id).set(timeline({ messages: aDay() }));
  store.draft(id).set({ text: '', mode: 'reply', quotedMessageId: null, ...draft });
  store.status.set({ ...store.status.current, ...status });
  return withStore(store, 'line', html`<wa-inbox-composer conversation-id=${id}></wa-inbox-composer>`);
}

export const Empty: Story = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    await expect((await findButton(canvasElement, 'Send')).ariaDisabled).toBe('true');
    await waitForText(canvasElement, 'Enter sends, Shift + Enter begins a line');
  },
};

export const WrittenAndSent: Story = {
  render: () => show(),
  play: async ({ canvasElement, userEvent }) => {
    const field = await find<HTMLTextAreaElement>(canvasElement, 'textarea');
    const sent: unknown[] = [];
    canvasElement.addEventListener('wa-inbox-send', (event) => sent.push(event.detail.text));
    await userEvent.type(field, 'On Thursday.{Shift>}{Enter}{/Shift}Before noon.');
    await expect(field.value).toBe('On Thursday.\nBefore noon.');
    await userEvent.keyboard('{Enter}');
    await expect(sent).toEqual(['On Thursday.\nBefore noon.']);
    await waitFor(() => field.value === '', 'the empty field');
  },
};

export const ADraft: Story = {
  render: () => show({ draft: { text: 'Dear Giulia,\n\nyour lamp left our warehouse this morning and' } }),
  play: async ({ canvasElement }) => {
    const field = await find<HTMLTextAreaElement>(canvasElement, 'textarea');
    await expect(field.value).toContain('this morning and');
    await expect((await findButton(canvasElement, 'Send')).ariaDisabled).toBe('false');
  },
};

export const Quoting: Story = {
  render: () => show({ draft: { text: 'On Thursday.', quotedMessageId: 'message-8' } }),
  play: async ({ canvasElement }) => waitForText(canvasElement, /Giulia Rossi.*When does my parcel arrive\?/),
};

export const ANote: Story = {
  render: () => show({ draft: { mode: 'note', text: 'She is the sister of our landlord.' } }),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'Only your team sees this');
    await findButton(canvasElement, 'Add note');
  },
};

export const FromReplyToNoteByKeyboard: Story = {
  render: () => show({ draft: { text: 'Words that stay' } }),
  play: async ({ canvasElement, userEvent }) => {
    (await find(canvasElement, '[role=radio][tabindex="0"]')).focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitForText(canvasElement, 'Only your team sees this');
    await expect((await find<HTMLTextAreaElement>(canvasElement, 'textarea')).value).toBe('Words that stay');
  },
};

export const NearTheLimit: Story = {
  render: () => show({ draft: { text: 'a'.repeat(4_096 - 12) } }),
  play: async ({ canvasElement }) => waitForText(canvasElement, '12 characters left'),
};

export const OverTheLimit: Story = {
  render: () => show({ draft: { text: 'a'.repeat(4_099) } }),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, '3 characters too many');
    await expect((await findButton(canvasElement, 'Send')).ariaDisabled).toBe('true');
  },
};

export const Offline: Story = {
  render: () => show({ status: { connection: { state: 'offline' } } }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'It goes when you are back online'),
};

export const MemoryOnly: Story = {
  render: () => show({ status: { cache: { mode: 'memory', reason: 'denied' } } }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Unsent words last only as long as this page'),
};

export const WindowClosing: Story = {
  render: () => show({ view: { conversation: { ...conversation, windowClosesAt: NOW + 40 * MINUTE } } }),
  play: async ({ canvasElement }) => waitForText(canvasElement, '40 min left to reply'),
};

export const TooCloseToTell: Story = {
  render: () =>
    show({ view: { replyLock: 'too-close', conversation: { ...conversation, windowClosesAt: NOW + 2_000 } } }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'The window closes right now: the server decides'),
};

export const WindowClosed: Story = {
  render: () =>
    show({
      view: { replyLock: 'window-closed', conversation: { ...conversation, windowClosesAt: NOW - HOUR } },
      draft: { text: 'Words written too late' },
    }),
  play: async ({ canvasElement, userEvent }) => {
    await waitForText(canvasElement, /window closed at .*Only a template can go now/);
    await waitForText(canvasElement, 'Your draft is kept.');
    const asked: unknown[] = [];
    canvasElement.addEventListener('wa-inbox-template-request', (event) => asked.push(event));
    await userEvent.click(await findButton(canvasElement, 'Choose a template'));
    await expect(asked).toHaveLength(1);
    await waitForText(canvasElement, 'This page has no template picker.');
  },
};

export const NeverWrittenTo: Story = {
  render: () => show({ view: { replyLock: 'window-closed', conversation: { ...conversation, windowClosesAt: null } } }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'The first message has to be a template.'),
};

export const Viewer: Story = {
  render: () => show({ view: { role: 'viewer', replyLock: 'role-cannot-reply' } }),
  play: async ({ canvasElement, userEvent }) => {
    await waitForText(canvasElement, 'Your role on this channel is Viewer.');
    await userEvent.click(await findButton(canvasElement, 'Write a note'));
    await find(canvasElement, 'textarea');
  },
};

export const NoAccess: Story = {
  render: () => show({ view: { role: null, replyLock: 'no-access' } }),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'You have no access to this channel.');
    await expect(inAll(canvasElement, '.exits button')).toHaveLength(0);
  },
};

export const ChannelDisconnected: Story = {
  render: () => show({ view: { replyLock: 'channel-disconnected' } }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Support is disconnected.'),
};

export const ContactUnreachable: Story = {
  render: () => show({ view: { replyLock: 'contact-unreachable' } }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'WhatsApp gives no address for this contact.'),
};
