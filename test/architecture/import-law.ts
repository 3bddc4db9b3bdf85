import { posix } from 'node:path';

/** Files by their path from the project root, `src/domain/role.ts`. */
export type Sources = ReadonlyMap<string, string>;

/** What the files of one room may import. A room is the longest prefix of a path in {@link law}. */
export interface RoomLaw {
  /** Rooms, folders or single files below `src/`, besides the room itself. */
  readonly rooms?: readonly string[];
  /** Files or folders below `src/` of which only types may be imported. */
  readonly types?: readonly string[];
  /** Packages; `name/*` allows every package of a scope. */
  readonly packages?: readonly string[];
  /** Whether `node:` modules may be imported. */
  readonly node?: boolean;
}

const ports = [
  'adapter/inbox-adapter.ts',
  'cache/inbox-cache.ts',
  'backend/ports.ts',
  'backend/repository.ts',
  'backend/job.ts',
  'backend/kept-file.ts',
  'backend/media-store.ts',
  'backend/whatsapp/whatsapp-client.ts',
  'backend/whatsapp/webhook-item.ts',
];

/** Who may import whom. What is not listed is forbidden, packages included. */
export const law: Readonly<Record<string, RoomLaw>> = {
  domain: {},
  protocol: { rooms: ['domain'], packages: ['valibot'] },
  adapter: { rooms: ['protocol', 'domain'], packages: ['eventsource-parser'] },
  cache: { rooms: ['domain'], packages: ['idb'] },
  store: {
    // The cache's port also names the format number that stored rows carry.
    rooms: ['domain', 'cache/inbox-cache.ts'],
    types: ['adapter/inbox-adapter.ts'],
    packages: ['rxjs'],
  },
  elements: { rooms: ['store', 'domain', 'locales'], packages: ['lit', '@lit/*', '@tanstack/lit-virtual'] },
  locales: { packages: ['lit', '@lit/*'] },
  define: { rooms: ['elements'] },
  'define/wa-inbox.ts': { rooms: ['define', 'elements', 'store', 'adapter/http', 'cache'] },
  // Hosts take their types and InboxError from the entry; it would be odd to send them to a subpath for those.
  'index.ts': {
    rooms: ['define', 'elements', 'store', 'adapter/http', 'cache', 'domain'],
    types: ['adapter/inbox-adapter.ts'],
  },
  backend: { rooms: ['backend/whatsapp', 'protocol', 'domain'], packages: ['hono'] },
  'backend/whatsapp': { rooms: ['backend', 'domain'] },
  simulator: { rooms: ['domain'] },
  mock: { rooms: ['simulator', 'backend', 'domain', 'adapter/http'], packages: ['msw'] },
  gateway: {
    // The sample workspace of --simulate is the demo's: told once, in mock.
    rooms: ['backend', 'protocol', 'domain', 'simulator', 'mock'],
    packages: ['hono', '@hono/node-server', 'kysely', 'pg', '@electric-sql/pglite', 'jose', 'pino', 'valibot'],
    node: true,
  },
  testing: { rooms: ['domain', 'protocol', ...ports] },
};

/** Imports that one file of a room may have and no other; `dynamic` ones load only when asked for. */
const onlyInOneFile: readonly { room: string; target: string; dynamic: boolean }[] = [
  { room: 'mock', target: 'msw', dynamic: false },
  { room: 'gateway', target: 'simulator', dynamic: true },
  { room: 'gateway', target: 'mock', dynamic: true },
];

/** One import or re-export, as written. */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

/**
 * The imports of a formatted file. Statements start at the beginning of a line, as the formatter leaves them, so what
 * stands in comments and strings does not count.
 */
export function importsOf(text: string): Import[] {
  const found: Import[] = [];
  const statement = /^(?:import|export)\s+(type\s+)?(?:[\w$*{},\s]+?\s+from\s+)?'([^'\n]+)'/gm;
  for (const [, type, specifier = ''] of text.matchAll(statement)) {
    found.push({ specifier, typeOnly: type !== undefined, dynamic: false });
  }
  for (const [, specifier = ''] of text.matchAll(/\bimport\(\s*['"`]([^'"`\n]+)['"`]/g)) {
    found.push({ specifier, typeOnly: false, dynamic: true });
  }
  return found;
}

/** Every breach of the import law in `sources`, one sentence each. */
export function breaches(sources: Sources): string[] {
  const found: string[] = [];
  const loners = new Map<string, Set<string>>();
  for (const [file, text] of sources) {
    const room = roomOf(file);
    if (room === undefined) {
      found.push(`${file} stands in no room of the import table`);
      continue;
    }
    for (const one of importsOf(text)) {
      const breach = judge(file, room, one, sources);
      if (breach !== undefined) found.push(`${file} ${breach}`);
      for (const { room: lonely, target, dynamic } of onlyInOneFile) {
        if (room !== lonely || !matches(targetOf(file, one.specifier), target)) continue;
        if (dynamic && !one.dynamic) found.push(`${file} imports ${one.specifier} other than by import()`);
        loners.set(`${room} → ${target}`, (loners.get(`${room} → ${target}`) ?? new Set()).add(file));
      }
    }
  }
  for (const [pair, files] of loners) {
    if (files.size > 1) found.push(`${pair} is for one file, not for ${[...files].join(', ')}`);
  }
  return found;
}

function judge(file: string, room: string, one: Import, sources: Sources): string | undefined {
  const { rooms = [], types = [], packages = [], node = false } = law[room] ?? {};
  const { specifier, typeOnly } = one;
  if (specifier.startsWith('node:')) return node ? undefined : `imports ${specifier}`;
  if (!specifier.startsWith('.')) {
    return packages.some((name) => isPackage(specifier, name)) ? undefined : `imports the package ${specifier}`;
  }
  const target = targetOf(file, specifier);
  if (!sources.has(`src/${target}`)) return `imports ${specifier}, which is no file under src`;
  const home = roomOf(`src/${target}`);
  if (home === room) return undefined;
  if (rooms.some((name) => matches(target, name))) return undefined;
  if (types.some((name) => matches(target, name))) {
    return typeOnly ? undefined : `imports more than types from ${target}`;
  }
  return `(${room}) imports ${target}`;
}

/** The path below `src/` that a relative specifier names, or the package name as it is. */
function targetOf(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.relative('src', posix.join(posix.dirname(file), specifier));
}

function matches(target: string, name: string): boolean {
  return target === name || target.startsWith(`${name}/`);
}

function isPackage(specifier: string, name: string): boolean {
  return matches(specifier, name.endsWith('/*') ? name.slice(0, -2) : name);
}

function roomOf(file: string): string | undefined {
  return Object.keys(law)
    .filter((room) => matches(posix.relative('src', file), room))
    .sort((a, b) => b.length - a.length)[0];
}

/** Every circle of files that load one another, as a path that ends where it began. Types and `import()` load nothing. */
export function cycles(sources: Sources): string[] {
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const { specifier, typeOnly, dynamic } of importsOf(sources.get(file) ?? '')) {
      const target = `src/${targetOf(file, specifier)}`;
      if (!typeOnly && !dynamic && sources.has(target)) visit(target, [...path, file]);
    }
    state.set(file, 'done');
  };
  for (const file of sources.keys()) visit(file, []);
  return found;
}
