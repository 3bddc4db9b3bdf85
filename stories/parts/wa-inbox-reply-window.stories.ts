import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/define/wa-inbox-reply-window.ts';
import { replyWindowOf } from '../../src/domain/index.ts';
import type { InboxReplyWindowElement } from '../../src/elements/parts/inbox-reply-window.ts';
import { HOUR, MINUTE, NOW } from '../../test/elements/fake-views.ts';
import { inBox } from '../show-part.ts';
import { find, waitForText } from '../watch.ts';

/** How long a free-form answer may still go. */
const meta: Meta<InboxReplyWindowElement> = {
  title: 'Parts/Reply window',
  component: 'wa-inbox-reply-window',
  args: { now: NOW },
  render: ({ closesAt, now }) =>
    inBox('line', html`<wa-inbox-reply-window .closesAt=${closesAt} .now=${now}></wa-inbox-reply-window>`),
};
export default meta;

type Story = StoryObj<InboxReplyWindowElement>;

export const NeverOpened: Story = {
  args: { closesAt: null },
  play: async ({ canvasElement }) => waitForText(canvasElement, 'No reply window yet'),
};

export const Open: Story = {
  args: { closesAt: NOW + 23 * HOUR },
  play: async ({ canvasElement }) => waitForText(canvasElement, '23 h left to reply'),
};

export const Closing: Story = {
  args: { closesAt: NOW + 47 * MINUTE },
  play: async ({ canvasElement }) => waitForText(canvasElement, '47 min left to reply'),
};

export const Closed: Story = {
  args: { closesAt: NOW - HOUR },
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Reply window closed'),
};

const OPEN = { windowClosesAt: NOW + 20 * HOUR, freeEntryUntil: null, templateSentAt: null };

function told(given: Parameters<typeof replyWindowOf>[0]): TemplateResult {
  return inBox(
    'line',
    html`<wa-inbox-reply-window .window=${replyWindowOf(given, NOW)} .now=${NOW}></wa-inbox-reply-window>`,
  );
}

export const WhatItCosts: Story = {
  render: () => told(OPEN),
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(await find(canvasElement, 'button.badge'));
    await waitForText(canvasElement, /An answer counts as service/);
  },
};

export const CameByAnAd: Story = {
  render: () => told({ ...OPEN, freeEntryUntil: NOW + 60 * HOUR }),
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(await find(canvasElement, 'button.badge'));
    await waitForText(canvasElement, /came by an ad/);
  },
};

export const OnlyTheCustomerReopens: Story = {
  render: () => told({ ...OPEN, windowClosesAt: NOW - HOUR, templateSentAt: NOW - MINUTE }),
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(await find(canvasElement, 'button.badge'));
    await waitForText(canvasElement, /Only the customer’s answer opens it again/);
  },
};
