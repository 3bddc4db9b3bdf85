import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { str } from '@lit/localize';
import type { LocaleTemplates } from '../../src/locales/locale-templates.ts';
import { exceptions } from './exceptions.ts';
import { bareWords, extractMessages, messagesOf, type SourceMessage } from './extract.ts';
import { categoriesOf, doubleMeanings, type LocaleCase, rules } from './locale-rules.ts';

/** The language of each file: `pt-br.ts` holds `pt-BR`. */
const locales = ['ar', 'cs', 'de', 'es', 'fi', 'fr', 'it', 'pt-BR'];
const source = extractMessages();

test('the source holds strings to translate', () => {
  assert.ok(source.length > 200);
});

test('an id of the source means one thing', () => {
  assert.deepEqual(doubleMeanings(source), []);
});

test('a plural of the source has a form for every category', () => {
  const groups = new Map<string, Set<string>>();
  for (const { id, category } of source) {
    if (category === null) continue;
    assert.equal(id.slice(id.lastIndexOf('.') + 1), category, id);
    const group = id.slice(0, id.lastIndexOf('.'));
    groups.set(group, (groups.get(group) ?? new Set()).add(category));
  }
  const all = new Set(['ar', 'cs', ...locales].flatMap((locale) => categoriesOf(locale)));
  for (const [group, categories] of groups) {
    // A form that stands in a function of its own is named beside the others.
    if (source.some(({ id, category }) => id === `${group}.other` && category === null)) categories.add('other');
    assert.deepEqual(
      [...all].filter((one) => !categories.has(one)),
      [],
      group,
    );
  }
});

test('the source has no typewriter marks and does not shout', () => {
  assert.deepEqual(
    source.filter(({ english }) => /["'!]|\.\.\./.test(english)).map(({ at, english }) => `${at}: ${english}`),
    [],
  );
});

test('every word an element shows goes through msg()', () => {
  const files = globSync('src/elements/**/*.ts').sort();
  assert.deepEqual(
    files.flatMap((file) => bareWords(file, readFileSync(file, 'utf8'))),
    [],
  );
});

test('a language file stands for every language beside English', () => {
  const files = globSync('src/locales/*.ts').map((file) => file.slice(file.lastIndexOf('/') + 1, -'.ts'.length));
  assert.deepEqual(
    files.filter((name) => name !== 'locale-templates').sort(),
    locales.map((locale) => locale.toLowerCase()).sort(),
  );
});

for (const locale of locales) {
  const module: LocaleTemplates = await import(`../../src/locales/${locale.toLowerCase()}.ts`);
  const one: LocaleCase = { locale, templates: module.templates, source, ...exceptions[locale] };
  for (const [rule, faults] of Object.entries(rules)) {
    test(`${locale} ${rule}`, () => assert.deepEqual(faults(one), []));
  }
}

const planted: readonly SourceMessage[] = messagesOf(
  'planted.ts',
  `const a = msg('Try again', { id: 'action.retry' });
   const b = msg(str\`Reply to \${name}\`, { id: 'reply' });
   const c = msg('Sent.', { id: 'sent' });
   const d = plural(n, { one: () => msg(str\`\${n} new\`, { id: 'new.one' }), two: () => msg(str\`\${n} new\`, { id: 'new.two' }),
     other: () => msg(str\`\${n} new\`, { id: 'new.other' }) });`,
);
const good: LocaleTemplates['templates'] = {
  'action.retry': 'Riprova',
  'new.one': str`${0} nuovo`,
  'new.other': str`${0} nuovi`,
  reply: str`Rispondi a ${0}`,
  sent: 'Inviato.',
};
const without = (id: string) => Object.fromEntries(Object.entries(good).filter(([one]) => one !== id));

test('a faultless file breaks no rule', () => {
  for (const [rule, faults] of Object.entries(rules)) {
    assert.deepEqual(faults({ locale: 'it', templates: good, source: planted }), [], rule);
  }
});

const faulty: readonly [rule: string, fault: string, templates: LocaleTemplates['templates'], locale?: string][] = [
  ['has every id of the source and no other', 'a string added without its translation', without('sent')],
  ['has every id of the source and no other', 'a plural form left out', without('new.other')],
  ['has every id of the source and no other', 'a plural form the language lacks', { ...good, 'new.two': str`${0}` }],
  ['has every id of the source and no other', 'a translation of nothing', { ...good, x: 'Ics' }],
  ['is sorted by id', 'an id out of its place', { sent: 'Inviato.', ...good }],
  ['says something for every id', 'an empty text', { ...good, sent: '' }],
  ['says something for every id', 'a space at the end', { ...good, sent: 'Inviato. ' }],
  ['uses every value of the source and no other', 'a value left out', { ...good, reply: 'Rispondi' }],
  ['uses every value of the source and no other', 'a value too many', { ...good, reply: str`${0} a ${1}` }],
  ['uses every value of the source and no other', 'a count left out', { ...good, 'new.other': 'Nuovi' }],
  ['is translated', 'the English words', { ...good, sent: 'Sent.' }],
  ['keeps labels short', 'a sentence on a button', { ...good, 'action.retry': 'Prova un’altra volta' }],
  ['does not shout', 'an exclamation mark', { ...good, sent: 'Inviato!' }],
  ['holds no direction marks', 'a right-to-left mark', { ...good, sent: 'Inviato\u200f.' }],
  ['has no typewriter marks', 'a straight apostrophe', { ...good, sent: "L'invio." }],
  ['has no typewriter marks', 'three full stops', { ...good, sent: 'Inviato...' }],
  ['ends a sentence as the source does', 'a lost full stop', { ...good, sent: 'Inviato' }],
  ['writes as its language does', 'a German quotation mark in Italian', { ...good, sent: '„Inviato“.' }],
  ['writes as its language does', 'a question mark without its space', { ...good, sent: 'Oui?' }, 'fr'],
  ['writes as its language does', 'a question that has no beginning', { ...good, sent: '¿Ya? Otra?' }, 'es'],
  ['writes as its language does', 'a Latin comma in Arabic', { ...good, sent: 'نعم, لا.' }, 'ar'],
  ['writes as its language does', 'a preposition that may stand alone', { ...good, sent: 'Odpověď z nich.' }, 'cs'],
];
for (const [rule, fault, templates, locale = 'it'] of faulty) {
  test(`the rule "${rule}" catches ${fault}`, () => {
    assert.notDeepEqual(rules[rule]?.({ locale, templates, source: planted }), []);
  });
}

test('a text of another kind than its source is caught', () => {
  const templates = { ...good, sent: str`Inviato ${0}.` };
  assert.deepEqual(rules['is of the kind the source is']?.({ locale: 'it', templates, source: planted }), [
    'sent: str',
  ]);
});

test('a form that stands for one number may say the number in words', () => {
  const templates = { 'new.two': 'رسالتان جديدتان' };
  const faults = rules['uses every value of the source and no other'];
  assert.deepEqual(faults?.({ locale: 'ar', templates, source: planted }), []);
});

test('an exception that nothing needs is caught', () => {
  const one = { locale: 'it', templates: good, source: planted, sameAsEnglish: ['sent'], longLabels: ['action.retry'] };
  assert.deepEqual(rules['has no exception that nothing needs']?.(one), ['sent', 'action.retry']);
});

test('the same id with other words is caught', () => {
  const twice = messagesOf('a.ts', "msg('New', { id: 'x' }); msg('Newest', { id: 'x' });");
  assert.deepEqual(doubleMeanings(twice), ['x: "New" at a.ts:1, "Newest" at a.ts:1']);
});

test('a call that cannot be read is refused', () => {
  for (const call of ["msg('New')", 'msg(words, { id: "x" })', "msg('New', { id })", "msg('New', { id: `x` })"]) {
    assert.throws(() => messagesOf('a.ts', call), /a\.ts:1/, call);
  }
});

test('a button shows a label, a sentence around it does not', () => {
  const text = `html\`<button @click=\${go}>\${icon('x')}\${msg('Go', { id: 'go' })}</button><p>\${msg('Wait', { id: 'wait' })}</p>\``;
  assert.deepEqual(
    messagesOf('a.ts', text).map(({ id, label }) => [id, label]),
    [
      ['go', true],
      ['wait', false],
    ],
  );
});

test('words that stand in a template without msg() are found', () => {
  assert.deepEqual(bareWords('a.ts', `html\`<p>\${x}</p><b>Done</b><i aria-label="Close" class="abc"></i>\``), [
    'a.ts: Done',
    'a.ts: aria-label="Close"',
  ]);
});
