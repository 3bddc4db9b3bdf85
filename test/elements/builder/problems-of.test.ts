import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { judgeContent } from '../../../src/domain/index.ts';
import { RICH_RULES } from '../../../src/domain/judge/rich-rules.ts';
import {
  type BuilderDraft,
  type ButtonsDraft,
  emptyDraft,
  freshId,
  type LinkDraft,
  type ListDraft,
} from '../../../src/elements/builder/builder-draft.ts';
import { contentOf } from '../../../src/elements/builder/content-of.ts';
import { moved } from '../../../src/elements/builder/moved.ts';
import { problemsOf } from '../../../src/elements/builder/problems-of.ts';
import { BUILDER_KINDS } from '../../../src/elements/composer-kit/tool-choices.ts';

const long = (length: number) => 'x'.repeat(length);
const found = (draft: BuilderDraft) => Object.fromEntries(problemsOf(draft));
const buttons = (...titles: readonly string[]): ButtonsDraft => ({
  kind: 'buttons',
  header: '',
  body: 'When?',
  footer: '',
  buttons: titles.map((title, index) => ({ id: `answer-${index + 1}`, title })),
});
const link: LinkDraft = {
  kind: 'link',
  header: '',
  body: 'See',
  footer: '',
  title: 'Open',
  url: 'https://example.com',
};

for (const kind of BUILDER_KINDS) {
  test(`an empty form (${kind}) does not go`, () => {
    assert.notEqual(problemsOf(emptyDraft(kind)).size, 0);
  });
}

test('a place needs two numbers that are on the earth', () => {
  const place = { kind: 'location', name: '', address: '' } as const;
  assert.deepEqual(found({ ...place, latitude: '52,52', longitude: '13.405' }), {});
  assert.deepEqual(found({ ...place, latitude: '90.1', longitude: '' }), {
    latitude: 'no-place',
    longitude: 'missing',
  });
  assert.deepEqual(found({ ...place, latitude: '1e1', longitude: '-180' }), { latitude: 'no-place' });
});

test('a contact needs a name and one phone number, further empty fields are none', () => {
  const card = { id: 'card-1', name: 'Marta', email: '', organization: '' };
  const phones = (...texts: readonly string[]) => texts.map((text, index) => ({ id: `phone-${index + 1}`, text }));
  const draft = (...texts: readonly string[]): BuilderDraft => ({
    kind: 'contacts',
    cards: [{ ...card, phones: phones(...texts) }],
  });
  assert.deepEqual(found(draft('', '')), { 'phone.phone-1': 'missing' });
  assert.deepEqual(found(draft('', '+39 02 123456')), {});
  assert.deepEqual(found(draft('+39 02 123456', 'office')), { 'phone.phone-2': 'no-phone' });
  assert.deepEqual(contentOf(draft('', ' +39 02 123456 ')), {
    kind: 'contacts',
    contacts: [{ name: 'Marta', phones: ['+39 02 123456'] }],
  });
});

test('buttons are short, there, and not alike', () => {
  assert.deepEqual(found(buttons('Yes', 'No')), {});
  assert.deepEqual(found(buttons(long(20), long(21))), { 'button.answer-2': 'too-long' });
  assert.deepEqual(found(buttons('Yes', ' Yes ', '')), { 'button.answer-2': 'twice', 'button.answer-3': 'missing' });
});

test('heading and footer may be missing, not too long', () => {
  assert.deepEqual(found({ ...buttons('Yes'), header: long(61), footer: long(61), body: long(1025) }), {
    header: 'too-long',
    body: 'too-long',
    footer: 'too-long',
  });
});

test('only the sole section of a list goes without a title, and rows may be alike in different sections', () => {
  const row = (id: string, title: string, description = '') => ({ id, title, description });
  const draft: ListDraft = {
    kind: 'list',
    header: '',
    body: long(4096),
    footer: '',
    button: 'Choose',
    sections: [{ id: 'section-1', title: '', rows: [row('answer-1', 'Small'), row('answer-2', 'Small')] }],
  };
  assert.deepEqual(found(draft), { 'row.answer-2': 'twice' });
  const sections = [
    { id: 'section-1', title: '', rows: [row('answer-1', 'Small')] },
    { id: 'section-2', title: 'Frames', rows: [row('answer-2', 'Small', long(73))] },
  ];
  assert.deepEqual(found({ ...draft, sections }), {
    'section.section-1': 'missing',
    'row.answer-2.description': 'too-long',
  });
});

test('a link leads to https and nowhere else', () => {
  assert.deepEqual(found(link), {});
  for (const url of ['http://example.com', 'javascript:alert(1)', 'example.com', 'https://me:pw@example.com'])
    assert.deepEqual(found({ ...link, url }), { url: 'no-address' });
});

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'Yes',
    'No',
    ' Yes ',
    '\u200B',
    '+39 02 123456',
    'https://example.com',
    '52.5',
    '13,4',
    '181',
  ),
  fc.integer({ min: 0, max: 80 }).map(long),
  fc.string({ maxLength: 30 }),
);
const frame = { header: text, body: fc.oneof(text, fc.constantFrom(long(1025), long(4097))), footer: text };
const withIds = <T>(name: string, items: readonly T[]) =>
  items.map((item, index) => ({ ...item, id: `${name}-${index + 1}` }));
const drafts: fc.Arbitrary<BuilderDraft> = fc.oneof(
  fc.record({ kind: fc.constant('location' as const), latitude: text, longitude: text, name: text, address: text }),
  fc.record({
    kind: fc.constant('contacts' as const),
    cards: fc
      .array(
        fc.record({
          name: text,
          phones: fc.array(fc.record({ text }), { minLength: 1, maxLength: 3 }).map((all) => withIds('phone', all)),
          email: text,
          organization: text,
        }),
        { minLength: 1, maxLength: 3 },
      )
      .map((all) => withIds('card', all)),
  }),
  fc.record({
    kind: fc.constant('buttons' as const),
    ...frame,
    buttons: fc.array(fc.record({ title: text }), { minLength: 1, maxLength: 3 }).map((all) => withIds('answer', all)),
  }),
  fc.record({ kind: fc.constant('link' as const), ...frame, title: text, url: text }),
  fc
    .record({
      kind: fc.constant('list' as const),
      ...frame,
      button: text,
      sections: fc.array(
        fc.record({
          title: text,
          rows: fc.array(fc.record({ title: text, description: text }), { minLength: 1, maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map((draft) => ({
      ...draft,
      sections: withIds('section', draft.sections).map((section, index) => ({
        ...section,
        rows: section.rows.map((row, at) => ({ ...row, id: `answer-${index}${at}` })),
      })),
    })),
);

test('a form finds something wrong exactly when the judge does', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const content = contentOf(draft);
      const judged = content === null ? 'place-invalid' : judgeContent(content, RICH_RULES);
      assert.equal(problemsOf(draft).size === 0, judged === null, String(judged));
    }),
    { numRuns: 2000 },
  );
});

test('a new id is none of those there are', () => {
  assert.equal(freshId('answer', []), 'answer-1');
  assert.equal(freshId('answer', ['answer-3', 'answer-1']), 'answer-4');
});

test('an item moves one place and not out of its list', () => {
  assert.deepEqual(moved(['a', 'b', 'c'], 1, -1), ['b', 'a', 'c']);
  assert.deepEqual(moved(['a', 'b', 'c'], 1, 1), ['a', 'c', 'b']);
  assert.deepEqual(moved(['a', 'b'], 0, -1), ['a', 'b']);
  assert.deepEqual(moved(['a', 'b'], 1, 1), ['a', 'b']);
});
