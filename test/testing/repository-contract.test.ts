import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryRepository } from '../../src/backend/memory/memory-repository.ts';
import type { ReadTransaction, Repository, WriteTransaction } from '../../src/backend/repository.ts';
import { type RepositoryHarness, repositoryContract } from '../../src/testing/index.ts';

/** The target with some methods replaced. */
function withFault<T extends object>(target: T, fault: Partial<T>): T {
  return new Proxy(target, {
    get(_target, name) {
      const found = Reflect.get(name in fault ? fault : target, name, target);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
}

/** A repository whose transactions have a fault. */
function inTransactions(
  repository: Repository,
  fault: (tx: WriteTransaction) => Partial<WriteTransaction>,
): Repository {
  return withFault(repository, {
    read: (id, work) =>
      repository.read(id, (tx) => work(withFault<ReadTransaction>(tx, fault(tx as WriteTransaction)))),
    write: (id, work) => repository.write(id, (tx) => work(withFault(tx, fault(tx)))),
  });
}

const faults: Readonly<Record<string, (repository: Repository) => Repository>> = {
  'a revision that rises with every put': (repository) => {
    return withFault(repository, {
      write: (id, work) =>
        repository.write(id, (tx) => {
          let puts = 0;
          const put: WriteTransaction['put'] = async (kind, record) => {
            const stored = await tx.put(kind, record);
            return { ...stored, rev: stored.rev + puts++ };
          };
          return work(withFault(tx, { put }));
        }),
    });
  },
  'a transaction that keeps what it wrote before it threw': (repository) =>
    withFault(repository, {
      async write(id, work) {
        let thrown: unknown;
        const done = await repository.write(id, async (tx) => {
          try {
            return await work(tx);
          } catch (error) {
            thrown = error;
            return undefined as never;
          }
        });
        if (thrown !== undefined) throw thrown;
        return done;
      },
    }),
  'a log that skips an entry now and then': (repository) => {
    let pages = 0;
    return withFault(repository, {
      async changesAfter(...question) {
        const page = await repository.changesAfter(...question);
        if ('gone' in page || page.entries.length < 2) return page;
        pages += 1;
        return pages % 4 === 0 ? { ...page, entries: page.entries.slice(1) } : page;
      },
    });
  },
  'a log without farewells': (repository) =>
    withFault(repository, {
      async changesAfter(...question) {
        const page = await repository.changesAfter(...question);
        if ('gone' in page) return page;
        return { ...page, entries: page.entries.filter((entry) => !('change' in entry && 'gone' in entry.change)) };
      },
    }),
  'a log that tells everybody everything': (repository) =>
    withFault(repository, {
      changesAfter: (id, after, _audience, interests, limit) =>
        repository.changesAfter(id, after, { channelIds: ['c1', 'c2'] }, interests, limit),
    }),
  'a log that brings every message': (repository) =>
    withFault(repository, {
      changesAfter: (id, after, audience, _interests, limit) =>
        repository.changesAfter(id, after, audience, { conversationIds: ['v1', 'v2'] }, limit),
    }),
  'a log that is never trimmed': (repository) => withFault(repository, { trimFeed: async () => {} }),
  'a view that moves while it is read': (repository) =>
    inTransactions(repository, (tx) => ({ head: () => repository.read(tx.workspaceId, (fresh) => fresh.head()) })),
  'counts of all channels': (repository) =>
    inTransactions(repository, (tx) => ({ counts: () => tx.counts({ channelIds: ['c1', 'c2'] }) })),
  'counts that never fall': (repository) =>
    inTransactions(repository, (tx) => ({
      counts: async (audience) =>
        (await tx.counts(audience)).map((count) => ({ ...count, unread: Math.max(count.unread, 1) })),
    })),
  'a list that ignores who asks': (repository) =>
    inTransactions(repository, (tx) => ({
      conversations: (range) => tx.conversations(range, { channelIds: ['c1', 'c2'] }),
    })),
  'pages that repeat their edge': (repository) =>
    inTransactions(repository, (tx) => ({
      messages: (range) =>
        tx.messages({
          ...range,
          from: range.from && { ...range.from, seq: range.from.seq + (range.direction === 'before' ? 1 : -1) },
        }),
    })),
  'places that repeat': (repository) =>
    inTransactions(repository, () => ({ nextPlace: async (_id, at) => ({ at, seq: 1 }) })),
  'receipts that stay parked': (repository) =>
    inTransactions(repository, (tx) => ({
      async takeParked(key) {
        const taken = await tx.takeParked(key);
        for (const receipt of taken) await tx.park(receipt);
        return taken;
      },
    })),
  'a second conversation for one contact': (repository) =>
    inTransactions(repository, (tx) => ({
      conversationFor: (_channel, _contact, create) => tx.put('conversation', create()),
    })),
  'an answer with the cursor before': (repository) =>
    inTransactions(repository, (tx) => ({
      putCommand: (command, answer) => tx.putCommand(command, (cursor) => answer(cursor - 1)),
    })),
  'a refusal that is not kept': (repository) =>
    inTransactions(repository, (tx) => ({
      putCommand: (command, answer) => 'refused' in answer(0) || tx.putCommand(command, answer),
    })),
  'one workspace for all': (repository) => withFault(repository, { read: (_id, work) => repository.read('w1', work) }),
  'leases anybody may end': (repository) => {
    const newest = new Map<string, string>();
    return withFault(repository, {
      async claimJobs(...question) {
        const jobs = await repository.claimJobs(...question);
        for (const { id, lease } of jobs) newest.set(id, lease);
        return jobs;
      },
      finishJob: (id, lease) => repository.finishJob(id, newest.get(id) ?? lease),
    });
  },
  'a begun call that is forgotten': (repository) =>
    withFault(repository, {
      claimJobs: async (...question) =>
        (await repository.claimJobs(...question)).map((job) => ({ ...job, callBegan: false })),
    }),
  'webhooks that come once only': (repository) =>
    withFault(repository, { claimWebhooks: (now, _lease, limit) => repository.claimWebhooks(now, 10 ** 9, limit) }),
};

function harness(fault: (repository: Repository) => Repository): RepositoryHarness {
  return {
    async create(clock) {
      const repository = fault(new MemoryRepository(clock));
      return { repository, dispose: () => repository.close() };
    },
  };
}

test('check names are all different', () => {
  assert.equal(new Set(repositoryContract.map(({ name }) => name)).size, repositoryContract.length);
});

for (const [name, fault] of Object.entries(faults)) {
  test(`the contract notices ${name}`, async () => {
    const noticed: string[] = [];
    for (const check of repositoryContract) await check.run(harness(fault)).catch(() => noticed.push(check.name));
    assert.notDeepEqual(noticed, []);
  });
}
