import type { InboxAdapter } from '../adapter/inbox-adapter.ts';
import { comparePlaces, type Message, type Place, type QueryAnswer } from '../domain/index.ts';
import {
  type AdapterCheck,
  type AdapterWorld,
  expectRefusal,
  law,
  lawOf,
  recordIn,
  recordsOf,
} from './adapter-contract-world.ts';
import { expectEqual, expectThat, present } from './contract-check.ts';

interface Asked {
  readonly page?: string;
  readonly around?: string;
  readonly since?: number;
}

function read(adapter: InboxAdapter, conversationId: string, limit = 50, asked: Asked = {}): Promise<QueryAnswer> {
  return adapter.query({ name: 'messages', conversationId, limit, ...asked });
}

/** One conversation with `count` inbound messages; their ids in order. */
async function converse({ customerWrites }: AdapterWorld, count: number) {
  const messageIds: string[] = [];
  let conversationId = '';
  for (let number = 1; number <= count; number += 1) {
    const written = await customerWrites(1, `Message ${number}`);
    conversationId = written.conversationId;
    messageIds.push(written.messageId);
  }
  return { conversationId, messageIds };
}

/** Every page from one answer on, in one direction, in reading order; the answer itself included. */
async function walk(
  adapter: InboxAdapter,
  conversationId: string,
  limit: number,
  from: QueryAnswer,
  way: 'next' | 'previous',
): Promise<{ readonly ids: readonly string[]; readonly last: QueryAnswer }> {
  const ids = [...from.ids];
  const seen = new Set<string>();
  let last = from;
  for (let token = from[way]; token !== null; token = last[way]) {
    expectThat(!seen.has(token), 'no page leads back to one before it');
    seen.add(token);
    last = await read(adapter, conversationId, limit, { page: token });
    if (way === 'next') ids.push(...last.ids);
    else ids.unshift(...last.ids);
  }
  return { ids, last };
}

/** Timelines: order, pages both ways, around one message, what messages say. */
export const messageChecks: readonly AdapterCheck[] = [
  law('a message is read as the customer wrote it', async ({ adapter, customerWrites, channelId }) => {
    const text = 'שלום 👩‍👩‍👧 *not bold*\n<b>nor this</b>  é';
    const { conversationId, messageId } = await customerWrites(1, text);
    const message = recordIn('message', messageId, (await read(adapter, conversationId)).records);
    expectEqual(message.content, { kind: 'text', text }, 'content');
    const { direction, origin, authorId, attempts } = message;
    expectEqual([direction, origin, authorId, attempts], ['inbound', 'live', null, []], 'direction, origin, author');
    expectEqual([message.conversationId, message.channelId], [conversationId, channelId], 'conversation and channel');
  }),
  law('messages come oldest first, each at a place of its own', async (world) => {
    const { conversationId, messageIds } = await converse(world, 5);
    const answer = await read(world.adapter, conversationId);
    expectEqual(answer.ids, messageIds, 'ids');
    const places = answer.ids.map((id) => present(recordIn('message', id, answer.records).place, `place of ${id}`));
    const sorted = [...places].sort(comparePlaces);
    expectEqual(places, sorted, 'order');
    const equal = (place: Place, index: number) => index > 0 && comparePlaces(place, sorted[index - 1] ?? place) === 0;
    expectThat(!sorted.some(equal), 'no two messages share a place');
  }),
  law('the first page is the end of the conversation', async (world) => {
    const { conversationId, messageIds } = await converse(world, 5);
    const answer = await read(world.adapter, conversationId, 2);
    expectEqual(answer.ids, messageIds.slice(-2), 'ids');
    expectThat(answer.previous !== null && answer.next === null, 'there is more before and nothing after');
  }),
  law('pages towards the beginning are the conversation, without gap or double', async (world) => {
    const { conversationId, messageIds } = await converse(world, 7);
    for (const limit of [1, 2, 3, 7]) {
      const end = await read(world.adapter, conversationId, limit);
      const { ids } = await walk(world.adapter, conversationId, limit, end, 'previous');
      expectEqual(ids, messageIds, `pages of ${limit}`);
    }
  }),
  law('pages towards the end are the conversation, without gap or double', async (world) => {
    const { conversationId, messageIds } = await converse(world, 7);
    for (const limit of [1, 2, 3]) {
      const end = await read(world.adapter, conversationId, limit);
      const { last } = await walk(world.adapter, conversationId, limit, end, 'previous');
      const { ids } = await walk(world.adapter, conversationId, limit, last, 'next');
      expectEqual(ids, messageIds, `pages of ${limit}`);
    }
  }),
  law('a page around a message holds it and continues both ways', async (world) => {
    const { conversationId, messageIds } = await converse(world, 7);
    const [, , , centre = ''] = messageIds;
    const middle = await read(world.adapter, conversationId, 3, { around: centre });
    expectThat(middle.ids.includes(centre) && middle.ids.length <= 3, 'the message and its neighbours');
    const before = await walk(world.adapter, conversationId, 2, middle, 'previous');
    const after = await walk(world.adapter, conversationId, 2, middle, 'next');
    expectEqual([...before.ids, ...after.ids.slice(middle.ids.length)], messageIds, 'the conversation');
  }),
  law('a page around the first or the last message is whole', async (world) => {
    const { conversationId, messageIds } = await converse(world, 5);
    for (const centre of [messageIds[0] ?? '', messageIds[4] ?? '']) {
      const answer = await read(world.adapter, conversationId, 3, { around: centre });
      expectThat(answer.ids.includes(centre), `it holds ${centre}`);
    }
  }),
  law('a message that does not stand in the conversation is not found around', async (world) => {
    const { conversationId } = await converse(world, 1);
    const elsewhere = await world.customerWrites(2, 'Elsewhere');
    const around = (id: string) => read(world.adapter, conversationId, 3, { around: id });
    await expectRefusal(around(world.id()), 'not-found', 'around an unknown message');
    await expectRefusal(around(elsewhere.messageId), 'not-found', 'around a message of another conversation');
  }),
  law('messages since a time begin with the first one then and continue both ways', async (world) => {
    const { conversationId, messageIds } = await converse(world, 5);
    const whole = await read(world.adapter, conversationId);
    const places = whole.ids.map((id) => present(recordIn('message', id, whole.records).place, `place of ${id}`));
    const since = present(places[2], 'the third place').at;
    const first = messageIds[places.findIndex(({ at }) => at >= since)];
    const answer = await read(world.adapter, conversationId, 2, { since });
    expectEqual(answer.ids[0], first, 'the first message');
    const before = await walk(world.adapter, conversationId, 2, answer, 'previous');
    const after = await walk(world.adapter, conversationId, 2, answer, 'next');
    expectEqual([...before.ids, ...after.ids.slice(answer.ids.length)], messageIds, 'the conversation');
  }),
  law('messages since a time when nothing came after it are the newest ones', async (world) => {
    const { conversationId, messageIds } = await converse(world, 3);
    const answer = await read(world.adapter, conversationId, 2, { since: 8e15 });
    expectEqual(answer.ids, messageIds.slice(-2), 'ids');
  }),
  law('a page token of messages nobody gave is refused', async (world) => {
    const { conversationId } = await converse(world, 1);
    const call = read(world.adapter, conversationId, 3, { page: 'no token of yours' });
    await expectRefusal(call, 'invalid', 'a made-up token');
  }),
  law('a message that comes while a person reads back is on no older page twice', async (world) => {
    const { conversationId, messageIds } = await converse(world, 6);
    const end = await read(world.adapter, conversationId, 2);
    await world.customerWrites(1, 'One more');
    const { ids } = await walk(world.adapter, conversationId, 2, end, 'previous');
    expectEqual(ids, messageIds, 'what was read');
  }),
  law('messages of other conversations stay there', async (world) => {
    const { conversationId, messageIds } = await converse(world, 2);
    await world.customerWrites(2, 'Elsewhere');
    expectEqual((await read(world.adapter, conversationId)).ids, messageIds, 'ids');
  }),
  law('an answer about messages names each record once, under its own id and revision', async (world) => {
    const { conversationId } = await converse(world, 3);
    const { ids, records } = await read(world.adapter, conversationId);
    const messages: readonly Message[] = recordsOf('message', records);
    expectEqual(messages.map(({ id }) => id).sort(), [...ids].sort(), 'records and ids');
    for (const { id, rev, record } of records) expectEqual([record.id, record.rev], [id, rev], 'id and revision');
  }),
  lawOf(
    'what nobody has a word for reads as unsupported, beside whole neighbours',
    { needs: ['customerSendsUnknown'] },
    async (world) => {
      const before = await world.customerWrites(1, 'Before');
      const unknown = await world.customerSendsUnknown(1);
      const after = await world.customerWrites(1, 'After');
      const { ids, records } = await read(world.adapter, before.conversationId);
      expectEqual(ids, [before.messageId, unknown.messageId, after.messageId], 'ids');
      expectEqual(recordIn('message', unknown.messageId, records).content.kind, 'unsupported', 'kind');
    },
  ),
];
