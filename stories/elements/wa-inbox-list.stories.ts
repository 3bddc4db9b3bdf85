import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import '../../src/define/wa-inbox-list.ts';
import { type ConversationFilter, InboxError } from '../../src/domain/index.ts';
import type { InboxListElement } from '../../src/elements/list/inbox-list.ts';
import type { ListView } from '../../src/store/index.ts';
import { FakeStore } from '../../test/elements/fake-store.ts';
import { list, MINUTE, NOW, row, rows } from '../../test/elements/fake-views.ts';
import { withStore } from '../show-part.ts';
import { find, findButton, inAll, waitFor, waitForText } from '../watch.ts';

/** The conversations of a filter, newest activity first, windowed. */
const meta: Meta<InboxListElement> = { title: 'Elements/List', component: 'wa-inbox-list' };
export default meta;

type Story = StoryObj<InboxListElement>;

function show(view: ListView, filter: ConversationFilter = {}): TemplateResult {
  const store = new FakeStore();
  store.conversations({ filter }).set(view);
  return withStore(
    store,
    'list',
    html`<wa-inbox-list .filter=${filter} conversation-id="conversation-2"></wa-inbox-list>`,
  );
}

const FEW = [
  row({ unread: 2, needsReply: true }),
  row({ id: 'conversation-2', contactId: 'c2', name: 'Eero Korhonen', tags: ['order'], activityAt: NOW - 9 * MINUTE }),
  row({ id: 'conversation-3', contactId: 'c3', name: 'Tereza Svobodová', windowClosesAt: NOW + 62 * MINUTE }),
  row({ id: 'conversation-4', contactId: 'c4', name: 'ليلى حداد', hasDraft: true }),
  row({ id: 'conversation-5', contactId: 'c5', name: '+49 151 1234 0502', lastMessage: null }),
];

export const AFewConversations: Story = {
  render: () => show(list({ rows: FEW })),
  play: async ({ canvasElement, userEvent }) => {
    const opened: unknown[] = [];
    canvasElement.addEventListener('wa-inbox-open', (event) => opened.push(event.detail));
    await waitForText(canvasElement, 'Tereza Svobodová');
    (await find(canvasElement, '[role=listbox]')).focus();
    await userEvent.keyboard('{Home}{ArrowDown}{ArrowDown}{Enter}');
    await expect(opened).toEqual([{ conversationId: 'conversation-3' }]);
    await waitFor(() => inAll(canvasElement, '[aria-selected=true]').length === 1, 'the opened row');
  },
};

export const Loading: Story = {
  render: () => show(list({ load: { state: 'loading' } })),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Loading conversations'),
};

const unavailable = new InboxError('unavailable', 'The story says so.');

export const CouldNotBeLoaded: Story = {
  render: () => show(list({ load: { state: 'failed', error: unavailable } })),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'Conversations could not be loaded');
    await findButton(canvasElement, 'Try again');
  },
};

export const FromTheLastVisit: Story = {
  render: () => show(list({ rows: FEW, load: { state: 'ready', stale: true } })),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'From your last visit, being brought up to date'),
};

export const NotUpToDate: Story = {
  render: () => show(list({ rows: FEW, load: { state: 'failed', error: unavailable } })),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Not up to date'),
};

export const Changed: Story = {
  render: () => show(list({ rows: FEW, changed: 3 })),
  play: async ({ canvasElement }) => {
    await findButton(canvasElement, '3 changed · Refresh');
  },
};

export const TheNextOnesFailed: Story = {
  render: () => show(list({ rows: FEW, more: 'failed' })),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'More could not be loaded'),
};

export const TenThousandConversations: Story = {
  render: () => show(list({ rows: rows(10_000) })),
  play: async ({ canvasElement, userEvent }) => {
    await waitForText(canvasElement, 'Customer 1 ');
    (await find(canvasElement, '[role=listbox]')).focus();
    await userEvent.keyboard('{End}');
    await waitForText(canvasElement, 'Customer 10000');
    await expect(inAll(canvasElement, '[role=option]').length).toBeLessThan(60);
  },
};

/** What an empty list says depends on what was asked for. */
function empty(filter: ConversationFilter, words: string): Story {
  return {
    render: () => show(list(), filter),
    play: async ({ canvasElement }) => waitForText(canvasElement, words),
  };
}

export const Empty = empty({}, 'No conversations yet');
export const NoneNew = empty({ status: 'new' }, 'No new conversations');
export const NonePending = empty({ status: 'pending' }, 'Nothing pending');
export const NoneResolved = empty({ status: 'resolved' }, 'Nothing resolved yet');
export const NoneMine = empty({ assigneeId: 'agent-1' }, 'Nothing assigned');
export const NoneUnassigned = empty({ assigneeId: null }, 'Every conversation has an owner');
export const NoneUnread = empty({ unread: true }, 'Nothing unread');
export const NobodyWaits = empty({ needsReply: true }, 'Nobody is waiting');
