import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adapterContract, runAdapterCheck } from '../../src/testing/adapter-contract.ts';
import type { AdapterHarness } from '../../src/testing/adapter-contract-world.ts';
import { appHarness } from '../adapter/app-world.ts';
import { type BrokenAdapter, variant } from './broken-adapter.ts';
import { BROKEN } from './broken-adapters.ts';
import { BROKEN_FILES } from './broken-files.ts';
import { BROKEN_LOWEST } from './broken-lowest.ts';
import { BROKEN_MENTIONS } from './broken-mentions.ts';
import { sampleHarness } from './sample-world.ts';

const whole = appHarness(async (app) => ({
  endpoint: 'https://inbox.invalid',
  fetch: (address, init) => app.fetch(new Request(address, init)),
  close: async () => {},
}));

/** The worlds of a harness, with a broken adapter in them. */
function broken(harness: AdapterHarness, { break: breakIt }: BrokenAdapter): AdapterHarness {
  return {
    async create() {
      const world = await harness.create();
      // Controls stay those of the world behind it.
      return Object.assign(Object.create(world), { adapter: variant(world.adapter, breakIt(world.adapter)) });
    },
    async dispose(world) {
      await harness.dispose(Object.getPrototypeOf(world));
    },
  };
}

// A check that waits in vain waits for seconds, so they wait together.
describe('the adapter contract', { concurrency: 16 }, () => {
  it('names each law once', () => {
    const names = adapterContract.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.length >= 60, `${names.length} laws`);
  });

  for (const [level, harness, adapters] of [
    ['the highest level', whole, [...BROKEN, ...BROKEN_FILES, ...BROKEN_MENTIONS]],
    ['the lowest level', sampleHarness(), BROKEN_LOWEST],
  ] as const) {
    for (const adapter of adapters) {
      it(`catches an adapter of ${level} that ${adapter.fault}`, async () => {
        const check = adapterContract.find(({ name }) => name === adapter.caughtBy);
        assert.ok(check, `there is a check "${adapter.caughtBy}"`);
        assert.equal((await runAdapterCheck(check, harness)).outcome, 'passed', 'the whole adapter passes it');
        assert.equal((await runAdapterCheck(check, broken(harness, adapter))).outcome, 'failed');
      });
    }
  }

  it('fails, rather than throws, when a world cannot be made or left', async () => {
    const [check] = adapterContract;
    assert.ok(check);
    const create = () => Promise.reject(new Error('no world'));
    assert.equal((await runAdapterCheck(check, { create, dispose: async () => {} })).outcome, 'failed');
    const dispose = () => Promise.reject(new Error('no way out'));
    assert.equal((await runAdapterCheck(check, { create: sampleHarness().create, dispose })).outcome, 'failed');
  });
});
