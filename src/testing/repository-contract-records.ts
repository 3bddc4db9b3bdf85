import type { Conversation, ConversationStatus, Count } from '../domain/index.ts';
import { countDeltas } from '../domain/index.ts';
import { expectEqual, expectThat } from './contract-check.ts';
import {
  codeOf,
  contact,
  conversation,
  message,
  putPair,
  repositoryCheck,
  type Setting,
  seeded,
  toldOf,
} from './repository-contract-setting.ts';
import { SAMPLE_TIME, sampleAgent, sampleFile } from './sample-records.ts';

const STATUSES = ['new', 'pending', 'resolved'] as const satisfies readonly ConversationStatus[];

/** Text as customers and broken clients send it: no character may be lost on the way through a store. */
const HARD_TEXT = `NUL \u0000 lone \ud83d pair 👩‍👩‍👧 bidi \u202e العربية quote ' " \\ \u0001 end`;

/** Counts by id without empty ones, as a recount of all conversations gives them. */
function recount(conversations: readonly Conversation[]): Record<string, Omit<Count, 'rev'>> {
  const counts: Record<string, Omit<Count, 'rev'>> = {};
  for (const one of conversations) {
    for (const delta of countDeltas(null, one)) {
      const known = counts[delta.id];
      const sum = (field: 'total' | 'unread' | 'needsReply') => (known?.[field] ?? 0) + delta[field];
      counts[delta.id] = { ...delta, total: sum('total'), unread: sum('unread'), needsReply: sum('needsReply') };
    }
  }
  return counts;
}

async function countsOf(setting: Setting, channelIds: readonly string[]): Promise<Record<string, Omit<Count, 'rev'>>> {
  const counts = await setting.repository.read('w1', (tx) => tx.counts({ channelIds }));
  const stored = counts.map(({ rev: _rev, ...count }) => [count.id, count] as const);
  return Object.fromEntries(stored.filter(([, count]) => count.total + count.unread + count.needsReply !== 0));
}

/** What became of records, revisions, transactions and counts. */
export const recordChecks = [
  repositoryCheck('a record is read as it was put, whatever its text', async ({ write, get }) => {
    const agent = sampleAgent({ id: 'a2', name: HARD_TEXT });
    const hard = message('m1', 1, { content: { kind: 'text', text: HARD_TEXT } });
    const put = await write(async (tx) => {
      await tx.put('contact', contact('k1', { profileName: HARD_TEXT, username: HARD_TEXT }));
      await tx.put('message', hard);
      return tx.put('agent', agent);
    });
    expectEqual(put.value, agent, 'answer of put');
    expectEqual(await get('agent', 'a2'), agent, 'agent');
    expectEqual(await get('message', 'm1'), hard, 'message');
    expectEqual((await get('contact', 'k1'))?.profileName, HARD_TEXT, 'profile name');
    expectEqual(await get('agent', HARD_TEXT), null, 'an id nobody has');
  }),
  repositoryCheck('each kind of record is found by its id', async ({ write, repository, get }) => {
    await write(async (tx) => {
      await tx.put('team', { id: 't1', name: 'Team' });
      await tx.put('message', message('m1', 1));
    });
    const ids = [
      (await get('agent', 'a1'))?.id,
      (await get('team', 't1'))?.id,
      (await get('channel', 'c1'))?.id,
      (await get('contact', 'k1'))?.id,
      (await get('conversation', 'v1'))?.id,
      (await get('message', 'm1'))?.id,
      (await get('count', 'c1/new/'))?.id,
    ];
    expectEqual(ids, ['a1', 't1', 'c1', 'k1', 'v1', 'm1', 'c1/new/'], 'ids');
    const listed = await repository.read('w1', async (tx) => [
      (await tx.channels()).map(({ id }) => id).sort(),
      (await tx.agents()).map(({ id }) => id),
      (await tx.teams()).map(({ id }) => id),
      (await tx.getMany('channel', ['c2', 'nobody', 'c1'])).map(({ id }) => id).sort(),
      await tx.getMany('channel', []),
    ]);
    expectEqual(listed, [['c1', 'c2'], ['a1'], ['t1'], ['c1', 'c2'], []], 'lists');
  }),
  repositoryCheck('the revision rises with every transaction that puts a record', async ({ write, get }) => {
    for (const name of ['Ada', 'Bea', 'Cleo']) await write((tx) => tx.put('agent', sampleAgent({ id: 'a2', name })));
    const stored = await get('agent', 'a2');
    expectEqual([stored?.rev, stored?.name], [3, 'Cleo'], 'after three transactions');
  }),
  repositoryCheck('several puts of one record in a transaction are one revision and one entry', async (setting) => {
    const revs = await setting.write(async (tx) => {
      const first = await tx.put('agent', sampleAgent({ id: 'a1', name: 'Ada' }));
      const second = await tx.put('agent', sampleAgent({ id: 'a1', name: 'Bea' }));
      return [first.rev, second.rev];
    });
    expectEqual(revs.value, [2, 2], 'revisions');
    const stored = await setting.get('agent', 'a1');
    expectEqual([stored?.rev, stored?.name], [2, 'Bea'], 'stored');
    expectEqual(revs.cursor, setting.start + 1, 'log positions used');
    expectEqual(toldOf('agent', await setting.feed(setting.start, [])), ['agent a1 2'], 'feed');
  }),
  repositoryCheck('the revision goes on rising after a removal', async ({ write, get }) => {
    await write((tx) => tx.remove('agent', 'a1'));
    expectEqual(await get('agent', 'a1'), null, 'after the removal');
    await write((tx) => tx.put('agent', sampleAgent({ id: 'a1' })));
    expectEqual((await get('agent', 'a1'))?.rev, 3, 'revision after coming back');
  }),
  repositoryCheck('removing what is not there changes nothing', async ({ write, start }) => {
    const { cursor } = await write((tx) => tx.remove('agent', 'nobody'));
    expectEqual(cursor, start, 'cursor');
  }),
  repositoryCheck('a transaction sees what it has written', async ({ write }) => {
    const { value } = await write(async (tx) => {
      await putPair(tx, 'v2');
      await tx.put('message', message('m1', 1, { conversationId: 'v2' }));
      await tx.remove('agent', 'a1');
      const range = { conversationId: 'v2', direction: 'before', from: null, limit: 10 } as const;
      return [
        (await tx.get('conversation', 'v2'))?.id,
        (await tx.messages(range)).map(({ id }) => id),
        (await tx.messageByWamid('wamid.m1'))?.id,
        (await tx.conversationsOf('k-v2')).map(({ id }) => id),
        await tx.get('agent', 'a1'),
        (await tx.counts({ channelIds: ['c1'] })).map(({ total }) => total),
      ];
    });
    expectEqual(value, ['v2', ['m1'], 'm1', ['v2'], null, [2]], 'reads');
  }),
  repositoryCheck('a transaction that writes nothing ends at the head', async ({ write, start, feed }) => {
    const { value, cursor } = await write((tx) => tx.get('agent', 'a1'));
    expectEqual([value?.id, cursor], ['a1', start], 'answer');
    expectEqual(await feed(start, ['c1', 'c2']), [], 'feed');
  }),
  repositoryCheck('a transaction that throws leaves nothing behind', async (setting) => {
    const { repository, write, get, start } = setting;
    const counts = await countsOf(setting, ['c1']);
    const code = await codeOf(
      write(async (tx) => {
        await tx.put('agent', sampleAgent({ id: 'a2' }));
        await putPair(tx, 'v2', { unread: 3 });
        await tx.put('message', message('m1', 1));
        await tx.remove('agent', 'a1');
        await tx.putAgentSubject('a2', 'subject');
        await tx.putChannelSecret('c1', 'secret');
        await tx.putFile(sampleFile({ id: 'f1' }));
        await tx.enqueue({ id: 'j1', kind: 'send', key: 'v1', runAt: 0, payload: {} });
        await tx.park({ wamid: 'w', attemptId: null, receipt: { delivery: 'sent', at: 1 }, parkedAt: SAMPLE_TIME });
        await tx.scopeChanged(['c1']);
        tx.putCommand({ id: 'o1', agentId: 'a1', bodyHash: 'h' }, (cursor) => ({
          commandId: 'o1',
          changes: [],
          cursor,
        }));
        throw Object.assign(new Error('stop'), { code: 'stop' });
      }),
    );
    expectEqual(code, 'stop', 'error');
    expectEqual((await get('agent', 'a1'))?.rev, 1, 'removed record');
    expectEqual(
      [await get('agent', 'a2'), await get('conversation', 'v2'), await get('message', 'm1')],
      [null, null, null],
      'records',
    );
    expectEqual(await countsOf(setting, ['c1']), counts, 'counts');
    expectEqual([await setting.head(), await setting.feed(start, ['c1', 'c2'], ['v1'])], [start, []], 'feed');
    expectEqual(await repository.claimJobs(setting.clock.now(), 1000, 10), [], 'jobs');
    const rest = await write(async (tx) => [
      await tx.agentBySubject('subject'),
      await tx.channelSecret('c1'),
      await tx.file('f1'),
      await tx.command('o1'),
      await tx.takeParked({ wamid: 'w', attemptId: null }),
      await tx.messageByWamid('wamid.m1'),
    ]);
    expectEqual(rest.value, [null, null, null, null, [], null], 'look-ups');
  }),
  repositoryCheck('counts equal a recount after any history', async (setting) => {
    const random = seeded(20_261_121);
    const pick = <T>(list: readonly [T, ...T[]]) => list[Math.floor(random() * list.length)] ?? list[0];
    const ids = ['x0', 'x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7'] as const;
    const model = new Map<string, Conversation>([['v1', conversation('v1')]]);
    for (let step = 0; step < 60; step += 1) {
      await setting.write(async (tx) => {
        for (let inner = 0; inner < 1 + random() * 3; inner += 1) {
          const id = pick(ids);
          if (random() < 0.15) {
            await tx.remove('conversation', id);
            model.delete(id);
            continue;
          }
          const next = conversation(id, {
            contactId: `k-${id}`,
            channelId: model.get(id)?.channelId ?? pick(['c1', 'c2']),
            status: pick(STATUSES),
            assigneeId: pick<string | null>([null, 'a1', 'a2']),
            unread: pick([0, 0, 1, 7]),
            needsReply: random() < 0.5,
          });
          await tx.put('conversation', next);
          model.set(id, next);
        }
      });
    }
    const expected = recount([...model.values()]);
    expectEqual(await countsOf(setting, ['c1', 'c2']), expected, 'counts');
    const first = Object.fromEntries(Object.entries(expected).filter(([, count]) => count.channelId === 'c1'));
    expectEqual(await countsOf(setting, ['c1']), first, 'counts of one channel');
  }),
  repositoryCheck(
    'a count that moved has a higher revision and an entry; one that did not has none',
    async (setting) => {
      const { write, get, start, feed } = setting;
      await write((tx) => tx.put('conversation', conversation('v1', { tags: ['vip'] })));
      expectEqual(toldOf('count', await feed(start, ['c1'])), [], 'after a change that moves no count');
      await write((tx) => tx.put('conversation', conversation('v1', { unread: 1 })));
      const count = await get('count', 'c1/new/');
      expectEqual([count?.rev, count?.total, count?.unread], [2, 1, 1], 'count');
      expectEqual(toldOf('count', await feed(start, ['c1'])), ['count c1/new/ 2'], 'entries');
      await write((tx) => tx.put('conversation', conversation('v1', { status: 'resolved', unread: 1 })));
      const moved = toldOf('count', await feed(start, ['c1']));
      expectThat(moved.includes('count c1/new/ 3'), `the emptied count is told: ${moved}`);
      expectThat(moved.includes('count c1/resolved/ 1'), `the new count is told: ${moved}`);
    },
  ),
];
