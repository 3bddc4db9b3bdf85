import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-emoji-picker.ts';
import { createEmojiMemory } from '../../src/elements/emoji/emoji-memory.ts';
import type { InboxEmojiPickerElement } from '../../src/elements/emoji/inbox-emoji-picker.ts';
import type { SkinTone } from '../../src/elements/emoji/with-tone.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { withStore } from '../show-part.ts';
import { find, findButton, inAll, waitFor, waitForText } from '../watch.ts';

/** Where an agent finds an emoji. What was picked before and the skin tone are this story's own. */
const meta: Meta<InboxEmojiPickerElement> = {
  title: 'Elements/Emoji picker',
  component: 'wa-inbox-emoji-picker',
};
export default meta;

type Story = StoryObj<InboxEmojiPickerElement>;

function show(recent: readonly string[] = [], tone: SkinTone = 0): TemplateResult {
  const memory = createEmojiMemory(() => undefined);
  for (const emoji of [...recent].reverse()) memory.rememberPick(emoji);
  memory.rememberTone(tone);
  return withStore(new FakeStore(), 'line', html`<wa-inbox-emoji-picker .memory=${memory}></wa-inbox-emoji-picker>`);
}

async function search(canvas: HTMLElement, text: string): Promise<void> {
  const field = await find<HTMLInputElement>(canvas, 'input[type="text"]');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

async function picksOf(canvas: HTMLElement): Promise<string[]> {
  const picks: string[] = [];
  const picker = await find<InboxEmojiPickerElement>(canvas, 'wa-inbox-emoji-picker');
  picker.addEventListener('pick', (event) => picks.push((event as CustomEvent<{ emoji: string }>).detail.emoji));
  return picks;
}

export const TheFirstTime: Story = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    const picks = await picksOf(canvasElement);
    (await findButton(canvasElement, 'grinning face')).click();
    await expect(picks).toEqual(['😀']);
  },
};

export const WithRecentOnes: Story = {
  render: () => show(['👍🏽', '🎉', '📦', '🙏', '❤️']),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'Recently used');
    await findButton(canvasElement, 'party popper');
  },
};

export const Found: Story = {
  render: () => show(),
  play: async ({ canvasElement, userEvent }) => {
    const picks = await picksOf(canvasElement);
    await findButton(canvasElement, 'grinning face');
    await search(canvasElement, 'parcel');
    await findButton(canvasElement, 'package');
    (await find(canvasElement, 'input[type="text"]')).focus();
    await userEvent.keyboard('{Enter}');
    await expect(picks).toEqual(['📦']);
  },
};

export const NothingFound: Story = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    await findButton(canvasElement, 'grinning face');
    await search(canvasElement, 'zzzz');
    await waitForText(canvasElement, 'Nothing found');
  },
};

export const InASkinTone: Story = {
  render: () => show([], 4),
  play: async ({ canvasElement }) => {
    await findButton(canvasElement, 'grinning face');
    await search(canvasElement, 'thumbs up');
    await waitFor(() => inAll(canvasElement, '.cell')[0]?.textContent === '👍🏾', 'a thumb in the skin tone');
  },
};

export const AtAGroup: Story = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    (await findButton(canvasElement, 'Food and drink')).click();
    await findButton(canvasElement, 'grapes');
  },
};

export const ByKeyboard: Story = {
  render: () => show(),
  play: async ({ canvasElement, userEvent }) => {
    const picks = await picksOf(canvasElement);
    await findButton(canvasElement, 'grinning face');
    (await find<InboxEmojiPickerElement>(canvasElement, 'wa-inbox-emoji-picker')).focusFirst();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => inAll(canvasElement, '.cell:focus').length === 1, 'the first emoji');
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => inAll(canvasElement, '.cell:focus')[0]?.textContent === '😃', 'the second emoji');
    await userEvent.keyboard('{Enter}');
    await expect(picks).toEqual(['😃']);
  },
};
