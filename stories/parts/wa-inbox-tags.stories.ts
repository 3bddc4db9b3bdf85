import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-tags.ts';
import type { InboxTagsElement } from '../../src/elements/conversation/inbox-tags.ts';
import { inBox } from '../show-part.ts';
import { find, findButton, waitForText } from '../watch.ts';

/** The tags of a conversation, to read and to edit in place. */
const meta: Meta<InboxTagsElement> = {
  title: 'Parts/Tags',
  component: 'wa-inbox-tags',
  args: { tags: ['order', 'vip'], editable: true },
  render: ({ tags, editable }) =>
    inBox('line', html`<wa-inbox-tags .tags=${tags} ?editable=${editable}></wa-inbox-tags>`),
};
export default meta;

type Story = StoryObj<InboxTagsElement>;

export const ToEdit: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const added: unknown[] = [];
    canvasElement.addEventListener('wa-inbox-tag-add', (event) => added.push((event as CustomEvent).detail));
    await userEvent.click(await findButton(canvasElement, 'Add a tag'));
    await userEvent.type(await find(canvasElement, 'input'), 'return{Enter}');
    await expect(added).toEqual([{ tag: 'return' }]);
  },
};

export const ToRead: Story = {
  args: { editable: false },
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'vip');
    await expect(canvasElement.querySelector('wa-inbox-tags')?.shadowRoot?.querySelector('button')).toBeNull();
  },
};

export const None: Story = {
  args: { tags: [] },
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Tag'),
};

export const Many: Story = {
  args: {
    tags: ['Rücksendung', 'عميل مميز', 'a tag as long as a tag may ever become in here', 'order', 'vip', 'B2B', '🌻'],
  },
  play: async ({ canvasElement }) => waitForText(canvasElement, '🌻'),
};
