import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define/wa-inbox-avatar.ts';
import type { InboxAvatarElement } from '../../src/elements/parts/inbox-avatar.ts';
import { gallery, inBox } from '../show-part.ts';
import { waitForText } from '../watch.ts';

/** Initials on a colour of one's own. Silent to screen readers: the name stands beside it. */
const meta: Meta<InboxAvatarElement> = { title: 'Parts/Avatar', component: 'wa-inbox-avatar' };
export default meta;

type Story = StoryObj<InboxAvatarElement>;

export const ACustomer: Story = {
  args: { name: 'Giulia Rossi', seed: 'contact-1', source: 'whatsapp' },
  render: ({ name, seed, source }) =>
    inBox('line', html`<wa-inbox-avatar name=${name} seed=${seed} source=${source}></wa-inbox-avatar>`),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'GR'),
};

const NAMES = [
  'Giulia Rossi',
  'Paolo',
  'Øyvind Åse',
  'Никола Тесла',
  'ليلى حداد',
  '王小明',
  '+39 333 120 0101',
  '🌻',
  '',
];

export const Names: Story = {
  render: () =>
    gallery(
      NAMES.map((name) => [name || 'no name', html`<wa-inbox-avatar name=${name} seed=${name}></wa-inbox-avatar>`]),
    ),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'НТ'),
};

export const EveryHue: Story = {
  render: () =>
    inBox(
      'line',
      Array.from(
        { length: 24 },
        (_, one) =>
          html`<wa-inbox-avatar name="Ada ${String.fromCodePoint(65 + one)}" seed="contact-${one}"></wa-inbox-avatar> `,
      ),
    ),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'AX'),
};
