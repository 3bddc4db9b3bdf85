import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { InboxMessageElement } from '../../src/elements/parts/inbox-message.ts';
import type { MessageWish } from '../../src/elements/parts/message-surroundings.ts';
import type { ShownDelivery } from '../../src/store/index.ts';
import { agent, HOUR, message, NOW } from '../../test/elements/fake-views.ts';
import { gallery, inBox } from '../show-part.ts';
import { find, findButton, inAll, textOf, waitFor, waitForText } from '../watch.ts';
import { bubble, CONTENTS, mate, NAUGHTY, outbound } from './message-samples.ts';

/** One entry of a timeline: a bubble, a note for colleagues, or a quiet line about the conversation. */
const meta: Meta<InboxMessageElement> = { title: 'Parts/Message', component: 'wa-inbox-message' };
export default meta;

type Story = StoryObj<InboxMessageElement>;

export const AQuestion: Story = {
  args: {
    message: message(),
    contactName: 'Giulia Rossi',
    viewerId: agent.id,
    withAuthor: true,
    asks: false,
    first: true,
    last: true,
    flash: false,
  },
  render: (args) =>
    inBox(
      'bubble',
      html`<wa-inbox-message
        role="article"
        tabindex="0"
        aria-label="Message"
        .message=${args.message}
        .contactName=${args.contactName}
        .viewerId=${args.viewerId}
        ?with-author=${args.withAuthor}
        ?asks=${args.asks}
        ?first=${args.first}
        ?last=${args.last}
        ?flash=${args.flash}
      ></wa-inbox-message>`,
    ),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'Giulia Rossi When does my parcel arrive?');
  },
};

export const EveryKind: Story = {
  render: () => gallery(CONTENTS.map(([name, content]) => [name, bubble({ content })])),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'Message this inbox cannot show');
    await waitForText(canvasElement, 'Invoice 2026-0311.pdf');
  },
};

const DELIVERIES: readonly ShownDelivery[] = [
  'saving',
  'held',
  'stored',
  'queued',
  'sending',
  'sent',
  'delivered',
  'read',
  'played',
];

export const OnItsWay: Story = {
  render: () => gallery(DELIVERIES.map((delivery) => [delivery, bubble(outbound(delivery))])),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'Goes when the network is back');
    const marks = inAll(canvasElement, '[role=img]').map(({ ariaLabel }) => ariaLabel);
    await expect(marks.at(-2)).toBe('Read');
  },
};

export const NotSent: Story = {
  render: () =>
    gallery([
      [
        '131047, window closed',
        bubble(
          outbound('failed', {
            error: { code: 131047, detail: 'Re-engagement message' },
            actions: ['retry', 'discard', 'copy'],
          }),
        ),
      ],
      [
        '131026, undeliverable',
        bubble(
          outbound('failed', {
            error: { code: 131026, detail: 'Message undeliverable' },
            actions: ['retry', 'discard', 'copy'],
          }),
        ),
      ],
      [
        'refused by the backend',
        bubble(
          outbound('refused', { refusal: 'channel-disconnected', actions: ['retry', 'discard', 'copy'], times: {} }),
        ),
      ],
      ['too old to go by itself', bubble(outbound('asking', { actions: ['send-anyway', 'discard', 'copy'] }))],
      [
        'sent again, both arrived',
        bubble(outbound('delivered', { attempts: 2, reachedBefore: true, times: { delivered: NOW } })),
      ],
    ]),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'The 24-hour window closed before it arrived. Send a template.');
    await waitForText(canvasElement, 'Written a while ago and not sent yet. Send it now?');
    await findButton(canvasElement, 'Send now');
  },
};

export const Checking: Story = {
  render: () => inBox('bubble', bubble(outbound('unknown', { times: { sending: NOW - 20_000 } }))),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'Checking whether it was sent…');
    await expect(inAll(canvasElement, '.acts')).toHaveLength(0);
  },
};

export const UnknownForLong: Story = {
  render: () => inBox('bubble', bubble(outbound('unknown', { actions: ['retry', 'copy'] }), { asks: true })),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'Sending again may deliver it twice');
    await findButton(canvasElement, 'Send again');
  },
};

export const WhereItCameFrom: Story = {
  render: () =>
    gallery([
      ['Arrived late', bubble({ lateSentAt: NOW - 3 * HOUR })],
      ['Forwarded', bubble({ forwarded: 'once' })],
      ['Forwarded many times', bubble({ forwarded: 'often' })],
      ['From the phone app', bubble(outbound('sent', { author: null, origin: 'echo' }), { withAuthor: true })],
      ['By a colleague', bubble(outbound('read'), { withAuthor: true })],
      ['By the viewer', bubble(outbound('read', { author: agent }), { withAuthor: true })],
      ['Looked for', bubble({}, { flash: true })],
    ]),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'Arrived late');
    await waitForText(canvasElement, /Phone app.*Aino Virtanen.*You/);
  },
};

export const Quoting: Story = {
  render: () =>
    gallery([
      [
        'The customer',
        bubble(
          outbound('delivered', {
            quoted: { messageId: 'm', author: 'customer', content: { kind: 'text', text: 'When does it arrive?' } },
          }),
        ),
      ],
      [
        'A colleague’s photo',
        bubble({
          quoted: { messageId: 'm', author: mate, content: { kind: 'image', mediaId: '1', mime: 'image/jpeg' } },
        }),
      ],
      ['Something not loaded', bubble({ quoted: { messageId: null, author: null, content: null } })],
    ]),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'An earlier message');
  },
};

export const ForTheTeam: Story = {
  render: () =>
    gallery([
      [
        'Note',
        bubble({
          direction: 'internal',
          author: mate,
          content: { kind: 'note', text: 'She is the sister of our landlord. Be generous with the shipping.' },
        }),
      ],
      [
        'System line',
        bubble({
          direction: 'internal',
          content: { kind: 'system', event: 'user_changed_number', text: 'The customer has a new number' },
        }),
      ],
    ]),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'Only your team sees this');
  },
};

const COMPLAINT = 'I ordered the lamp three weeks ago and nobody has told me where it is. '.repeat(40).trim();

export const TwoThousandCharacters: Story = {
  render: () => inBox('bubble', bubble({ content: { kind: 'text', text: COMPLAINT } })),
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(await findButton(canvasElement, 'Show all'));
    await waitForText(canvasElement, COMPLAINT);
  },
};

export const NaughtyText: Story = {
  render: () => gallery(NAUGHTY.map(([name, text]) => [name, bubble({ content: { kind: 'text', text } })])),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, '<script>alert(1)</script>');
    for (const shown of inAll(canvasElement, '.bubble')) {
      await expect(shown.scrollWidth).toBeLessThanOrEqual(shown.clientWidth + 1);
    }
  },
};

export const WhatCanBeDone: Story = {
  render: () =>
    inBox(
      'bubble',
      bubble(
        outbound('failed', {
          error: { code: 131026, detail: 'Message undeliverable' },
          attempts: 2,
          times: { failed: NOW },
          actions: ['copy', 'quote', 'retry', 'discard'],
        }),
      ),
    ),
  play: async ({ canvasElement, userEvent }) => {
    const message = await find<InboxMessageElement>(canvasElement, 'wa-inbox-message');
    const wished: string[] = [];
    message.addEventListener('wa-inbox-message-wish', ({ detail }: CustomEventInit<MessageWish>) => {
      if (detail !== undefined) wished.push(detail.wish);
    });
    await message.openMenu();
    const items = inAll(message, '[role=menuitem]');
    await expect(items.map((item) => textOf(item).trim())).toEqual([
      'Copy text',
      'Reply to this',
      'Try again',
      'Discard',
      'Copy link',
      'Message info',
    ]);
    await waitFor(() => items.some((item) => item.matches(':focus')), 'the keyboard in the menu');
    await userEvent.keyboard('{End}');
    await waitFor(() => items.at(-1)?.matches(':focus'), 'the keyboard on the last item');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => wished.includes('info'), 'the wish for all that is known');
  },
};
