import type { Part } from '../part.ts';
import { runStories } from '../stories.ts';

/** Every story is a test. */
export const storiesPart: Part = { name: 'stories', run: runStories };
