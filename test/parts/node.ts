import { runNodeTests } from '../node-tests.ts';
import type { Part } from '../part.ts';

/** Every test file that needs no browser and is no part of its own. */
export const nodePart: Part = {
  name: 'node',
  run: () =>
    runNodeTests(
      ['test/**/*.test.ts'],
      ['test/**/*.browser.test.ts', 'test/architecture/**', 'test/size.test.ts', 'test/package.test.ts'],
    ),
};
