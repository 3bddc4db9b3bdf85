import { runNodeTests } from '../node-tests.ts';
import type { Part } from '../part.ts';

/** What a host installs: the build, its exports, its contents. */
export const packagePart: Part = { name: 'package', run: () => runNodeTests(['test/package.test.ts']) };
