import type { CannedReply, Place, ScheduledMessage, Template } from '../domain/index.ts';
import { searchWords } from '../domain/index.ts';
import { expectEqual } from './contract-check.ts';
import { atOnce, message, putPair, repositoryCheck, type Setting } from './repository-contract-setting.ts';
import { SAMPLE_TIME } from './sample-records.ts';

function template(id: string, accountId: string): Omit<Template, 'rev'> {
  return {
    id,
    accountId,
    name: id,
    language: 'en_US',
    category: 'utility',
    status: 'approved',
    reason: null,
    quality: 'unknown',
    parameterFormat: 'positional',
    header: null,
    body: 'Hello',
    footer: null,
    buttons: [],
    offer: null,
    cards: [],
    samples: {},
    unsupported: [],
    syncedAt: SAMPLE_TIME,
  };
}

function canned(id: string, owner: CannedReply['owner']): Omit<CannedReply, 'rev'> {
  return { id, name: id, text: 'Hello', files: [], owner };
}

function scheduled(id: string, seconds: number, conversationId = 'v1'): Omit<ScheduledMessage, 'rev'> {
  const content = { kind: 'text', text: 'Hello' } as const;
  const rest = { channelId: 'c1', authorId: 'a1', quotedMessageId: null, state: 'waiting', refusal: null } as const;
  return { id, conversationId, content, sendAt: SAMPLE_TIME + seconds * 1000, ...rest };
}

const TEXTS: readonly string[] = [
  'İstanbul’da ışık ve IĞDIR',
  'Die Straße ist gesperrt',
  'Ça va, Élodie?',
  'مُحَمَّد يطلب فاتورة',
  'Great 👍🏽 family 👨‍👩‍👧',
  '100% of a_b \\ done',
  `It's "quoted"; drop table`,
  'NUL \u0000 and half \ud83d pair',
];

/** What a person types, and which of the texts holds it. */
const SEARCHES: readonly (readonly [string, readonly number[]])[] = [
  ['istanbul', [0]],
  ['ISIK igdir', [0]],
  ['STRASSE', [1]],
  ['straße GESPERRT', [1]],
  ['ca elodie', [2]],
  ['محمد', [3]],
  ['فاتورة محمد', [3]],
  ['👍🏽', [4]],
  ['%', [5]],
  ['a_b', [5]],
  ['axb', []],
  ['\\', [5]],
  [`it's`, [6]],
  ['"quoted";', [6]],
  ['nul PAIR', [7]],
  ['gesperrt istanbul', []],
  ['   ', []],
];

async function found({ repository }: Setting, text: string, before: Place | null = null, limit = 10) {
  const search = { conversationId: 'v1', words: searchWords(text), before, limit };
  return repository.read('w1', async (tx) => (await tx.searchMessages(search)).map(({ id }) => id));
}

/** Searching, and the records people write ahead: templates, canned replies, messages for later. */
export const wordChecks = [
  repositoryCheck('search is blind to case and accents and takes every sign as it is', async (setting) => {
    await setting.write(async (tx) => {
      for (const [index, text] of TEXTS.entries()) {
        await tx.put('message', message(`m${index}`, index, { content: { kind: 'text', text } }));
      }
    });
    for (const [text, indexes] of SEARCHES) {
      expectEqual(
        await found(setting, text),
        indexes.map((index) => `m${index}`),
        text,
      );
    }
  }),
  repositoryCheck('search answers the newest first, a page at a time, of one conversation only', async (setting) => {
    await setting.write(async (tx) => {
      for (const second of [1, 2, 3, 4]) await tx.put('message', message(`m${second}`, second));
      await putPair(tx, 'v2');
      await tx.put('message', message('other', 5, { conversationId: 'v2' }));
      await tx.put('message', message('unplaced', 6, { place: null }));
      await tx.put('message', message('hidden', 7, { discardedAt: SAMPLE_TIME }));
      await tx.put('message', message('removed', 8));
    });
    await setting.write((tx) => tx.remove('message', 'removed'));
    expectEqual(await found(setting, 'text of', null, 3), ['m4', 'm3', 'm2'], 'first page');
    expectEqual(await found(setting, 'text of', { at: SAMPLE_TIME + 2000, seq: 2 }), ['m1'], 'second page');
  }),
  repositoryCheck('search reads captions and file names, and the words a message has now', async (setting) => {
    const file = { kind: 'document', mediaId: '', mime: 'application/pdf', fileName: 'Offer.pdf' } as const;
    await setting.write((tx) => tx.put('message', message('m1', 1, { content: { ...file, caption: 'Here you are' } })));
    expectEqual(
      [await found(setting, 'offer'), await found(setting, 'HERE offer.pdf')],
      [['m1'], ['m1']],
      'as it came',
    );
    await setting.write((tx) => tx.put('message', message('m1', 1, { content: { kind: 'text', text: 'Changed' } })));
    expectEqual([await found(setting, 'offer'), await found(setting, 'changed')], [[], ['m1']], 'once it was changed');
  }),
  repositoryCheck(
    'templates are listed by account, canned replies by who may use them',
    async ({ write, repository }) => {
      await write(async (tx) => {
        await tx.put('template', template('t1', 'account'));
        await tx.put('template', template('t2', 'elsewhere'));
        await tx.put('template', template('t3', 'account'));
        await tx.put('canned-reply', canned('own', { kind: 'agent', id: 'a1' }));
        await tx.put('canned-reply', canned('hers', { kind: 'agent', id: 'g1' }));
        await tx.put('canned-reply', canned('team', { kind: 'team', id: 'g1' }));
        await tx.put('canned-reply', canned('all', { kind: 'workspace' }));
        await tx.put('canned-reply', canned('removed', { kind: 'workspace' }));
        await tx.remove('template', 't3');
        await tx.remove('canned-reply', 'removed');
      });
      const lists = await repository.read('w1', async (tx) => [
        await tx.templates('account'),
        await tx.cannedReplies({ agentId: 'a1', teamIds: ['g1'] }),
        await tx.cannedReplies({ agentId: 'a1', teamIds: [] }),
      ]);
      expectEqual(
        lists.map((list) => list.map(({ id }) => id).sort()),
        [['t1'], ['all', 'own', 'team'], ['all', 'own']],
        'lists',
      );
    },
  ),
  repositoryCheck(
    'of callers that look for a name before they write one, the first alone finds none',
    async (setting) => {
      const keep = (id: string) =>
        setting.write(async (tx) => {
          const known = await tx.cannedReplies({ agentId: 'a1', teamIds: [] });
          if (known.length === 0) await tx.put('canned-reply', canned(id, { kind: 'agent', id: 'a1' }));
        });
      await atOnce(16, (caller) => keep(`r${caller}`));
      const kept = await setting.repository.read('w1', (tx) => tx.cannedReplies({ agentId: 'a1', teamIds: [] }));
      expectEqual(kept.length, 1, 'replies');
    },
  ),
  repositoryCheck('the next message to be sent later comes first', async ({ write, repository }) => {
    await write(async (tx) => {
      await putPair(tx, 'v2');
      for (const [id, seconds] of [
        ['s3', 9],
        ['s2', 5],
        ['s1', 5],
      ] as const) {
        await tx.put('scheduled-message', scheduled(id, seconds));
      }
      await tx.put('scheduled-message', scheduled('other', 1, 'v2'));
    });
    await write((tx) => tx.put('scheduled-message', scheduled('s3', 1)));
    const ids = await repository.read('w1', async (tx) => (await tx.scheduledIn('v1')).map(({ id }) => id));
    expectEqual(ids, ['s3', 's1', 's2'], 'order');
  }),
  repositoryCheck(
    'customers who were sent a template after a time are counted by channel',
    async ({ write, repository }) => {
      await write(async (tx) => {
        await putPair(tx, 'x1', { templateSentAt: SAMPLE_TIME });
        await putPair(tx, 'x2', { templateSentAt: SAMPLE_TIME + 1 });
        await putPair(tx, 'x3', { templateSentAt: SAMPLE_TIME + 2 });
        await putPair(tx, 'x4', { templateSentAt: SAMPLE_TIME + 2, channelId: 'c2' });
      });
      const counts = await repository.read('w1', async (tx) => [
        await tx.contactedSince('c1', SAMPLE_TIME),
        await tx.contactedSince('c2', 0),
      ]);
      expectEqual(counts, [2, 1], 'c1 and c2');
    },
  ),
  repositoryCheck('the feed shows what is written ahead to whom it belongs', async ({ write, repository, start }) => {
    await write(async (tx) => {
      await tx.put('template', template('t1', 'account'));
      await tx.put('canned-reply', canned('own', { kind: 'agent', id: 'a1' }));
      await tx.put('canned-reply', canned('team', { kind: 'team', id: 'g1' }));
      await tx.put('canned-reply', canned('all', { kind: 'workspace' }));
      await tx.put('scheduled-message', scheduled('s1', 1));
    });
    const ids = async (audience: Parameters<typeof repository.changesAfter>[2]) => {
      const page = await repository.changesAfter('w1', start, audience, { conversationIds: [] }, 50);
      return 'gone' in page ? ['gone'] : page.entries.map((entry) => ('change' in entry ? entry.change.id : 'scope'));
    };
    expectEqual(await ids({ channelIds: ['c1'], accountIds: ['account'] }), ['t1', 'all', 's1'], 'a reader of c1');
    expectEqual(await ids({ channelIds: ['c2'], agentId: 'a1', teamIds: [] }), ['own', 'all'], 'the owner');
    expectEqual(await ids({ channelIds: [], agentId: 'g1', teamIds: ['g1'] }), ['team', 'all'], 'a member');
    await write((tx) => tx.put('canned-reply', canned('team', { kind: 'agent', id: 'a1' })));
    expectEqual(await ids({ channelIds: [], teamIds: ['g1'] }), ['all', 'team'], 'a member it was taken from hears so');
  }),
];
