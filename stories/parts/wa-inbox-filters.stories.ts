import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-filters.ts';
import { EVERYTHING } from '../../src/elements/internal/list-choice.ts';
import type { InboxFiltersElement } from '../../src/elements/parts/inbox-filters.ts';
import { counts } from '../../test/elements/fake-views.ts';
import { inBox } from '../show-part.ts';
import { findButton, waitForText } from '../watch.ts';

/** The queues with their counts, and what narrows them. */
const meta: Meta<InboxFiltersElement> = {
  title: 'Parts/Filters',
  component: 'wa-inbox-filters',
  args: {
    choice: EVERYTHING,
    counts,
    filters: ['channelIds', 'status', 'assigneeId', 'unread', 'needsReply'],
  },
  render: ({ choice, counts: numbers, filters }) =>
    inBox(
      'column',
      html`<wa-inbox-filters .choice=${choice} .counts=${numbers} .filters=${filters}></wa-inbox-filters>`,
    ),
};
export default meta;

type Story = StoryObj<InboxFiltersElement>;

export const Everything: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const chosen: unknown[] = [];
    canvasElement.addEventListener('wa-inbox-filters-change', (event) => chosen.push((event as CustomEvent).detail));
    await userEvent.click(await findButton(canvasElement, 'Needs reply 8'));
    await expect(chosen).toEqual([{ ...EVERYTHING, needsReply: true }]);
  },
};

export const MineAndPending: Story = {
  args: { choice: { ...EVERYTHING, status: 'pending', owner: 'mine' } },
  play: async ({ canvasElement }) => {
    await expect((await findButton(canvasElement, 'Pending 7')).getAttribute('aria-pressed')).toBe('true');
    await expect((await findButton(canvasElement, 'Mine 4')).getAttribute('aria-pressed')).toBe('true');
  },
};

export const ThousandsEverywhere: Story = {
  args: {
    counts: {
      byStatus: { new: 9_999, pending: 12_000, resolved: 480_000 },
      mine: 1_204,
      unassigned: 8_830,
      unread: 9_999,
      needsReply: 10_000,
      known: true,
    },
  },
  play: async ({ canvasElement }) => waitForText(canvasElement, '9,999+'),
};

export const NumbersNotKnown: Story = {
  args: { counts: { ...counts, known: false } },
  play: async ({ canvasElement }) => {
    await findButton(canvasElement, 'Pending');
  },
};

export const OfABackendThatCanLittle: Story = {
  args: { filters: ['status'] },
  play: async ({ canvasElement }) => {
    await findButton(canvasElement, 'New 12');
    await expect(canvasElement.querySelector('wa-inbox-filters')?.shadowRoot?.textContent).not.toContain('Unread');
  },
};
