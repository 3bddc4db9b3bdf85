import { join } from 'node:path';
import { type Clock, createMemoryWake, type Log, type Wake } from '../backend/index.ts';
import type { GatewayConfig } from './config.ts';
import { lockDirectory } from './directory-lock.ts';
import type { Database } from './postgres/database.ts';
import { migrate } from './postgres/migrate.ts';
import { createNotifyWake } from './postgres/notify-wake.ts';
import { openPglite, openPostgres } from './postgres/open-database.ts';
import { SqlRepository } from './postgres/sql-repository.ts';

/** The repository of a gateway with what belongs to it. */
export interface OpenRepository {
  readonly repository: SqlRepository;
  readonly wake: Wake;
  close(): Promise<void>;
}

type Settings = Pick<GatewayConfig, 'databaseUrl' | 'dataDir'>;

/**
 * Opens the configured database, brings its tables up to date and finds the wake that reaches everybody on it. The embedded database has one
 * process only, held by a lock on its directory: there a wake in memory reaches everybody.
 */
export async function openRepository(settings: Settings, clock: Clock, log: Log): Promise<OpenRepository> {
  const { databaseUrl, dataDir } = settings;
  const onTrouble = (error: Error) => log.warn('database-connection-lost', { reason: error.message });
  if (databaseUrl === null) {
    const unlock = lockDirectory(dataDir);
    try {
      const db = await openPglite(join(dataDir, 'postgres'));
      const open = await opened(db, clock, createMemoryWake(), unlock);
      await open.repository.freeLeases();
      return open;
    } catch (error) {
      unlock();
      throw error;
    }
  }
  const wake = createNotifyWake(databaseUrl, onTrouble);
  const db = openPostgres(databaseUrl, onTrouble);
  try {
    return await opened(db, clock, wake, () => wake.close());
  } catch (error) {
    await wake.close();
    throw error;
  }
}

async function opened(
  db: Database,
  clock: Clock,
  wake: Wake,
  after: () => void | Promise<void>,
): Promise<OpenRepository> {
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const repository = new SqlRepository(db, clock);
  return {
    repository,
    wake,
    async close() {
      await repository.close();
      await after();
    },
  };
}
