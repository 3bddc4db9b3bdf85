import type { ContractCheck } from './contract-check.ts';
import { concurrencyChecks } from './repository-contract-concurrency.ts';
import { feedChecks } from './repository-contract-feed.ts';
import { fileChecks } from './repository-contract-files.ts';
import { isolationChecks } from './repository-contract-isolation.ts';
import { listChecks } from './repository-contract-lists.ts';
import { lookupChecks } from './repository-contract-lookups.ts';
import { mentionChecks } from './repository-contract-mentions.ts';
import { recordChecks } from './repository-contract-records.ts';
import type { RepositoryHarness } from './repository-contract-setting.ts';
import { wordChecks } from './repository-contract-words.ts';
import { workChecks } from './repository-contract-work.ts';

export type { RepositoryHarness } from './repository-contract-setting.ts';

/** What every repository of the backend keeps to, in memory or in SQL. Each check makes its own empty repository and disposes of it. */
export const repositoryContract: readonly ContractCheck<RepositoryHarness>[] = [
  ...recordChecks,
  ...feedChecks,
  ...concurrencyChecks,
  ...listChecks,
  ...lookupChecks,
  ...wordChecks,
  ...mentionChecks,
  ...fileChecks,
  ...workChecks,
  ...isolationChecks,
];
