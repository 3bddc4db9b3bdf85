import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { waitForText } from '../watch.ts';
import { openInbox, screen } from './show-inbox.ts';

/** Whole screens over the real backend app: only Meta's server is simulated. */
const meta: Meta = {
  title: 'Worlds/Inbox',
  component: 'wa-inbox',
  // One world at a time: a page of docs would run all of them at once.
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

export const AnOrdinaryDay: Story = {
  ...screen({}),
  play: async ({ canvasElement }) => {
    await waitForText(await openInbox(canvasElement), 'Emma Whitfield');
  },
};

export const ConversationOpen: Story = {
  ...screen({ opens: { contact: 'oliver', channel: 'workshop' } }),
  play: async ({ canvasElement }) => {
    await waitForText(await openInbox(canvasElement), 'My rear wheel has a wobble');
  },
};

export const ALongMessage: Story = {
  ...screen({ opens: { contact: 'maximiliane', channel: 'shop' } }),
  play: async ({ canvasElement }) => {
    await waitForText(await openInbox(canvasElement), 'mit meiner Bestellung');
  },
};

export const AnArabicName: Story = {
  ...screen({ opens: { contact: 'omar', channel: 'rentals' } }),
  play: async ({ canvasElement }) => {
    await waitForText(await openInbox(canvasElement), 'السلام عليكم');
  },
};

export const KnownByUsernameOnly: Story = {
  ...screen({ opens: { contact: 'windrose', channel: 'shop' } }),
  play: async ({ canvasElement }) => {
    await waitForText(await openInbox(canvasElement), '@windrose.rides');
  },
};

export const AMessageThatFailed: Story = {
  ...screen({ opens: { contact: 'priya', channel: 'rentals' } }),
  play: async ({ canvasElement }) => {
    await waitForText(await openInbox(canvasElement), 'So sorry Priya');
  },
};

export const ReplyWindowClosing: Story = {
  ...screen({ opens: { contact: 'emma', channel: 'shop' }, laterMinutes: 22.5 * 60 }),
  play: async ({ canvasElement }) => {
    await waitForText(await openInbox(canvasElement), 'What would delivery to Leeds cost?');
  },
};

export const ReplyWindowClosed: Story = {
  ...screen({ opens: { contact: 'emma', channel: 'shop' }, laterMinutes: 25 * 60 }),
  play: async ({ canvasElement }) => {
    await waitForText(await openInbox(canvasElement), /closed/i);
  },
};

export const InTraining: Story = {
  ...screen({ agent: 'ben', opens: { contact: 'emma', channel: 'shop' } }),
  play: async ({ canvasElement }) => {
    await waitForText(await openInbox(canvasElement), 'What would delivery to Leeds cost?');
  },
};

export const OneChannelOnly: Story = {
  ...screen({ agent: 'tomas' }),
  play: async ({ canvasElement }) => {
    await waitForText(await openInbox(canvasElement), 'Markus Brandt');
  },
};

export const FirstMorning: Story = {
  ...screen({ dialogues: [] }),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'No conversations yet');
  },
};

export const Offline: Story = {
  ...screen({ opens: { contact: 'emma', channel: 'shop' } }),
  play: async ({ canvasElement, loaded }) => {
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, 'What would delivery to Leeds cost?');
    loaded['staged'].world.faults.set({ offline: true });
    await waitForText(inbox, /offline|reconnect/i);
  },
};

export const Narrow: Story = {
  ...screen({ width: 390 }),
  play: async ({ canvasElement }) => {
    await waitForText(await openInbox(canvasElement), 'Emma Whitfield');
  },
};

export const NarrowConversation: Story = {
  ...screen({ width: 390, opens: { contact: 'jakub', channel: 'rentals' } }),
  play: async ({ canvasElement }) => {
    await waitForText(await openInbox(canvasElement), 'Kutné Hoře');
  },
};

export const Narrowest: Story = {
  ...screen({ width: 280, opens: { contact: 'jakub', channel: 'rentals' } }),
  play: async ({ canvasElement }) => {
    await waitForText(await openInbox(canvasElement), 'Kutné Hoře');
  },
};

export const Medium: Story = {
  ...screen({ width: 1024, opens: { contact: 'camille', channel: 'shop' } }),
  play: async ({ canvasElement }) => {
    await waitForText(await openInbox(canvasElement), 'Cityline');
  },
};
