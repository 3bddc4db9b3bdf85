import { runNodeTests } from '../node-tests.ts';
import type { Part } from '../part.ts';

/** The size budget of the one-tag embed and of its lazy chunks. */
export const sizePart: Part = { name: 'size', run: () => runNodeTests(['test/size.test.ts']) };
