import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { listen } from '../../src/gateway/listen.ts';
import type { Database } from '../../src/gateway/postgres/database.ts';
import { migrate } from '../../src/gateway/postgres/migrate.ts';
import { openPglite } from '../../src/gateway/postgres/open-database.ts';
import { SqlRepository } from '../../src/gateway/postgres/sql-repository.ts';
import { adapterContract, runAdapterCheck } from '../../src/testing/adapter-contract.ts';
import { appHarness } from '../adapter/app-world.ts';
import { emptyTables } from './empty-tables.ts';

describe('the HTTP adapter before the gateway on PGlite, over a socket', () => {
  let db: Database;
  before(async () => {
    db = await openPglite(null);
    await migrate(db);
  });
  after(() => db.destroy());

  const harness = appHarness(
    async (app) => {
      const listening = await listen({
        fetch: (request) => app.fetch(request),
        port: 0,
        host: '127.0.0.1',
        origins: [],
      });
      return { endpoint: `http://127.0.0.1:${listening.port}`, close: () => listening.stop(0) };
    },
    async (clock) => {
      await emptyTables(db);
      return { repository: new SqlRepository(db, clock), close: async () => {} };
    },
  );
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
