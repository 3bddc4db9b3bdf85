import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { EMOJI_GROUPS, emojiList } from '../../../src/elements/emoji/emoji-list.ts';
import { type SkinTone, withTone } from '../../../src/elements/emoji/with-tone.ts';
import { emojiFiles, sourceEmoji } from './emoji-files.ts';

const FOLDER = 'src/elements/emoji/generated';

test('the files of emoji are what their sources say', () => {
  const files = emojiFiles();
  assert.deepEqual(readdirSync(FOLDER).sort(), [...files.keys()].sort());
  for (const [name, text] of files) assert.ok(readFileSync(`${FOLDER}/${name}`, 'utf8') === text, name);
});

test('the list holds every emoji once, in the groups that are offered', () => {
  const list = emojiList();
  assert.equal(new Set(list.map(({ emoji }) => emoji)).size, list.length);
  assert.deepEqual([...new Set(list.map(({ group }) => group))], EMOJI_GROUPS);
  assert.equal(list.length, sourceEmoji().length);
});

test('every emoji in every skin tone is the one that Unicode lists', () => {
  let checked = 0;
  for (const { emoji, skins = [] } of sourceEmoji()) {
    for (const skin of skins) {
      const tones = new Set([skin.tone].flat());
      // Two people may differ on other keyboards; here everybody has the same.
      if (tones.size > 1) continue;
      const [tone] = tones;
      assert.equal(withTone(emoji, tone as SkinTone), skin.emoji, emoji);
      checked += 1;
    }
  }
  assert.ok(checked > 1500, `${checked}`);
});

test('an emoji without a skin tone stays as it is', () => {
  assert.equal(withTone('✋', 0), '✋');
});
