import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageCode, languageOrder, type PrefillContext, prefillTemplate } from '../../../src/domain/index.ts';
import { NOW } from '../samples.ts';
import { templateOf } from './template-samples.ts';

const context: PrefillContext = {
  contact: { name: null, profileName: 'Ada Maria Rossi', phone: '+39333' },
  agent: { name: 'Léa Fontaine' },
  channel: { name: 'Kestrel Shop', phone: '+3902' },
  ticket: { code: 'R-17', title: 'Flat tyre' },
  now: NOW,
  locale: 'en_US',
};
const fill = (body: string, changed: Partial<PrefillContext> = {}) =>
  prefillTemplate(templateOf({ body, parameterFormat: 'named' }), { ...context, ...changed }).body;

describe('prefillTemplate', () => {
  const named: readonly [string, string][] = [
    ['user_name', 'Ada Maria Rossi'],
    ['customer_name', 'Ada Maria Rossi'],
    ['first_name', 'Ada'],
    ['last_name', 'Rossi'],
    ['phone', '+39333'],
    ['agent_name', 'Léa Fontaine'],
    ['company', 'Kestrel Shop'],
    ['business_phone', '+3902'],
    ['ticket_code', 'R-17'],
    ['request_name', 'Flat tyre'],
    ['date', 'January 15, 2026'],
  ];
  for (const [name, value] of named) {
    it(`knows {{${name}}}`, () => assert.deepEqual(fill(`x {{${name}}} y`), { [name]: value }));
  }

  it('leaves out what it does not know', () => assert.deepEqual(fill('Your code {{code}}, {{parcel}}.'), {}));

  it('takes a name of one word for first and last name', () => {
    const contact = { ...context.contact, profileName: 'Cher' };
    assert.deepEqual(fill('{{first_name}} {{last_name}}', { contact }), { first_name: 'Cher', last_name: 'Cher' });
  });

  it('prefers the name agents gave, and greets nobody by an invisible one or by phone', () => {
    assert.deepEqual(fill('a {{name}}', { contact: { ...context.contact, name: 'Dr Rossi' } }), { name: 'Dr Rossi' });
    assert.deepEqual(fill('a {{name}}', { contact: { name: '\u200B', profileName: null, phone: '+39' } }), {});
  });

  for (const greeting of ['Hello', 'Ciao', 'Bonjour *', 'Hei,', 'Dobrý den', 'Hallo', '¡Hola', 'Olá,', 'مرحبا']) {
    it(`takes an unnamed variable after “${greeting}” for the customer`, () => {
      assert.deepEqual(fill(`${greeting} {{1}}, {{2}} is ready.`), { 1: 'Ada' });
    });
  }

  it('does not guess an unnamed variable elsewhere', () => {
    assert.deepEqual(fill('Your bicycle {{1}} is ready, Othello {{2}}.'), {});
  });

  it('does not guess a code', () => {
    const template = templateOf({ category: 'authentication', body: '{{name}} is your code.' });
    assert.deepEqual(prefillTemplate(template, context), { body: {}, buttons: {} });
  });

  it('fills in a header and keeps values on one line', () => {
    const template = templateOf({ header: { format: 'text', text: 'For {{name}}' }, body: 'Hi.' });
    const contact = { ...context.contact, name: 'Ada\n  Rossi' };
    assert.deepEqual(prefillTemplate(template, { ...context, contact }).header, { kind: 'text', text: 'Ada Rossi' });
  });

  it('writes dates in a language Intl does not know as in English', () => {
    assert.deepEqual(fill('on {{date}}.', { locale: '??' }), { date: 'January 15, 2026' });
  });
});

describe('languageOrder', () => {
  it('puts the language of the customer first, then its relatives, then the others', () => {
    const templates = ['fi', 'pt_PT', 'en', 'pt', 'pt_BR', 'pt-BR'].map((language) => ({ language }));
    assert.deepEqual(languageOrder(templates, 'pt-br'), ['pt_BR', 'pt', 'pt_PT', 'en', 'fi']);
    assert.deepEqual(languageOrder(templates, null), ['en', 'fi', 'pt', 'pt_BR', 'pt_PT']);
  });

  it('takes en-US and en_US for one language, and en for another', () => {
    assert.equal(languageCode('en-us'), 'en_US');
    assert.notEqual(languageCode('en'), languageCode('en_US'));
  });
});
