import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tightenCssLiterals } from './css-literals.ts';

const tight = (css: string) => tightenCssLiterals(`css\`${css}\``).slice(4, -1).trimEnd();

test('white space between rules, declarations and selectors goes', () => {
  assert.equal(tight('\n  a,\n  b {\n    color: red;\n    margin: 0 auto;\n  }\n'), 'a,b{color:red;margin:0 auto}');
});

test('white space that means something stays', () => {
  assert.equal(tight('a :hover { width: calc(1px + 2px); }'), 'a :hover{width:calc(1px + 2px)}');
  assert.equal(tight('a > b + c { grid-area: 1 / 2; }'), 'a > b + c{grid-area:1 / 2}');
});

test('comments go, values put in by code stay', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a template literal is what is under test
  assert.equal(tight('/* why */ a { color: ${accent}; }'), 'a{color:${accent}}');
});

test('other literals are left alone', () => {
  const other = 'html`<p>  two  spaces  </p>`';
  assert.equal(tightenCssLiterals(other), other);
});

test('every line keeps its number', () => {
  const code = 'const before = 1;\ncss`\n  a {\n    color: red;\n  }\n`;\nconst after = 2;';
  assert.equal(tightenCssLiterals(code).split('\n').length, code.split('\n').length);
});
