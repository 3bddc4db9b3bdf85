import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { filledTemplate, fillText, piecesOf, type TemplateValues, variablesOf } from '../../../src/domain/index.ts';
import { template as anyTemplate } from '../outgoing-arbitraries.ts';
import { templateOf } from './template-samples.ts';

const none: TemplateValues = { body: {}, buttons: {} };
const image = { kind: 'image', fileId: 'f1', mime: 'image/jpeg' } as const;

describe('filledTemplate', () => {
  it('writes what the customer reads', () => {
    const template = templateOf({
      header: { format: 'text', text: 'Order {{order_id}}' },
      body: 'Hello {{name}}, see you.',
      footer: 'Kestrel Cycles',
      parameterFormat: 'named',
      buttons: [
        { kind: 'url', text: 'Track', url: 'https://example.com/{{1}}' },
        { kind: 'phone', text: 'Call', phone: '+3902' },
        { kind: 'copy-code', text: 'Copy code' },
        { kind: 'quick-reply', text: 'Thanks' },
      ],
    });
    const content = filledTemplate(template, {
      header: { kind: 'text', text: 'A-17' },
      body: { name: 'Ada', stranger: 'x' },
      buttons: { 0: 'A-17', 1: 'ignored', 2: 'SPRING' },
    });
    assert.deepEqual(content, {
      kind: 'template',
      templateId: '901',
      name: 'delivery_note',
      language: 'en_US',
      category: 'utility',
      header: { kind: 'text', text: 'Order A-17' },
      body: 'Hello Ada, see you.',
      footer: 'Kestrel Cycles',
      buttons: [
        { kind: 'url', text: 'Track', value: 'https://example.com/A-17' },
        { kind: 'phone', text: 'Call', value: '+3902' },
        { kind: 'copy-code', text: 'Copy code', value: 'SPRING' },
        { kind: 'quick-reply', text: 'Thanks' },
      ],
      values: {
        header: { kind: 'text', name: 'order_id', text: 'A-17' },
        body: { name: 'Ada' },
        buttons: { 0: 'A-17', 2: 'SPRING' },
      },
    });
  });

  it('leaves what has no value as the template writes it', () => {
    const { body, header, buttons } = filledTemplate(
      templateOf({
        header: { format: 'image' },
        buttons: [{ kind: 'url', text: 'Go', url: 'https://a.example/{{1}}' }],
      }),
      none,
    );
    assert.equal(body, 'Hello {{1}}, your bicycle arrives on {{2}} at the shop.');
    assert.deepEqual(header, { kind: 'image', fileId: null });
    assert.equal(buttons[0]?.value, 'https://a.example/{{1}}');
  });

  it('fills in media, places, offers and cards', () => {
    const place = { kind: 'location', latitude: 1, longitude: 2, name: 'Shop' } as const;
    const template = templateOf({
      header: { format: 'location' },
      body: 'Come.',
      offer: { text: 'Ends soon', hasExpiration: true },
      cards: [{ header: { format: 'image' }, body: 'For {{1}}', buttons: [{ kind: 'quick-reply', text: 'Yes' }] }],
    });
    const card = { header: image, body: { 1: 'Ada' }, buttons: { 0: 'yes' } };
    const content = filledTemplate(template, { ...none, header: place, offerEndsAt: 9, cards: [card] });
    assert.deepEqual(content.header, place);
    assert.deepEqual(content.offer, { text: 'Ends soon', endsAt: 9 });
    assert.deepEqual(content.cards, [
      { header: { kind: 'image', fileId: 'f1' }, body: 'For Ada', buttons: [{ kind: 'quick-reply', text: 'Yes' }] },
    ]);
    assert.deepEqual(content.values, { ...none, header: place, offerEndsAt: 9, cards: [card] });
  });

  it('drops a header of another kind', () => {
    const { header, values } = filledTemplate(templateOf({ header: { format: 'location' } }), {
      ...none,
      header: image,
    });
    assert.equal(header, undefined);
    assert.deepEqual(values, none);
  });

  it('says the same again from the values it kept', () => {
    const name = fc.constantFrom('1', '2', 'name');
    const values = fc.record({
      body: fc.dictionary(name, fc.string(), { noNullPrototype: true }),
      buttons: fc.dictionary(fc.constantFrom('0', '1'), fc.string(), { noNullPrototype: true }),
    });
    fc.assert(
      fc.property(anyTemplate, values, (template, given) => {
        const asks = { ...template, body: `${template.body} {{1}} {{name}}` };
        const once = filledTemplate(asks, given);
        assert.deepEqual(filledTemplate(asks, once.values), once);
      }),
    );
  });
});

describe('fillText', () => {
  it('reads back what it filled in', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '$', '&', '\\', '1') });
    fc.assert(
      fc.property(word, word, (one, two) => {
        assert.equal(fillText('<{{1}}|{{ 2 }}>', { 1: one, 2: two }), `<${one}|${two}>`);
      }),
    );
  });

  const table: readonly [string, readonly string[]][] = [
    ['{{1}} and {{ name_2 }}, {{1}} again', ['1', 'name_2']],
    ['{{Name}} {{a b}} {{}} {1} {{a-b}} {{ü}}', []],
    ['{{{1}}}', ['1']],
  ];
  for (const [text, names] of table) {
    it(`finds ${names.length === 0 ? 'no variable' : names.join(', ')} in ${text}`, () => {
      assert.deepEqual(variablesOf(text), names);
    });
  }

  it('takes inherited names for unknown', () => {
    assert.equal(fillText('{{constructor}}', {}), '{{constructor}}');
  });
});

describe('piecesOf', () => {
  it('cuts a text at its variables and loses nothing', () => {
    assert.deepEqual(piecesOf('Hi {{1}}!'), [
      { kind: 'text', text: 'Hi ' },
      { kind: 'variable', name: '1' },
      { kind: 'text', text: '!' },
    ]);
    assert.deepEqual(piecesOf(''), []);
  });
});
