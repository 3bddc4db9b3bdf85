import type { Attempt } from '../domain/index.ts';
import { expectEqual } from './contract-check.ts';
import { codeOf, contact, conversation, message, repositoryCheck, told } from './repository-contract-setting.ts';
import { SAMPLE_TIME, sampleAgent, sampleChannel, sampleFile } from './sample-records.ts';

const NOBODY = { userId: null, phone: null, username: null };

function attempt(id: string, over: Partial<Attempt> = {}): Attempt {
  return { id, wamid: null, delivery: 'queued', times: {}, error: null, ...over };
}

/** What is found by something other than its record id. */
export const lookupChecks = [
  repositoryCheck('workspaces are made once and found by id', async ({ repository }) => {
    expectEqual(await repository.workspace('w1'), { id: 'w1', name: 'First' }, 'known');
    expectEqual(await repository.workspace('w9'), null, 'unknown');
    expectEqual(await codeOf(repository.createWorkspace({ id: 'w1', name: 'Again' })), 'id-taken', 'second time');
    expectEqual(await repository.workspace('w1'), { id: 'w1', name: 'First' }, 'afterwards');
  }),
  repositoryCheck('contacts are found by any facet, the strongest first, each once', async ({ write, repository }) => {
    await write(async (tx) => {
      await tx.put('contact', contact('k2', { userId: 'IT.2', phone: null, username: null }));
      await tx.put('contact', contact('k3', { userId: null, phone: '+393', username: 'three' }));
      await tx.put('contact', contact('k4', { userId: null, phone: null, username: 'four' }));
    });
    const find = (facets: Partial<typeof NOBODY> | Record<string, string>) =>
      repository.read('w1', async (tx) => (await tx.contactsBy({ ...NOBODY, ...facets })).map(({ id }) => id));
    expectEqual(await find({ userId: 'IT.2', phone: '+393', username: 'four' }), ['k2', 'k3', 'k4'], 'three people');
    expectEqual(await find({ phone: '+393', username: 'three' }), ['k3'], 'two facets of one');
    expectEqual(await find({ username: 'FOUR' }), ['k4'], 'a username in other letters');
    expectEqual(await find({ userId: '+393', phone: 'IT.2' }), [], 'values of other facets');
    expectEqual(await find({}), [], 'no facets');
  }),
  repositoryCheck('a merged, removed or renamed contact is not found', async ({ write, repository }) => {
    await write(async (tx) => {
      await tx.put('contact', contact('k2', { phone: '+392', userId: null, mergedInto: 'k1' }));
      await tx.put('contact', contact('k3', { phone: '+393' }));
      await tx.put('contact', contact('k3', { phone: '+39new' }));
      await tx.put('contact', contact('k4', { phone: '+394' }));
      await tx.remove('contact', 'k4');
    });
    for (const phone of ['+392', '+393', '+394']) {
      expectEqual(await repository.read('w1', (tx) => tx.contactsBy({ ...NOBODY, phone })), [], phone);
    }
  }),
  repositoryCheck('conversations of a contact are found', async ({ write, repository }) => {
    await write((tx) => tx.put('conversation', conversation('v2', { channelId: 'c2' })));
    const found = await repository.read('w1', (tx) => tx.conversationsOf('k1'));
    expectEqual(found.map(({ id }) => id).sort(), ['v1', 'v2'], 'of k1');
    expectEqual(await repository.read('w1', (tx) => tx.conversationsOf('nobody')), [], 'of nobody');
  }),
  repositoryCheck(
    'a conversation joined into another names it, in its tombstone and when looked up',
    async (setting) => {
      const { write, repository, feed } = setting;
      const start = (await write((tx) => tx.put('conversation', conversation('v2', { contactId: 'k2' })))).cursor;
      await write((tx) => tx.removeInto('v2', 'v1'));
      await write((tx) => tx.remove('conversation', 'v1'));
      const page = await feed(start, ['c1']);
      const tombstones = page.map((entry) => ('change' in entry ? entry.change : null));
      expectEqual(
        tombstones.filter((change) => change?.kind === 'conversation'),
        [
          { kind: 'conversation', id: 'v2', rev: 2, gone: 'deleted', into: 'v1' },
          { kind: 'conversation', id: 'v1', rev: 2, gone: 'deleted' },
        ],
        'tombstones',
      );
      const found = await repository.read('w1', (tx) =>
        Promise.all(['v2', 'v1', 'v9'].map((id) => tx.successorOf(id))),
      );
      expectEqual(found, ['v1', null, null], 'successors');
      await repository.createWorkspace({ id: 'w2', name: 'Second' });
      expectEqual(await repository.read('w2', (tx) => tx.successorOf('v2')), null, 'in another workspace');
    },
  ),
  repositoryCheck('a message is found by its wamid, by those of its attempts and by its attempts', async (setting) => {
    await setting.write(async (tx) => {
      await tx.put('message', message('m1', 1, { wamid: 'wamid.in' }));
      await tx.put('message', message('m2', 2, { wamid: null, attempts: [attempt('t1'), attempt('t2')] }));
      const attempts = [attempt('t1', { wamid: 'wamid.out' }), attempt('t2')];
      await tx.put('message', message('m2', 2, { wamid: null, attempts }));
    });
    const found = await setting.repository.read('w1', async (tx) => [
      (await tx.messageByWamid('wamid.in'))?.id,
      (await tx.messageByWamid('wamid.out'))?.id,
      (await tx.messageByAttempt('t1'))?.id,
      (await tx.messageByAttempt('t2'))?.id,
      await tx.messageByWamid('t1'),
      await tx.messageByAttempt('wamid.in'),
    ]);
    expectEqual(found, ['m1', 'm2', 'm2', 'm2', null, null], 'messages');
    await setting.write((tx) => tx.remove('message', 'm2'));
    expectEqual(await setting.repository.read('w1', (tx) => tx.messageByAttempt('t2')), null, 'after its removal');
  }),
  repositoryCheck('a message is found by the attempts of its reactions until they are replaced', async (setting) => {
    const { write, repository } = setting;
    const reaction = {
      from: 'business',
      emoji: '+',
      at: 1,
      authorId: null,
      attempt: attempt('t1', { wamid: 'wamid.r' }),
    } as const;
    await write((tx) => tx.put('message', message('m1', 1, { reactions: [reaction] })));
    const found = () =>
      repository.read('w1', async (tx) => [
        (await tx.messageByAttempt('t1'))?.id ?? null,
        (await tx.messageByWamid('wamid.r'))?.id ?? null,
        (await tx.messageByAttempt('t2'))?.id ?? null,
      ]);
    expectEqual(await found(), ['m1', 'm1', null], 'the message');
    const next = { ...reaction, attempt: attempt('t2') };
    await write((tx) => tx.put('message', message('m1', 1, { reactions: [next] })));
    expectEqual(await found(), [null, null, 'm1'], 'after another reaction');
  }),
  repositoryCheck('a wamid and an attempt id belong to one message', async ({ write, get }) => {
    await write((tx) => tx.put('message', message('m1', 1, { wamid: 'wamid.1', attempts: [attempt('t1')] })));
    const same = write((tx) => tx.put('message', message('m2', 2, { wamid: 'wamid.1' })));
    expectEqual(await codeOf(same), 'id-taken', 'the same wamid');
    const outbound = message('m3', 3, { wamid: null, attempts: [attempt('t1')] });
    expectEqual(await codeOf(write((tx) => tx.put('message', outbound))), 'id-taken', 'the same attempt');
    expectEqual([await get('message', 'm2'), await get('message', 'm3')], [null, null], 'stored');
    expectEqual((await write((tx) => tx.put('message', message('m1', 1, { wamid: 'wamid.1' })))).value.rev, 2, 'again');
  }),
  repositoryCheck('a phone number routes to one channel of one workspace', async ({ repository, write }) => {
    await repository.createWorkspace({ id: 'w2', name: 'Second' });
    expectEqual(await repository.routeOf('number-c1'), { workspaceId: 'w1', channelId: 'c1' }, 'route');
    expectEqual(await repository.routeOf('unknown'), null, 'unknown number');
    const foreign = sampleChannel({ id: 'c9', phoneNumberId: 'number-c1' });
    expectEqual(await codeOf(repository.write('w2', (tx) => tx.put('channel', foreign))), 'id-taken', 'foreign');
    expectEqual(await codeOf(write((tx) => tx.put('channel', foreign))), 'id-taken', 'second channel');
    expectEqual(await repository.read('w2', (tx) => tx.channels()), [], 'channels of the other workspace');
    await write((tx) => tx.put('channel', sampleChannel({ id: 'c1', phoneNumberId: 'moved' })));
    expectEqual(await repository.routeOf('number-c1'), null, 'a number given up');
    await repository.write('w2', (tx) => tx.put('channel', foreign));
    expectEqual(await repository.routeOf('number-c1'), { workspaceId: 'w2', channelId: 'c9' }, 'taken over');
    await repository.write('w2', (tx) => tx.remove('channel', 'c9'));
    expectEqual(await repository.routeOf('number-c1'), null, 'after its removal');
  }),
  repositoryCheck('an account leads to every workspace with a channel of it', async ({ repository, write }) => {
    await repository.createWorkspace({ id: 'w2', name: 'Second' });
    await write((tx) => tx.put('channel', sampleChannel({ id: 'c5', phoneNumberId: 'n5', accountId: 'shared' })));
    expectEqual(await repository.workspacesOf('shared'), ['w1'], 'one workspace');
    await write((tx) => tx.put('channel', sampleChannel({ id: 'c6', phoneNumberId: 'n6', accountId: 'shared' })));
    const foreign = sampleChannel({ id: 'c9', phoneNumberId: 'n9', accountId: 'shared' });
    await repository.write('w2', (tx) => tx.put('channel', foreign));
    expectEqual([...(await repository.workspacesOf('shared'))].sort(), ['w1', 'w2'], 'both, each once');
    await repository.write('w2', (tx) => tx.remove('channel', 'c9'));
    expectEqual(await repository.workspacesOf('shared'), ['w1'], 'after its removal');
    expectEqual(await repository.workspacesOf('unknown'), [], 'an unknown account');
  }),
  repositoryCheck('an agent is found by the subject of a token and keeps it', async ({ write, repository }) => {
    const find = () => repository.read('w1', (tx) => tx.agentBySubject('subject'));
    expectEqual(await find(), null, 'before the first sign-in');
    await write((tx) => tx.putAgentSubject('a1', 'subject'));
    await write((tx) => tx.put('agent', sampleAgent({ id: 'a1', name: 'Renamed' })));
    expectEqual((await find())?.name, 'Renamed', 'afterwards');
  }),
  repositoryCheck('a channel keeps its newest secret, apart from its record', async ({ write, repository }) => {
    const read = (id: string) => repository.read('w1', (tx) => tx.channelSecret(id));
    expectEqual(await read('c1'), null, 'before');
    for (const secret of ['first', 'second']) await write((tx) => tx.putChannelSecret('c1', secret));
    await write((tx) => tx.put('channel', sampleChannel({ id: 'c1', name: 'Renamed', phoneNumberId: 'number-c1' })));
    expectEqual([await read('c1'), await read('c2')], ['second', null], 'after');
  }),
  repositoryCheck('a file is kept as it was put last, until it is removed', async ({ write, repository, head }) => {
    const read = (id: string) => repository.read('w1', (tx) => tx.file(id));
    const before = await head();
    const heldBy = [{ replyId: 'r1', owner: { kind: 'team', id: 't1' } }] as const;
    const metaIds = { c1: { mediaId: '1', expiresAt: 2 } };
    const file = sampleFile({ id: 'f1', heldBy, metaIds, width: 4, height: 3 });
    await write((tx) => tx.putFile(sampleFile({ id: 'f1', state: 'pending' })));
    await write((tx) => tx.putFile(file));
    expectEqual([await read('f1'), await read('f2')], [file, null], 'kept');
    await write((tx) => tx.removeFile('f1'));
    expectEqual(await read('f1'), null, 'removed');
    expectEqual(await head(), before, 'files are no records: nothing enters the feed');
  }),
  repositoryCheck('a command is answered with the cursor of its own commit, for ever', async (setting) => {
    const { write, repository, feed, start } = setting;
    const { value, cursor } = await write(async (tx) => {
      await tx.put('agent', sampleAgent({ id: 'a1', name: 'Renamed' }));
      tx.putCommand({ id: 'o1', agentId: 'a1', bodyHash: 'hash' }, (at) => ({
        commandId: 'o1',
        changes: [{ kind: 'agent', id: 'a1', rev: 2, gone: 'deleted' }],
        cursor: at,
      }));
      return tx.command('o2');
    });
    const stored = await repository.read('w1', (tx) => tx.command('o1'));
    const changes = [{ kind: 'agent', id: 'a1', rev: 2, gone: 'deleted' }];
    expectEqual(
      stored,
      { id: 'o1', agentId: 'a1', bodyHash: 'hash', answer: { commandId: 'o1', changes, cursor } },
      'stored',
    );
    expectEqual([value, told(await feed(start, []))], [null, ['agent a1 2']], 'nothing else');
    const idle = await write(async (tx) =>
      tx.putCommand({ id: 'o3', agentId: 'a1', bodyHash: 'h' }, (at) => ({ commandId: 'o3', changes: [], cursor: at })),
    );
    const answer = (await repository.read('w1', (tx) => tx.command('o3')))?.answer;
    expectEqual([answer, idle.cursor], [{ commandId: 'o3', changes: [], cursor }, cursor], 'a command without effect');
  }),
  repositoryCheck('a refusal is kept like an answer, and tells the feed nothing', async (setting) => {
    const { write, repository, feed, start } = setting;
    await write(async (tx) =>
      tx.putCommand({ id: 'o1', agentId: 'a1', bodyHash: 'hash' }, () => ({ refused: 'window-closed' })),
    );
    const stored = await repository.read('w1', (tx) => tx.command('o1'));
    expectEqual(stored, { id: 'o1', agentId: 'a1', bodyHash: 'hash', answer: { refused: 'window-closed' } }, 'stored');
    expectEqual(told(await feed(start, [])), [], 'the feed');
  }),
  repositoryCheck('parked receipts are taken out once, oldest first, by wamid or attempt', async ({ write }) => {
    const receipt = (at: number) => ({ delivery: 'delivered', at }) as const;
    await write(async (tx) => {
      const parkedAt = SAMPLE_TIME;
      await tx.park({ wamid: 'w1', attemptId: null, receipt: receipt(1), parkedAt });
      await tx.park({ wamid: 'w2', attemptId: 't2', receipt: receipt(2), parkedAt });
      await tx.park({ wamid: 'w1', attemptId: 't1', receipt: { ...receipt(3), error: null }, parkedAt });
      await tx.park({ wamid: 'w3', attemptId: null, receipt: receipt(4), parkedAt });
    });
    const take = async (wamid: string | null, attemptId: string | null) =>
      (await write((tx) => tx.takeParked({ wamid, attemptId }))).value.map((parked) => parked.receipt.at);
    expectEqual(await take(null, null), [], 'by nothing');
    expectEqual(await take('w1', 't2'), [1, 2, 3], 'by both');
    expectEqual(await take('w1', 't2'), [], 'a second time');
    expectEqual(await take('unknown', null), [], 'unknown');
    expectEqual(await take('w3', 't9'), [4], 'the rest');
  }),
];
