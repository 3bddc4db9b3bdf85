import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Contact, contactName, isVisibleName } from '../../src/domain/index.ts';
import * as arbitrary from './arbitraries.ts';
import { contactOf } from './samples.ts';

const invisible: readonly [string, string][] = [
  ['nothing', ''],
  ['blanks', '  \t '],
  ['zero-width spaces', '\u200B\u200B'],
  ['joiners and a mark', '\u200D\u200C\u200F\uFEFF'],
  ['a Hangul filler', '\u3164'],
  ['other Hangul fillers', '\u115F\u1160\uFFA0'],
  ['a blank Braille cell', '\u2800'],
  ['a soft hyphen', '\u00AD'],
  ['a no-break and an ideographic space', '\u00A0\u3000'],
  ['control characters', '\0\u0007'],
  ['bidi controls', '\u202E\u202C\u2066\u2069'],
];

describe('isVisibleName', () => {
  for (const [title, name] of invisible) it(`sees nothing in ${title}`, () => assert.equal(isVisibleName(name), false));
  it('sees nothing where there is no name', () => {
    assert.equal(isVisibleName(null), false);
    assert.equal(isVisibleName(undefined), false);
  });
  for (const name of ['A', ' A ', '\u200BA', '😀', '👩‍🚀', 'أ', '.', '名']) {
    it(`sees ${JSON.stringify(name)}`, () => assert.ok(isVisibleName(name)));
  }
});

describe('contactName', () => {
  const all = contactOf({
    name: 'Ciro Esposito',
    profileName: 'ciro 🌊',
    username: 'ciro.e',
    phone: '+393331112223',
    userId: 'US.13491208655302741918',
  });
  const table: readonly [string, Partial<Contact>, string][] = [
    ['the name agents gave', {}, 'Ciro Esposito'],
    ['else the profile name', { name: null }, 'ciro 🌊'],
    ['else the username', { name: null, profileName: null }, '@ciro.e'],
    ['else the phone', { name: null, profileName: null, username: null }, '+393331112223'],
    ['else the short user id', { name: null, profileName: null, username: null, phone: null }, 'US.13491208'],
    [
      'else a piece of our id',
      { id: '0190aaaa-bbbb', name: null, profileName: null, username: null, phone: null, userId: null },
      '0190aaaa',
    ],
    ['not a blank given name', { name: ' ' }, 'ciro 🌊'],
    ['not an empty username', { name: null, profileName: null, username: '' }, '+393331112223'],
  ];
  for (const [title, changed, name] of table) {
    it(`is ${title}`, () => assert.equal(contactName({ ...all, ...changed }), name));
  }

  for (const [title, profileName] of invisible) {
    it(`passes over a profile name of ${title}`, () => {
      assert.equal(contactName({ ...all, name: null, profileName }), '@ciro.e');
    });
  }

  it('is never empty', () => {
    fc.assert(fc.property(arbitrary.contact, (contact) => assert.notEqual(contactName(contact), '')));
  });
});
