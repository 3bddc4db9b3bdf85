import { html, type TemplateResult } from 'lit';
import '../../src/define/wa-inbox-message.ts';
import type { MessageContent } from '../../src/domain/index.ts';
import type { MessageView, ShownDelivery } from '../../src/store/index.ts';
import { agent, colleague, message } from '../../test/elements/fake-views.ts';
import { SURROUNDINGS } from './sample-files.ts';

/** How a sample message is shown besides what it says. */
export interface MessageShow {
  readonly withAuthor?: boolean;
  readonly asks?: boolean;
  readonly flash?: boolean;
  readonly avatarSeed?: string;
}

/** A message as a timeline draws it: the row has a name and can be reached by keyboard. */
export function bubble(over: Partial<MessageView>, show: MessageShow = {}): TemplateResult {
  return html`<wa-inbox-message
    role="article"
    tabindex="0"
    aria-label="Message"
    first
    last
    .message=${message(over)}
    .contactName=${'Giulia Rossi'}
    .viewerId=${agent.id}
    .withAuthor=${show.withAuthor ?? false}
    .asks=${show.asks ?? false}
    .flash=${show.flash ?? false}
    .avatarSeed=${show.avatarSeed ?? ''}
    .surroundings=${SURROUNDINGS}
  ></wa-inbox-message>`;
}

export const mate = { id: colleague.id, name: colleague.name };

/** A message of a colleague that has come this far. */
export function outbound(delivery: ShownDelivery, over: Partial<MessageView> = {}): Partial<MessageView> {
  return {
    direction: 'outbound',
    author: mate,
    delivery,
    content: { kind: 'text', text: 'It left our warehouse this morning and should be with you on Thursday.' },
    ...over,
  };
}

/** Every kind of content, each with what it usually carries. */
export const CONTENTS: readonly (readonly [name: string, content: MessageContent])[] = [
  ['Text', { kind: 'text', text: 'When does my *parcel* arrive? See https://example.com/orders/20455' }],
  ['Emoji', { kind: 'text', text: '👍🏽🎉' }],
  ['Photo', { kind: 'image', mediaId: '1', mime: 'image/jpeg', caption: 'The lamp came with a crack in its foot' }],
  ['Video', { kind: 'video', mediaId: '2', mime: 'video/mp4' }],
  ['Voice message', { kind: 'audio', mediaId: '3', mime: 'audio/ogg; codecs=opus', voice: true }],
  ['Audio file', { kind: 'audio', mediaId: '4', mime: 'audio/mpeg' }],
  ['Document', { kind: 'document', mediaId: '5', mime: 'application/pdf', fileName: 'Invoice 2026-0311.pdf' }],
  ['Sticker', { kind: 'sticker', mediaId: '6', mime: 'image/webp', animated: true }],
  [
    'Location',
    { kind: 'location', latitude: 45.4642, longitude: 9.19, name: 'Duomo', address: 'Piazza del Duomo, Milano' },
  ],
  [
    'Contacts',
    {
      kind: 'contacts',
      contacts: [
        { name: 'Anna Verdi', phones: ['+390212345671', '+390212345672'] },
        { name: '', phones: ['+390212345673'] },
      ],
    },
  ],
  ['Choice', { kind: 'choice', title: 'Tomorrow morning', payload: 'slot-1' }],
  ['Choice from a list', { kind: 'choice', title: 'Milano', description: 'Pick up in the shop', payload: 'city-2' }],
  ['Form', { kind: 'form', name: 'Return', response: '{"reason":"Broken","pickup":"Thursday"}' }],
  ['Form that is broken', { kind: 'form', name: 'Return', response: '{"reason":' }],
  ['Calls allowed', { kind: 'call-permission', granted: true }],
  ['Calls not allowed', { kind: 'call-permission', granted: false }],
  ['Reaction', { kind: 'reaction', targetWamid: 'x', emoji: '❤️' }],
  ['Reaction taken back', { kind: 'reaction', targetWamid: 'x', emoji: null }],
  [
    'Order',
    {
      kind: 'order',
      note: 'Wrap it as a present, please',
      items: [
        { productId: 'LAMP-2', quantity: 2, price: 49.5, currency: 'EUR' },
        { productId: 'BULB', quantity: 4, price: 3.2, currency: 'EUR' },
      ],
    },
  ],
  ['Edited', { kind: 'edit', targetWamid: 'x', text: 'Rather on Friday' }],
  ['Deleted', { kind: 'revoke', targetWamid: 'x' }],
  ['Not known here', { kind: 'unsupported', type: 'poll', code: 131051, detail: 'Message type is not supported' }],
];

/** Texts people do send, each of which has broken an inbox somewhere. */
export const NAUGHTY: readonly (readonly [name: string, text: string])[] = [
  ['A word without end', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3)],
  ['An address without end', `https://example.com/${'a1b2c3'.repeat(60)}`],
  ['Markup', '<img src=x onerror=alert(1)> <script>alert(1)</script> & &amp; {{7*7}}'],
  ['A false address', 'javascript:alert(1) and https://you@evil.example/ and https://аррle.com/'],
  ['Marks on marks', 'Ţ̷̛͕̗̹̿͋̈́o̶̧̞̰̍̀͠ ̸̢̹̳̎͑i̵̛̟̫͊̂n̴̢͍̤̈́̕v̷̡̰̀̕o̸̧͎̒k̶̡̬̄̕ẽ̵̡̞̆'],
  ['Directions mixed', 'Order 20455 ‮txt.exe‬ مرحبا 123 abc שלום'],
  ['Nothing but marks of format', '*_~`*_~`'],
  ['Families and flags', '👩‍👩‍👧‍👦 🏳️‍🌈 🇨🇿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 and text'],
];
