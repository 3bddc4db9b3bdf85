import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldText, holdsWords, searchText, searchWords } from '../../src/domain/index.ts';

const cases: readonly (readonly [string, string, string])[] = [
  ['capitals', 'Hello THERE', 'hello there'],
  ['accents', 'Élodie, žluťoučký', 'elodie, zlutoucky'],
  ['both Turkish i', 'İIıi', 'iiii'],
  ['sharp s', 'Straße', 'strasse'],
  ['both small sigmas', 'ΟΔΟΣ ς', 'οδοσ σ'],
  ['Arabic vowel points and stretch', 'مُحَمَّـــد', 'محمد'],
  ['how an emoji is drawn', '❤️', '❤'],
  ['white space', ' a\n\t b ', 'a b'],
  ['characters nobody types', 'a\u0000b\ud83d', 'a b'],
];

for (const [what, text, folded] of cases) test(`folding levels ${what}`, () => assert.equal(foldText(text), folded));

test('folding a folded text changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)));
});

test('a text holds each of its own words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) =>
      searchWords(text).every((word) => holdsWords(foldText(text), [word])),
    ),
  );
});

test('no words are held by nothing', () => assert.equal(holdsWords('anything', []), false));

test('every part of a menu and a template is read', () => {
  const list = {
    kind: 'list',
    header: { kind: 'text', text: 'Head' },
    body: 'Body',
    footer: 'Foot',
    button: 'Open',
    sections: [{ title: 'Section', rows: [{ id: 'r1', title: 'Row', description: 'More' }] }],
  } as const;
  assert.equal(searchText({ content: list, discardedAt: null }), 'head body foot section row more');
});

test('what was taken back before it left is not read', () => {
  assert.equal(searchText({ content: { kind: 'text', text: 'Oh' }, discardedAt: 1 }), '');
});
