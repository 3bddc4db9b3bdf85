import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type FieldValue, fieldValue, type TemplateValues, templateFields } from '../../../src/domain/index.ts';
import { placeValue } from '../../../src/elements/template-picker/place-value.ts';
import { putValue } from '../../../src/elements/template-picker/put-value.ts';
import { templateOf } from '../../domain/template/template-samples.ts';

const image = { kind: 'image', fileId: 'f', mime: 'image/png' } as const;
const template = templateOf({
  header: { format: 'text', text: 'Order {{1}}' },
  body: 'Hello {{name}}.',
  offer: { text: 'Soon', hasExpiration: true },
  buttons: [{ kind: 'copy-code', text: '' }],
  cards: [
    { header: { format: 'image' }, body: 'One', buttons: [] },
    {
      header: { format: 'image' },
      body: '{{1}}',
      buttons: [{ kind: 'url', text: 'x', url: 'https://a.example/{{1}}' }],
    },
  ],
});
const valueFor = (kind: string): FieldValue => (kind === 'time' ? 7 : kind === 'image' ? image : 'x');

describe('putValue', () => {
  it('keeps every other field while one changes, and takes one out again', () => {
    const fields = templateFields(template);
    let values: TemplateValues = { body: {}, buttons: {} };
    for (const field of fields) values = putValue(values, field, valueFor(field.kind));
    for (const field of fields) {
      const without = putValue(values, field, null);
      for (const other of fields) {
        const expected = other === field ? null : fieldValue(other, values);
        assert.deepEqual(fieldValue(other, without), expected, `${other.id} without ${field.id}`);
        assert.notEqual(fieldValue(other, values), null, other.id);
      }
    }
  });
});

describe('placeValue', () => {
  const draft = { latitude: '60,2', longitude: ' 24.9 ', name: '', address: '' };

  it('reads numbers with a point or a comma', () => {
    assert.deepEqual(placeValue(draft), { kind: 'location', latitude: 60.2, longitude: 24.9 });
    assert.deepEqual(placeValue({ ...draft, name: 'Shop', address: 'Via 1' }), {
      kind: 'location',
      latitude: 60.2,
      longitude: 24.9,
      name: 'Shop',
      address: 'Via 1',
    });
  });

  for (const latitude of ['', ' ', 'north', '1,2,3']) {
    it(`is none with the latitude “${latitude}”`, () => assert.equal(placeValue({ ...draft, latitude }), null));
  }
});
