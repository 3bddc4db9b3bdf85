import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryRepository } from '../../src/backend/index.ts';
import { repositoryContract } from '../../src/testing/repository-contract.ts';
import { SAMPLE_TIME, sampleAgent } from '../../src/testing/sample-records.ts';

const clock = { now: () => SAMPLE_TIME };

describe('MemoryRepository', () => {
  for (const check of repositoryContract) {
    it(check.name, () =>
      check.run({
        create: async (given) => ({ repository: new MemoryRepository(given), dispose: async () => {} }),
      }),
    );
  }

  it('goes on from a snapshot that was cloned and stored', async () => {
    const first = new MemoryRepository(clock);
    await first.createWorkspace({ id: 'w1', name: 'One' });
    await first.write('w1', async (tx) => {
      await tx.put('agent', sampleAgent({ id: 'a1' }));
      await tx.enqueue({ id: 'j1', kind: 'send', key: 'v1', runAt: 0, payload: {} });
    });
    await first.storeWebhook({ id: 'r1', receivedAt: SAMPLE_TIME, body: '{}' });
    const snapshot = structuredClone(first.snapshot());
    await first.write('w1', (tx) => tx.put('agent', sampleAgent({ id: 'a1', name: 'Later' })));

    const second = new MemoryRepository(clock);
    second.restore(snapshot);
    const agent = await second.read('w1', (tx) => tx.get('agent', 'a1'));
    assert.equal(agent?.name, 'Agent a1');
    const { value, cursor } = await second.write('w1', (tx) =>
      tx.put('agent', sampleAgent({ id: 'a1', name: 'Mine' })),
    );
    assert.deepEqual([value.rev, cursor], [2, 2]);
    const page = await second.changesAfter('w1', 1, { channelIds: [] }, { conversationIds: [] }, 10);
    assert.equal('entries' in page && page.entries.length, 1);
    assert.deepEqual(
      (await second.claimJobs(SAMPLE_TIME, 1_000, 10)).map(({ id }) => id),
      ['j1'],
    );
    assert.deepEqual(
      (await second.claimWebhooks(SAMPLE_TIME, 1_000, 10)).map(({ id }) => id),
      ['r1'],
    );
  });

  it('keeps what a reader sees while others write', async () => {
    const repository = new MemoryRepository(clock);
    await repository.createWorkspace({ id: 'w1', name: 'One' });
    await repository.write('w1', (tx) => tx.put('agent', sampleAgent({ id: 'a1', name: 'Before' })));
    await repository.read('w1', async (tx) => {
      await repository.write('w1', (other) => other.put('agent', sampleAgent({ id: 'a1', name: 'After' })));
      await repository.write('w1', (other) => other.put('agent', sampleAgent({ id: 'a2' })));
      assert.deepEqual(
        (await tx.agents()).map(({ name }) => name),
        ['Before'],
      );
      assert.equal(await tx.head(), 1);
    });
    assert.equal((await repository.read('w1', (tx) => tx.agents())).length, 2);
  });
});
