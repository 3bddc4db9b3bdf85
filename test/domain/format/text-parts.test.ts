import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bigEmoji, cutText, formatText, plainText } from '../../../src/domain/index.ts';
import { drawn, typed } from './typed.ts';

describe('plainText', () => {
  for (const [text, plain] of [
    ['Hello', 'Hello'],
    ['*Hello* _you_ ~there~', 'Hello you there'],
    ['`code` and ```block```', 'code and block'],
    ['> quoted\nnot', 'quoted\nnot'],
    ['* one\n- *two*\n3. _three_', '- one\n- two\n3. three'],
    ['2*3*4 snake_case', '2*3*4 snake_case'],
    ['https://a.it/_b_', 'https://a.it/_b_'],
  ] as const) {
    it(`of ${JSON.stringify(text)} is ${JSON.stringify(plain)}`, () => assert.equal(plainText(text), plain));
  }
});

describe('bigEmoji', () => {
  for (const [text, count] of [
    ['😀', 1],
    [' 👍🏽\n', 1],
    ['❤️', 1],
    ['❤', 1],
    ['🇮🇹🇫🇮', 2],
    ['👩‍👩‍👧‍👦👍🏿1️⃣', 3],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 1],
    ['😀😀😀😀', 0],
    ['😀 a', 0],
    ['123', 0],
    ['#', 0],
    ['©', 0],
    ['🇮', 0],
    ['', 0],
    ['\u200D', 0],
    ['😀\u0301', 0],
  ] as const) {
    it(`of ${JSON.stringify(text)} is ${count}`, () => assert.equal(bigEmoji(text), count));
  }

  it('judges any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => [0, 1, 2, 3].includes(bigEmoji(text))));
  });
});

describe('cutText', () => {
  const cut = (text: string, end: number) => drawn(cutText(formatText(text), end));

  it('keeps the effect of a mark that it cuts through', () => {
    assert.equal(cut('a *bold words* b', 7), 'a b(bold)');
    assert.equal(cut('say `code` now', 7), 'say c(co)');
    assert.equal(cut('```a\nb\nc```\nd', 6), 'code[a\nb]');
  });

  it('leaves out an address that it cuts through', () => {
    assert.equal(cut('see https://example.com now', 12), 'see ');
  });

  it('counts the marks of lists and quotes', () => {
    assert.equal(cut('- ab\n- cd', 4), '- [ab]');
    assert.equal(cut('10. ab\n11. cd', 12), '10. [ab]\n11. [c]');
    assert.equal(cut('> ab\n> cd', 8), 'quote[ab\nc]');
  });

  it('gives back the whole of a text that fits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab*_`\n>-]{0,40}$/u), (text) => {
        assert.equal(typed(cutText(formatText(text), text.length + 1)), text);
      }),
    );
  });

  it('never shows words from behind the cut', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a*_~`\n> -]{0,40}$/u), fc.nat(40), (head, end) => {
        const text = `${head.slice(0, end)}${'z'.repeat(20)}`;
        assert.ok(!drawn(cutText(formatText(text), Math.min(end, head.length))).includes('z'));
      }),
    );
  });
});
