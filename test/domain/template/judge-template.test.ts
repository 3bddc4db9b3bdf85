import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  filledTemplate,
  hasVariable,
  judgeTemplate,
  type RefusalCode,
  type Template,
  type TemplateStatus,
  type TemplateValues,
  templateFields,
  whyNotSendable,
} from '../../../src/domain/index.ts';
import { NOW } from '../samples.ts';
import { templateOf } from './template-samples.ts';

const none: TemplateValues = { body: {}, buttons: {} };
const filled: TemplateValues = { body: { 1: 'Ada', 2: 'Monday' }, buttons: {} };
const image = { kind: 'image', fileId: 'f1', mime: 'image/jpeg' } as const;
const plain = { body: 'Nothing to fill in.' };
const url = { kind: 'url', text: 'Track', url: 'https://example.com/{{1}}' } as const;
const code = { kind: 'copy-code', text: 'Copy code' } as const;
const offer = { text: 'Ends soon', hasExpiration: true };
const card = { header: { format: 'image' }, body: 'For {{1}}', buttons: [url] } as const;
const button = (value: string): TemplateValues => ({ body: {}, buttons: { 0: value } });

type Row = readonly [title: string, Partial<Template>, TemplateValues, RefusalCode | null];

const table: readonly Row[] = [
  ['everything filled in', {}, filled, null],
  ['nothing to fill in', plain, none, null],
  ['a value that is missing', {}, { body: { 1: 'Ada' }, buttons: {} }, 'template-value-missing'],
  ['a value nobody can see', {}, { ...filled, body: { 1: '\u200B ', 2: 'x' } }, 'template-value-missing'],
  ['a line break', {}, { ...filled, body: { 1: 'a\nb', 2: 'x' } }, 'template-value-invalid'],
  ['a tab', {}, { ...filled, body: { 1: 'a\tb', 2: 'x' } }, 'template-value-invalid'],
  ['four blanks in a row', {}, { ...filled, body: { 1: 'a    b', 2: 'x' } }, null],
  ['five blanks in a row', {}, { ...filled, body: { 1: 'a     b', 2: 'x' } }, 'template-value-invalid'],
  ['a value that is a variable', {}, { ...filled, body: { 1: '{{name}}', 2: 'x' } }, 'template-value-invalid'],
  [
    'values that make a variable with the braces beside them',
    { body: 'Take {{{1}}}now' },
    { body: { 1: '{x}' }, buttons: {} },
    'template-value-invalid',
  ],
  ['a body of 1,024', { body: 'a {{1}}' }, { body: { 1: 'x'.repeat(1022) }, buttons: {} }, null],
  ['a body of 1,025', { body: 'a {{1}}' }, { body: { 1: 'x'.repeat(1023) }, buttons: {} }, 'template-too-long'],
  [
    'an offer of 601',
    { body: 'a {{1}}', offer: { text: 'x', hasExpiration: false } },
    { body: { 1: 'x'.repeat(599) }, buttons: {} },
    'template-too-long',
  ],
  [
    'a header without its value',
    { ...plain, header: { format: 'text', text: 'Re {{1}}' } },
    none,
    'template-value-missing',
  ],
  [
    'a header of 60',
    { ...plain, header: { format: 'text', text: 'Re {{1}}' } },
    { ...none, header: { kind: 'text', text: 'x'.repeat(57) } },
    null,
  ],
  [
    'a header of 61',
    { ...plain, header: { format: 'text', text: 'Re {{1}}' } },
    { ...none, header: { kind: 'text', text: 'x'.repeat(58) } },
    'template-too-long',
  ],
  ['a picture that is missing', { ...plain, header: { format: 'image' } }, none, 'template-value-missing'],
  ['a picture', { ...plain, header: { format: 'image' } }, { ...none, header: image }, null],
  [
    'no file',
    { ...plain, header: { format: 'image' } },
    { ...none, header: { ...image, fileId: '' } },
    'template-value-missing',
  ],
  [
    'a picture in place of a video',
    { ...plain, header: { format: 'video' } },
    { ...none, header: image },
    'template-value-invalid',
  ],
  [
    'a document that is no PDF',
    { ...plain, header: { format: 'document' } },
    { ...none, header: { kind: 'document', fileId: 'f', mime: 'text/plain' } },
    'file-kind',
  ],
  [
    'a place off the map',
    { ...plain, header: { format: 'location' } },
    { ...none, header: { kind: 'location', latitude: 91, longitude: 0 } },
    'template-value-invalid',
  ],
  [
    'a place',
    { ...plain, header: { format: 'location' } },
    { ...none, header: { kind: 'location', latitude: 60.2, longitude: 24.9 } },
    null,
  ],
  ['an address without its end', { ...plain, buttons: [url] }, none, 'template-value-missing'],
  ['an address with its end', { ...plain, buttons: [url] }, button('A-17'), null],
  ['an end with a blank', { ...plain, buttons: [url] }, button('A 17'), 'template-value-invalid'],
  ['an address over 2,000', { ...plain, buttons: [url] }, button('x'.repeat(1981)), 'template-too-long'],
  ['a code of 20', { ...plain, buttons: [code] }, button('x'.repeat(20)), null],
  ['a code of 21', { ...plain, buttons: [code] }, button('x'.repeat(21)), 'template-too-long'],
  [
    'a code of 16 in an offer',
    { ...plain, offer: { text: 'x', hasExpiration: false }, buttons: [code] },
    button('x'.repeat(16)),
    'template-too-long',
  ],
  [
    'a code of 16 to sign in with',
    { category: 'authentication', body: '{{1}} is your code.' },
    { body: { 1: '1'.repeat(16) }, buttons: {} },
    'template-too-long',
  ],
  ['an offer without its end', { ...plain, offer }, none, 'template-value-missing'],
  ['an offer that ends now', { ...plain, offer }, { ...none, offerEndsAt: NOW }, 'template-value-invalid'],
  ['an offer that ends later', { ...plain, offer }, { ...none, offerEndsAt: NOW + 1 }, null],
  ['a card without values', { ...plain, cards: [card] }, none, 'template-value-missing'],
  [
    'a card with its values',
    { ...plain, cards: [card] },
    { ...none, cards: [{ header: image, body: { 1: 'Ada' }, buttons: { 0: 'x' } }] },
    null,
  ],
  [
    'a card over 160',
    { ...plain, cards: [card] },
    { ...none, cards: [{ header: image, body: { 1: 'x'.repeat(157) }, buttons: { 0: 'x' } }] },
    'template-too-long',
  ],
];

describe('judgeTemplate', () => {
  for (const [title, changed, values, verdict] of table) {
    it(`${verdict === null ? 'lets' : `answers ${verdict} for`} ${title}${verdict === null ? ' go' : ''}`, () => {
      assert.equal(judgeTemplate(templateOf(changed), values, NOW), verdict);
    });
  }

  const standings: Readonly<Record<TemplateStatus, RefusalCode | null>> = {
    approved: null,
    pending: 'template-not-approved',
    rejected: 'template-not-approved',
    paused: 'template-paused',
    disabled: 'template-not-approved',
    'in-appeal': 'template-not-approved',
    'pending-deletion': 'template-not-approved',
    deleted: 'template-not-approved',
    'limit-exceeded': 'template-not-approved',
    archived: 'template-not-approved',
    unknown: 'template-not-approved',
  };
  for (const [status, verdict] of Object.entries(standings) as [TemplateStatus, RefusalCode | null][]) {
    it(`${verdict === null ? 'sends' : 'does not send'} what is ${status}`, () => {
      assert.equal(judgeTemplate(templateOf({ status }), filled, NOW), verdict);
      assert.equal(whyNotSendable(templateOf({ status }))?.code ?? null, verdict);
    });
  }

  it('does not send what has a part it cannot fill in, and names the part', () => {
    const template = templateOf({ ...plain, unsupported: ['MPM'] });
    assert.equal(judgeTemplate(template, none, NOW), 'template-unsupported');
    assert.deepEqual(whyNotSendable(template)?.parts, ['MPM']);
  });

  it('says until when a template is paused, as far as Meta said so', () => {
    assert.equal(whyNotSendable(templateOf({ status: 'paused', pausedUntil: 5 }))?.until, 5);
    assert.equal(whyNotSendable(templateOf({ status: 'paused' }))?.until, null);
  });

  it('never lets a variable through', () => {
    const piece = fc.constantFrom('{{1}}', '{{2}}', '{{', '}}', '{', '}', ' ', 'a', '1', '{{ 1 }}');
    const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, text, text, (body, header, one, two) => {
        const template = templateOf({ body, header: { format: 'text', text: header } });
        const values: TemplateValues = {
          header: { kind: 'text', text: one },
          body: { 1: one, 2: two },
          buttons: {},
        };
        if (judgeTemplate(template, values, NOW) !== null) return;
        const sent = filledTemplate(template, values);
        assert.equal(hasVariable(sent.body), false);
        assert.equal(sent.header?.kind === 'text' && hasVariable(sent.header.text), false);
      }),
    );
  });
});

describe('templateFields', () => {
  it('asks for everything in the order the customer sees it, with its sample', () => {
    const template = templateOf({
      header: { format: 'text', text: 'Order {{order}}' },
      body: '{{name}}, again {{name}}',
      buttons: [{ kind: 'quick-reply', text: 'Yes' }, url, code],
      offer,
      cards: [card],
      samples: { 'header.order': 'A-17', name: 'Ada', 'button.1': 'x', 'card.0.1': 'you' },
    });
    assert.deepEqual(
      templateFields(template).map(({ id, kind, sample }) => [id, kind, sample]),
      [
        ['header.order', 'text', 'A-17'],
        ['offer', 'time', null],
        ['name', 'text', 'Ada'],
        ['button.1', 'suffix', 'x'],
        ['button.2', 'code', null],
        ['card.0.header', 'image', null],
        ['card.0.1', 'text', 'you'],
        ['card.0.button.0', 'suffix', null],
      ],
    );
  });
});
