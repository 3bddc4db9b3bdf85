import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/index.ts';
import { MemoryCache } from '../../src/cache/index.ts';
import { browserPorts, createInboxStore, type InboxStore } from '../../src/store/index.ts';
import { SampleAdapter } from '../../src/testing/sample-adapter/sample-adapter.ts';
import { SampleBackend } from '../../src/testing/sample-adapter/sample-backend.ts';
import { inAll, waitFor, waitForText } from '../watch.ts';
import { openInbox, reply, waitForDelivery } from './show-inbox.ts';

/** A backend that can do the least there is: no feed, no memory of what it was asked, no notes, tags, owners or counts. */
const meta: Meta = {
  title: 'Worlds/Lowest level',
  component: 'wa-inbox',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

const THREAD = 'thread-Tove Lindgren';

let kept: InboxStore | undefined;

interface Opened {
  readonly backend: SampleBackend;
  readonly store: InboxStore;
}

async function openSample(): Promise<{ opened: Opened }> {
  await kept?.close();
  const backend = new SampleBackend(() => Date.now());
  backend.receive('Tove Lindgren', 'Is the ferry running today?');
  backend.receive('Tove Lindgren', 'We are four with bicycles.');
  backend.receive('Aksel Berg', 'Thank you!');
  const adapter = new SampleAdapter(backend);
  const openCache = async () => new MemoryCache(null);
  const store = createInboxStore(browserPorts({ adapter, openCache, endpoint: 'sample' }));
  kept = store;
  return { opened: { backend, store } };
}

const render: StoryObj['render'] = (_args, { loaded }) => {
  const { store } = loaded['opened'] as Opened;
  return html`<div class="screen" data-width="full">
    <wa-inbox .store=${store} .conversationId=${THREAD}></wa-inbox>
  </div>`;
};

export const ShownAsWhatItIs: StoryObj = {
  loaders: [openSample],
  render,
  play: async ({ canvasElement }) => {
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, 'We are four with bicycles.');
    await waitForText(inbox, 'asks every few seconds');
    const offered = ['.assignee', '[role=radiogroup]', '.beacon button'].filter((one) => inAll(inbox, one).length > 0);
    if (offered.length > 0) throw new Error(`offers what the backend cannot do: ${offered.join(', ')}`);
  },
};

export const ALostAnswerStaysUnknown: StoryObj = {
  loaders: [openSample],
  render,
  play: async ({ canvasElement, loaded, userEvent }) => {
    const inbox = await openInbox(canvasElement);
    await waitForText(inbox, 'We are four with bicycles.');
    const { backend, store } = loaded['opened'] as Opened;
    // The read mark goes first: the answer to be lost is the reply's.
    const isRead = () => store.conversation(THREAD).current.conversation?.unread === 0;
    await waitFor(() => isRead() && store.status.current.outbox.waiting === 0, 'the read mark to arrive');
    backend.loseNextAnswer();
    await reply(inbox, userEvent, 'It leaves at nine.');
    await waitForDelivery(inbox, 'It leaves at nine.', /Checking/);
  },
};
