import { expectEqual, expectThat } from './contract-check.ts';
import {
  contact,
  conversation,
  message,
  putPair,
  readFeed,
  repositoryCheck,
  told,
  toldOf,
} from './repository-contract-setting.ts';
import { sampleAgent, sampleChannel } from './sample-records.ts';

/** What the log tells whom. */
export const feedChecks = [
  repositoryCheck('at the head there is nothing to tell', async ({ repository, start }) => {
    const page = await repository.changesAfter('w1', start, { channelIds: ['c1'] }, { conversationIds: [] }, 10);
    expectEqual(page, { entries: [], to: start }, 'page');
  }),
  repositoryCheck('a page carries records as they are now and its cursors rise', async ({ write, start, feed }) => {
    for (const name of ['Ada', 'Bea']) await write((tx) => tx.put('agent', sampleAgent({ id: 'a1', name })));
    const { cursor } = await write((tx) => tx.put('agent', sampleAgent({ id: 'a2' })));
    const entries = await feed(start, []);
    expectEqual(told(entries).at(-1), 'agent a2 1', 'last entry');
    expectThat(told(entries).includes('agent a1 3'), `the newest a1 is told: ${told(entries)}`);
    const cursors = entries.map((entry) => entry.cursor);
    expectEqual(
      cursors,
      [...new Set(cursors)].sort((a, b) => a - b),
      'cursors',
    );
    expectEqual(cursors.at(-1), cursor, 'last cursor');
  }),
  repositoryCheck('agents and teams are told to everyone, a channel to its readers only', async (setting) => {
    const { write, start, feed } = setting;
    await write(async (tx) => {
      await tx.put('team', { id: 't1', name: 'Team' });
      await tx.put('agent', sampleAgent({ id: 'a1', teamIds: ['t1'] }));
      await tx.put('channel', sampleChannel({ id: 'c2', name: 'Second', phoneNumberId: 'number-c2' }));
    });
    expectEqual([...told(await feed(start, []))].sort(), ['agent a1 2', 'team t1 1'], 'reader of no channel');
    const second = [...told(await feed(start, ['c2']))].sort();
    expectEqual(second, ['agent a1 2', 'channel c2 2', 'team t1 1'], 'reader of the channel');
  }),
  repositoryCheck('a conversation and its counts are told to readers of its channel only', async (setting) => {
    const { write, start, feed } = setting;
    await write((tx) => tx.put('conversation', conversation('v1', { unread: 2 })));
    expectEqual([...told(await feed(start, ['c1']))].sort(), ['conversation v1 2', 'count c1/new/ 2'], 'reader of c1');
    expectEqual(told(await feed(start, ['c2'])), [], 'reader of c2');
  }),
  repositoryCheck(
    'who loses sight of a record is told that it is gone, who gains it gets it whole',
    async (setting) => {
      const { write, start, feed } = setting;
      await write((tx) => tx.put('conversation', conversation('v1', { channelId: 'c2' })));
      expectEqual(toldOf('conversation', await feed(start, ['c1'])), ['conversation v1 gone access'], 'loser');
      expectEqual(toldOf('conversation', await feed(start, ['c2'])), ['conversation v1 2'], 'gainer');
      expectEqual(toldOf('conversation', await feed(start, ['c1', 'c2'])), ['conversation v1 2'], 'reader of both');
      expectEqual(toldOf('conversation', await feed(start, [])), [], 'reader of neither');
    },
  ),
  repositoryCheck('a record that left and changed on is still told as gone', async ({ write, start, feed }) => {
    await write((tx) => tx.put('conversation', conversation('v1', { channelId: 'c2' })));
    await write((tx) => tx.put('conversation', conversation('v1', { channelId: 'c2', tags: ['later'] })));
    expectEqual(toldOf('conversation', await feed(start, ['c1'])), ['conversation v1 gone access'], 'loser');
    expectEqual(toldOf('conversation', await feed(start, ['c2'])), ['conversation v1 3'], 'gainer');
  }),
  repositoryCheck('a removal is told to those who saw the record, above any revision they know', async (setting) => {
    const { write, start, feed } = setting;
    await write((tx) => tx.put('conversation', conversation('v1', { tags: ['known'] })));
    await write((tx) => tx.remove('conversation', 'v1'));
    const [entry] = (await feed(start, ['c1'])).filter((one) => 'change' in one && one.change.kind === 'conversation');
    const expected = { kind: 'conversation', id: 'v1', rev: 3, gone: 'deleted' };
    expectEqual(entry && 'change' in entry ? entry.change : null, expected, 'reader');
    expectEqual(toldOf('conversation', await feed(start, ['c2'])), [], 'stranger');
  }),
  repositoryCheck('bodies of messages come only for the conversations asked for', async ({ write, start, feed }) => {
    await write(async (tx) => {
      await putPair(tx, 'v2');
      await tx.put('message', message('m1', 1));
      await tx.put('message', message('m2', 1, { conversationId: 'v2' }));
    });
    expectEqual(toldOf('message', await feed(start, ['c1'])), [], 'without interests');
    expectEqual(toldOf('message', await feed(start, ['c1'], ['v2'])), ['message m2 1'], 'with one');
    expectEqual(toldOf('message', await feed(start, ['c2'], ['v1', 'v2'])), [], 'interest without access');
  }),
  repositoryCheck('a removed message is told in its conversation', async ({ write, start, feed }) => {
    await write((tx) => tx.put('message', message('m1', 1)));
    await write((tx) => tx.remove('message', 'm1'));
    expectEqual(toldOf('message', await feed(start, ['c1'], ['v1'])), ['message m1 gone deleted'], 'interested');
    expectEqual(toldOf('message', await feed(start, ['c1'], [])), [], 'not interested');
    expectEqual(toldOf('message', await feed(start, ['c2'], ['v1'])), [], 'stranger');
  }),
  repositoryCheck('moved messages are told in both conversations', async ({ write, start, feed, repository }) => {
    await write(async (tx) => {
      await putPair(tx, 'v2');
      await tx.put('message', message('m1', 1));
      await tx.put('message', message('m2', 2));
    });
    const before = await repository.read('w1', (tx) => tx.head());
    await write(async (tx) => {
      await tx.lockConversations(['v1', 'v2']);
      await tx.moveMessages('v1', 'v2');
    });
    for (const interest of ['v1', 'v2']) {
      const lines = [...toldOf('message', await feed(before, ['c1'], [interest]))].sort();
      expectEqual(lines, ['message m1 2', 'message m2 2'], `interest in ${interest}`);
    }
    const range = { direction: 'before', from: null, limit: 10 } as const;
    const [left, joined] = await repository.read('w1', async (tx) => [
      await tx.messages({ ...range, conversationId: 'v1' }),
      await tx.messages({ ...range, conversationId: 'v2' }),
    ]);
    expectEqual([left?.length, joined?.map(({ id }) => id)], [0, ['m1', 'm2']], 'messages');
    expectThat(start < before, 'the first transaction took a position');
  }),
  repositoryCheck('a contact is told to readers of its conversations and enters with the first', async (setting) => {
    const { write, start, feed } = setting;
    await write((tx) => tx.put('contact', contact('k2')));
    expectEqual(toldOf('contact', await feed(start, ['c1', 'c2'])), [], 'without a conversation');
    const middle = await setting.head();
    await write((tx) => tx.put('conversation', conversation('v2', { contactId: 'k2', channelId: 'c2' })));
    expectEqual(toldOf('contact', await feed(middle, ['c2'])).length, 1, 'with the first conversation');
    expectEqual(toldOf('contact', await feed(middle, ['c1'])), [], 'stranger');
    const later = await setting.head();
    await write((tx) => tx.put('contact', contact('k2', { name: 'Known' })));
    expectEqual(toldOf('contact', await feed(later, ['c2'])).length, 1, 'changed');
    const last = await setting.head();
    await write((tx) => tx.remove('conversation', 'v2'));
    expectEqual(toldOf('contact', await feed(last, ['c2'])), ['contact k2 gone access'], 'after the last conversation');
  }),
  repositoryCheck('a change of scope is told to everyone in its place', async ({ write, start, feed }) => {
    await write((tx) => tx.scopeChanged(['c1', 'c2']));
    await write((tx) => tx.put('agent', sampleAgent({ id: 'a1', name: 'Later' })));
    expectEqual(told(await feed(start, [])), ['scope c1,c2', 'agent a1 2'], 'entries');
  }),
  repositoryCheck('small pages tell as much as one large page', async ({ write, start, repository }) => {
    for (let round = 0; round < 4; round += 1) {
      await write((tx) => tx.put('agent', sampleAgent({ id: `a${round % 2}`, name: `Round ${round}` })));
      await write((tx) => tx.put('conversation', conversation('v1', { channelId: round % 2 ? 'c1' : 'c2' })));
      await write((tx) => tx.put('conversation', conversation('v1', { channelId: 'c1', unread: round })));
    }
    const final = (lines: readonly string[]) =>
      [...new Map(lines.map((line) => [line.split(' ').slice(0, 2).join(' '), line]))].sort();
    for (const channelIds of [['c1'], ['c2']]) {
      const whole = final(told(await readFeed(repository, 'w1', start, channelIds)));
      const lines: string[] = [];
      for (let from = start; ; ) {
        const page = await repository.changesAfter('w1', from, { channelIds }, { conversationIds: [] }, 2);
        expectThat(!('gone' in page), 'the log is there');
        lines.push(...told(page.entries));
        if (page.to === from) break;
        expectThat(page.to > from, 'a page leads on');
        from = page.to;
      }
      expectEqual(final(lines), whole, `told to readers of ${channelIds}`);
    }
  }),
  repositoryCheck('a cursor behind the trimmed log is gone, later ones are not', async (setting) => {
    const { repository, clock, write, start } = setting;
    const ask = (after: number) =>
      repository.changesAfter('w1', after, { channelIds: ['c1'] }, { conversationIds: [] }, 50);
    clock.advance(60_000);
    const first = await write((tx) => tx.put('agent', sampleAgent({ id: 'a1', name: 'Kept' })));
    await repository.trimFeed('w1', clock.now());
    expectEqual(await ask(start - 1), { gone: true, head: first.cursor }, 'below the trimmed part');
    const kept = await ask(start);
    expectEqual('entries' in kept ? told(kept.entries) : 'gone', ['agent a1 2'], 'from its edge');
    clock.advance(60_000);
    await repository.trimFeed('w1', clock.now());
    expectEqual(await ask(start), { gone: true, head: first.cursor }, 'after everything was trimmed');
    expectEqual(await ask(first.cursor), { entries: [], to: first.cursor }, 'at the head');
  }),
  repositoryCheck('a cursor that was never given out is gone', async ({ repository, start }) => {
    const page = await repository.changesAfter('w1', start + 5, { channelIds: [] }, { conversationIds: [] }, 50);
    expectEqual(page, { gone: true, head: start }, 'page');
  }),
];
