export { adapterContract, type CheckOutcome, runAdapterCheck, runAdapterContract } from './adapter-contract.ts';
export type { AdapterCheck, AdapterHarness, AdapterWorld, Written } from './adapter-contract-world.ts';
export { cacheContract } from './cache-contract.ts';
export { durableCacheContract } from './cache-contract-durable.ts';
export type { CacheHarness } from './cache-contract-fixtures.ts';
export type { ContractCheck } from './contract-check.ts';
export { type RepositoryHarness, repositoryContract } from './repository-contract.ts';
export { SampleAdapter } from './sample-adapter/sample-adapter.ts';
export { SampleBackend } from './sample-adapter/sample-backend.ts';
