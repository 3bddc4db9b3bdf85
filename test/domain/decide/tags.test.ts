import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { normalizeTag, TAG_MAX, TAGS_MAX } from '../../../src/domain/index.ts';
import { conversationOf, fullWorld } from '../samples.ts';
import { assertNothing, assertRefused, assertWrites, judge, type Scene } from './judge.ts';

const base = { id: 'c1', conversationId: 'cv' };
const add = (tag: string, scene?: Scene) => judge({ ...base, type: 'tag.add', tag }, scene);
const remove = (tag: string, scene?: Scene) => judge({ ...base, type: 'tag.remove', tag }, scene);
const tagged = (...tags: readonly string[]) => conversationOf({ tags });
const withTags = (...tags: readonly string[]) => ({ kind: 'conversation', record: tagged(...tags) });
const roles = ['viewer', 'contributor', 'supervisor'] as const;

describe('normalizeTag', () => {
  it('trims, folds blanks and composes characters', () => {
    assert.equal(normalizeTag('  cafe\u0301 \n  lungo '), 'café lungo');
  });
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (tag) =>
        assert.equal(normalizeTag(normalizeTag(tag)), normalizeTag(tag)),
      ),
    );
  });
});

describe('adding a tag', () => {
  for (const role of roles) {
    it(`puts it last, for a ${role} (SPK-46)`, () => {
      assertWrites(add(' VIP ', { role, world: fullWorld({ conversation: tagged('late') }) }), withTags('late', 'VIP'));
    });
  }

  it('that is there changes nothing, however it is spelled', () => {
    const world = fullWorld({ conversation: tagged('VIP', 'café') });
    for (const tag of ['VIP', 'vip', ' Vip ', 'CAFE\u0301']) assertNothing(add(tag, { world }));
  });

  for (const tag of ['', ' \n ', 'x'.repeat(TAG_MAX + 1)]) {
    it(`of ${tag.length} characters, ${tag.trim().length} seen, is refused`, () =>
      assertRefused(add(tag), 'tag-invalid'));
  }
  it('at its longest goes', () => assertWrites(add('x'.repeat(TAG_MAX)), withTags('x'.repeat(TAG_MAX))));

  it('beyond the most a conversation carries is refused, unless it is there', () => {
    const tags = Array.from({ length: TAGS_MAX }, (_, index) => `t${index}`);
    const world = fullWorld({ conversation: tagged(...tags) });
    assertRefused(add('one more', { world }), 'too-many-tags');
    assertNothing(add('T7', { world }));
    assertWrites(
      add('last', { world: fullWorld({ conversation: tagged(...tags.slice(1)) }) }),
      withTags(...tags.slice(1), 'last'),
    );
  });

  it('is refused to somebody without access, who learns nothing', () =>
    assertRefused(add('VIP', { role: null }), 'not-found'));
});

describe('removing a tag', () => {
  for (const role of roles) {
    it(`takes it away however it is spelled and keeps the order, for a ${role}`, () => {
      const world = fullWorld({ conversation: tagged('a', 'VIP', 'b') });
      assertWrites(remove(' vip', { role, world }), withTags('a', 'b'));
    });
  }

  it('that is not there changes nothing', () => {
    assertNothing(remove('VIP'));
    assertNothing(remove(''));
  });

  it('is refused to somebody without access, who learns nothing', () =>
    assertRefused(remove('VIP', { role: null }), 'not-found'));
});
