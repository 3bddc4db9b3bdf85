import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { areMentionsOf, MENTIONS_MAX, mentionsIn } from '../../src/domain/index.ts';

const AGENTS = [
  { id: 'jan', name: 'Jan' },
  { id: 'jan-novak', name: 'Jan Novák' },
  { id: 'lea', name: 'Léa Fontaine' },
  { id: 'none', name: '' },
];

describe('mentions in a text', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a name of several words', 'Ask @Léa Fontaine about it', ['lea 4-17']],
    ['the longest name that stands there', '@Jan Novák and @Jan.', ['jan-novak 0-10', 'jan 15-19']],
    ['nobody in a word that goes on', '@Janet', []],
    ['nobody in the middle of a word', 'mail@Jan', []],
    ['nobody without a name', 'me @ home', []],
    ['one after a bracket, one before a comma', '(@Jan), @Jan', ['jan 1-5', 'jan 8-12']],
  ];
  for (const [title, text, expected] of cases) {
    it(`are of ${title}`, () => {
      const found = mentionsIn(text, AGENTS).map(({ agentId, from, to }) => `${agentId} ${from}-${to}`);
      assert.deepEqual(found, expected);
    });
  }

  it('stand in their text, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom('@', ' ', '\n', '@Jan', '@Jan Novák', 'Léa'),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const text = pieces.join('');
        const mentions = mentionsIn(text, AGENTS);
        assert.ok(areMentionsOf(text, mentions));
        for (const { agentId, from, to } of mentions)
          assert.equal(text.slice(from, to), `@${AGENTS.find(({ id }) => id === agentId)?.name}`);
      }),
    );
  });

  it('are no more than a note may have', () => {
    assert.equal(mentionsIn('@Jan '.repeat(MENTIONS_MAX + 5), AGENTS).length, MENTIONS_MAX);
  });
});

describe('what is no mention of a text', () => {
  const text = 'Ask @Jan and @Jan';
  const mention = (from: number, to: number) => ({ agentId: 'jan', from, to });
  const cases: readonly (readonly [string, ReturnType<typeof mention>[]])[] = [
    ['no "@"', [mention(0, 3)]],
    ['nothing behind the "@"', [mention(4, 5)]],
    ['beyond the end', [mention(13, 18)]],
    ['before the start', [mention(-1, 3)]],
    ['the wrong way round', [mention(13, 17), mention(4, 8)]],
    ['one over the other', [mention(4, 8), mention(4, 8)]],
  ];
  for (const [title, mentions] of cases) it(title, () => assert.equal(areMentionsOf(text, mentions), false));
  it('and what is', () => assert.equal(areMentionsOf(text, [mention(4, 8), mention(13, 17)]), true));
});
