import type { ReadTransaction } from '../backend/repository.ts';
import { expectEqual } from './contract-check.ts';
import { mention } from './repository-contract-mentions.ts';
import { codeOf, message, repositoryCheck, type Setting, settle, told } from './repository-contract-setting.ts';
import { SAMPLE_TIME, sampleFile } from './sample-records.ts';

const ALL = { channelIds: ['c1', 'c2'] };

/** Everything a reader can ask a workspace, with keys that exist in `w1`. */
async function everything(tx: ReadTransaction): Promise<readonly unknown[]> {
  const range = { conversationId: 'v1', direction: 'before', from: null, limit: 10 } as const;
  return [
    await tx.channels(),
    await tx.agents(),
    await tx.teams(),
    await tx.counts(ALL),
    await tx.conversations({ filter: {}, after: null, limit: 10 }, ALL),
    await tx.messages(range),
    await tx.getMany('message', ['m1']),
    await tx.contactsBy({ userId: 'IT.k1', phone: '+39k1', username: 'user.k1' }),
    await tx.conversationsOf('k1'),
    await tx.mentions({ agentId: 'a1' }),
    await tx.mentions({ conversationId: 'v1' }),
  ];
}

async function single(tx: ReadTransaction): Promise<readonly unknown[]> {
  return [
    await tx.get('agent', 'a1'),
    await tx.get('team', 't1'),
    await tx.get('channel', 'c1'),
    await tx.get('contact', 'k1'),
    await tx.get('conversation', 'v1'),
    await tx.get('message', 'm1'),
    await tx.get('mention', 'n1'),
    await tx.get('count', 'c1/new/'),
    await tx.agentBySubject('subject'),
    await tx.messageByWamid('wamid.m1'),
    await tx.messageByAttempt('t1'),
    await tx.command('o1'),
    await tx.channelSecret('c1'),
    await tx.file('f1'),
  ];
}

/** Fills `w1` with one of everything and makes an empty `w2` beside it. */
async function neighbours({ repository, write }: Setting): Promise<void> {
  await repository.createWorkspace({ id: 'w2', name: 'Second' });
  await write(async (tx) => {
    await tx.put('team', { id: 't1', name: 'Team' });
    const attempts = [{ id: 't1', wamid: null, delivery: 'queued', times: {}, error: null }] as const;
    await tx.put('message', message('m1', 1, { attempts }));
    await tx.put('mention', mention('n1', 1));
    await tx.putAgentSubject('a1', 'subject');
    await tx.putChannelSecret('c1', 'secret');
    await tx.putFile(sampleFile({ id: 'f1' }));
    await tx.park({ wamid: 'w', attemptId: 't', receipt: { delivery: 'sent', at: 1 }, parkedAt: SAMPLE_TIME });
    tx.putCommand({ id: 'o1', agentId: 'a1', bodyHash: 'h' }, (cursor) => ({ commandId: 'o1', changes: [], cursor }));
  });
}

/** What there is one of in `w1`. */
const IDS = { mention: 'n1', message: 'm1', conversation: 'v1', contact: 'k1', channel: 'c1', agent: 'a1' } as const;

/** Nothing crosses from one workspace to another. */
export const isolationChecks = [
  repositoryCheck('no read finds anything of another workspace', async (setting) => {
    await neighbours(setting);
    const { repository } = setting;
    const lists = await repository.read('w2', everything);
    expectEqual(
      lists,
      lists.map(() => []),
      'lists',
    );
    const singles = await repository.read('w2', single);
    expectEqual(
      singles,
      singles.map(() => null),
      'single records',
    );
    const found = [...(await repository.read('w1', everything)), ...(await repository.read('w1', single))];
    expectEqual(
      found.filter((one) => one === null || (Array.isArray(one) && one.length === 0)),
      [],
      'missing at home',
    );
    expectEqual(await repository.read('w2', (tx) => tx.head()), 0, 'head');
    expectEqual(await repository.read('w2', (tx) => tx.unreadAfter('v1', { at: 0, seq: 0 })), 0, 'unread');
  }),
  repositoryCheck('no write reaches another workspace', async (setting) => {
    await neighbours(setting);
    const { repository } = setting;
    const before = await repository.read('w1', async (tx) => [await everything(tx), await single(tx)]);
    const head = await setting.head();
    await repository.write('w2', async (tx) => {
      await settle(tx, 'other-');
      await tx.lockConversations(['v1']);
      await tx.put('message', message('m1', 9, { content: { kind: 'text', text: 'other' } }));
      await tx.put('mention', mention('n1', 9, { words: 'other' }));
      await tx.putAgentSubject('a1', 'subject');
      await tx.putChannelSecret('c1', 'other');
      await tx.putFile(sampleFile({ id: 'f1', name: 'other' }));
      await tx.removeFile('f1');
      await tx.takeParked({ wamid: 'w', attemptId: 't' });
      await tx.scopeChanged(['c1']);
      tx.putCommand({ id: 'o1', agentId: 'x', bodyHash: 'x' }, (cursor) => ({ commandId: 'o1', changes: [], cursor }));
    });
    await repository.write('w2', async (tx) => {
      for (const kind of ['mention', 'message', 'conversation', 'contact', 'channel', 'agent'] as const) {
        await tx.remove(kind, IDS[kind]);
      }
    });
    await repository.trimFeed('w2', setting.clock.now() + 1);
    expectEqual(await repository.read('w1', async (tx) => [await everything(tx), await single(tx)]), before, 'reads');
    expectEqual([await setting.head(), told(await setting.feed(head, ['c1', 'c2'], ['v1']))], [head, []], 'feed');
    const { value } = await setting.write((tx) => tx.takeParked({ wamid: 'w', attemptId: null }));
    expectEqual(value.length, 1, 'parked receipts');
  }),
  repositoryCheck('each workspace has a feed of its own', async (setting) => {
    await neighbours(setting);
    const page = await setting.repository.changesAfter('w2', 0, ALL, { conversationIds: ['v1'] }, 50);
    expectEqual(page, { entries: [], to: 0 }, 'feed of the other');
    await setting.repository.write('w2', (tx) => settle(tx, 'other-'));
    expectEqual(await setting.repository.read('w2', (tx) => tx.head()), setting.start, 'its own numbers');
  }),
  repositoryCheck('jobs carry their workspace; equal ids and keys of two do not touch', async (setting) => {
    await neighbours(setting);
    const { repository, clock } = setting;
    for (const id of ['w1', 'w2']) {
      const job = { id: 'j1', kind: 'send', key: 'v1', runAt: SAMPLE_TIME, payload: { of: id } } as const;
      await repository.write(id, (tx) => tx.enqueue(job));
    }
    const jobs = await repository.claimJobs(clock.now(), 1000, 10);
    const seen = jobs.map(({ workspaceId, payload }) => [workspaceId, payload['of']]).sort();
    expectEqual(
      seen,
      [
        ['w1', 'w1'],
        ['w2', 'w2'],
      ],
      'claimed side by side',
    );
    const mine = jobs.filter(({ workspaceId }) => workspaceId === 'w1');
    for (const { id, lease } of mine) expectEqual(await repository.finishJob(id, lease), true, 'finish one');
    clock.advance(1000);
    const rest = await repository.claimJobs(clock.now(), 1000, 10);
    expectEqual(
      rest.map(({ workspaceId }) => workspaceId),
      ['w2'],
      'the other one is still there',
    );
  }),
  repositoryCheck('a workspace that does not exist can be neither read nor written', async ({ repository }) => {
    expectEqual(await codeOf(repository.read('w9', (tx) => tx.head())), 'not-found', 'read');
    expectEqual(await codeOf(repository.write('w9', async () => 1)), 'not-found', 'write');
    const changes = repository.changesAfter('w9', 0, ALL, { conversationIds: [] }, 10);
    expectEqual(await codeOf(changes), 'not-found', 'changes');
  }),
];
