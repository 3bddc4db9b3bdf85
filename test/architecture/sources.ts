import { globSync, readFileSync } from 'node:fs';
import type { Sources } from './import-law.ts';

/** Every source file of the project, by its path from the project root. */
export function projectSources(): Sources {
  return sourcesOf('src/**/*.ts');
}

/** Every file of the tests. */
export function testSources(): Sources {
  return sourcesOf('test/**/*.ts');
}

function sourcesOf(pattern: string): Sources {
  const files = globSync(pattern).map((file) => file.replaceAll('\\', '/'));
  return new Map(files.sort().map((file) => [file, readFileSync(file, 'utf8')]));
}
