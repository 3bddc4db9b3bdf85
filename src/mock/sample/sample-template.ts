import type { NewTemplate } from '../../simulator/index.ts';

/** A template of the sample company, whose account it goes to. */
export type SampleTemplate = Omit<NewTemplate, 'accountId'>;
