import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Packages that ship inside our files: the first reads `process.env` without a guard, which breaks pages that load
 * modules unbundled; the second asks hosts for Node 22. Each becomes one file in `dist/vendor`.
 */
const bundled = {
  '@tanstack/lit-virtual': 'lit-virtual',
  'eventsource-parser': 'eventsource-parser',
  'eventsource-parser/stream': 'eventsource-parser-stream',
} as const;

/** Points the emitted modules at `dist/vendor`, and fails when a bundled package shows through in a type. */
function pointAtVendor(): Plugin {
  return {
    name: 'point-at-vendor',
    closeBundle() {
      const dist = `${root}dist`;
      for (const file of globSync(`${dist}/**/*.{js,d.ts}`, { exclude: [`${dist}/vendor/**`, `${dist}/cdn/**`] })) {
        const before = readFileSync(file, 'utf8');
        const after = before.replace(
          /(\bfrom\s*|\bimport\s*\(?\s*)(['"])((?:@tanstack\/|eventsource-parser)[^'"]*)\2/g,
          (_whole, lead: string, quote: string, name: string) => {
            const target = Object.entries(bundled).find(([bundledName]) => bundledName === name)?.[1];
            if (target === undefined) throw new Error(`${file} imports ${name}: add it to "bundled" in vite.config.ts`);
            if (file.endsWith('.d.ts')) throw new Error(`${file} shows the types of ${name}, which hosts do not have`);
            const path = relative(dirname(file), `${dist}/vendor/${target}.js`).replaceAll('\\', '/');
            return `${lead}${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`;
          },
        );
        if (after !== before) writeFileSync(file, after);
      }
    },
  };
}

const production = { 'process.env.NODE_ENV': '"production"' };

/** `vite build --mode vendor`: after `tsc`, the bundled packages for the unbundled modules in `dist`. */
const vendor: UserConfig = {
  publicDir: false,
  define: production,
  plugins: [pointAtVendor()],
  build: {
    outDir: 'dist/vendor',
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {
      entry: Object.fromEntries(Object.entries(bundled).map(([name, file]) => [file, name])),
      formats: ['es'],
    },
    rolldownOptions: { external: [/^lit($|\/)/, /^@lit\//] },
  },
};

/** `vite build --mode cdn`: the embed as one file for a script tag, what is heavy in chunks that load when used. */
const cdn: UserConfig = {
  base: './',
  publicDir: false,
  define: production,
  build: {
    outDir: 'dist/cdn',
    target: 'es2022',
    sourcemap: true,
    modulePreload: false,
    rolldownOptions: {
      input: { 'wa-inbox.min': 'src/index.ts' },
      preserveEntrySignatures: 'exports-only',
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** The demo: served by `vite`, or built into `.cache/demo` by `vite build --mode demo`. */
const demo: UserConfig = {
  root: 'demo',
  base: './',
  build: { outDir: '../.cache/demo', emptyOutDir: true, target: 'es2022' },
  server: { open: false, fs: { allow: ['..'] } },
  preview: { open: false },
};

export default defineConfig(({ mode }) => ({
  cacheDir: `${root}.cache/vite`,
  ...(mode === 'vendor' ? vendor : mode === 'cdn' ? cdn : demo),
}));
