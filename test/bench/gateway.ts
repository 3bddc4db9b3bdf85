import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/gateway/config.ts';
import { startGateway } from '../../src/gateway/start-gateway.ts';
import { sampleChannel } from '../../src/testing/sample-records.ts';
import { GOOD_ENVIRONMENT } from '../gateway/good-environment.ts';
import { postMessage } from '../gateway/meta-server.ts';
import { startPostgres } from '../gateway/postgres-server.ts';

const WEBHOOKS = 1_000;
const CUSTOMERS = 100;
const SENDERS = 16;
const REPETITIONS = 3;
const NUMBER = '100000000000001';

/** One run: how many signed webhooks a second were kept (and acknowledged), and how many were worked off into conversations. */
interface Run {
  readonly keptPerSecond: number;
  readonly storedPerSecond: number;
  readonly lost: number;
}

const SILENT = { info: () => {}, warn: () => {}, error: () => {} };

async function run(databaseUrl: string | null): Promise<Run> {
  const dataDir = await mkdtemp(join(tmpdir(), 'wa-inbox-bench-'));
  const environment = { ...GOOD_ENVIRONMENT, WA_INBOX_PORT: '0', WA_INBOX_DATA_DIR: dataDir };
  const config = readConfig({
    ...environment,
    ...(databaseUrl === null ? {} : { WA_INBOX_DATABASE_URL: databaseUrl }),
  });
  const gateway = await startGateway({ config, log: SILENT, host: '127.0.0.1' });
  try {
    const { repository } = gateway;
    const workspace = `bench-${Date.now()}`;
    const number = databaseUrl === null ? NUMBER : String(Date.now());
    await repository.createWorkspace({ id: workspace, name: 'Bench' });
    await repository.write(workspace, (tx) => tx.put('channel', sampleChannel({ id: 'c1', phoneNumberId: number })));
    const wamids = Array.from({ length: WEBHOOKS }, (_, index) => `wamid.${workspace}-${index}`);
    const acknowledged: string[] = [];
    const waiting = [...wamids.entries()];
    const begin = performance.now();
    const sender = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [index, wamid] = next;
        const from = `39333${String(index % CUSTOMERS).padStart(7, '0')}`;
        if (await postMessage(`http://127.0.0.1:${gateway.port}`, number, from, wamid)) acknowledged.push(wamid);
      }
    };
    await Promise.all(Array.from({ length: SENDERS }, sender));
    const kept = performance.now();
    while ((await repository.backlog()).oldestWebhookAt !== null) await gateway.app.worker.drain();
    const stored = performance.now();
    const lost = await repository.read(workspace, async (tx) => {
      let missing = 0;
      for (const wamid of acknowledged) if ((await tx.messageByWamid(wamid)) === null) missing += 1;
      return missing;
    });
    const perSecond = (end: number) => Math.round((acknowledged.length / (end - begin)) * 1000);
    return { keptPerSecond: perSecond(kept), storedPerSecond: perSecond(stored), lost };
  } finally {
    await gateway.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const spread = (values: readonly number[]) => `${median(values)} (${Math.min(...values)}–${Math.max(...values)})`;

const server = await startPostgres();
const runs: Record<'PGlite' | 'Postgres', Run[]> = { PGlite: [], Postgres: [] };
try {
  // In turns, so that a busy moment of the machine meets both.
  for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
    runs.PGlite.push(await run(null));
    runs.Postgres.push(await run(server.url));
  }
} finally {
  await server.stop();
}

console.log(
  `\n${WEBHOOKS} signed webhooks, ${SENDERS} at once, ${CUSTOMERS} customers; median (min–max) of ${REPETITIONS}\n`,
);
console.log(
  `${'engine'.padEnd(10)}${'kept per s'.padStart(22)}${'in conversations per s'.padStart(26)}${'lost'.padStart(6)}`,
);
for (const [engine, list] of Object.entries(runs)) {
  const lost = list.reduce((sum, one) => sum + one.lost, 0);
  const kept = spread(list.map(({ keptPerSecond }) => keptPerSecond));
  const stored = spread(list.map(({ storedPerSecond }) => storedPerSecond));
  console.log(`${engine.padEnd(10)}${kept.padStart(22)}${stored.padStart(26)}${String(lost).padStart(6)}`);
}
await mkdir('.cache/bench', { recursive: true });
await writeFile('.cache/bench/gateway.json', JSON.stringify({ WEBHOOKS, SENDERS, CUSTOMERS, runs }, null, 2));
process.exitCode = Object.values(runs).some((list) => list.some(({ lost }) => lost > 0)) ? 1 : 0;
