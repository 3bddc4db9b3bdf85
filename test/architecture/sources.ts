import { globSync, readFileSync } from 'node:fs';
import type { Sources } from './import-law.ts';

/** Every source file of the project, by its path from the project root. */
export function projectSources(): Sources {
  const files = globSync('src/**/*.ts').map((file) => file.replaceAll('\\', '/'));
  return new Map(files.sort().map((file) => [file, readFileSync(file, 'utf8')]));
}
