import type { NewJob } from '../backend/job.ts';
import { expectEqual, expectThat, present } from './contract-check.ts';
import { atOnce, repositoryCheck, type Setting } from './repository-contract-setting.ts';
import { SAMPLE_TIME } from './sample-records.ts';

const LEASE = 30_000;

function job(id: string, key: string, over: Partial<NewJob> = {}): NewJob {
  return { kind: 'send', runAt: SAMPLE_TIME, payload: { messageId: `m-${id}` }, ...over, id, key };
}

async function enqueue({ write }: Setting, ...jobs: readonly NewJob[]): Promise<void> {
  for (const one of jobs) await write((tx) => tx.enqueue(one));
}

async function claim({ repository, clock }: Setting, limit = 10) {
  return repository.claimJobs(clock.now(), LEASE, limit);
}

async function claimOne(setting: Setting) {
  const jobs = await claim(setting, 1);
  return present(jobs[0], 'a job to claim');
}

/** Jobs and raw webhooks. */
export const workChecks = [
  repositoryCheck('a claimed job is complete and nobody else gets it', async (setting) => {
    await enqueue(setting, job('j1', 'v1'));
    const claimed = await claimOne(setting);
    const { lease, ...rest } = claimed;
    const expected = { ...job('j1', 'v1'), workspaceId: 'w1', attempts: 1, callBegan: false };
    expectEqual(rest, expected, 'job');
    expectThat(lease.length > 0, 'it carries a lease');
    expectEqual(await claim(setting), [], 'a second claim');
  }),
  repositoryCheck('jobs of one key run strictly one after the other, keys beside each other', async (setting) => {
    await enqueue(setting, job('j1', 'v1'), job('j2', 'v1'), job('k1', 'v2'), job('j3', 'v1'));
    const first = await claim(setting);
    expectEqual(first.map(({ id }) => id).sort(), ['j1', 'k1'], 'first of each key');
    const j1 = present(
      first.find(({ id }) => id === 'j1'),
      'j1',
    );
    expectEqual(await claim(setting), [], 'while they run');
    expectEqual(await setting.repository.finishJob('j1', j1.lease), true, 'finish');
    expectEqual(
      (await claim(setting)).map(({ id }) => id),
      ['j2'],
      'next of the key',
    );
  }),
  repositoryCheck('a job waits for its time and holds back those behind it', async (setting) => {
    const later = SAMPLE_TIME + 60_000;
    await enqueue(setting, job('j1', 'v1', { runAt: later }), job('j2', 'v1'));
    expectEqual(await claim(setting), [], 'too early');
    expectEqual(await setting.repository.nextDue(), later, 'next due');
    setting.clock.advance(60_000);
    expectEqual(
      (await claim(setting)).map(({ id }) => id),
      ['j1'],
      'in time',
    );
  }),
  repositoryCheck('at most as many jobs are claimed as asked for', async (setting) => {
    await enqueue(setting, ...Array.from({ length: 5 }, (_, i) => job(`j${i}`, `v${i}`)));
    const sizes = [await claim(setting, 2), await claim(setting, 2), await claim(setting, 2), await claim(setting, 2)];
    expectEqual(
      sizes.map(({ length }) => length),
      [2, 2, 1, 0],
      'claims',
    );
  }),
  repositoryCheck('a lease that ran out goes to the next, and the old holder is refused', async (setting) => {
    const { repository, clock } = setting;
    await enqueue(setting, job('j1', 'v1'));
    const old = await claimOne(setting);
    clock.advance(LEASE);
    const fresh = await claimOne(setting);
    expectEqual([fresh.id, fresh.attempts, fresh.callBegan], ['j1', 2, false], 'second claim');
    expectThat(fresh.lease !== old.lease, 'leases differ');
    expectEqual(await repository.beginCall('j1', old.lease), false, 'old holder begins a call');
    expectEqual(await repository.rescheduleJob('j1', old.lease, 0), false, 'old holder gives it back');
    expectEqual(await repository.finishJob('j1', old.lease), false, 'old holder finishes it');
    expectEqual(await repository.beginCall('j1', fresh.lease), true, 'new holder begins a call');
    expectEqual(await repository.finishJob('j1', fresh.lease), true, 'new holder finishes it');
    expectEqual(await repository.finishJob('j1', fresh.lease), false, 'twice');
    clock.advance(LEASE);
    expectEqual(await claim(setting), [], 'a finished job');
  }),
  repositoryCheck('a call that had begun when its lease ran out is known to the next holder', async (setting) => {
    const { repository, clock } = setting;
    await enqueue(setting, job('j1', 'v1'), job('j2', 'v1'));
    const first = await claimOne(setting);
    expectEqual(await repository.beginCall('j1', first.lease), true, 'begin');
    clock.advance(LEASE);
    const second = await claimOne(setting);
    expectEqual([second.id, second.callBegan], ['j1', true], 'after the lease');
    clock.advance(LEASE);
    const third = await claimOne(setting);
    expectEqual([third.id, third.callBegan], ['j1', true], 'and after another');
    expectEqual(await repository.rescheduleJob('j1', third.lease, clock.now()), true, 'certainly not sent');
    expectEqual((await claimOne(setting)).callBegan, false, 'after it was given back');
  }),
  repositoryCheck('a lease that is extended in time stays with its holder until then', async (setting) => {
    const { repository, clock } = setting;
    await enqueue(setting, job('j1', 'v1'));
    const first = await claimOne(setting);
    const until = clock.now() + 2 * LEASE;
    expectEqual(await repository.extendLease('j1', first.lease, until), true, 'in time');
    clock.advance(LEASE);
    expectEqual(await claim(setting), [], 'when the first lease would have ended');
    clock.advance(LEASE);
    expectEqual((await claimOne(setting)).attempts, 2, 'when the longer one has ended');
    expectEqual(await repository.extendLease('j1', first.lease, until + LEASE), false, 'once somebody else holds it');
  }),
  repositoryCheck('a job given back runs again at its time, before those behind it', async (setting) => {
    const { repository, clock } = setting;
    await enqueue(setting, job('j1', 'v1'), job('j2', 'v1'));
    const first = await claimOne(setting);
    await repository.rescheduleJob('j1', first.lease, clock.now() + 5000);
    expectEqual(await claim(setting), [], 'before its time');
    expectEqual(await repository.nextDue(), clock.now() + 5000, 'next due');
    clock.advance(5000);
    const again = await claimOne(setting);
    expectEqual([again.id, again.attempts], ['j1', 2], 'at its time');
    expectEqual(await repository.finishJob('j1', first.lease), false, 'the first lease');
  }),
  repositoryCheck('claimers at the same time never share a job', async (setting) => {
    await setting.write(async (tx) => {
      for (let i = 0; i < 60; i += 1) await tx.enqueue(job(`j${i}`, `v${i % 20}`));
    });
    const done: string[] = [];
    await atOnce(8, async () => {
      for (let idle = 0; idle < 3 && done.length <= 60; ) {
        const jobs = await claim(setting, 3);
        idle = jobs.length === 0 ? idle + 1 : 0;
        for (const one of jobs) {
          done.push(one.id);
          await setting.repository.finishJob(one.id, one.lease);
        }
      }
    });
    for (let rest = await claim(setting, 3); rest.length > 0 && done.length <= 60; rest = await claim(setting, 3)) {
      for (const one of rest) {
        done.push(one.id);
        await setting.repository.finishJob(one.id, one.lease);
      }
    }
    expectEqual([done.length, new Set(done).size], [60, 60], 'jobs done');
    for (let key = 0; key < 20; key += 1) {
      const order = done.filter((id) => Number(id.slice(1)) % 20 === key);
      expectEqual(order, [`j${key}`, `j${key + 20}`, `j${key + 40}`], `order of key v${key}`);
    }
  }),
  repositoryCheck('a job that waits is not entered twice', async (setting) => {
    await enqueue(setting, job('j1', 'v1'), job('j1', 'v1', { payload: { messageId: 'other' } }));
    const first = await claimOne(setting);
    expectEqual(first.payload, { messageId: 'm-j1' }, 'payload');
    await setting.repository.finishJob('j1', first.lease);
    expectEqual(await claim(setting), [], 'afterwards');
  }),
  repositoryCheck(
    'jobs of a key that were dropped are gone with their transaction, also a held one',
    async (setting) => {
      const { repository, write } = setting;
      await enqueue(setting, job('j1', 'v1'), job('j2', 'v1'), job('k1', 'v2', { runAt: SAMPLE_TIME + 9000 }));
      const held = await claimOne(setting);
      await write((tx) => tx.dropJobs('v1'));
      expectEqual(await repository.finishJob('j1', held.lease), false, 'the holder of a dropped job');
      expectEqual(await claim(setting), [], 'jobs of the key');
      expectEqual(
        [(await repository.backlog()).jobs, await repository.nextDue()],
        [1, SAMPLE_TIME + 9000],
        'the other key',
      );
      await write((tx) => tx.dropJobs('v1'));
    },
  ),
  repositoryCheck('a job entered after its key was dropped stays, and one before it does not', async (setting) => {
    await enqueue(setting, job('j1', 'v1'));
    await setting.write(async (tx) => {
      await tx.enqueue(job('j2', 'v1'));
      await tx.dropJobs('v1');
      await tx.enqueue(job('j3', 'v1'));
    });
    const failed = setting.write(async (tx) => {
      await tx.dropJobs('v1');
      throw new Error('rolled back');
    });
    expectEqual(
      await failed.then(
        () => 'done',
        () => 'failed',
      ),
      'failed',
      'a transaction that fails',
    );
    expectEqual((await claimOne(setting)).id, 'j3', 'what is left');
  }),
  repositoryCheck('dropped jobs of one workspace leave those of another alone', async (setting) => {
    const { repository } = setting;
    await repository.createWorkspace({ id: 'w9', name: 'Nine' });
    await enqueue(setting, job('j1', 'v1'));
    await repository.write('w9', (tx) => tx.dropJobs('v1'));
    expectEqual((await claimOne(setting)).id, 'j1', 'the job');
  }),
  repositoryCheck('webhooks are claimed oldest first and come back until they are finished', async (setting) => {
    const { repository, clock } = setting;
    const body = '{"text":"\\ud83d NUL \u0000 👋"}';
    for (const id of ['h1', 'h2', 'h3']) await repository.storeWebhook({ id, receivedAt: clock.now(), body });
    const first = await repository.claimWebhooks(clock.now(), LEASE, 2);
    expectEqual(
      first,
      ['h1', 'h2'].map((id) => ({ id, receivedAt: SAMPLE_TIME, body, attempts: 1 })),
      'first claim',
    );
    const second = await repository.claimWebhooks(clock.now(), LEASE, 2);
    expectEqual(
      second.map(({ id }) => id),
      ['h3'],
      'second claim',
    );
    await repository.finishWebhook('h1', { problems: ['entry 0: unreadable'], processedAt: clock.now() });
    clock.advance(LEASE);
    const again = await repository.claimWebhooks(clock.now(), LEASE, 5);
    expectEqual(
      again.map(({ id, attempts }) => [id, attempts]),
      [
        ['h2', 2],
        ['h3', 2],
      ],
      'after the lease',
    );
  }),
  repositoryCheck('claimers at the same time never share a webhook', async ({ repository, clock }) => {
    for (let i = 0; i < 30; i += 1) await repository.storeWebhook({ id: `h${i}`, receivedAt: clock.now(), body: '{}' });
    const claims = await atOnce(8, () => repository.claimWebhooks(clock.now(), LEASE, 5));
    const ids = claims.flat().map(({ id }) => id);
    for (let rest = await repository.claimWebhooks(clock.now(), LEASE, 5); rest.length > 0 && ids.length <= 30; ) {
      ids.push(...rest.map(({ id }) => id));
      rest = await repository.claimWebhooks(clock.now(), LEASE, 5);
    }
    expectEqual([ids.length, new Set(ids).size], [30, 30], 'webhooks');
  }),
  repositoryCheck('what waits is known: when it is due, how old it is, how much it is', async (setting) => {
    const { repository, clock } = setting;
    expectEqual(await repository.nextDue(), null, 'nothing due');
    expectEqual(await repository.backlog(), { oldestWebhookAt: null, oldestJobAt: null, jobs: 0 }, 'nothing waits');
    await enqueue(setting, job('j1', 'v1', { runAt: SAMPLE_TIME + 9000 }));
    clock.advance(1000);
    expectEqual(await repository.nextDue(), SAMPLE_TIME + 9000, 'a job is due');
    await repository.storeWebhook({ id: 'h1', receivedAt: clock.now(), body: '{}' });
    expectThat(((await repository.nextDue()) ?? Infinity) <= clock.now(), 'a webhook is due at once');
    const backlog = await repository.backlog();
    expectEqual([backlog.jobs, backlog.oldestWebhookAt], [1, SAMPLE_TIME + 1000], 'backlog');
    await repository.claimWebhooks(clock.now(), LEASE, 1);
    clock.advance(9000);
    await claimOne(setting);
    expectEqual(await repository.nextDue(), SAMPLE_TIME + 1000 + LEASE, 'the first lease to run out');
    await repository.finishWebhook('h1', { problems: [], processedAt: clock.now() });
    expectEqual((await repository.backlog()).oldestWebhookAt, null, 'webhooks after the last was finished');
  }),
];
