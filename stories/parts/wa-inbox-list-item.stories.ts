import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/define/wa-inbox-list-item.ts';
import type { ContentKind } from '../../src/domain/index.ts';
import type { InboxListItemElement } from '../../src/elements/parts/inbox-list-item.ts';
import type { ConversationRow, RowMessage, ShownDelivery } from '../../src/store/index.ts';
import { agent, colleague, HOUR, MINUTE, NOW, row } from '../../test/elements/fake-views.ts';
import { inBox } from '../show-part.ts';
import { waitForText } from '../watch.ts';

/** A conversation in a list: who, when, the last words, and what wants attention. */
const meta: Meta<InboxListItemElement> = {
  title: 'Parts/List item',
  component: 'wa-inbox-list-item',
  args: { now: NOW, withChannel: false },
};
export default meta;

type Story = StoryObj<InboxListItemElement>;

/** Rows as a list draws them; the second one is open. */
function listOf(rows: readonly ConversationRow[], { now, withChannel }: Partial<InboxListItemElement>): TemplateResult {
  return inBox(
    'column',
    html`<div role="listbox" aria-label="Conversations" tabindex="0">
      ${rows.map(
        (one, at) =>
          html`<wa-inbox-list-item
            role="option"
            aria-selected=${at === 1}
            .row=${one}
            .now=${now ?? NOW}
            ?with-channel=${withChannel}
          ></wa-inbox-list-item>`,
      )}
    </div>`,
  );
}

function last(over: Partial<RowMessage>): { readonly lastMessage: RowMessage } {
  return {
    lastMessage: {
      direction: 'inbound',
      kind: 'text',
      text: '',
      voice: false,
      at: NOW - 2 * MINUTE,
      author: null,
      delivery: null,
      ...over,
    },
  };
}

export const AQuestion: Story = {
  args: { row: row({ unread: 2, needsReply: true }) },
  render: (args) => listOf(args.row === undefined ? [] : [args.row], args),
  play: async ({ canvasElement }) =>
    waitForText(canvasElement, /Giulia Rossi.*When does my parcel arrive\?.*Needs reply/),
};

export const WhatWantsAttention: Story = {
  render: (args) =>
    listOf(
      [
        row({ name: 'Needs reply', unread: 2, needsReply: true }),
        row({ name: 'Open in front', assignee: agent }),
        row({ name: 'Closing window', needsReply: true, windowClosesAt: NOW + 74 * MINUTE }),
        row({ name: 'A colleague types', presence: [{ id: colleague.id, name: colleague.name, doing: 'typing' }] }),
        row({ name: 'A colleague looks', presence: [{ id: colleague.id, name: colleague.name, doing: 'viewing' }] }),
        row({ name: 'With a draft', hasDraft: true }),
        row({ name: 'With tags', tags: ['order', 'vip', 'return to sender'], assignee: colleague }),
        row({ name: 'Very unread', unread: 9_999, activityAt: NOW - 26 * HOUR }),
        row({ name: 'Nothing said yet', lastMessage: null, activityAt: NOW - 90 * 24 * HOUR }),
      ],
      args,
    ),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, '1 h left');
    await waitForText(canvasElement, 'Aino Virtanen is typing');
    await waitForText(canvasElement, 'No messages yet');
  },
};

const KINDS: readonly ContentKind[] = [
  'image',
  'video',
  'audio',
  'document',
  'sticker',
  'location',
  'contacts',
  'choice',
  'form',
  'order',
  'call-permission',
  'edit',
  'revoke',
  'note',
  'unsupported',
];

export const LastMessageOfEveryKind: Story = {
  render: (args) =>
    listOf(
      [
        ...KINDS.map((kind) => row({ name: kind, ...last({ kind }) })),
        row({ name: 'voice', ...last({ kind: 'audio', voice: true }) }),
      ],
      args,
    ),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Voice message'),
};

const DELIVERIES: readonly ShownDelivery[] = [
  'stored',
  'sending',
  'sent',
  'delivered',
  'read',
  'unknown',
  'asking',
  'failed',
];

export const LastMessageFromHere: Story = {
  render: (args) =>
    listOf(
      DELIVERIES.map((delivery) =>
        row({
          name: delivery,
          ...last({ direction: 'outbound', text: 'It arrives on Thursday.', author: agent, delivery }),
        }),
      ),
      args,
    ),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Checking: It arrives on Thursday.'),
};

export const SeveralChannelsAndLongNames: Story = {
  args: { withChannel: true },
  render: (args) =>
    listOf(
      [
        row({ name: 'Maximiliane Freifrau von Hohenstein-Wolkersdorf', unread: 12, tags: ['Rücksendung'] }),
        row({ name: 'ليلى حداد', ...last({ text: 'مرحبًا، كم تكلفة الشحن إلى دبي؟' }), unread: 1 }),
        row({
          name: '+39 333 120 0101',
          channel: { id: 'c', name: 'Kundendienst und Ersatzteile', source: 'whatsapp' },
        }),
        row({ name: '@windrose.rides', assignee: { id: 'x', name: 'Aleksandra Konstantinopolska-Wyszyńska' } }),
      ],
      args,
    ),
  play: async ({ canvasElement }) => waitForText(canvasElement, 'Kundendienst und Ersatzteile'),
};
