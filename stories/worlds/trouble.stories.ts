import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { MemoryCache } from '../../src/cache/index.ts';
import { findButton, textOf, waitForText } from '../watch.ts';
import { DELIVERED, openInbox, reply, SENT, type StagedScreen, screen, waitForDelivery } from './show-inbox.ts';

/** Days on which something goes wrong between agent, backend and Meta, each with its way out. */
const meta: Meta = {
  title: 'Worlds/Trouble',
  component: 'wa-inbox',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

const EMMA = { opens: { contact: 'emma', channel: 'shop' } } as const;
const QUESTION = 'What would delivery to Leeds cost?';

export const Reconnecting: Story = {
  ...screen(EMMA),
  play: async ({ canvasElement, loaded, userEvent }) => {
    const { world } = loaded['staged'] as StagedScreen;
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, QUESTION);
    world.faults.set({ offline: true });
    await waitForText(inbox, /Reconnecting.*What you see may be out of date/);
    await reply(inbox, userEvent, 'Delivery is free.');
    await waitForText(inbox, /Delivery is free\..*Goes when the network is back/);
    world.faults.set({ offline: false });
    await userEvent.click(await findButton(inbox, 'Try now'));
    await waitForText(inbox, 'Online');
    await waitForDelivery(inbox, 'Delivery is free.', SENT);
  },
};

export const SignInEnded: Story = {
  ...screen(EMMA),
  play: async ({ canvasElement, loaded, userEvent }) => {
    const { endSignIn, signInAgain } = loaded['staged'] as StagedScreen;
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, QUESTION);
    endSignIn();
    await waitForText(inbox, 'Not connected');
    await waitForText(inbox, 'You are not signed in.');
    signInAgain();
    await userEvent.click(await findButton(inbox, 'Try now'));
    await waitForText(inbox, 'Online');
  },
};

export const NothingIsKept: Story = {
  ...screen({ ...EMMA, cache: async () => new MemoryCache('denied') }),
  play: async ({ canvasElement }) => {
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, 'This browser keeps nothing for this page');
    await waitForText(inbox, 'Unsent words last only as long as this page');
  },
};

export const OutcomeUnknown: Story = {
  ...screen(EMMA),
  play: async ({ canvasElement, loaded, userEvent }) => {
    const { world } = loaded['staged'] as StagedScreen;
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, QUESTION);
    world.simulator.failNext({ fault: 'server-error', sent: false });
    await reply(inbox, userEvent, 'Delivery is free.');
    await waitForText(inbox, 'Checking whether it was sent…');
    world.clock.moveBy(6 * 60_000);
    await waitForText(inbox, 'Sending again may deliver it twice');
    await findButton(inbox, 'Send again');
  },
};

export const AnswerLostThenSettled: Story = {
  ...screen(EMMA),
  play: async ({ canvasElement, loaded, userEvent }) => {
    const { world } = loaded['staged'] as StagedScreen;
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, QUESTION);
    world.simulator.failNext({ fault: 'lose-answer' });
    await reply(inbox, userEvent, 'Delivery is free.');
    await waitForText(inbox, 'Delivery is free.');
    // Meta's own status tells what the lost answer could not.
    await waitForDelivery(inbox, 'Delivery is free.', DELIVERED);
    await expect(textOf(inbox)).not.toContain('Send again');
  },
};

export const CustomerCannotBeReached: Story = {
  ...screen(EMMA),
  play: async ({ canvasElement, loaded, userEvent }) => {
    const { world } = loaded['staged'] as StagedScreen;
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, QUESTION);
    world.simulator.failNext({ fault: 'refuse', code: 131026, status: 400 });
    await reply(inbox, userEvent, 'Delivery is free.');
    await waitForText(inbox, 'Not sent: WhatsApp cannot reach this customer. Use another way.');
    // The same message would fail the same way: no other try is offered.
    await findButton(inbox, 'Discard');
    await expect(textOf(inbox)).not.toContain('Try again');
  },
};

export const ProblemAtWhatsApp: Story = {
  ...screen(EMMA),
  play: async ({ canvasElement, loaded, userEvent }) => {
    const { world } = loaded['staged'] as StagedScreen;
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, QUESTION);
    world.simulator.failNext({ fault: 'fail-later', code: 131000, afterMs: 100 });
    await reply(inbox, userEvent, 'Delivery is free.');
    await waitForText(inbox, 'Not sent: WhatsApp had a problem. Try again.');
    await userEvent.click(await findButton(inbox, 'Try again'));
    await waitForDelivery(inbox, 'Delivery is free.', SENT);
  },
};

export const WindowClosedOnTheWay: Story = {
  ...screen(EMMA),
  play: async ({ canvasElement, loaded, userEvent }) => {
    const { world } = loaded['staged'] as StagedScreen;
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, QUESTION);
    world.simulator.failNext({ fault: 'refuse', code: 131047, status: 400 });
    await reply(inbox, userEvent, 'Delivery is free.');
    await waitForText(inbox, 'Not sent: The 24-hour window closed before it arrived. Send a template.');
    await findButton(inbox, 'Discard');
  },
};
