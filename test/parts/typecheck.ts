import type { Part } from '../part.ts';
import { typecheck } from '../typecheck.ts';

/** The type check of the whole project and of each room. */
export const typecheckPart: Part = { name: 'typecheck', run: typecheck };
