import { runNodeTests } from '../node-tests.ts';
import type { Part } from '../part.ts';

/** The import law and the source rules. */
export const architecturePart: Part = {
  name: 'architecture',
  run: () => runNodeTests(['test/architecture/**/*.test.ts']),
};
