import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { templatePayload } from '../../../src/backend/whatsapp/template-payload.ts';
import { filledTemplate, type Template, type TemplateValues } from '../../../src/domain/index.ts';
import { templateOf } from '../../domain/template/template-samples.ts';

const none: TemplateValues = { body: {}, buttons: {} };
const plain = { body: 'Nothing to fill in.' };
const image = { kind: 'image', fileId: 'f1', mime: 'image/jpeg' } as const;
const mediaIds = { f1: 'm1', f2: 'm2' };
const payloadOf = (changed: Partial<Template>, values: TemplateValues) =>
  templatePayload(filledTemplate(templateOf(changed), values), mediaIds);
const quick = { kind: 'quick-reply', text: 'Yes' } as const;
const url = { kind: 'url', text: 'Track', url: 'https://example.com/{{1}}' } as const;

type Row = readonly [title: string, Partial<Template>, TemplateValues, components: unknown];

/** One row per component and button of the fact sheet §13.4. */
const table: readonly Row[] = [
  [
    'positional variables in their order',
    { body: '{{10}} {{2}} {{1}}' },
    { body: { 10: 'j', 2: 'b', 1: 'a' }, buttons: {} },
    [
      {
        type: 'body',
        parameters: [
          { type: 'text', text: 'a' },
          { type: 'text', text: 'b' },
          { type: 'text', text: 'j' },
        ],
      },
    ],
  ],
  [
    'named variables with their names',
    { header: { format: 'text', text: 'Order {{order_id}}' }, body: 'Hi {{name}}.' },
    { header: { kind: 'text', text: 'A-17' }, body: { name: 'Ada' }, buttons: {} },
    [
      { type: 'header', parameters: [{ type: 'text', parameter_name: 'order_id', text: 'A-17' }] },
      { type: 'body', parameters: [{ type: 'text', parameter_name: 'name', text: 'Ada' }] },
    ],
  ],
  [
    'a positional header',
    { ...plain, header: { format: 'text', text: 'Order {{1}}' } },
    { ...none, header: { kind: 'text', text: 'A-17' } },
    [{ type: 'header', parameters: [{ type: 'text', text: 'A-17' }] }],
  ],
  [
    'a picture by its media id',
    { ...plain, header: { format: 'image' } },
    { ...none, header: image },
    [{ type: 'header', parameters: [{ type: 'image', image: { id: 'm1' } }] }],
  ],
  [
    'a video',
    { ...plain, header: { format: 'video' } },
    { ...none, header: { kind: 'video', fileId: 'f2', mime: 'video/mp4', fileName: 'a.mp4' } },
    [{ type: 'header', parameters: [{ type: 'video', video: { id: 'm2' } }] }],
  ],
  [
    'a document with its name',
    { ...plain, header: { format: 'document' } },
    { ...none, header: { kind: 'document', fileId: 'f2', mime: 'application/pdf', fileName: 'a.pdf' } },
    [{ type: 'header', parameters: [{ type: 'document', document: { id: 'm2', filename: 'a.pdf' } }] }],
  ],
  [
    'a place',
    { ...plain, header: { format: 'location' } },
    { ...none, header: { kind: 'location', latitude: 60.1, longitude: 24.9, name: 'Shop', address: 'Kaisaniemi 1' } },
    [
      {
        type: 'header',
        parameters: [
          { type: 'location', location: { latitude: 60.1, longitude: 24.9, name: 'Shop', address: 'Kaisaniemi 1' } },
        ],
      },
    ],
  ],
  [
    'buttons by their index among all',
    {
      ...plain,
      buttons: [quick, { kind: 'phone', text: 'Call', phone: '+39' }, url, { kind: 'copy-code', text: 'Copy' }],
    },
    { body: {}, buttons: { 0: 'YES_1', 2: 'A-17', 3: 'SPRING' } },
    [
      { type: 'button', sub_type: 'quick_reply', index: '0', parameters: [{ type: 'payload', payload: 'YES_1' }] },
      { type: 'button', sub_type: 'url', index: '2', parameters: [{ type: 'text', text: 'A-17' }] },
      {
        type: 'button',
        sub_type: 'copy_code',
        index: '3',
        parameters: [{ type: 'coupon_code', coupon_code: 'SPRING' }],
      },
    ],
  ],
  [
    'a form with a token in any case',
    { ...plain, buttons: [{ kind: 'flow', text: 'Book' }] },
    none,
    [
      {
        type: 'button',
        sub_type: 'flow',
        index: '0',
        parameters: [{ type: 'action', action: { flow_token: 'unused' } }],
      },
    ],
  ],
  [
    'a form with its own token',
    { ...plain, buttons: [{ kind: 'flow', text: 'Book' }] },
    { body: {}, buttons: { 0: 'token-1' } },
    [
      {
        type: 'button',
        sub_type: 'flow',
        index: '0',
        parameters: [{ type: 'action', action: { flow_token: 'token-1' } }],
      },
    ],
  ],
  ['a catalogue without a word', { ...plain, buttons: [{ kind: 'catalogue', text: 'See all' }] }, none, undefined],
  [
    'an authentication code twice',
    { category: 'authentication', body: '{{1}} is your code.', buttons: [{ kind: 'otp', text: 'Copy code' }] },
    { body: { 1: '471190' }, buttons: {} },
    [
      { type: 'body', parameters: [{ type: 'text', text: '471190' }] },
      { type: 'button', sub_type: 'url', index: '0', parameters: [{ type: 'text', text: '471190' }] },
    ],
  ],
  [
    'the end of an offer',
    { ...plain, offer: { text: 'Ends soon', hasExpiration: true } },
    { ...none, offerEndsAt: 1_795_168_800_000 },
    [
      {
        type: 'limited_time_offer',
        parameters: [{ type: 'limited_time_offer', limited_time_offer: { expiration_time_ms: 1_795_168_800_000 } }],
      },
    ],
  ],
  [
    'every card of a carousel',
    {
      ...plain,
      cards: [
        { header: { format: 'image' }, body: 'For {{1}}', buttons: [quick, url] },
        { header: { format: 'image' }, body: 'Plain', buttons: [quick] },
      ],
    },
    {
      ...none,
      cards: [
        { header: image, body: { 1: 'Ada' }, buttons: { 1: 'x' } },
        { header: { ...image, fileId: 'f2' }, body: {}, buttons: {} },
      ],
    },
    [
      {
        type: 'carousel',
        cards: [
          {
            card_index: 0,
            components: [
              { type: 'header', parameters: [{ type: 'image', image: { id: 'm1' } }] },
              { type: 'body', parameters: [{ type: 'text', text: 'Ada' }] },
              { type: 'button', sub_type: 'url', index: '1', parameters: [{ type: 'text', text: 'x' }] },
            ],
          },
          { card_index: 1, components: [{ type: 'header', parameters: [{ type: 'image', image: { id: 'm2' } }] }] },
        ],
      },
    ],
  ],
  ['nothing for what has nothing to fill in', { ...plain, header: { format: 'text', text: 'Hi' } }, none, undefined],
];

describe('templatePayload', () => {
  for (const [title, changed, values, components] of table) {
    it(`names ${title}`, () => {
      const expected = {
        name: 'delivery_note',
        language: { code: 'en_US' },
        ...(components === undefined ? {} : { components }),
      };
      assert.deepEqual(payloadOf(changed, values), expected);
    });
  }

  it('does not send a header without its file', () => {
    const values: TemplateValues = { ...none, header: { ...image, fileId: 'lost' } };
    assert.throws(() => payloadOf({ ...plain, header: { format: 'image' } }, values), RangeError);
  });
});
