import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ingestMessage, type MessageItem } from '../../src/backend/use-cases/ingest-message.ts';
import { asksForReply, type ContactFacets, countDeltas, countId, isAfter } from '../../src/domain/index.ts';
import { createRig, type Rig } from './rig/rig.ts';

const ARRIVAL = { workspaceId: 'w1', channelId: 'c1' };
const PEOPLE = [0, 1, 2];

/** What WhatsApp may show of a person: the phone, the user id, or both, and the username beside any of them. */
function facetsOf(
  person: number,
  shows: { readonly phone: boolean; readonly userId: boolean; readonly username: boolean },
) {
  const facets: ContactFacets = {
    userId: shows.userId ? `IT.10000${person}` : null,
    parentUserId: null,
    phone: shows.phone ? `+39111${person}` : null,
    username: shows.username ? `person${person}` : null,
    profileName: `Person ${person}`,
  };
  return facets;
}

function item(wamid: string, sentAt: number, contact: ContactFacets): MessageItem {
  return {
    item: 'message',
    route: { phoneNumberId: 'phone-c1', accountId: 'account' },
    origin: 'live',
    direction: 'inbound',
    wamid,
    sentAt,
    contact,
    content: { kind: 'text', text: wamid },
    quotedWamid: null,
    forwarded: 'no',
    delivery: null,
    referral: null,
  };
}

const sighting = fc.record(
  {
    person: fc.constantFrom(...PEOPLE),
    channelId: fc.constantFrom('c1', 'c2'),
    shows: fc.constantFrom(
      { phone: true, userId: false, username: false },
      { phone: false, userId: true, username: false },
      { phone: true, userId: true, username: false },
      { phone: true, userId: false, username: true },
      { phone: false, userId: true, username: true },
    ),
    /** Read up to here before the next message comes. */
    readsAfter: fc.boolean(),
  },
  { noNullPrototype: true },
);

async function everything(rig: Rig) {
  return rig.repository.read('w1', async (tx) => {
    const audience = { channelIds: ['c1', 'c2'] };
    const all = await tx.conversations({ filter: {}, after: null, limit: 1_000 }, audience);
    const conversations = all.filter(({ id }) => !['v1', 'v2'].includes(id));
    const messages = await Promise.all(
      all.map(({ id }) => tx.messages({ conversationId: id, direction: 'before', from: null, limit: 1_000 })),
    );
    return { all, conversations, messages: messages.flat(), counts: await tx.counts(audience) };
  });
}

describe('people seen by their facets', () => {
  it('end as one contact each with one conversation per channel, in any order, and nothing is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sighting, { maxLength: 14 }), async (sightings) => {
        const rig = await createRig();
        let count = 0;
        const see = (person: number, channelId: string, facets: ContactFacets) => {
          count += 1;
          const message = item(`p${person}-${count}`, rig.clock.now() + count, facets);
          return ingestMessage(rig.ports, { ...ARRIVAL, channelId, receivedAt: rig.clock.now() }, message);
        };
        for (const [index, { person, channelId, shows, readsAfter }] of sightings.entries()) {
          await see(person, channelId, facetsOf(person, shows));
          if (!readsAfter) continue;
          const { conversations } = await everything(rig);
          for (const { id, lastInbound } of conversations) {
            if (lastInbound === null) continue;
            const read = { id: `read-${index}-${id}`, type: 'conversation.read', conversationId: id } as const;
            await rig.submit('both', { ...read, upTo: lastInbound });
          }
        }
        for (const person of PEOPLE)
          await see(person, 'c1', facetsOf(person, { phone: true, userId: true, username: true }));

        const { all, conversations, messages, counts } = await everything(rig);
        const people = new Set(conversations.map(({ contactId }) => contactId));
        assert.equal(people.size, PEOPLE.length);
        const pairs = new Set(conversations.map(({ contactId, channelId }) => `${contactId}/${channelId}`));
        assert.equal(pairs.size, conversations.length);
        for (const person of PEOPLE) {
          const facets = facetsOf(person, { phone: true, userId: true, username: true });
          const found = await rig.repository.read('w1', (tx) => tx.contactsBy(facets));
          assert.deepEqual(
            found.map(({ phone, userId, username }) => [phone, userId, username]),
            [[facets.phone, facets.userId, facets.username]],
          );
        }
        const stored = messages.map(({ wamid }) => wamid).filter((wamid) => wamid?.startsWith('p'));
        assert.equal(stored.length, count);
        for (const conversation of all) {
          const mine = messages.filter(({ conversationId }) => conversationId === conversation.id);
          const unread = mine.filter(
            (message) => message.place && isAfter(message.place, conversation.readUpTo) && asksForReply(message),
          );
          assert.equal(conversation.unread, unread.length);
          const places = mine.map(({ place }) => `${place?.at}/${place?.seq}`);
          assert.equal(new Set(places).size, places.length);
          if (conversations.includes(conversation)) assert.equal(conversation.lastMessage?.messageId, mine.at(-1)?.id);
        }
        const recount = new Map<string, number>();
        for (const conversation of all) {
          for (const { id, total } of countDeltas(null, conversation)) recount.set(id, (recount.get(id) ?? 0) + total);
        }
        for (const { id, total } of counts) assert.equal(total, recount.get(id) ?? 0);
        assert.ok([...recount.keys()].every((id) => all.some((conversation) => countId(conversation) === id)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('two conversations found to be one', () => {
  const PHONE = { phone: true, userId: false, username: false };
  const USER = { phone: false, userId: true, username: false };

  /** The same customer by phone, then by user id, then by both. */
  async function join(rig: Rig, between: () => Promise<void>): Promise<string> {
    let at = rig.clock.now();
    for (const [index, shows] of [USER, PHONE, { ...PHONE, ...USER, phone: true }].entries()) {
      if (index === 2) await between();
      at += 1_000;
      const arrival = { ...ARRIVAL, receivedAt: at };
      await ingestMessage(rig.ports, arrival, item(`w${index}`, at, facetsOf(0, shows)));
    }
    const { conversations } = await everything(rig);
    assert.equal(conversations.length, 1);
    return conversations[0]?.id ?? '';
  }

  async function readAll(rig: Rig, round: number): Promise<void> {
    for (const { id, lastInbound } of (await everything(rig)).conversations) {
      assert.ok(lastInbound);
      const read = { id: `read-${round}-${id}`, type: 'conversation.read', conversationId: id } as const;
      assert.equal((await rig.submit('both', { ...read, upTo: lastInbound })).status, 200);
    }
  }

  it('stay read where both were read', async () => {
    const rig = await createRig();
    const id = await join(rig, () => readAll(rig, 1));
    assert.equal((await rig.get('conversation', id))?.unread, 1);
  });

  it('stay unread where one was unread, and are read by reading to the last message', async () => {
    const rig = await createRig();
    const id = await join(rig, async () => {});
    const joined = await rig.get('conversation', id);
    assert.equal(joined?.unread, 3);
    const messages = await rig.messages(id);
    assert.deepEqual(joined?.lastInbound, messages.at(-1)?.place);
    await readAll(rig, 1);
    assert.equal(
      await rig.repository.read('w1', (tx) => tx.unreadAfter(id, joined?.lastInbound ?? { at: 0, seq: 0 })),
      0,
    );
  });

  it('name their last inbound message by the number it has now', async () => {
    const rig = await createRig();
    const at = rig.clock.now();
    const see = (wamid: string, channelId: string, sentAt: number, shows: typeof PHONE) =>
      ingestMessage(rig.ports, { ...ARRIVAL, channelId, receivedAt: at }, item(wamid, sentAt, facetsOf(0, shows)));
    await see('w1', 'c2', at, USER);
    await see('w2', 'c2', at + 1_000, PHONE);
    await see('w3', 'c1', at + 2_000, { ...PHONE, userId: true });
    const { conversations } = await everything(rig);
    const joined = conversations.find(({ channelId }) => channelId === 'c2');
    assert.ok(joined);
    assert.deepEqual(joined.lastInbound, (await rig.messages(joined.id)).at(-1)?.place);
  });
});

describe('a username', () => {
  it('that another phone shows has moved on', async () => {
    const rig = await createRig();
    const facets = (phone: string) => ({ ...facetsOf(0, { phone: true, userId: false, username: true }), phone });
    for (const [index, phone] of ['+391', '+392'].entries()) {
      const message = item(`w${index}`, rig.clock.now(), facets(phone));
      await ingestMessage(rig.ports, { ...ARRIVAL, receivedAt: rig.clock.now() }, message);
    }
    const found = await rig.repository.read('w1', (tx) =>
      tx.contactsBy({ userId: null, phone: null, username: 'person0' }),
    );
    assert.deepEqual(
      found.map(({ phone }) => phone),
      ['+392'],
    );
    const { conversations } = await everything(rig);
    assert.equal(conversations.length, 2);
  });
});
