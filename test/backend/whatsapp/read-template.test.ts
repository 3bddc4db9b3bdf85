import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { JsonNode, UnreadableError } from '../../../src/backend/whatsapp/json-node.ts';
import { readTemplate } from '../../../src/backend/whatsapp/read-template.ts';
import { filledTemplate, templateFields } from '../../../src/domain/index.ts';

const listed = { id: '901', name: 'delivery_note', language: 'en_US', status: 'APPROVED', category: 'UTILITY' };
const body = { type: 'BODY', text: 'Hello.' };
const read = (changed: object) =>
  readTemplate(new JsonNode({ ...listed, components: [body], ...changed }, ''), '2002', 7);
const withButton = (button: object) => read({ components: [body, { type: 'BUTTONS', buttons: [button] }] });

describe('readTemplate', () => {
  it('reads what every template has', () => {
    const template = read({
      language: 'en-us',
      status: 'REJECTED',
      rejected_reason: 'INVALID_FORMAT',
      quality_score: { score: 'YELLOW', date: 1 },
      parameter_format: 'NAMED',
      components: [
        {
          type: 'HEADER',
          format: 'TEXT',
          text: 'Order {{order_id}}',
          example: { header_text_named_params: [{ param_name: 'order_id', example: 'A-17' }] },
        },
        {
          type: 'BODY',
          text: 'Hello {{name}}.',
          example: { body_text_named_params: [{ param_name: 'name', example: 'Ada' }] },
        },
        { type: 'FOOTER', text: 'Kestrel Cycles' },
      ],
    });
    assert.deepEqual(template, {
      id: '901',
      accountId: '2002',
      name: 'delivery_note',
      language: 'en_US',
      category: 'utility',
      status: 'rejected',
      reason: 'INVALID_FORMAT',
      quality: 'yellow',
      parameterFormat: 'named',
      header: { format: 'text', text: 'Order {{order_id}}' },
      body: 'Hello {{name}}.',
      footer: 'Kestrel Cycles',
      buttons: [],
      offer: null,
      cards: [],
      samples: { 'header.order_id': 'A-17', name: 'Ada' },
      unsupported: [],
      syncedAt: 7,
    });
  });

  it('reads positional samples of header and body apart', () => {
    const { samples } = read({
      components: [
        { type: 'HEADER', format: 'TEXT', text: '{{1}}', example: { header_text: ['A-17'] } },
        { type: 'BODY', text: '{{1}} {{2}}', example: { body_text: [['Ada', 'Monday']] } },
      ],
    });
    assert.deepEqual(samples, { 'header.1': 'A-17', 1: 'Ada', 2: 'Monday' });
  });

  for (const format of ['IMAGE', 'VIDEO', 'DOCUMENT', 'LOCATION']) {
    it(`reads a header of ${format}`, () => {
      const { header, unsupported } = read({ components: [{ type: 'HEADER', format }, body] });
      assert.deepEqual([header, unsupported], [{ format: format.toLowerCase() }, []]);
    });
  }

  const buttons: readonly [object, object][] = [
    [
      { type: 'QUICK_REPLY', text: 'Yes' },
      { kind: 'quick-reply', text: 'Yes' },
    ],
    [
      { type: 'PHONE_NUMBER', text: 'Call', phone_number: '+3902' },
      { kind: 'phone', text: 'Call', phone: '+3902' },
    ],
    [
      { type: 'URL', text: 'Track', url: 'https://a.example/{{1}}', example: ['https://a.example/x'] },
      { kind: 'url', text: 'Track', url: 'https://a.example/{{1}}' },
    ],
    [
      { type: 'COPY_CODE', text: 'Copy code', example: 'SPRING' },
      { kind: 'copy-code', text: 'Copy code' },
    ],
    [
      { type: 'OTP', otp_type: 'COPY_CODE', text: 'Copy' },
      { kind: 'otp', text: 'Copy' },
    ],
    [
      { type: 'FLOW', text: 'Book', flow_id: '1' },
      { kind: 'flow', text: 'Book' },
    ],
    [
      { type: 'CATALOG', text: 'See all' },
      { kind: 'catalogue', text: 'See all' },
    ],
    [
      { type: 'VOICE_CALL', text: 'Call us' },
      { kind: 'voice-call', text: 'Call us' },
    ],
    [
      { type: 'REQUEST_CONTACT_INFO', text: 'Share' },
      { kind: 'contact-request', text: 'Share' },
    ],
  ];
  for (const [meta, ours] of buttons) {
    it(`reads a button ${JSON.stringify(meta)}`, () => {
      const { buttons: found, unsupported } = withButton(meta);
      assert.deepEqual([found, unsupported], [[ours], []]);
    });
  }

  it('keeps the end of an example address and an example code as samples', () => {
    assert.deepEqual(
      withButton({ type: 'URL', text: 'T', url: 'https://a.example/{{1}}', example: ['https://a.example/A-17'] })
        .samples,
      { 'button.0': 'A-17' },
    );
    assert.deepEqual(withButton({ type: 'COPY_CODE', text: 'C', example: ['SPRING'] }).samples, {
      'button.0': 'SPRING',
    });
  });

  it('takes the address button of a code for what it is', () => {
    const url = 'https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}';
    const { buttons: found, body: text } = read({
      category: 'AUTHENTICATION',
      components: [
        { type: 'BODY', add_security_recommendation: true },
        { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Copy code', url }] },
      ],
    });
    assert.deepEqual([found, text], [[{ kind: 'otp', text: 'Copy code' }], '{{1}}']);
  });

  it('reads offers and carousels', () => {
    const card = {
      components: [
        { type: 'HEADER', format: 'IMAGE' },
        { type: 'BODY', text: 'For {{1}}', example: { body_text: [['you']] } },
        { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Yes' }] },
      ],
    };
    const { offer, cards, samples } = read({
      components: [
        body,
        { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'Ends soon', has_expiration: true } },
        { type: 'CAROUSEL', cards: [card] },
      ],
    });
    assert.deepEqual(offer, { text: 'Ends soon', hasExpiration: true });
    assert.deepEqual(cards, [
      { header: { format: 'image' }, body: 'For {{1}}', buttons: [{ kind: 'quick-reply', text: 'Yes' }] },
    ]);
    assert.deepEqual(samples, { 'card.0.1': 'you' });
  });

  const unsupported: readonly [string, object][] = [
    ['HEADER GIF', { components: [{ type: 'HEADER', format: 'GIF' }, body] }],
    ['HEADER PRODUCT', { components: [{ type: 'HEADER', format: 'PRODUCT' }, body] }],
    ['HEADER HOLOGRAM', { components: [{ type: 'HEADER', format: 'HOLOGRAM' }, body] }],
    ['HEADER', { components: [{ type: 'HEADER', format: 'TEXT', text: '{{1}} {{2}}' }, body] }],
    ['BUTTON MPM', { components: [body, { type: 'BUTTONS', buttons: [{ type: 'MPM', text: 'View' }] }] }],
    ['BUTTON TELEPORT', { components: [body, { type: 'BUTTONS', buttons: [{ type: 'TELEPORT' }] }] }],
    ['TAP_TARGET', { components: [body, { type: 'tap_target' }] }],
    ['BODY', { components: [] }],
  ];
  for (const [part, changed] of unsupported) {
    it(`names ${part} as a part it cannot fill in`, () => assert.deepEqual(read(changed).unsupported, [part]));
  }

  for (const [meta, ours] of [
    ['FLAGGED', 'approved'],
    ['REINSTATED', 'approved'],
    ['LOCKED', 'disabled'],
    ['IN_APPEAL', 'in-appeal'],
    ['SNOOZED', 'unknown'],
  ]) {
    it(`takes ${meta} for ${ours}`, () => assert.equal(read({ status: meta }).status, ours));
  }

  for (const key of ['id', 'name', 'language']) {
    it(`cannot read a template without ${key}`, () => {
      assert.throws(() => read({ [key]: null }), UnreadableError);
    });
  }

  it('reads any components there may be, or says that it cannot', () => {
    const type = fc.constantFrom('HEADER', 'BODY', 'FOOTER', 'BUTTONS', 'CAROUSEL', 'LIMITED_TIME_OFFER', 'X', null, 7);
    const component = fc.record(
      {
        type,
        format: fc.constantFrom('TEXT', 'IMAGE', 'GIF', 3, null),
        text: fc.anything(),
        example: fc.jsonValue(),
        buttons: fc.jsonValue(),
        cards: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.array(component), fc.jsonValue()), fc.jsonValue(), (components, status) => {
        const template = { rev: 1, ...read({ components, status }) };
        for (const { id } of templateFields(template)) assert.equal(typeof id, 'string');
        filledTemplate(template, { body: {}, buttons: {} });
      }),
    );
  });
});
