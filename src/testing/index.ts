export { type CacheHarness, cacheContract } from './cache-contract.ts';
export type { ContractCheck } from './contract-check.ts';
export { type RepositoryHarness, repositoryContract } from './repository-contract.ts';
