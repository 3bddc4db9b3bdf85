import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findTemplates, templateKind, templateTitle } from '../../../src/elements/template-picker/find-templates.ts';
import { templateOf } from '../../domain/template/template-samples.ts';

const EVERYTHING = { words: '', category: '', language: '' } as const;
const english = templateOf({ id: 'en', name: 'b_note' });
const italian = templateOf({ id: 'it', name: 'c_note', language: 'it', body: 'Perché no' });
const paused = templateOf({ id: 'paused', name: 'a_note', status: 'paused', category: 'marketing' });
const ids = (...args: Parameters<typeof findTemplates>) => findTemplates(...args).map(({ id }) => id);
const all = [english, italian, paused];

describe('findTemplates', () => {
  it('puts the customer’s language first and what cannot go last', () => {
    assert.deepEqual(ids(all, EVERYTHING, 'it', []), ['it', 'en', 'paused']);
    assert.deepEqual(ids(all, EVERYTHING, 'en-GB', []), ['en', 'it', 'paused']);
  });

  it('puts what was used last before the language', () => {
    assert.deepEqual(ids(all, EVERYTHING, 'it', ['paused', 'en']), ['en', 'it', 'paused']);
  });

  it('finds all words in any order, without case and marks', () => {
    assert.deepEqual(ids(all, { ...EVERYTHING, words: ' NO perche ' }, null, []), ['it']);
    assert.deepEqual(ids(all, { ...EVERYTHING, words: 'b_note' }, null, []), ['en']);
  });

  it('narrows by category and by the very language', () => {
    assert.deepEqual(ids(all, { ...EVERYTHING, category: 'marketing' }, null, []), ['paused']);
    assert.deepEqual(ids(all, { ...EVERYTHING, language: 'it' }, null, []), ['it']);
  });
});

describe('templateKind', () => {
  it('is basic without anything to fill in, customised with it', () => {
    assert.equal(templateKind(templateOf({ body: 'Hello.' })), 'basic');
    assert.equal(templateKind(templateOf({ body: 'Hello.', header: { format: 'image' } })), 'customised');
  });

  it('has a title people read', () =>
    assert.equal(templateTitle({ name: 'delivery_on_the_way' }), 'Delivery on the way'));
});
