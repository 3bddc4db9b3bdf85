import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, type Metafile, type Plugin } from 'esbuild';
import { tightenCssLiterals } from './css-literals.ts';

/** What one entry weighs for the page that loads it, in bytes after minification and gzip. */
export interface BundleSize {
  /** The entry and all that it loads at once. */
  readonly embed: number;
  /** What each lazy part adds when it is first used, by the file that is its entry. */
  readonly lazy: ReadonlyMap<string, number>;
  /** Every file that went in, project files and packages, as paths from the project root. */
  readonly inputs: readonly string[];
}

/** As the one-file build does it. */
const tightCss: Plugin = {
  name: 'tight-css',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/elements\/.*\.ts$/ }, ({ path }) => ({
      contents: tightenCssLiterals(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** Bundles `entry` as a host's bundler would and weighs what comes out, by the bundler's own account. */
export async function measureBundle(entry: string): Promise<BundleSize> {
  const { metafile, outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    outdir: '.cache/size',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [tightCss],
    logLevel: 'error',
  });
  const weights = new Map<string, number>();
  for (const path of Object.keys(metafile.outputs)) {
    const file = outputFiles.find((output) => output.path.replaceAll('\\', '/').endsWith(path));
    if (file === undefined) throw new Error(`the bundler names ${path} but wrote no such file`);
    weights.set(path, gzipSync(file.contents, { level: 9 }).length);
  }
  const weigh = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + (weights.get(path) ?? 0), 0);

  const [main] = Object.entries(metafile.outputs).filter(([, output]) => output.entryPoint === entry);
  if (main === undefined) throw new Error(`the bundler wrote no output for ${entry}`);
  const embed = loadedAtOnce(metafile, main[0]);
  const lazy = new Map<string, number>();
  for (const [path, output] of Object.entries(metafile.outputs)) {
    if (output.entryPoint === undefined || embed.has(path)) continue;
    lazy.set(output.entryPoint, weigh([...loadedAtOnce(metafile, path)].filter((part) => !embed.has(part))));
  }
  return { embed: weigh(embed), lazy, inputs: Object.keys(metafile.inputs) };
}

/** An output and every output that it imports by statement, however deep. */
function loadedAtOnce(metafile: Metafile, path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const one of metafile.outputs[path]?.imports ?? []) {
    if (one.kind === 'import-statement' && one.external !== true) loadedAtOnce(metafile, one.path, seen);
  }
  return seen;
}
