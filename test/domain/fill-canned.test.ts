import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CANNED_VARIABLES, type CannedFacts, fillCanned, isCannedName, unfilled } from '../../src/domain/index.ts';

const FACTS: CannedFacts = { contact: { name: null, profileName: 'Giulia  Bianchi' }, agent: { name: 'Mina' } };
const NOBODY: CannedFacts = { contact: { name: null, profileName: '\u2800' }, agent: null };

describe('fillCanned', () => {
  const cases: readonly (readonly [string, string, string, CannedFacts?])[] = [
    ['names the customer', 'Hello {{contact.name}}', 'Hello Giulia  Bianchi'],
    ['takes the first of several names', 'Hello {{ contact.first_name }}', 'Hello Giulia'],
    ['names the agent', '{{agent.name}} here', 'Mina here'],
    [
      'prefers the name agents gave',
      '{{contact.name}}',
      'Dr B',
      { ...FACTS, contact: { name: 'Dr B', profileName: 'G' } },
    ],
    ['says the fallback for a name nobody can see', 'Hi {{contact.first_name| there }}', 'Hi there', NOBODY],
    ['says nothing for an empty fallback', 'Hi{{contact.name|}}.', 'Hi.', NOBODY],
    ['leaves what is not known here', 'Hi {{contact.name}}', 'Hi {{contact.name}}', NOBODY],
    ['leaves what it does not know, fallback and all', '{{order.id|none}}', '{{order.id|none}}'],
    ['leaves braces that are none of its own', '{{}} {contact.name} {{1 + 1}}', '{{}} {contact.name} {{1 + 1}}'],
    [
      'fills a name in once',
      '{{contact.name}}',
      '{{agent.name}}',
      { ...FACTS, contact: { name: '{{agent.name}}', profileName: null } },
    ],
    ['takes signs of replacement as they are', '{{agent.name}}', '$& $1', { ...FACTS, agent: { name: '$& $1' } }],
  ];
  for (const [title, text, filled, facts = FACTS] of cases) {
    it(title, () => assert.equal(fillCanned(text, facts), filled));
  }

  it('leaves nothing open where everything is known or has a fallback', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }).filter((text) => !/[{}]/.test(text)),
      fc.constantFrom(...CANNED_VARIABLES).map((name) => `{{${name}}}`),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => assert.deepEqual(unfilled(fillCanned(pieces.join(''), FACTS)), [])),
    );
  });
});

describe('unfilled', () => {
  it('lists each open variable once, as it is written', () => {
    assert.deepEqual(unfilled('{{a}} {{ b.c | d }} {{a}} {e}'), ['{{a}}', '{{ b.c | d }}']);
    assert.deepEqual(unfilled('Hello'), []);
  });
});

describe('the name of a canned reply', () => {
  for (const name of ['hi', 'thank-you-2', 'otevírací-doba', 'مرحبا', 'a'.repeat(64)]) {
    it(`may be ${name.slice(0, 20)}`, () => assert.equal(isCannedName(name), true));
  }
  for (const name of ['', ' ', 'two words', 'a/b', 'x_y', '👍', 'a'.repeat(65)]) {
    it(`may not be ${JSON.stringify(name.slice(0, 20))}`, () => assert.equal(isCannedName(name), false));
  }
});
