import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** What one entry weighs for the page that loads it, in bytes after minification and gzip. */
export interface BundleSize {
  /** The entry and all that it loads at once. */
  readonly embed: number;
  /** What each lazy part adds when it is first used, by the file that is its entry. */
  readonly lazy: ReadonlyMap<string, number>;
  /** Every file that went in, project files and packages, as paths from the project root. */
  readonly inputs: readonly string[];
}

/** Builds `entry` as the one-file embed is built and weighs what comes out, chunk by chunk. */
export async function measureBundle(entry: string): Promise<BundleSize> {
  const chunks = await buildChunks(entry);
  const weigh = (names: Iterable<string>) =>
    [...names].reduce((sum, name) => sum + gzipSync(chunks.get(name)?.code ?? '', { level: 9 }).length, 0);

  const main = [...chunks.values()].find(({ isEntry }) => isEntry);
  if (main === undefined) throw new Error(`the bundler wrote no output for ${entry}`);
  const embed = loadedAtOnce(chunks, main.fileName);
  const lazy = new Map<string, number>();
  for (const { fileName, facadeModuleId, isDynamicEntry } of chunks.values()) {
    if (!isDynamicEntry || facadeModuleId === null || embed.has(fileName)) continue;
    lazy.set(toPath(facadeModuleId), weigh([...loadedAtOnce(chunks, fileName)].filter((part) => !embed.has(part))));
  }
  return { embed: weigh(embed), lazy, inputs: [...chunks.values()].flatMap(({ moduleIds }) => moduleIds.map(toPath)) };
}

async function buildChunks(entry: string): Promise<ReadonlyMap<string, Rolldown.OutputChunk>> {
  const built = await build({
    mode: 'cdn',
    logLevel: 'error',
    build: { write: false, sourcemap: false, rolldownOptions: { input: { 'wa-inbox.min': entry } } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const files = outputs.flatMap((one) => ('output' in one ? one.output : []));
  return new Map(files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
}

function toPath(id: string): string {
  return relative('.', id).replaceAll('\\', '/');
}

/** A chunk and every chunk that it imports by statement, however deep. */
function loadedAtOnce(
  chunks: ReadonlyMap<string, Rolldown.OutputChunk>,
  name: string,
  seen = new Set<string>(),
): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const one of chunks.get(name)?.imports ?? []) if (chunks.has(one)) loadedAtOnce(chunks, one, seen);
  return seen;
}
