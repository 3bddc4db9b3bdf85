import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { RUSH } from '../../src/mock/index.ts';
import { find, findButton, inAll, textOf, waitFor, waitForText } from '../watch.ts';
import { openInbox, reply, SENT, type StagedScreen, screen, waitForDelivery } from './show-inbox.ts';

/** Agents at work, as they type and press keys. */
const meta: Meta = {
  title: 'Worlds/Work',
  component: 'wa-inbox',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

const EMMA = { opens: { contact: 'emma', channel: 'shop' } } as const;
const QUESTION = 'What would delivery to Leeds cost?';

export const AnAnswer: Story = {
  ...screen(EMMA),
  play: async ({ canvasElement, userEvent }) => {
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, QUESTION);
    await reply(inbox, userEvent, 'Delivery is free.');
    await waitForDelivery(inbox, 'Delivery is free.', SENT);
    await expect((await find<HTMLTextAreaElement>(inbox, 'textarea')).value).toBe('');
  },
};

export const ByKeyboardAlone: Story = {
  ...screen({}),
  play: async ({ canvasElement, userEvent }) => {
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, 'Emma Whitfield');
    (await find(inbox, '[role=listbox]')).focus();
    await userEvent.keyboard('{Home}{ArrowDown}{Enter}');
    const field = await find<HTMLTextAreaElement>(inbox, 'textarea');
    await waitFor(() => inAll(inbox, 'wa-inbox-message').length > 0, 'messages');
    field.focus();
    await userEvent.keyboard('One moment, please.');
    await expect(field.value).toBe('One moment, please.');
  },
};

export const ANoteForTheTeam: Story = {
  ...screen(EMMA),
  play: async ({ canvasElement, userEvent }) => {
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, QUESTION);
    await userEvent.click(await waitFor(() => inAll(inbox, '[role=radio]')[1], 'the switch to notes'));
    await waitFor(() => inAll(inbox, '[role=radio]')[1]?.ariaChecked === 'true', 'the composer to write notes');
    await reply(inbox, userEvent, 'Leeds is outside the free zone.');
    await waitForText(inbox, 'Only your team sees this');
    await waitForText(inbox, 'Leeds is outside the free zone.');
  },
};

export const TwoAgentsAtOnce: Story = {
  ...screen(EMMA),
  play: async ({ canvasElement, loaded }) => {
    const { world, colleague, conversationId } = loaded['staged'] as StagedScreen;
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, QUESTION);
    await waitForText(inbox, 'Online');
    const karim = colleague('karim');
    await karim.session();
    await karim.signal({ type: 'typing', conversationId: conversationId ?? '' });
    await waitForText(inbox, 'Karim Haddad is typing');
    await world.stage.act('karim', 'emma', 'shop', {
      type: 'message.send',
      messageId: world.ids(),
      attemptId: world.ids(),
      content: { kind: 'text', text: 'It is 12 pounds to Leeds.' },
    });
    await waitForText(inbox, 'It is 12 pounds to Leeds.');
  },
};

export const RushHour: Story = {
  ...screen(EMMA),
  play: async ({ canvasElement, loaded, userEvent }) => {
    const { world } = loaded['staged'] as StagedScreen;
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, QUESTION);
    const field = await find<HTMLTextAreaElement>(inbox, 'textarea');
    await userEvent.type(field, 'Half a');
    const order = () =>
      inAll(inbox, 'wa-inbox-list-item')
        .map((row) => textOf(row))
        .join();
    const before = order();
    world.customers.liveliness = RUSH;
    for (const contact of ['giulia', 'markus', 'camille', 'emma']) world.customers.write(contact);
    await waitFor(() => order() !== before, 'a list that moves');
    await userEvent.keyboard(' sentence');
    await expect(field.value).toBe('Half a sentence');
  },
};

export const InArabic: Story = {
  ...screen({ opens: { contact: 'layla', channel: 'shop' } }),
  globals: { locale: 'ar' },
  play: async ({ canvasElement, userEvent }) => {
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, 'كم تكلفة الشحن إلى دبي');
    const frame = await find(inbox, '.frame');
    await waitFor(() => getComputedStyle(frame).direction === 'rtl', 'the frame from right to left');
    await reply(inbox, userEvent, 'الشحن مجاني.');
    await waitForText(inbox, 'الشحن مجاني.');
  },
};

export const FromRightToLeftInEnglish: Story = {
  ...screen({ opens: { contact: 'omar', channel: 'rentals' } }),
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    await waitForText(await openInbox(canvasElement), 'السلام عليكم');
  },
};

export const InGerman: Story = {
  ...screen({ opens: { contact: 'maximiliane', channel: 'shop' } }),
  globals: { locale: 'de' },
  play: async ({ canvasElement }) => {
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, 'mit meiner Bestellung');
    await waitForText(inbox, 'Antwort');
  },
};

export const InTheDark: Story = {
  ...screen(EMMA),
  globals: { theme: 'dark' },
  play: async ({ canvasElement, userEvent }) => {
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, QUESTION);
    await reply(inbox, userEvent, 'Delivery is free.');
    await waitForDelivery(inbox, 'Delivery is free.', SENT);
    await expect(getComputedStyle(inbox).colorScheme).toBe('dark');
  },
};

export const TwoThousandPixelsWide: Story = {
  ...screen({ ...EMMA, width: 2000 }),
  play: async ({ canvasElement }) => {
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, QUESTION);
    await expect(inbox.offsetWidth).toBe(2000);
    await expect((await find(inbox, 'wa-inbox-contact')).checkVisibility()).toBe(true);
  },
};

export const Compact: Story = {
  ...screen({ ...EMMA, density: 'compact' }),
  play: async ({ canvasElement }) => {
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, QUESTION);
    const [row] = inAll(inbox, 'wa-inbox-list-item');
    await expect(row?.offsetHeight).toBeLessThan(60);
  },
};

export const BackAndForthOnAPhone: Story = {
  ...screen({ width: 390 }),
  play: async ({ canvasElement, userEvent }) => {
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, 'Emma Whitfield');
    const row = inAll(inbox, 'wa-inbox-list-item').find((one) => textOf(one).includes('Emma'));
    await userEvent.click(row as HTMLElement);
    await waitForText(inbox, QUESTION);
    await userEvent.click(await findButton(inbox, 'Back to the conversations'));
    await waitFor(() => inAll(inbox, 'wa-inbox-list')[0]?.checkVisibility(), 'the list');
  },
};
