import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { type BundleSize, measureBundle } from './size.ts';

const EMBED_LIMIT = 85_000;
const LAZY_LIMIT = 100_000;
const SERVER_PACKAGES = ['hono', '@hono', 'kysely', 'pg', '@electric-sql', 'jose', 'pino', 'msw'];

let size: BundleSize;
before(async () => {
  size = await measureBundle('src/index.ts');
});

test('the one-tag embed with all its static runtime stays within 85 kB', () => {
  console.log(`size: embed ${size.embed} B of ${EMBED_LIMIT} B`);
  assert.ok(size.embed <= EMBED_LIMIT, `${size.embed} B`);
});

test('no lazy part is over 100 kB', () => {
  for (const [entry, bytes] of size.lazy) console.log(`size: lazy ${entry} ${bytes} B`);
  assert.deepEqual(
    [...size.lazy].filter(([, bytes]) => bytes > LAZY_LIMIT),
    [],
  );
});

test('the embed holds no server module', () => {
  const server = size.inputs.filter(
    (input) =>
      SERVER_PACKAGES.some((name) => input.includes(`node_modules/${name}/`)) ||
      /^src\/(?:backend|gateway|simulator|mock|testing)\//.test(input),
  );
  assert.deepEqual(server, []);
});

test('the embed holds its elements', () => {
  assert.ok(size.inputs.some((input) => input.startsWith('src/define/')));
  assert.ok(size.embed > 5_000, `${size.embed} B is too little to be the inbox`);
});

// The measure itself, on a bundle whose parts are known.
let folder: string;
before(() => {
  mkdirSync('.cache', { recursive: true });
  folder = mkdtempSync('.cache/size-');
});
after(() => rmSync(folder, { recursive: true }));

test('static imports count to the embed, lazy ones to their part, shared ones once', async () => {
  const noise = (seed: number, length: number) => {
    let state = seed;
    return Array.from({ length }, () => {
      state = (state * 48271) % 2147483647;
      return (state % 36).toString(36);
    }).join('');
  };
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('shared.js', `export const shared = '${noise(1, 4000)}';`);
  write('heavy.js', `import { shared } from './shared.js'; export const heavy = shared + '${noise(2, 8000)}';`);
  write(
    'entry.js',
    `import { shared } from './shared.js'; console.log(shared); import('./heavy.js').then(console.log);`,
  );
  const entry = relative('.', join(folder, 'entry.js')).replaceAll('\\', '/');
  const { embed, lazy } = await measureBundle(entry);
  // Noise of 36 letters packs to about 0.65 of its length; with the builder's own loader for lazy parts the entry stays far below
  // what it would weigh with the heavy part in it.
  assert.ok(embed > 2_400 && embed < 4_200, `embed ${embed} B`);
  const [heavy = 0] = lazy.values();
  assert.equal(lazy.size, 1);
  assert.ok(heavy > 4_800 && heavy < 6_600, `lazy ${heavy} B`);
});
