import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inProcessDoor } from '../../src/mock/in-process-door.ts';
import { adapterContract, runAdapterCheck } from '../../src/testing/adapter-contract.ts';
import { appHarness } from './app-world.ts';

describe('the HTTP adapter through the in-process door', () => {
  const harness = appHarness(async (app) => ({
    endpoint: 'https://inbox.invalid',
    fetch: inProcessDoor(app),
    close: async () => {},
  }));
  const unclaimed = new Set<string>();

  for (const check of adapterContract) {
    it(check.name, async () => {
      const outcome = await runAdapterCheck(check, harness);
      if (outcome.outcome === 'failed') throw outcome.error;
      if (outcome.outcome === 'unclaimed') unclaimed.add(outcome.reason);
    });
  }

  it('claims every law but those of lower levels', () => {
    assert.deepEqual([...unclaimed].sort(), [
      'counts are claimed',
      'feed is log',
      'media are claimed',
      'signals are claimed',
      'submit is once',
    ]);
  });
});
