import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Emoji } from '../../../src/elements/emoji/emoji-list.ts';
import { emojiList } from '../../../src/elements/emoji/emoji-list.ts';
import { findEmoji } from '../../../src/elements/emoji/find-emoji.ts';
import { emojiNames as arabic } from '../../../src/elements/emoji/generated/names-ar.ts';
import { emojiNames as english } from '../../../src/elements/emoji/generated/names-en.ts';
import { emojiNames as french } from '../../../src/elements/emoji/generated/names-fr.ts';

function named(lines: string): readonly Emoji[] {
  return emojiList().map((emoji, index) => {
    const [name = '', ...words] = lines.split('\n')[index]?.split('|') ?? [];
    return { ...emoji, name, words };
  });
}

const first = (all: readonly Emoji[], typed: string, count = 1) =>
  findEmoji(all, typed)
    .slice(0, count)
    .map(({ emoji }) => emoji);

const inEnglish = named(english);

for (const [typed, found] of [
  ['thumbs up', '👍'],
  ['  Thumbs   UP ', '👍'],
  ['parcel', '📦'],
  ['flag italy', '🇮🇹'],
  ['red heart', '❤️'],
  ['👍🏽', '👍'],
  ['❤', '❤️'],
] as const) {
  test(`“${typed}” finds ${found}`, () => assert.ok(findEmoji(inEnglish, typed).some(({ emoji }) => emoji === found)));
}

test('what is called so comes before what is only known by it', () => {
  const [one] = first(inEnglish, 'dog');
  assert.equal(one, '🐶');
});

test('accents and case do not matter', () => {
  const inFrench = named(french);
  assert.deepEqual(first(inFrench, 'ECLAIR', 3), first(inFrench, 'éclair', 3));
  assert.ok(findEmoji(inFrench, 'eclair').length > 0);
});

test('Arabic names are found', () => {
  assert.ok(findEmoji(named(arabic), 'قلب').length > 5);
});

test('every word has to fit, and nothing typed finds nothing', () => {
  assert.deepEqual(findEmoji(inEnglish, 'thumbs zebra'), []);
  assert.deepEqual(findEmoji(inEnglish, '   '), []);
  assert.deepEqual(findEmoji(inEnglish, '(.*['), []);
});
