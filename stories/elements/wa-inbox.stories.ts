import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../../src/index.ts';
import { InboxError, type InboxErrorCode } from '../../src/domain/index.ts';
import type { InboxElement } from '../../src/elements/inbox/inbox.ts';
import type { CacheState, ConnectionState } from '../../src/store/index.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { list, NOW, rows, session } from '../../test/elements/fake-views.ts';
import { findButton, inAll, waitForText } from '../watch.ts';

/** The whole inbox over a store that holds still: what stands in its way, and what it says about it. Days of work are in Worlds. */
const meta: Meta<InboxElement> = {
  title: 'Elements/Inbox',
  component: 'wa-inbox',
  parameters: { docs: { story: { inline: false, height: '480px' } } },
};
export default meta;

type Story = StoryObj<InboxElement>;

function show(
  prepare: (store: FakeStore) => void = () => undefined,
  conversationId: string | null = null,
): TemplateResult {
  const store = new FakeStore();
  store.conversations({ filter: {} }).set(list({ rows: rows(30) }));
  prepare(store);
  return html`<div class="screen"><wa-inbox .store=${store} .conversationId=${conversationId}></wa-inbox></div>`;
}

export const NothingOpen: Story = {
  render: () => show(),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'No conversation open'),
};

export const SigningIn: Story = {
  render: () =>
    show((store) => {
      store.session.set({ load: { state: 'loading' }, session: null });
      store.status.set({ ...store.status.current, connection: { state: 'connecting' } });
      store.conversations({ filter: {} }).set(list({ load: { state: 'loading' } }));
      store.channels.set([]);
    }),
  play: async ({ canvasElement }) => waitForText(canvasElement, /Connecting.*Loading conversations/),
};

function failed(code: InboxErrorCode) {
  return (store: FakeStore) => {
    const load = { state: 'failed', error: new InboxError(code, 'The story says so.') } as const;
    store.session.set({ load, session: null });
    store.status.set({ ...store.status.current, connection: { state: 'stopped', code } });
  };
}

export const NotSignedIn: Story = {
  render: () => show(failed('unauthenticated')),
  play: async ({ canvasElement }) => waitForText(canvasElement, /Sign in to see the inbox.*You are not signed in/),
};

export const TokenExpired: Story = {
  render: () => show(failed('token-expired')),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'Your sign-in has ended.');
    await findButton(canvasElement, 'Try again');
  },
};

export const OlderThanTheServer: Story = {
  render: () => show(failed('version-unsupported')),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'This page is older than the server. Reload it.'),
};

export const ServerSilent: Story = {
  render: () => show(failed('unavailable')),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'The inbox could not be opened'),
};

export const NoChannelYet: Story = {
  render: () =>
    show((store) => {
      store.session.set({ load: { state: 'ready', stale: false }, session: session({}) });
      store.channels.set([]);
    }),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'No channel is open to you yet'),
};

/** An open conversation, and a connection or a storage that is not what it should be. */
function troubled(connection: ConnectionState, cache: CacheState, words: string | RegExp): Story {
  return {
    render: () =>
      show(
        (store) =>
          store.status.set({ connection, cache, outbox: { waiting: 2, refused: 0, asking: 0 }, leading: true }),
        'conversation-1',
      ),
    play: async ({ canvasElement }) => waitForText(canvasElement, words),
  };
}

const KEPT: CacheState = { mode: 'indexeddb', reason: null };

export const Reconnecting = troubled(
  { state: 'reconnecting', retryAt: NOW + 5_000, code: 'unavailable' },
  KEPT,
  /Reconnecting.*The connection broke.*2 waiting/,
);
export const Offline = troubled({ state: 'offline' }, KEPT, /Offline.*No network/);
export const OutOfSpace = troubled(
  { state: 'online' },
  { mode: 'memory', reason: 'quota' },
  'This device is out of space',
);
export const NewerVersionInAnotherTab = troubled(
  { state: 'online' },
  { mode: 'memory', reason: 'newer-version' },
  'A newer version runs in another tab',
);
export const StorageHeldByAnotherTab = troubled(
  { state: 'online' },
  { mode: 'memory', reason: 'blocked' },
  'Another tab holds the storage',
);

export const Refused: Story = {
  render: () =>
    show((store) =>
      store.refusals.set([
        {
          command: { id: 'a', type: 'conversation.assign', conversationId: 'conversation-1', assigneeId: 'agent-9' },
          code: 'assignee-without-access',
        },
        { command: { id: 'b', type: 'tag.add', conversationId: 'conversation-1', tag: 'vip' }, code: 'too-many-tags' },
      ]),
    ),
  play: async ({ canvasElement, userEvent }) => {
    await waitForText(canvasElement, /Not assigned.*Tags not changed/);
    await userEvent.click(await findButton(canvasElement, 'Dismiss'));
    await expect(inAll(canvasElement, '.toast').length).toBeGreaterThan(0);
  },
};
