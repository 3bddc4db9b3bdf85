import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { MessageContent } from '../../src/domain/index.ts';
import { agent, HOUR, MINUTE, NOW } from '../../test/elements/fake-views.ts';
import { gallery } from '../show-part.ts';
import { findButton, inAll, waitForText } from '../watch.ts';
import { bubble, mate, outbound } from './message-samples.ts';
import { photo } from './sample-files.ts';

/** Messages that are more than words: places, people, orders, forms, what customers tap, what happened to a message. */
const meta: Meta = { title: 'Parts/Cards' };
export default meta;

type Story = StoryObj;

export const PlacesAndPeople: Story = {
  render: () =>
    gallery([
      [
        'Place',
        bubble({
          content: {
            kind: 'location',
            latitude: 45.4642,
            longitude: 9.19,
            name: 'Duomo',
            address: 'Piazza del Duomo, Milano',
          },
        }),
      ],
      ['Place without a name', bubble({ content: { kind: 'location', latitude: 0, longitude: 0 } })],
      [
        'People',
        bubble({
          content: {
            kind: 'contacts',
            contacts: [
              {
                name: 'Anna Verdi',
                organization: 'Verdi Traslochi',
                phones: ['+390212345671', '+390212345672'],
                emails: ['anna@verdi.example'],
                addresses: ['Via Larga 3, Milano'],
                birthday: '1984-05-12',
              },
              { name: '', phones: ['+390212345673'] },
            ],
          },
        }),
      ],
    ]),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'Piazza del Duomo');
    await findButton(canvasElement, 'Start a conversation');
    await expect(inAll(canvasElement, 'a[href^="https://www.openstreetmap.org"]')).toHaveLength(2);
  },
};

const ORDER: MessageContent = {
  kind: 'order',
  note: 'Wrap it as a present, please',
  items: [
    { productId: 'LAMP-2', quantity: 2, price: 49.5, currency: 'EUR' },
    { productId: 'BULB', quantity: 4, price: 3.2, currency: 'EUR' },
  ],
};

const FORM =
  '{"screen_0_Full_Name_0":"Giulia Rossi","screen_0_Reason_1":"Broken","items":["LAMP-2","BULB"],"flow_token":"t"}';

export const OrdersFormsAndChoices: Story = {
  render: () =>
    gallery([
      ['Order', bubble({ content: ORDER })],
      ['Form', bubble({ content: { kind: 'form', name: 'Return', response: FORM } })],
      ['Form that is broken', bubble({ content: { kind: 'form', name: 'Return', response: '{"reason":' } })],
      ['Choice', bubble({ content: { kind: 'choice', title: 'Tomorrow morning', payload: 'slot-1' } })],
      [
        'Choice from a list',
        bubble({ content: { kind: 'choice', title: 'Milano', description: 'Pick up in the shop', payload: 'c' } }),
      ],
      [
        'From an ad',
        bubble({
          referral: {
            kind: 'ad',
            sourceId: '1',
            sourceUrl: 'https://fb.me/2kqA',
            headline: 'Lamps, 20 % off',
            body: 'All desk lamps until Sunday',
            mediaType: 'image',
            clickId: null,
          },
        }),
      ],
      ['About a product', bubble({ referral: { kind: 'product', catalogId: '1', productId: 'LAMP-2' } })],
    ]),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, '€111.80');
    await waitForText(canvasElement, 'Full Name');
    await waitForText(canvasElement, 'The answers cannot be read.');
  },
};

export const WhatCustomersTap: Story = {
  render: () =>
    gallery([
      [
        'Buttons',
        bubble(
          outbound('read', {
            content: {
              kind: 'buttons',
              body: 'When shall we come?',
              footer: 'Kestrel Shop',
              buttons: [
                { id: '1', title: 'Tomorrow morning' },
                { id: '2', title: 'Tomorrow evening' },
              ],
            },
          }),
        ),
      ],
      [
        'List',
        bubble(
          outbound('delivered', {
            content: {
              kind: 'list',
              header: { kind: 'text', text: 'Pick-up' },
              body: 'Where would you like to pick it up?',
              button: 'Shops',
              sections: [
                {
                  title: 'Milano',
                  rows: [
                    { id: '1', title: 'Duomo', description: 'Open until 20:00' },
                    { id: '2', title: 'Navigli' },
                  ],
                },
              ],
            },
          }),
        ),
      ],
      [
        'Link',
        bubble(
          outbound('sent', {
            content: {
              kind: 'link',
              body: 'Your invoice is ready.',
              button: { title: 'Open invoice', url: 'https://shop.example/i/20455' },
            },
          }),
        ),
      ],
      ['Template', bubble(outbound('read', { content: TEMPLATE }))],
      ['Carousel', bubble(outbound('read', { content: CAROUSEL }))],
    ]),
  play: async ({ canvasElement }) => {
    await waitForText(canvasElement, 'Template: order_sent');
    await waitForText(canvasElement, 'Tomorrow evening');
  },
};

const TEMPLATE: MessageContent = {
  kind: 'template',
  templateId: 't1',
  name: 'order_sent',
  language: 'en',
  category: 'utility',
  header: { kind: 'image', fileId: 'drawing-1200-630-40' },
  body: 'Hello Giulia, your order *20455* is on its way.',
  footer: 'Kestrel Shop',
  buttons: [
    { kind: 'url', text: 'Track it', value: 'https://shop.example/t/20455' },
    { kind: 'phone', text: 'Call us', value: '+39021234567' },
    { kind: 'quick-reply', text: 'Stop' },
  ],
  values: { body: {}, buttons: {} },
};

const CAROUSEL: MessageContent = {
  ...TEMPLATE,
  name: 'spring_lamps',
  header: { kind: 'text', text: 'Spring' },
  body: 'Three lamps for you',
  buttons: [],
  offer: { text: '20 % off until tomorrow', endsAt: NOW + 20 * HOUR },
  cards: ['Owl', 'Heron', 'Wren'].map((name, index) => ({
    header: { kind: 'image', fileId: `drawing-400-300-${index * 90}` },
    body: `${name}, €${49 + index}`,
    buttons: [{ kind: 'quick-reply', text: 'I like it' }],
  })),
};

const REACTED = { from: 'customer', emoji: '❤️', at: NOW, author: null, delivery: null } as const;
const OURS = { from: 'business', emoji: '👍', at: NOW, author: { id: agent.id, name: agent.name } } as const;

export const WhatHappenedToIt: Story = {
  render: () =>
    gallery([
      ['Reaction', bubble(outbound('read', { reactions: [REACTED] }))],
      [
        'Both sides, ours on its way',
        bubble({ reactions: [{ ...OURS, delivery: 'sending' }, REACTED], actions: ['react'] }),
      ],
      ['Ours did not go', bubble({ reactions: [{ ...OURS, delivery: 'failed' }] })],
      ['On a photo', bubble({ content: photo(), reactions: [REACTED] })],
      ['Edited', bubble({ edits: [{ text: 'When does my parcel arive?', until: NOW - MINUTE }] })],
      ['Deleted', bubble({ revokedAt: NOW })],
      ['Photo deleted', bubble({ content: photo(), revokedAt: NOW })],
      ['Call', bubble({ content: { kind: 'call', callId: 'c', outcome: 'completed', durationMs: 185_000 } })],
      ['Missed call', bubble({ content: { kind: 'call', callId: 'c', outcome: 'missed', durationMs: null } })],
      [
        'New number',
        bubble({
          direction: 'internal',
          content: { kind: 'system', event: 'user_changed_number', text: 'The customer has a new number' },
        }),
      ],
      ['By a colleague', bubble(outbound('read', { author: mate }), { withAuthor: true })],
      ['With an avatar', bubble({}, { avatarSeed: 'contact-1' })],
    ]),
  play: async ({ canvasElement, userEvent }) => {
    await waitForText(canvasElement, 'Call, 4 min');
    await userEvent.click(await findButton(canvasElement, 'Edited'));
    await waitForText(canvasElement, 'When does my parcel arive?');
    await waitForText(canvasElement, 'The customer deleted this message');
  },
};
