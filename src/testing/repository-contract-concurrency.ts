import type { Conversation, Cursor } from '../domain/index.ts';
import { expectEqual, expectThat, present } from './contract-check.ts';
import { atOnce, contact, conversation, message, repositoryCheck, told } from './repository-contract-setting.ts';
import { SAMPLE_TIME, sampleAgent, sampleFile } from './sample-records.ts';

const WRITERS = 32;
const ROUNDS = 6;
const CALLERS = 16;

/** What holds while many write at once. */
export const concurrencyChecks = [
  repositoryCheck('a reader who follows the cursor misses nothing that 32 writers commit', async (setting) => {
    const { repository, start } = setting;
    const seen: string[] = [];
    const cursors: Cursor[] = [];
    let writing = true;
    const follow = async () => {
      for (let from = start; ; ) {
        const over = !writing;
        const page = await repository.changesAfter('w1', from, { channelIds: ['c1'] }, { conversationIds: [] }, 7);
        expectThat(!('gone' in page), 'the log is there');
        expectThat(page.to >= from, `a page never leads back: from ${from} to ${page.to}`);
        for (const entry of page.entries) {
          expectThat(entry.cursor > from && entry.cursor <= page.to, `${entry.cursor} lies in ${from}–${page.to}`);
          cursors.push(entry.cursor);
        }
        seen.push(...told(page.entries));
        if (over && page.to === from) return;
        from = page.to;
      }
    };
    const write = async (writer: number) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        await setting.write(async (tx) => {
          await tx.put('agent', sampleAgent({ id: `x${writer}-${round}` }));
          if (round % 3 === 0) await tx.put('agent', sampleAgent({ id: `y${writer}-${round}` }));
        });
      }
    };
    const following = follow();
    try {
      await atOnce(WRITERS, write);
    } finally {
      writing = false;
      await following;
    }
    const expected = Array.from({ length: WRITERS }, (_, writer) =>
      Array.from({ length: ROUNDS }, (_unused, round) => [
        `agent x${writer}-${round} 1`,
        ...(round % 3 === 0 ? [`agent y${writer}-${round} 1`] : []),
      ]),
    ).flat(2);
    expectEqual([...seen].sort(), expected.sort(), 'entries');
    expectEqual(
      cursors,
      Array.from({ length: expected.length }, (_, index) => start + 1 + index),
      'cursors, without a gap',
    );
  }),
  repositoryCheck('of callers that add to what is known of one file none is lost', async ({ repository, write }) => {
    await atOnce(CALLERS, (caller) =>
      write(async (tx) => {
        const known = (await tx.file('f1')) ?? sampleFile({ id: 'f1' });
        await tx.putFile({ ...known, messageIds: [...known.messageIds, `m${caller}`] });
      }),
    );
    const { messageIds = [] } = (await repository.read('w1', (tx) => tx.file('f1'))) ?? {};
    const expected = Array.from({ length: CALLERS }, (_, caller) => `m${caller}`);
    expectEqual([...messageIds].sort(), expected.sort(), 'messages');
  }),
  repositoryCheck('a reader sees exactly what was committed up to its head', async (setting) => {
    const states = new Map<Cursor, number>([[setting.start, 0]]);
    const write = async () => {
      for (let round = 1; round <= 20; round += 1) {
        const { cursor } = await setting.write(async (tx) => {
          await tx.put('agent', sampleAgent({ id: 'a1', name: String(round) }));
          await tx.put('conversation', conversation('v1', { tags: [String(round)] }));
        });
        states.set(cursor, round);
      }
    };
    const views: { readonly head: Cursor; readonly seen: readonly (string | undefined)[] }[] = [];
    const read = () =>
      setting.repository.read('w1', async (tx) => {
        const agent = await tx.get('agent', 'a1');
        const head = await tx.head();
        const found = await tx.get('conversation', 'v1');
        const again = await tx.get('agent', 'a1');
        views.push({ head, seen: [agent?.name, found?.tags[0], again?.name] });
      });
    await Promise.all([
      write(),
      ...Array.from({ length: 4 }, async () => {
        for (let i = 0; i < 15; i += 1) await read();
      }),
    ]);
    for (const { head, seen } of views) {
      const state = present(states.get(head), `a commit that ended at ${head}`);
      const expected = state === 0 ? ['Agent a1', undefined, 'Agent a1'] : [state, state, state].map(String);
      expectEqual([...seen], expected, `view at ${head}`);
    }
  }),
  repositoryCheck('changes after the head of a view complete the view', async (setting) => {
    const write = (round: number) =>
      setting.write((tx) => tx.put('agent', sampleAgent({ id: `x${round % 5}`, name: `Round ${round}` })));
    const view = () =>
      setting.repository.read('w1', async (tx) => {
        const agents = await tx.agents();
        return { agents, asOf: await tx.head() };
      });
    const [, ...views] = await Promise.all([atOnce(20, write), ...Array.from({ length: 6 }, () => view())]);
    const final = await view();
    for (const { agents, asOf } of views) {
      const names = new Map(agents.map(({ id, name }) => [id, name]));
      for (const entry of await setting.feed(asOf, [])) {
        if ('change' in entry && 'record' in entry.change && entry.change.kind === 'agent')
          names.set(entry.change.id, entry.change.record.name);
      }
      expectEqual([...names].sort(), final.agents.map(({ id, name }) => [id, name]).sort(), `view at ${asOf}`);
    }
  }),
  repositoryCheck('revisions rise one by one under concurrent puts', async ({ write, get }) => {
    const puts = await atOnce(CALLERS, (i) => write((tx) => tx.put('agent', sampleAgent({ id: 'a1', name: `${i}` }))));
    const revs = puts.map(({ value }) => value.rev).sort((a, b) => a - b);
    expectEqual(
      revs,
      Array.from({ length: CALLERS }, (_, i) => i + 2),
      'revisions',
    );
    expectEqual((await get('agent', 'a1'))?.rev, CALLERS + 1, 'last revision');
  }),
  repositoryCheck('counts are right after concurrent writers', async ({ write, get }) => {
    await atOnce(CALLERS, (i) =>
      write(async (tx) => {
        await tx.put('contact', contact(`k-x${i}`));
        await tx.put('conversation', conversation(`x${i}`, { contactId: `k-x${i}`, unread: i % 2 }));
      }),
    );
    await atOnce(CALLERS / 2, (i) =>
      write(async (tx) => {
        await tx.lockConversations([`x${i}`]);
        const found = present(await tx.get('conversation', `x${i}`), 'conversation');
        await tx.put('conversation', { ...found, status: i % 4 === 0 ? 'pending' : 'new', unread: 0 });
      }),
    );
    const [fresh, pending] = [await get('count', 'c1/new/'), await get('count', 'c1/pending/')];
    expectEqual([fresh?.total, fresh?.unread, pending?.total, pending?.unread], [15, 4, 2, 0], 'counts');
  }),
  repositoryCheck('locked conversations change one writer after the other', async ({ write, get }) => {
    await atOnce(CALLERS, (i) =>
      write(async (tx) => {
        await tx.lockConversations(['v1', 'nobody']);
        const found = present(await tx.get('conversation', 'v1'), 'conversation');
        await tx.put('conversation', { ...found, tags: [...found.tags, `t${i}`] });
      }),
    );
    const tags = Array.from({ length: CALLERS }, (_, i) => `t${i}`);
    expectEqual([...((await get('conversation', 'v1'))?.tags ?? [])].sort(), tags.sort(), 'tags');
  }),
  repositoryCheck('two writers who lock in different orders both come through', async ({ write, get }) => {
    await write(async (tx) => {
      await tx.put('contact', contact('k2'));
      await tx.put('conversation', conversation('v2', { contactId: 'k2' }));
    });
    await atOnce(CALLERS, (i) =>
      write(async (tx) => {
        for (const id of i % 2 ? ['v1', 'v2'] : ['v2', 'v1']) {
          const found = present(await tx.get('conversation', id), id);
          await tx.put('conversation', { ...found, lastResponderId: `a${i}` });
        }
      }),
    );
    const revs = [(await get('conversation', 'v1'))?.rev, (await get('conversation', 'v2'))?.rev];
    expectEqual(revs, [CALLERS + 1, CALLERS + 1], 'revisions');
  }),
  repositoryCheck('a contact has one conversation on a channel however many ask for it', async ({ write, get }) => {
    await write((tx) => tx.put('contact', contact('k2')));
    const found = await atOnce(CALLERS, (i) =>
      write((tx) => tx.conversationFor('c2', 'k2', () => conversation(`x${i}`, { channelId: 'c2', contactId: 'k2' }))),
    );
    expectEqual(new Set(found.map(({ value }) => value.id)).size, 1, 'conversations');
    expectEqual((await get('count', 'c2/new/'))?.total, 1, 'count');
    const known = await write((tx) => tx.conversationFor('c1', 'k1', (): Conversation => conversation('never')));
    expectEqual(known.value.id, 'v1', 'one that was there');
  }),
  repositoryCheck('places of one conversation are all different, and rise at one time', async ({ write }) => {
    const places = await atOnce(CALLERS, () =>
      write(async (tx) => {
        await tx.lockConversations(['v1']);
        return [await tx.nextPlace('v1', SAMPLE_TIME), await tx.nextPlace('v1', SAMPLE_TIME)] as const;
      }),
    );
    const all = places.flatMap(({ value }) => value);
    expectThat(
      places.every(({ value: [a, b] }) => b.seq > a.seq),
      'the second place lies after the first',
    );
    expectEqual(new Set(all.map(({ seq }) => seq)).size, CALLERS * 2, 'numbers');
    expectThat(
      all.every(({ at }) => at === SAMPLE_TIME),
      'places keep their time',
    );
  }),
  repositoryCheck('writers who look for the same unknown person make one contact', async ({ write }) => {
    const made = await atOnce(CALLERS, (i) =>
      write(async (tx) => {
        const facets = { userId: i % 2 ? 'IT.new' : null, phone: '+39new', username: null };
        const [known] = await tx.contactsBy(facets);
        return known ?? tx.put('contact', contact(`x${i}`, { userId: 'IT.new', phone: '+39new', username: null }));
      }),
    );
    expectEqual(new Set(made.map(({ value }) => value.id)).size, 1, 'contacts');
  }),
  repositoryCheck('writers who start a number and who hear from it end in one conversation', async ({ write, get }) => {
    const begun = await atOnce(CALLERS, (i) =>
      write(async (tx) => {
        const facets = { userId: i % 2 ? 'IT.begun' : null, phone: '+39begun', username: null };
        const [known] = await tx.contactsBy(facets);
        const person = known ?? (await tx.put('contact', contact(`p${i}`, facets)));
        const fresh = conversation(`b${i}`, { channelId: 'c2', contactId: person.id, status: 'pending' });
        return tx.conversationFor('c2', person.id, () => fresh);
      }),
    );
    expectEqual(new Set(begun.map(({ value }) => value.id)).size, 1, 'conversations');
    expectEqual((await get('count', 'c2/pending/'))?.total, 1, 'count');
  }),
  repositoryCheck('writers who look for the same message by its wamid store it once', async ({ write }) => {
    const made = await atOnce(CALLERS, (i) =>
      write(async (tx) => {
        const known = await tx.messageByWamid('wamid.same');
        return known ?? tx.put('message', message(`x${i}`, i, { wamid: 'wamid.same' }));
      }),
    );
    expectEqual(new Set(made.map(({ value }) => value.id)).size, 1, 'messages');
  }),
  repositoryCheck('two first requests of one person make one agent', async ({ write }) => {
    const made = await atOnce(CALLERS, (i) =>
      write(async (tx) => {
        const known = await tx.agentBySubject('subject');
        if (known !== null) return known;
        const agent = await tx.put('agent', sampleAgent({ id: `x${i}` }));
        await tx.putAgentSubject(agent.id, 'subject');
        return agent;
      }),
    );
    expectEqual(new Set(made.map(({ value }) => value.id)).size, 1, 'agents');
  }),
  repositoryCheck('a receipt that comes while its message is stored is never forgotten', async ({ write }) => {
    for (let round = 0; round < 10; round += 1) {
      const wamid = `wamid.${round}`;
      const receipt = { delivery: 'delivered', at: 1 } as const;
      const [taken, found] = await Promise.all([
        write(async (tx) => {
          await tx.put('message', message(`x${round}`, round, { wamid }));
          return (await tx.takeParked({ wamid, attemptId: null })).length;
        }),
        write(async (tx) => {
          if ((await tx.messageByWamid(wamid)) !== null) return true;
          await tx.park({ wamid, attemptId: null, receipt, parkedAt: SAMPLE_TIME });
          return false;
        }),
      ]);
      expectThat(found.value || taken.value === 1, `round ${round}: the receipt was parked behind its message's back`);
    }
  }),
];
