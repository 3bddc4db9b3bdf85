import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { openRepository } from '../../src/gateway/open-repository.ts';
import type { SqlRepository } from '../../src/gateway/postgres/sql-repository.ts';
import { systemClock } from '../../src/gateway/system-clock.ts';
import { sampleAgent, sampleChannel } from '../../src/testing/sample-records.ts';
import { GOOD_ENVIRONMENT } from './good-environment.ts';

export const WORKSPACE = 'w1';
export const NUMBER = '100000000000001';

const SILENT = { info: () => {}, warn: () => {}, error: () => {} };

/** A data directory for gateways, holding a workspace with one channel and one contributor. */
export class PreparedDirectory {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  static async create(): Promise<PreparedDirectory> {
    const directory = new PreparedDirectory(await mkdtemp(join(tmpdir(), 'wa-inbox-data-')));
    await directory.open(async (repository) => {
      await repository.createWorkspace({ id: WORKSPACE, name: 'Workspace' });
      await repository.write(WORKSPACE, async (tx) => {
        await tx.put('channel', sampleChannel({ id: 'c1', phoneNumberId: NUMBER }));
        await tx.put('agent', sampleAgent({ id: 'maya' }));
        await tx.putAgentSubject('maya', 'maya');
      });
    });
    return directory;
  }

  /** Opens the repository in this process: only while no gateway has it. */
  async open<T>(work: (repository: SqlRepository) => Promise<T>): Promise<T> {
    const open = await openRepository({ databaseUrl: null, dataDir: this.path }, systemClock, SILENT);
    try {
      return await work(open.repository);
    } finally {
      await open.close();
    }
  }

  remove(): Promise<void> {
    return rm(this.path, { recursive: true, force: true });
  }
}

/** A token of an agent, good for ten minutes. */
export function tokenOf(agent: string, workspaceId = WORKSPACE): Promise<string> {
  return new SignJWT({ wa_inbox_workspace: workspaceId })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(agent)
    .setAudience('wa-inbox')
    .setExpirationTime('10m')
    .sign(new TextEncoder().encode(GOOD_ENVIRONMENT.WA_INBOX_JWT_SECRET));
}
