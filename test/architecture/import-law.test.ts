import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breaches, cycles, importsOf, law } from './import-law.ts';
import { projectSources } from './sources.ts';

/** A breach per row: the file, the line planted in it, and whether the law lets it stand. */
const planted: readonly [file: string, line: string, allowed: boolean][] = [
  ['src/domain/role.ts', "import { of } from 'rxjs';", false],
  ['src/domain/role.ts', "import { readFileSync } from 'node:fs';", false],
  ['src/domain/role.ts', "import type { Source } from '../store/source.ts';", false],
  ['src/protocol/codec.ts', "import * as v from 'valibot';", true],
  ['src/protocol/codec.ts', "import { roles } from '../domain/role.ts';", true],
  ['src/protocol/codec.ts', "import { roles } from '../domain/role.js';", false],
  ['src/adapter/http/index.ts', "import { createParser } from 'eventsource-parser';", true],
  ['src/adapter/http/index.ts', "export { app } from '../../backend/app.ts';", false],
  ['src/backend/app.ts', "import { http } from '../adapter/http/index.ts';", false],
  ['src/backend/app.ts', "import { streamSSE } from 'hono/streaming';", true],
  ['src/backend/whatsapp/client.ts', "import { Hono } from 'hono';", false],
  ['src/store/source.ts', "import type { InboxAdapter } from '../adapter/inbox-adapter.ts';", true],
  ['src/store/source.ts', "import { InboxAdapter } from '../adapter/inbox-adapter.ts';", false],
  ['src/store/source.ts', "import type { http } from '../adapter/http/index.ts';", false],
  ['src/elements/list.ts', "import type { InboxAdapter } from '../adapter/inbox-adapter.ts';", false],
  ['src/elements/list.ts', "import { html } from 'lit';", true],
  ['src/elements/list.ts', "import { property } from 'lit/decorators.js';", true],
  ['src/elements/list.ts', "import { html } from 'lit-html';", false],
  ['src/elements/list.ts', "import '../define/list.ts';", false],
  ['src/define/list.ts', "import { http } from '../adapter/http/index.ts';", false],
  ['src/define/wa-inbox.ts', "import { http } from '../adapter/http/index.ts';", true],
  ['src/index.ts', "import './define/list.ts';", true],
  ['src/index.ts', "import { app } from './backend/app.ts';", false],
  ['src/index.ts', "const lazy = () => import('./backend/app.ts');", false],
  ['src/gateway/main.ts', "import { readFileSync } from 'node:fs';", true],
  ['src/gateway/main.ts', "const start = () => import('../simulator/meta.ts');", true],
  ['src/gateway/main.ts', "import { meta } from '../simulator/meta.ts';", false],
  ['src/testing/suite.ts', "import type { InboxAdapter } from '../adapter/inbox-adapter.ts';", true],
  ['src/testing/suite.ts', "import { http } from '../adapter/http/index.ts';", false],
  ['src/utils/text.ts', "import { html } from 'lit';", false],
];

const house = new Map(
  [
    'src/domain/role.ts',
    'src/store/source.ts',
    'src/adapter/inbox-adapter.ts',
    'src/adapter/http/index.ts',
    'src/backend/app.ts',
    'src/define/list.ts',
    'src/simulator/meta.ts',
  ].map((file) => [file, '']),
);

test('every import in src follows the import table', () => {
  assert.deepEqual(breaches(projectSources()), []);
});

test('no files in src load one another in a circle', () => {
  assert.deepEqual(cycles(projectSources()), []);
});

test('src holds files to check', () => {
  assert.ok(projectSources().size > 0);
});

for (const [file, line, allowed] of planted) {
  test(`the law ${allowed ? 'allows' : 'refuses'} in ${file}: ${line}`, () => {
    assert.equal(breaches(new Map([...house, [file, line]])).length > 0, !allowed);
  });
}

test('a second file of mock that imports msw breaks the law', () => {
  const line = "import { setupWorker } from 'msw/browser';";
  assert.deepEqual(breaches(new Map([['src/mock/one.ts', line]])), []);
  assert.equal(
    breaches(
      new Map([
        ['src/mock/one.ts', line],
        ['src/mock/two.ts', line],
      ]),
    ).length,
    1,
  );
});

test('a circle of files is found, a circle of types or of lazy loads is none', () => {
  const circle = (toSecond: string) =>
    cycles(
      new Map([
        ['src/domain/first.ts', toSecond],
        ['src/domain/second.ts', "export { first } from './first.ts';"],
      ]),
    );
  assert.deepEqual(circle("import { second } from './second.ts';"), [
    'src/domain/first.ts → src/domain/second.ts → src/domain/first.ts',
  ]);
  assert.deepEqual(circle("import type { Second } from './second.ts';"), []);
  assert.deepEqual(circle("const second = () => import('./second.ts');"), []);
});

test('imports are read in every form the formatter leaves', () => {
  const text = [
    "import 'a';",
    "import b, { c } from 'b';",
    'import {',
    '  d,',
    '  type E,',
    "} from 'd';",
    "export * from 'f';",
    "export * as g from 'g';",
    "export type { H } from 'h';",
    " * import { x } from 'in-a-comment';",
    "const lazy = await import('i');",
    "export const text = 'from';",
  ].join('\n');
  assert.deepEqual(
    importsOf(text).map(({ specifier, typeOnly, dynamic }) => [specifier, typeOnly, dynamic]),
    [
      ['a', false, false],
      ['b', false, false],
      ['d', false, false],
      ['f', false, false],
      ['g', false, false],
      ['h', true, false],
      ['i', false, true],
    ],
  );
});

test('no two rooms of the table may import each other', () => {
  for (const [room, { rooms = [] }] of Object.entries(law)) {
    for (const other of rooms) {
      const backwards = law[other]?.rooms ?? [];
      const sub = room.startsWith(`${other}/`) || other.startsWith(`${room}/`);
      assert.ok(sub || !backwards.includes(room), `${room} ↔ ${other}`);
    }
  }
});
