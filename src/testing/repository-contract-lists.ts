import {
  type Conversation,
  type ConversationFilter,
  type ConversationKey,
  compareConversationKeys,
  comparePlaces,
  conversationKey,
  type Message,
  matchesFilter,
  type Place,
} from '../domain/index.ts';
import { expectEqual, present } from './contract-check.ts';
import {
  conversation,
  message,
  putPair,
  repositoryCheck,
  type Setting,
  seeded,
} from './repository-contract-setting.ts';
import { SAMPLE_TIME } from './sample-records.ts';

const BOTH = { channelIds: ['c1', 'c2'] };

/** Thirty conversations that differ in all a list can ask for; several were active at the same time. */
async function many({ write, get }: Setting): Promise<readonly Conversation[]> {
  const random = seeded(7);
  const all = [present(await get('conversation', 'v1'), 'v1')];
  await write(async (tx) => {
    for (let i = 0; i < 30; i += 1) {
      const over: Partial<Conversation> = {
        contactId: `k-x${i}`,
        channelId: random() < 0.6 ? 'c1' : 'c2',
        status: (['new', 'pending', 'resolved'] as const)[i % 3] ?? 'new',
        assigneeId: [null, 'a1', 'a2'][Math.floor(random() * 3)] ?? null,
        unread: random() < 0.5 ? 0 : 3,
        needsReply: random() < 0.5,
        activityAt: SAMPLE_TIME + Math.floor(random() * 6) * 1000,
      };
      await putPair(tx, `x${i}`, over);
      all.push(conversation(`x${i}`, over));
    }
  });
  return all;
}

async function listed(
  { repository }: Setting,
  filter: ConversationFilter,
  channelIds: readonly string[],
  limit: number,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: ConversationKey | null = null; ; ) {
    const range = { filter, after, limit };
    const page = await repository.read('w1', (tx) => tx.conversations(range, { channelIds }));
    ids.push(...page.map(({ id }) => id));
    const last = page.at(-1);
    if (last === undefined || page.length < limit || ids.length > 100) return ids;
    after = conversationKey(last);
  }
}

function expected(all: readonly Conversation[], filter: ConversationFilter, channelIds: readonly string[]) {
  return all
    .filter((one) => channelIds.includes(one.channelId) && matchesFilter(one, filter))
    .sort((a, b) => compareConversationKeys(conversationKey(a), conversationKey(b)))
    .map(({ id }) => id);
}

/** Messages of `v1`, three at each second, put in no order; and their places from old to new. */
async function timeline({ write }: Setting, count: number): Promise<readonly Message[]> {
  const all = Array.from({ length: count }, (_, i) =>
    message(`m${i}`, 0, { place: { at: SAMPLE_TIME + Math.floor(i / 3) * 1000, seq: count - i } }),
  );
  await write(async (tx) => {
    for (const one of all.filter((_, i) => i % 2 === 0)) await tx.put('message', one);
    for (const one of all.filter((_, i) => i % 2 === 1)) await tx.put('message', one);
    await putPair(tx, 'v2');
    await tx.put('message', message('other', 1, { conversationId: 'v2' }));
    await tx.put('message', message('unplaced', 1, { place: null }));
  });
  return [...all].sort((a, b) => comparePlaces(placeOf(a), placeOf(b)));
}

function placeOf(one: Message | undefined): Place {
  return present(one?.place, 'place');
}

/** Lists of conversations and timelines. */
export const listChecks = [
  repositoryCheck('a list is ordered by activity, ties by id, and pages join without loss', async (setting) => {
    const all = await many(setting);
    for (const limit of [1, 4, 100]) {
      expectEqual(await listed(setting, {}, BOTH.channelIds, limit), expected(all, {}, BOTH.channelIds), `by ${limit}`);
    }
  }),
  repositoryCheck('filters choose as the domain does', async (setting) => {
    const all = await many(setting);
    const filters: readonly ConversationFilter[] = [
      { channelIds: ['c2'] },
      { channelIds: [] },
      { status: 'pending' },
      { assigneeId: 'a1' },
      { assigneeId: null },
      { unread: true },
      { needsReply: true },
      { channelIds: ['c1'], status: 'new', assigneeId: null, unread: true },
      { status: 'resolved', needsReply: true, assigneeId: 'a2' },
    ];
    for (const filter of filters) {
      const ids = await listed(setting, filter, BOTH.channelIds, 5);
      expectEqual(ids, expected(all, filter, BOTH.channelIds), JSON.stringify(filter));
    }
  }),
  repositoryCheck('words find a conversation by its contact or by one of its messages', async (setting) => {
    const { write } = setting;
    await write(async (tx) => {
      await putPair(tx, 'f1', { activityAt: SAMPLE_TIME + 3000 }, { name: 'Élodie Martin', phone: '+33612345678' });
      await putPair(tx, 'f2', { activityAt: SAMPLE_TIME + 2000 }, { name: null, username: 'elodie.shop' });
      await putPair(tx, 'f3', { activityAt: SAMPLE_TIME + 1000, channelId: 'c2' }, { name: 'Bruno' });
      await tx.put(
        'message',
        message('mf', 1, { conversationId: 'f3', content: { kind: 'text', text: 'From Élodie, 100%' } }),
      );
    });
    const find = (text: string, channelIds = BOTH.channelIds) => listed(setting, { text }, channelIds, 2);
    expectEqual(await find('elodie'), ['f1', 'f2', 'f3'], 'a name, a username, a message');
    expectEqual(await find('MARTIN elod'), ['f1'], 'all words in one contact');
    expectEqual(await find('+33612'), ['f1'], 'the beginning of a number');
    expectEqual(await find('100%'), ['f3'], 'no sign means anything else');
    expectEqual(await find('bruno 100%'), [], 'words are not shared between contact and message');
    expectEqual(await find(' '), [], 'no words');
    expectEqual(await find('elodie', ['c1']), ['f1', 'f2'], 'within the audience');
    expectEqual(
      await listed(setting, { text: 'elodie', channelIds: ['c2'] }, BOTH.channelIds, 5),
      ['f3'],
      'joined by and',
    );
  }),
  repositoryCheck('a list shows no channel outside the audience', async (setting) => {
    const all = await many(setting);
    expectEqual(await listed(setting, {}, ['c2'], 5), expected(all, {}, ['c2']), 'reader of c2');
    expectEqual(await listed(setting, { channelIds: ['c1'] }, ['c2'], 5), [], 'asking for another channel');
    expectEqual(await listed(setting, {}, [], 5), [], 'reader of no channel');
  }),
  repositoryCheck('a timeline is read both ways and joins without loss', async (setting) => {
    const ids = (await timeline(setting, 20)).map(({ id }) => id);
    const read = (direction: 'before' | 'after', from: Place | null, limit: number) =>
      setting.repository.read('w1', (tx) => tx.messages({ conversationId: 'v1', direction, from, limit }));
    const older: string[] = [];
    for (let from: Place | null = null; older.length <= ids.length; ) {
      const page = await read('before', from, 3);
      if (page.length === 0) break;
      older.unshift(...page.map(({ id }) => id));
      from = placeOf(page[0]);
    }
    expectEqual(older, ids, 'from the end to the beginning');
    const newer: string[] = [];
    for (let from: Place = { at: 0, seq: 0 }; newer.length <= ids.length; ) {
      const page = await read('after', from, 3);
      if (page.length === 0) break;
      newer.push(...page.map(({ id }) => id));
      from = placeOf(page.at(-1));
    }
    expectEqual(newer, ids, 'from the beginning to the end');
    expectEqual(
      (await read('after', null, 4)).map(({ id }) => id),
      ids.slice(-4),
      'the newest',
    );
  }),
  repositoryCheck('unread counts what asks for a reply after a place', async ({ write, repository }) => {
    await write(async (tx) => {
      await tx.put('message', message('m1', 1));
      await tx.put('message', message('m2', 2, { direction: 'outbound' }));
      await tx.put('message', message('m3', 3, { origin: 'history' }));
      await tx.put('message', message('m4', 4, { content: { kind: 'reaction', targetWamid: 'w', emoji: '👍' } }));
      await tx.put('message', message('m5', 5));
      await tx.put('message', message('m6', 5, { place: { at: SAMPLE_TIME + 5000, seq: 6 } }));
    });
    const after = (seconds: number, seq: number) =>
      repository.read('w1', (tx) => tx.unreadAfter('v1', { at: SAMPLE_TIME + seconds * 1000, seq }));
    const seen = [await after(0, 0), await after(1, 1), await after(5, 5), await after(5, 6)];
    expectEqual(seen, [3, 2, 1, 0], 'after the beginning, m1, m5 and m6');
  }),
  repositoryCheck('joined timelines keep their times and have no two messages in one place', async (setting) => {
    await setting.write(async (tx) => {
      await putPair(tx, 'v2');
      for (const [index, conversationId] of ['v1', 'v2', 'v1', 'v2'].entries()) {
        const place = await tx.nextPlace(conversationId, SAMPLE_TIME);
        await tx.put('message', message(`m${index}`, 0, { conversationId, place }));
      }
      await tx.lockConversations(['v1', 'v2']);
      await tx.moveMessages('v1', 'v2');
    });
    const range = { conversationId: 'v2', direction: 'before', from: null, limit: 10 } as const;
    const joined = await setting.repository.read('w1', (tx) => tx.messages(range));
    const places = joined.map((one) => `${placeOf(one).at}/${placeOf(one).seq}`);
    expectEqual(joined.map(({ id }) => id).sort(), ['m0', 'm1', 'm2', 'm3'], 'messages');
    expectEqual([new Set(places).size, joined.every((one) => placeOf(one).at === SAMPLE_TIME)], [4, true], 'places');
    const { value } = await setting.write((tx) => tx.nextPlace('v2', SAMPLE_TIME));
    expectEqual(
      joined.every((one) => comparePlaces(placeOf(one), value) < 0),
      true,
      'the next place lies after them',
    );
  }),
];
