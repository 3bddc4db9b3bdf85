import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { OwnText } from '../../../src/elements/composer/own-text.ts';
import { foldText } from '../../../src/elements/parts/fold-text.ts';
import { fileKind, safeFileName } from '../../../src/elements/parts/safe-file-name.ts';

describe('foldText', () => {
  it('leaves short texts whole', () => {
    assert.equal(foldText('Hello\nyou'), null);
    assert.equal(foldText('x'.repeat(1100)), null);
  });

  it('cuts long texts at a word, many lines at a line, and no character in half', () => {
    const words = foldText('word '.repeat(400));
    assert.ok(words?.endsWith('word') && words.length <= 900);
    assert.equal(foldText('a\n'.repeat(100))?.split('\n').length, 14);
    assert.match(foldText('😀'.repeat(900)) ?? '', /^(?:😀)+$/u);
  });

  it('cuts no character that is made of several', () => {
    for (const character of ['👩‍👩‍👧‍👦', '🇮🇹', 'e\u0301\u0302', '👍🏽']) {
      for (const shift of ['', 'x', 'xy', 'xyz']) {
        const folded = foldText(shift + character.repeat(500)) ?? '';
        assert.equal(folded.slice(shift.length).replaceAll(character, ''), '');
      }
    }
    assert.equal(foldText(`e${'\u0301'.repeat(5000)}`)?.length, 900);
  });

  it('is always a beginning of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
        const folded = foldText(text);
        return folded === null || (text.startsWith(folded) && folded.length < text.length);
      }),
    );
  });
});

describe('safeFileName', () => {
  for (const [name, shown] of [
    ['invoice.pdf', 'invoice.pdf'],
    ['photo\u202Egpj.exe', 'photogpj.exe'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\temp\\a.txt', 'a.txt'],
    ['\u200B', null],
    [undefined, null],
  ] as const) {
    it(`shows ${JSON.stringify(name)} as ${JSON.stringify(shown)}`, () => assert.equal(safeFileName(name), shown));
  }

  it('keeps the real ending of a long name in sight', () => {
    const shown = safeFileName(`${'a'.repeat(5000)}.exe`);
    assert.ok(shown?.endsWith('….exe') && shown.length === 120);
  });

  it('names a type in a few letters', () => {
    assert.deepEqual(['image/jpeg', 'audio/ogg; codecs=opus', 'x'].map(fileKind), ['JPEG', 'OGG', 'x']);
  });
});

describe('a draft’s echo', () => {
  it('is known however late it comes; other words are not', () => {
    const own = new OwnText();
    for (const text of ['a', 'ab', 'abc']) own.gave(text);
    assert.equal(own.isForeign('ab'), false);
    assert.equal(own.isForeign('abc'), false);
    assert.equal(own.isForeign('a'), true);
    own.forget();
    assert.equal(own.isForeign('abc'), true);
  });
});
