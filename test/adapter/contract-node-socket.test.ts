import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { describe, it } from 'node:test';
import { serve } from '@hono/node-server';
import { adapterContract, runAdapterCheck } from '../../src/testing/adapter-contract.ts';
import { appHarness } from './app-world.ts';

describe('the HTTP adapter over a socket', () => {
  const harness = appHarness(async (app) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
    return {
      endpoint: `http://127.0.0.1:${address.port}`,
      async close() {
        server.closeAllConnections();
        server.close();
        await once(server, 'close');
      },
    };
  });
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
