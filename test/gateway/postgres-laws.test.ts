import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import type { CommitEntries } from '../../src/gateway/postgres/commit-entries.ts';
import type { Database } from '../../src/gateway/postgres/database.ts';
import { migrate } from '../../src/gateway/postgres/migrate.ts';
import { createNotifyWake, type NotifyWake } from '../../src/gateway/postgres/notify-wake.ts';
import { openPostgres } from '../../src/gateway/postgres/open-database.ts';
import { SqlRepository } from '../../src/gateway/postgres/sql-repository.ts';
import { repositoryContract } from '../../src/testing/index.ts';
import { sampleAgent } from '../../src/testing/sample-records.ts';
import { emptyTables, sqlHarness } from './empty-tables.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

const clock = { now: () => Date.UTC(2026, 10, 21) };

let server: PostgresServer;
let db: Database;
let repository: SqlRepository;

before(async () => {
  server = await startPostgres();
  db = openPostgres(server.url, () => {});
  await migrate(db);
});
beforeEach(async () => {
  await emptyTables(db);
  repository = new SqlRepository(db, clock);
  await repository.createWorkspace({ id: 'w1', name: 'Workspace' });
});
after(async () => {
  await db.destroy();
  await server.stop();
});

/** Resolves as soon as some connection waits for a lock. */
async function somebodyWaits(): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ waiting: number }>`
      select count(*) as waiting from pg_stat_activity where wait_event_type = 'Lock'`.execute(db);
    if ((rows[0]?.waiting ?? 0) > 0) return;
  }
}

test('a writer waits for the cursors of one whose transaction is open, and comes after it', async () => {
  const order: string[] = [];
  let first: Promise<unknown> = Promise.resolve();
  await db.transaction().execute(async (tx) => {
    await sql`update wa_inbox.workspaces set seq = seq + 1 where id = 'w1'`.execute(tx);
    first = repository
      .write('w1', (writer) => writer.put('agent', sampleAgent({ id: 'b' })))
      .then(({ cursor }) => order.push(`b ${cursor}`));
    await somebodyWaits();
    assert.equal(
      ((await repository.changesAfter('w1', 0, { channelIds: [] }, { conversationIds: [] }, 10)) as { to: number }).to,
      0,
    );
    order.push('a');
  });
  await first;
  assert.deepEqual(order, ['a', 'b 2']);
});

/** The mistake the law is against: positions from a sequence, taken without a lock, become visible in any order. */
const plainSequence: CommitEntries = async (connection, workspaceId, rows, at) => {
  let seq = 0;
  for (const { kind, id, detail } of rows) {
    const taken = await sql<{ seq: number }>`
      insert into wa_inbox.feed (workspace_id, seq, at, kind, record_id, detail)
      values (${workspaceId}, nextval('plain'), ${at}, ${kind}, ${id}, ${JSON.stringify(detail)}::json)
      returning seq`.execute(connection);
    seq = taken.rows[0]?.seq ?? 0;
  }
  // Now and then a transaction is slower than the one behind it.
  for (let look = 0; seq % 16 === 0 && look < 200; look += 1) {
    const { rows: heads } = await sql<{ seq: number }>`
      select seq from wa_inbox.workspaces where id = ${workspaceId}`.execute(connection);
    if ((heads[0]?.seq ?? 0) > seq) break;
  }
  await sql`update wa_inbox.workspaces set seq = greatest(seq, ${seq}::bigint) where id = ${workspaceId}`.execute(
    connection,
  );
  return seq;
};

test('positions from a plain sequence are noticed by the contract', async () => {
  const check = repositoryContract.find(({ name }) => name.includes('misses nothing that 32 writers commit'));
  assert(check);
  const wide = openPostgres(server.url, () => {}, 40);
  const harness = sqlHarness(
    () => wide,
    (time) => new SqlRepository(wide, time, plainSequence),
  );
  await assert.rejects(
    check.run({
      async create(time) {
        await sql`drop sequence if exists plain`.execute(db);
        await sql`create sequence plain`.execute(db);
        return harness.create(time);
      },
    }),
    /entries|cursors|lies in/,
  );
  await wide.destroy();
});

test('a message of one gateway wakes the others and itself once', async () => {
  const [one, other] = [createNotifyWake(server.url, assert.fail), createNotifyWake(server.url, assert.fail)];
  try {
    // A wake that has just connected tells its listeners to look, since nobody knows what was missed.
    await Promise.all([one, other].map((wake) => new Promise<void>((resolve) => wake.listen('jobs', () => resolve()))));
    const heard: string[] = [];
    one.listen('feed:w1', () => heard.push('one'));
    const woken = new Promise<void>((resolve) => other.listen('feed:w1', () => resolve()));
    one.notify('feed:w1');
    await woken;
    assert.deepEqual(heard, ['one']);
    const again = new Promise<void>((resolve) => other.listen('webhooks', () => resolve()));
    for (let i = 0; i < 100; i += 1) one.notify('webhooks');
    await again;
  } finally {
    await one.close();
    await other.close();
  }
});

test('a word told by one gateway reaches the others as it is, and its own listeners once', async () => {
  const [one, other] = [createNotifyWake(server.url, assert.fail), createNotifyWake(server.url, assert.fail)];
  try {
    await Promise.all([one, other].map((wake) => new Promise<void>((resolve) => wake.listen('jobs', () => resolve()))));
    const here: string[] = [];
    one.listen('signals:w1', (word) => here.push(word));
    const word = JSON.stringify({ text: 'two  words, «quoted» "and" more' });
    const there = new Promise<string>((resolve) => other.listen('signals:w1', resolve));
    one.notify('signals:w1', word);
    assert.equal(await there, word);
    assert.deepEqual(here, [word]);
  } finally {
    await one.close();
    await other.close();
  }
});

test('what a gateway tells in the moment it has connected reaches the others', async () => {
  const connected = (wake: NotifyWake) => new Promise<void>((resolve) => wake.listen('jobs', () => resolve()));
  const other = createNotifyWake(server.url, assert.fail);
  await connected(other);
  const one = createNotifyWake(server.url, assert.fail);
  try {
    const woken = new Promise<void>((resolve) => other.listen('webhooks', () => resolve()));
    await connected(one);
    one.notify('webhooks');
    await woken;
  } finally {
    await one.close();
    await other.close();
  }
});

test('gateways that start at once migrate once, and an interrupted migration is repeated', async () => {
  await sql`drop schema wa_inbox cascade`.execute(db);
  // A migration that is killed is one transaction that never ends: nothing of it stays.
  await assert.rejects(
    db.transaction().execute(async (tx) => {
      await sql`create schema wa_inbox`.execute(tx);
      await sql`create table wa_inbox.workspaces (half text)`.execute(tx);
      throw new Error('killed');
    }),
  );
  const ran = await Promise.all([migrate(db), migrate(db), migrate(db)]);
  const names = ran.flat();
  assert.equal(names[0], '0001-first-tables');
  assert.deepEqual(names, [...new Set(names)].sort(), 'each of them once, in order');
  assert.deepEqual(await migrate(db), []);
});

test('after a restart of the server the repository goes on; meanwhile it says that it is unavailable', async () => {
  await repository.write('w1', (tx) => tx.put('agent', sampleAgent({ id: 'a' })));
  await server.stopOnly();
  await assert.rejects(
    repository.workspace('w1'),
    (error) => error instanceof Error && 'code' in error && error.code === 'unavailable',
  );
  await server.startAgain();
  assert.equal((await repository.read('w1', (tx) => tx.get('agent', 'a')))?.id, 'a');
});
