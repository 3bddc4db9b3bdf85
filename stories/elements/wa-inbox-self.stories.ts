import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define/wa-inbox-self.ts';
import type { InboxSelfElement } from '../../src/elements/self/inbox-self.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { agent, session } from '../../test/elements/fake-views.ts';
import { withStore } from '../show-part.ts';
import { find, findButton, waitFor, waitForText } from '../watch.ts';

/** The menu of the signed-in agent: their status for colleagues, and the density on this device. */
const meta: Meta<InboxSelfElement> = { title: 'Elements/Own status', component: 'wa-inbox-self' };
export default meta;

type Story = StoryObj<InboxSelfElement>;

function show(away: boolean) {
  const store = new FakeStore();
  const signedIn = session();
  const own = away ? { ...agent, away } : agent;
  store.session.set({ load: { state: 'ready', stale: false }, session: { ...signedIn, agent: own } });
  const open = ({ currentTarget }: Event & { readonly currentTarget: HTMLElement }) =>
    (currentTarget.nextElementSibling as InboxSelfElement).toggle(currentTarget);
  return withStore(
    store,
    'column',
    html`<button aria-haspopup="menu" @click=${open}>Marta</button><wa-inbox-self></wa-inbox-self>`,
  );
}

async function open(canvasElement: HTMLElement): Promise<HTMLElement> {
  (await findButton(canvasElement, 'Marta')).click();
  return find(canvasElement, '.menu');
}

export const AtWork: Story = {
  render: () => show(false),
  play: async ({ canvasElement, userEvent }) => {
    const menu = await open(canvasElement);
    await waitForText(menu, /Available.*Away.*Comfortable.*Compact/);
    await userEvent.keyboard('{ArrowDown}{Escape}');
    await waitFor(() => !menu.matches(':popover-open'), 'the menu to close');
    menu.showPopover();
  },
};

export const Away: Story = {
  render: () => show(true),
  play: async ({ canvasElement }) => {
    const menu = await open(canvasElement);
    await waitFor(() => menu.querySelector('[aria-checked=true]')?.textContent?.includes('Away'), 'what is chosen');
  },
};
