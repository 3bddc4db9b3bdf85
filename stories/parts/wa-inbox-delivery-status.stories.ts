import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-delivery-status.ts';
import type { InboxDeliveryStatusElement } from '../../src/elements/parts/inbox-delivery-status.ts';
import type { ShownDelivery } from '../../src/store/index.ts';
import { gallery, inBox } from '../show-part.ts';
import { find, inAll } from '../watch.ts';

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
  'unknown',
  'asking',
  'refused',
  'failed',
];

/** How far an outbound message has come: a mark whose shape differs per state, with its word. */
const meta: Meta<InboxDeliveryStatusElement> = {
  title: 'Parts/Delivery status',
  component: 'wa-inbox-delivery-status',
  argTypes: { delivery: { control: 'select', options: DELIVERIES } },
};
export default meta;

type Story = StoryObj<InboxDeliveryStatusElement>;

export const Delivered: Story = {
  args: { delivery: 'delivered' },
  render: ({ delivery }) =>
    inBox('line', html`<wa-inbox-delivery-status .delivery=${delivery}></wa-inbox-delivery-status>`),
  play: async ({ canvasElement, args }) => {
    const mark = await find(canvasElement, '[role=img]');
    if (args.delivery === 'delivered') await expect(mark.ariaLabel).toBe('Delivered');
  },
};

export const EveryState: Story = {
  render: () =>
    gallery(
      DELIVERIES.map((delivery) => [
        delivery,
        html`<wa-inbox-delivery-status .delivery=${delivery}></wa-inbox-delivery-status>`,
      ]),
    ),
  play: async ({ canvasElement }) => {
    await find(canvasElement, '[role=img]');
    const words = new Set(inAll(canvasElement, '[role=img]').map(({ ariaLabel }) => ariaLabel));
    await expect([...words]).toEqual([
      'Saving',
      'Goes in a moment',
      'Waiting for the network',
      'Preparing',
      'Sent',
      'Delivered',
      'Read',
      'Played',
      'Checking',
      'Waiting for your word',
      'Not sent',
    ]);
  },
};
