import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

interface Manifest {
  readonly exports: Record<string, string | null | { readonly types: string; readonly default: string }>;
  readonly dependencies: Record<string, string>;
}

/** Subpaths that only servers, tests and demos use: they may ask for the optional peers. */
const FOR_SERVERS = ['./backend', './mock', './gateway'];

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const targets = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
  target === null ? [] : [{ subpath, files: typeof target === 'string' ? [target] : [target.types, target.default] }],
);
const modules = targets.filter(({ subpath, files }) => !subpath.includes('*') && files.length === 2);
const run = (command: string, args: readonly string[], cwd = '.') =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

let host = '';
let packed: readonly string[];

/** A host project that holds what `npm install wa-inbox` gives it: our packed files and our dependencies, no peers. */
before(() => {
  rmSync('dist', { recursive: true, force: true });
  run('npm', ['run', '--silent', 'build']);
  const [pack] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'])) as [
    { files: { path: string }[] },
  ];
  packed = pack.files.map(({ path }) => path);
  host = mkdtempSync(join(tmpdir(), 'wa-inbox-host-'));
  for (const file of packed) {
    const copy = join(host, 'node_modules/wa-inbox', file);
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(file, copy);
  }
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(host, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link, 'dir');
  }
  writeFileSync(join(host, 'package.json'), '{ "type": "module" }');
});
after(() => {
  if (host !== '') rmSync(host, { recursive: true });
});

for (const { subpath, files } of targets) {
  test(`wa-inbox${subpath.slice(1)} leads to files that are published`, () => {
    for (const file of files) {
      const found = file.includes('*') ? globSync(file.replace('*', '**/*')).length > 0 : existsSync(file);
      assert.ok(found, `${file} is missing`);
      assert.ok(file.includes('*') || packed.includes(file.slice(2)), `${file} is not packed`);
    }
  });
}

test('publint finds nothing to improve', async () => {
  const { messages, pkg } = await publint({ strict: true, pack: 'npm' });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('only the built files, licence and documents are packed', () => {
  const strange = packed.filter(
    (path) => !/^(?:dist\/.+\.(?:js|d\.ts|js\.map|json)|[A-Z]+(?:\.md)?|package\.json)$/.test(path),
  );
  assert.deepEqual(strange, []);
  assert.ok(packed.includes('LICENSE') && packed.includes('dist/cdn/wa-inbox.min.js'));
});

test('the published modules ask for no package that is bundled into them', () => {
  for (const file of globSync('dist/**/*.{js,d.ts}')) {
    assert.doesNotMatch(
      readFileSync(file, 'utf8'),
      /(?:from|import)\s*\(?\s*['"](?:@tanstack\/|eventsource-parser)/,
      file,
    );
  }
});

for (const { subpath } of modules.filter((module) => !FOR_SERVERS.includes(module.subpath))) {
  test(`wa-inbox${subpath.slice(1)} is imported in Node without any optional peer`, () => {
    run(process.execPath, ['--input-type=module', '--eval', `await import('wa-inbox${subpath.slice(1)}')`], host);
  });
}

test('the types of every subpath resolve for a host with strict settings', () => {
  const lines = modules
    .filter(({ subpath }) => !FOR_SERVERS.includes(subpath))
    .map(({ subpath }, index) => `export * as module${index} from 'wa-inbox${subpath.slice(1)}';`);
  writeFileSync(join(host, 'host.ts'), lines.join('\n'));
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--lib', 'es2023,dom,dom.iterable'];
  for (const resolution of [
    ['--module', 'nodenext'],
    ['--module', 'esnext', '--moduleResolution', 'bundler'],
  ]) {
    run(resolve('node_modules/.bin/tsc'), [...options, '--types', '', ...resolution, 'host.ts'], host);
  }
});
