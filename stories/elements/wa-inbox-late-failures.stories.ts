import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define/wa-inbox-late-failures.ts';
import type { InboxLateFailuresElement } from '../../src/elements/late-failures/inbox-late-failures.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { conversation } from '../../test/elements/fake-views.ts';
import { withStore } from '../show-part.ts';
import { findButton, waitForText } from '../watch.ts';

/** A message that WhatsApp took turned out not to have arrived, while another conversation was open. */
const meta: Meta<InboxLateFailuresElement> = { title: 'Elements/Late failures', component: 'wa-inbox-late-failures' };
export default meta;

type Story = StoryObj<InboxLateFailuresElement>;

export const FailedHoursLater: Story = {
  render: () => {
    const store = new FakeStore();
    const failed = { conversationId: conversation.id, code: 131026, wasSent: true } as const;
    store.lateFailures.set([
      { ...failed, messageId: 'm1' },
      { ...failed, messageId: 'm2' },
    ]);
    return withStore(store, 'line', html`<wa-inbox-late-failures></wa-inbox-late-failures>`);
  },
  play: async ({ canvasElement, userEvent }) => {
    await waitForText(canvasElement, /Not delivered to Giulia Rossi: .*More: 1/);
    await userEvent.tab();
    await findButton(canvasElement, 'Open');
  },
};
