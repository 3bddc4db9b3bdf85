import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define/wa-inbox-mentions.ts';
import type { InboxMentionsElement } from '../../src/elements/mentions/inbox-mentions.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { mention } from '../../test/elements/mentions/mention.ts';
import { withStore } from '../show-part.ts';
import { findButton, waitForText } from '../watch.ts';

/** A colleague named this agent in a note, while another conversation was open. */
const meta: Meta<InboxMentionsElement> = { title: 'Elements/Mentions', component: 'wa-inbox-mentions' };
export default meta;

type Story = StoryObj<InboxMentionsElement>;

function mentioned(...ids: readonly string[]) {
  const store = new FakeStore();
  store.mentions.set({ load: { state: 'ready', stale: false }, mentions: ids.map((id) => mention(id)) });
  return withStore(store, 'line', html`<wa-inbox-mentions></wa-inbox-mentions>`);
}

export const MentionedInANote: Story = {
  render: () => mentioned('n1'),
  play: async ({ canvasElement, userEvent }) => {
    await waitForText(canvasElement, /Aino Virtanen mentioned you/);
    await userEvent.tab();
    await findButton(canvasElement, 'Open');
  },
};

/** The newest one is shown; once it was dismissed or opened, the one before. */
export const Several: Story = {
  render: () => mentioned('n1', 'n2', 'n3'),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, /More: 2/);
  },
};
