import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceBreaches } from './source-rules.ts';
import { projectSources, testSources } from './sources.ts';

const refused: readonly [file: string, line: string][] = [
  ['src/domain/role.ts', 'const role: any = 1;'],
  ['src/domain/role.ts', 'const role = value as any;'],
  ['src/domain/role.ts', 'const roles: Array<any> = [];'],
  ['src/domain/role.ts', '// @ts-ignore'],
  ['src/domain/role.ts', '// TODO: later'],
  ['src/domain/role.ts', 'const now = Date.now();'],
  ['src/store/source.ts', 'const now = new Date();'],
  ['src/store/source.ts', 'const chance = Math.random();'],
  ['src/backend/app.ts', 'const id = crypto.randomUUID();'],
  ['src/backend/app.ts', 'setInterval(tick, 1000);'],
  ['src/backend/app.ts', 'const answer = await fetch(url);'],
  ['src/backend/app.ts', 'const answer = await globalThis.fetch(url);'],
  ['src/elements/list.ts', '<div style="color: red">'],
  ['src/elements/list.ts', '  <div style=${color}>'],
  ['src/elements/list.ts', "import { styleMap } from 'lit/directives/style-map.js';"],
  ['src/elements/list.ts', 'return unsafeHTML(text);'],
  ['src/elements/list.ts', 'this.innerHTML = text;'],
  ['src/index.ts', "eval('1');"],
  ['src/domain/role.ts', 'const a = 1;\n'.repeat(301)],
  ['test/domain/role.test.ts', 'const a = 1;\n'.repeat(301)],
];

const allowed: readonly [file: string, line: string][] = [
  ['src/domain/role.ts', '/** Tells whether any role fits; never Date.now(). */'],
  ['src/domain/role.ts', 'const at = new Date(milliseconds);'],
  ['src/domain/role.ts', "const accept = '*/*'; const any = 1; // Math.random() is not used"],
  ['src/backend/app.ts', 'const answer = await ports.fetch(url);'],
  ['src/backend/app.ts', 'fetch(request: Request): Promise<Response>;'],
  ['src/adapter/http/index.ts', 'const answer = await fetch(url);'],
  ['src/elements/list.ts', 'html`<div .style=${style}></div>`'],
  ['src/locales/fi.ts', 'const a = 1;\n'.repeat(301)],
  ['src/domain/role.ts', 'const a = 1;\n'.repeat(300)],
  ['test/domain/arbitraries.ts', 'const a = 1;\n'.repeat(301)],
];

test('src follows the source rules', () => {
  assert.deepEqual(sourceBreaches(projectSources()), []);
});

test('no file of the tests is too long to be read', () => {
  assert.deepEqual(sourceBreaches(testSources()), []);
});

for (const [file, line] of refused) {
  test(`refused in ${file}: ${line.slice(0, 60).trim()}`, () => {
    assert.ok(sourceBreaches(new Map([[file, line]])).length > 0);
  });
}

for (const [file, line] of allowed) {
  test(`allowed in ${file}: ${line.slice(0, 60).trim()}`, () => {
    assert.deepEqual(sourceBreaches(new Map([[file, line]])), []);
  });
}
