import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defaultClientConditions, defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { tightenCssLiterals } from './test/css-literals.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Packages that ship inside our files: localize may be set up once per copy, so a host's must not be ours; lit-virtual
 * reads `process.env` without a guard, which breaks pages that load modules unbundled; eventsource-parser asks hosts for
 * Node 22. Each becomes one file in `dist/vendor`.
 */
const bundled = {
  '@lit/localize': 'lit-localize',
  '@tanstack/lit-virtual': 'lit-virtual',
  'eventsource-parser': 'eventsource-parser',
  'eventsource-parser/stream': 'eventsource-parser-stream',
} as const;

/**
 * Finishes what `tsc` emitted: modules import the bundled packages from `dist/vendor`, and types name their neighbours
 * by the extension that exists for hosts (the compiler rewrites it in modules only). Fails when a bundled package shows
 * through in a type.
 */
function finishModules(): Plugin {
  const dist = `${root}dist`;
  const fromVendor = (file: string, name: string): string => {
    const target = Object.entries(bundled).find(([bundledName]) => bundledName === name)?.[1];
    if (target === undefined) throw new Error(`${file} imports ${name}: add it to "bundled" in vite.config.ts`);
    if (file.endsWith('.d.ts')) throw new Error(`${file} shows the types of ${name}, which hosts do not have`);
    const path = relative(dirname(file), `${dist}/vendor/${target}.js`).replaceAll('\\', '/');
    return path.startsWith('.') ? path : `./${path}`;
  };
  return {
    name: 'finish-modules',
    closeBundle() {
      for (const file of globSync(`${dist}/**/*.{js,d.ts}`, { exclude: [`${dist}/vendor/**`, `${dist}/cdn/**`] })) {
        const before = readFileSync(file, 'utf8');
        const after = before
          .replace(
            /(\bfrom\s*|\bimport\s*\(?\s*)(['"])((?:@lit\/localize|@tanstack\/|eventsource-parser)[^'"]*)\2/g,
            (_whole, lead: string, quote: string, name: string) => `${lead}${quote}${fromVendor(file, name)}${quote}`,
          )
          .replace(/(\bfrom\s*|\bimport\s*\(?\s*)(['"])(\.[^'"]*)\.ts\2/g, '$1$2$3.js$2');
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
  plugins: [finishModules()],
  build: {
    outDir: 'dist/vendor',
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {
      entry: Object.fromEntries(
        Object.entries(bundled).map(([name, file]) => [file, fileURLToPath(import.meta.resolve(name))]),
      ),
      formats: ['es'],
    },
    rolldownOptions: { external: [/^lit($|\/)/, /^@lit\/(?!localize)/] },
  },
};

/** Style sheets travel without their indentation. */
const tightCss: Plugin = {
  name: 'tight-css',
  enforce: 'pre',
  // Lines keep their numbers, so the map that stands stays true.
  transform: (code, id) => (id.includes('/src/elements/') ? { code: tightenCssLiterals(code), map: null } : null),
};

/**
 * What the page loads anyway stays together, however many lazy parts share it: one file comes sooner than sixteen, and is smaller.
 */
function loadedAtOnce(id: string, modules: Rolldown.ChunkingContext): string | null {
  const seen = new Set<string>();
  const reaches = (module: string): boolean => {
    if (seen.has(module)) return false;
    seen.add(module);
    const info = modules.getModuleInfo(module);
    return info?.isEntry === true || (info?.importers.some(reaches) ?? false);
  };
  // Of the domain's rules a page holds only those it uses: which, the bundler knows better.
  return !id.includes('/src/domain/') && reaches(id) ? 'embed' : null;
}

/** Lazy parts are imported as they stand: they bring no style sheets that would have to be there before them. */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null),
};

/** A second minifier after the bundler's: neither alone comes near both, a kilobyte less for every page that embeds the inbox. */
const tightCode: Plugin = {
  name: 'tight-code',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { map } = chunk;
      const tight = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        compress: { passes: 3 },
        ...(map && {
          sourceMap: { content: JSON.stringify(map), asObject: true, url: `${basename(chunk.fileName)}.map` },
        }),
      });
      chunk.code = tight.code ?? chunk.code;
      if (map && typeof tight.map === 'object') Object.assign(map, tight.map);
    }
  },
};

/** `vite build --mode cdn`: the embed as one file for a script tag, what is heavy in chunks that load when used. */
const cdn: UserConfig = {
  base: './',
  publicDir: false,
  define: production,
  // Of rxjs the classes of today instead of those written for older engines.
  resolve: { conditions: ['es2015', ...defaultClientConditions] },
  plugins: [plainImports, tightCss, tightCode],
  build: {
    outDir: 'dist/cdn',
    target: 'es2022',
    sourcemap: true,
    modulePreload: false,
    rolldownOptions: {
      input: { 'wa-inbox.min': 'src/index.ts' },
      preserveEntrySignatures: 'exports-only',
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: { groups: [{ name: loadedAtOnce }] },
      },
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
