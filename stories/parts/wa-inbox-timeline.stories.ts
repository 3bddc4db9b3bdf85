import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-timeline.ts';
import type { InboxTimelineElement } from '../../src/elements/conversation/inbox-timeline.ts';
import { agent, NOW } from '../../test/elements/fake-views.ts';
import { aDay, talk } from '../elements/timeline-samples.ts';
import { inBox } from '../show-part.ts';
import { inAll, waitForText } from '../watch.ts';

/** The messages of a conversation, however many: only those in sight are in the page. */
const meta: Meta<InboxTimelineElement> = {
  title: 'Parts/Timeline',
  component: 'wa-inbox-timeline',
  args: { older: 'end', newer: 'end', unreadFromId: null, contactName: 'Giulia Rossi', viewerId: agent.id, now: NOW },
  render: (args) =>
    inBox(
      'panel',
      html`<wa-inbox-timeline
        .messages=${args.messages}
        .older=${args.older}
        .newer=${args.newer}
        .unreadFromId=${args.unreadFromId}
        .contactName=${args.contactName}
        .viewerId=${args.viewerId}
        .now=${args.now}
      ></wa-inbox-timeline>`,
    ),
};
export default meta;

type Story = StoryObj<InboxTimelineElement>;

export const TwoDays: Story = {
  args: { messages: aDay(), unreadFromId: 'message-7' },
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'Today');
    await waitForText(canvasElement, 'When does my parcel arrive?');
  },
};

export const TenThousandMessages: Story = {
  args: { messages: talk(10_000) },
  play: async ({ canvasElement, userEvent }) => {
    await waitForText(canvasElement, 'Message 10000.');
    const last = inAll(canvasElement, '.row').at(-1);
    last?.focus();
    await userEvent.keyboard('{Home}');
    await waitForText(canvasElement, 'Message 1.');
    await expect(inAll(canvasElement, '.row').length).toBeLessThan(80);
  },
};

export const MoreAtBothEnds: Story = {
  args: { messages: talk(6), older: 'loading', newer: 'more' },
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Message 6.'),
};
