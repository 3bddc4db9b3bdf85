import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatText } from '../../../src/domain/index.ts';
import { drawn, typed } from './typed.ts';
import { workOf } from './work.ts';

/** Rule (fact sheet §18), typed, drawn. */
const rules: readonly (readonly [rule: string, text: string, tree: string])[] = [
  ['nothing is formatted in plain words', 'Hello you', 'Hello you'],
  ['an empty text is one empty line', '', ''],
  ['1: three backticks make a block', '```a *b*\n_c_```', 'code[a *b*\n_c_]'],
  ['1: three backticks inside a line are code in it', 'say ```a *b*``` now', 'say c(a *b*) now'],
  ['1: the first closing run wins', '```a``` b ```c```', 'c(a) b c(c)'],
  ['1: blank content is no block', '``` ``` x', '``` ``` x'],
  ['1: empty content is no block', '``````', '``````'],
  ['1: a run that closes nothing opens the next', '``` ```x```', '``` c(x)'],
  ['1: an unclosed run stays as typed', '```a\nb', '```a\nb'],
  ['1: a block divides the lines around it', 'a\n```x\ny```\nb', 'a\ncode[x\ny]\nb'],
  ['1: what follows a block on its line stays there', 'a\n```x\ny``` b\n> c', 'a\nc(x\ny) b\nquote[c]'],
  ['2: one backtick makes code in a line', 'run `npm _x_ *y*` now', 'run c(npm _x_ *y*) now'],
  ['2: code in a line never crosses it', '`a\nb`', '`a\nb`'],
  ['2: blank code is none', 'a ` ` `` b', 'a ` ` `` b'],
  ['2: three backticks go before one', '`a ```b``` c`', '`a c(b) c`'],
  ['3: bold, italic, strike', '*a* _b_ ~c~', 'b(a) i(b) s(c)'],
  ['3: not inside a word', 'a*b*c snake_case_name 2*3*4', 'a*b*c snake_case_name 2*3*4'],
  ['3: not before a space', 'a * x * and _ y_', 'a * x * and _ y_'],
  ['3: a blank before the closing mark keeps it open', '*a * b*', 'b(a * b)'],
  ['3: after punctuation and before it', '(*a*), "_b_"!', '(b(a)), "i(b)"!'],
  ['3: not before a letter', '*a*b', '*a*b'],
  ['3: not before a digit', '*a*1', '*a*1'],
  ['3: after an emoji', '❤️*a*😀', '❤️b(a)😀'],
  ['4: no mark crosses a line', '*a\nb*', '*a\nb*'],
  ['4: an unclosed mark stays as typed', 'a *b _c', 'a *b _c'],
  ['4: an unclosed mark hides none inside it', '_a *b*', '_a b(b)'],
  ['5: marks nest in any order', '*_~x~_* ~_*y*_~', 'b(i(s(x))) s(i(b(y)))'],
  ['5: of two that overlap the first wins', '*a _b* c_', 'b(a _b) c_'],
  ['6: the shortest match wins', '*a* b*', 'b(a) b*'],
  ['7: no content, no mark', '** __ ~~', '** __ ~~'],
  ['7: doubled marks leave strays', '**x**', '*b(x)*'],
  ['7: a mark may hold other marks as words', '*_*', 'b(_)'],
  ['8: a quote per line', '> a *b*\n> c\nd', 'quote[a b(b)\nc]\nd'],
  ['8: bullets by either mark', '- a\n* b', '- [a]\n- [b]'],
  ['8: numbers keep what was typed', '7. a\n12. _b_', '7. [a]\n12. [i(b)]'],
  ['8: three digits are no list', '123. a', '123. a'],
  ['8: the space is needed', '>a\n-b\n1.c', '>a\n-b\n1.c'],
  ['8: only at the start of a line', ' > a\nb - c', ' > a\nb - c'],
  ['8: one level', '> - a', 'quote[- a]'],
  ['8: nothing behind it, no block', '> \n-  ', '> \n-  '],
  ['8: code with line breaks stays in its item', '- ```a\nb``` c', '- [c(a\nb) c]'],
  ['9: letters of every script count', 'д*а*д 字_b_字', 'д*а*д 字_b_字'],
  ['9: a letter and its accent are one', 'e\u0301*a*', 'e\u0301*a*'],
  [
    'a link, an e-mail address, a phone number',
    'https://a.it b@c.it +39 02 123 4567',
    'link(https://a.it) email(b@c.it) phone(+39 02 123 4567)',
  ],
  ['an address holds no marks', 'https://a.it/_b_/*c*?d', 'link(https://a.it/_b_/*c*?d)'],
  [
    'marks around an address are no part of it',
    '*https://a.it* (http://b.it).',
    'b(link(https://a.it)) (link(http://b.it)).',
  ],
  [
    'an address keeps the brackets it opened',
    'https://a.it/b_(c) (https://a.it)',
    'link(https://a.it/b_(c)) (link(https://a.it))',
  ],
  ['www. is an address', 'www.a.it, awww.b', 'link(www.a.it), awww.b'],
  [
    'other schemes are words',
    'javascript:alert(1) data:text/html,x ftp://a.it',
    'javascript:alert(1) data:text/html,x ftp://a.it',
  ],
  ['an address in code is code', '`https://a.it`', 'c(https://a.it)'],
  [
    'an order number is no phone number',
    '20261121 +39 a+3912345678 +1234567890123456',
    '20261121 +39 a+3912345678 +1234567890123456',
  ],
  ['a scheme alone is no address', 'https:// http://... www.', 'https:// http://... www.'],
];

describe('formatText', () => {
  for (const [rule, text, tree] of rules) {
    it(`${rule}: ${JSON.stringify(text)}`, () => {
      assert.equal(drawn(formatText(text)), tree);
      assert.equal(typed(formatText(text)), text);
    });
  }

  it('gives addresses their schemes', () => {
    const [block] = formatText('www.a.it b@c.it +39 (02) 123-4567');
    const nodes = block?.kind === 'lines' ? (block.lines[0] ?? []) : [];
    assert.deepEqual(
      nodes.flatMap((node) => ('href' in node ? [node.href] : [])),
      ['https://www.a.it', 'mailto:b@c.it', 'tel:+39021234567'],
    );
  });

  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('*', '_', '~', '`', '```', '\n', ' ', '> ', '- ', '* ', '1. ', '\r\n') },
    fc.constantFrom(
      'https://a.it/',
      'www.',
      'a@b.it',
      '+39 02 1234567',
      '(',
      ')',
      '.',
      '\u202E',
      '\u2066',
      '\u200D',
      '😀',
      '\uD800',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(text, (one) => {
        assert.equal(typed(formatText(one)), one);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives words, marks and code something to hold', () => {
    fc.assert(
      fc.property(text, (one) => {
        const look = (value: unknown): void => {
          if (Array.isArray(value)) for (const part of value) look(part);
          else if (typeof value === 'object' && value !== null) {
            if ('nodes' in value) assert.notDeepEqual(value.nodes, []);
            if ('text' in value) assert.notEqual(value.text, '');
            for (const part of Object.values(value)) look(part);
          }
        };
        look(formatText(one));
      }),
    );
  });

  const hostile: readonly (readonly [string, string])[] = [
    ['stars', '*'],
    ['spaced stars', ' *a'],
    ['all marks open', '*_~'],
    ['nested pairs', '*_~x~_* '],
    ['overlaps', '*a _b* c_ '],
    ['marks that close nothing', 'a* b_ c~ '],
    ['backticks', '`'],
    ['blank code', '` '],
    ['blank blocks', '``` '],
    ['lines', '\n'],
    ['quotes', '> *a\n'],
    ['bare schemes', 'https://'],
    ['dotted addresses', 'https://....'],
    ['at signs', 'a@'],
    ['long local parts', `${'a'.repeat(70)}@b.`],
    ['pluses', '+1 '],
    ['brackets in addresses', 'https://a(()'],
    ['accents', 'e\u0301*'],
  ];
  for (const [title, unit] of hostile) {
    it(`takes twice the steps for twice the ${title}`, () => {
      const [short, long] = [25_000, 50_000].map((size) => workOf(() => formatText(unit.repeat(size / unit.length))));
      assert.ok(
        short !== undefined && long !== undefined && short > 0 && long < short * 2.2,
        `${short} then ${long} steps`,
      );
      assert.ok(long < 50_000 * 60, `${long} steps`);
    });
  }
});
