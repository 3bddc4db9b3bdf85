import type { Part } from '../part.ts';
import { architecturePart } from './architecture.ts';
import { browserPart } from './browser.ts';
import { lintPart } from './lint.ts';
import { nodePart } from './node.ts';
import { packagePart } from './package.ts';
import { sizePart } from './size.ts';
import { storiesPart } from './stories.ts';
import { typecheckPart } from './typecheck.ts';

/** The parts of `npm test`, in order: the cheapest and most telling first. A part not listed here does not exist. */
export const parts: readonly Part[] = [
  typecheckPart,
  lintPart,
  architecturePart,
  nodePart,
  browserPart,
  storiesPart,
  sizePart,
  packagePart,
];
