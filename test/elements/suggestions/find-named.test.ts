import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findNamed } from '../../../src/elements/suggestions/find-named.ts';
import { wordBefore } from '../../../src/elements/suggestions/word-before.ts';

const named = (...names: readonly string[]) => names.map((name) => ({ name }));

describe('finding by what was typed', () => {
  const all = named('shipping-delay', 'delay', 'hours', 'Élodie Petit', 'Jan Elo');
  const found = (query: string, more?: (one: { readonly name: string }) => string) =>
    findNamed(all, query, more).map(({ name }) => name);

  it('puts names that begin so first, then words that do, then the rest', () => {
    assert.deepEqual(found('del'), ['delay', 'shipping-delay']);
    assert.deepEqual(found('elo'), ['Élodie Petit', 'Jan Elo']);
    assert.deepEqual(found('our'), ['hours']);
  });
  it('lists all for nothing typed, in their order', () => assert.equal(found('').length, all.length));
  it('looks into other words last', () => {
    assert.deepEqual(
      found('h', ({ name }) => (name === 'delay' ? 'It takes two hours' : '')),
      ['hours', 'shipping-delay', 'delay'],
    );
  });
  it('finds nothing for what stands nowhere', () => assert.deepEqual(found('xyz'), []));
});

describe('the word before the caret', () => {
  const cases: readonly (readonly [string, number, 'reply' | 'note', string | null])[] = [
    ['/', 1, 'reply', '@0 '],
    ['/del', 4, 'reply', '@0 del'],
    ['Hello /del', 10, 'reply', '@6 del'],
    ['Hello\n/otevírací-doba', 21, 'reply', '@6 otevírací-doba'],
    ['/del and more', 4, 'reply', '@0 del'],
    ['/del and more', 13, 'reply', null],
    ['and/or', 6, 'reply', null],
    ['/two words', 10, 'reply', null],
    ['@ko', 3, 'reply', null],
    ['@ko', 3, 'note', '@0 ko'],
    ['ask @Ko', 7, 'note', '@4 Ko'],
    ['me@home.org', 11, 'note', null],
    ['/del', 4, 'note', null],
  ];
  for (const [text, caret, mode, expected] of cases) {
    it(`${expected === null ? 'is none' : `is "${expected}"`} in ${JSON.stringify(text)} at ${caret} of a ${mode}`, () => {
      const word = wordBefore(text, caret, mode);
      assert.equal(word && `@${word.from} ${word.query}`, expected);
    });
  }
});
