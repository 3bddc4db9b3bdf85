import type { InboxAdapter } from '../adapter/inbox-adapter.ts';
import {
  type Capabilities,
  type ConversationFilter,
  compareConversationKeys,
  conversationKey,
  FILTER_FIELDS,
  type FilterField,
  type QueryAnswer,
} from '../domain/index.ts';
import {
  type AdapterCheck,
  type AdapterWorld,
  both,
  expectRefusal,
  law,
  lawOf,
  needsCommand,
  recordIn,
  recordsOf,
} from './adapter-contract-world.ts';
import { expectEqual, expectThat } from './contract-check.ts';

function list(adapter: InboxAdapter, filter: ConversationFilter = {}, limit = 50, page?: string): Promise<QueryAnswer> {
  const token = page === undefined ? {} : { page };
  return adapter.query({ name: 'conversations', filter, sort: 'activity', limit, ...token });
}

/** Conversation ids of `count` customers, who write in order. */
async function writeMany({ customerWrites }: AdapterWorld, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let customer = 1; customer <= count; customer += 1) {
    ids.push((await customerWrites(customer, `Customer ${customer}`)).conversationId);
  }
  return ids;
}

/** The pages of a list from the top; ends when a token comes twice. */
async function allPages(adapter: InboxAdapter, limit: number): Promise<QueryAnswer[]> {
  const pages = [await list(adapter, {}, limit)];
  const seen = new Set<string>();
  for (let next = pages[0]?.next ?? null; next !== null; next = pages.at(-1)?.next ?? null) {
    expectThat(!seen.has(next), 'no page leads back to one before it');
    seen.add(next);
    pages.push(await list(adapter, {}, limit, next));
  }
  return pages;
}

function needsFilter(field: FilterField): AdapterCheck['unclaimed'] {
  return ({ filters }: Capabilities) => (filters.includes(field) ? null : `no filter ${field}`);
}

/** A value for each filter, to ask for what is not supported. */
const ANY: Readonly<Record<FilterField, ConversationFilter>> = {
  channelIds: { channelIds: ['x'] },
  status: { status: 'new' },
  assigneeId: { assigneeId: null },
  unread: { unread: true },
  needsReply: { needsReply: true },
  text: { text: 'x' },
};

/** Conversation lists: order, pages, filters. */
export const listChecks: readonly AdapterCheck[] = [
  law('a conversation comes with the contact it is shown with', async ({ adapter, customerWrites, channelId }) => {
    const { conversationId } = await customerWrites(1, 'Hello');
    const answer = await adapter.query({ name: 'conversation', conversationId });
    expectEqual(answer.ids, [conversationId], 'ids');
    const conversation = recordIn('conversation', conversationId, answer.records);
    recordIn('contact', conversation.contactId, answer.records);
    expectEqual(conversation.channelId, channelId, 'channel');
  }),
  law('an unknown conversation is not found', async ({ adapter, id }) => {
    const conversationId = id();
    await expectRefusal(adapter.query({ name: 'conversation', conversationId }), 'not-found', 'reading it');
    await expectRefusal(
      adapter.query({ name: 'messages', conversationId, limit: 10 }),
      'not-found',
      'reading its messages',
    );
  }),
  law('a fresh conversation is new, unread and needs a reply', async ({ adapter, customerWrites }) => {
    const { conversationId, messageId } = await customerWrites(1, 'Where is my order?');
    const { records } = await adapter.query({ name: 'conversation', conversationId });
    const { status, unread, needsReply, lastMessage } = recordIn('conversation', conversationId, records);
    expectEqual([status, unread, needsReply], ['new', 1, true], 'status, unread, needs reply');
    expectEqual([lastMessage?.messageId, lastMessage?.text], [messageId, 'Where is my order?'], 'last message');
  }),
  law('two messages of one customer make one conversation', async ({ adapter, customerWrites }) => {
    const first = await customerWrites(1, 'One');
    const second = await customerWrites(1, 'Two');
    expectEqual(second.conversationId, first.conversationId, 'conversation');
    expectEqual((await list(adapter)).ids, [first.conversationId], 'list');
  }),
  law('an answer names each record once, under its own id and revision', async (world) => {
    await writeMany(world, 4);
    const { ids, records } = await list(world.adapter);
    const keys = records.map((change) => `${change.kind} ${change.id}`);
    expectEqual(new Set(keys).size, keys.length, 'distinct records');
    expectEqual(new Set(ids).size, ids.length, 'distinct ids');
    for (const change of records) {
      expectEqual([change.record.id, change.record.rev], [change.id, change.rev], 'id and revision');
      expectThat(Number.isSafeInteger(change.rev) && change.rev > 0, `${change.rev} is a revision`);
    }
    for (const id of ids) recordIn('conversation', id, records);
  }),
  law('an answer is as of a position not before the session', async (world) => {
    const { cursor } = await world.adapter.session();
    await writeMany(world, 1);
    const { asOf } = await list(world.adapter);
    expectThat(Number.isSafeInteger(asOf) && asOf > cursor, `asOf ${asOf} lies after ${cursor}`);
  }),
  law('a list stands in its order', async (world) => {
    const ids = await writeMany(world, 5);
    await world.customerWrites(2, 'Again');
    const answer = await list(world.adapter);
    expectEqual([...answer.ids].sort(), [...ids].sort(), 'everybody is there');
    const keys = answer.ids.map((id) => conversationKey(recordIn('conversation', id, answer.records)));
    expectEqual(keys, [...keys].sort(compareConversationKeys), 'order');
  }),
  law('pages hold no more than asked for', async (world) => {
    await writeMany(world, 5);
    for (const page of await allPages(world.adapter, 2)) expectThat(page.ids.length <= 2, 'two at most');
  }),
  law('pages together are the list, without gap or double', async (world) => {
    await writeMany(world, 7);
    const whole = await list(world.adapter);
    for (const limit of [1, 2, 3, 7]) {
      const paged = (await allPages(world.adapter, limit)).flatMap(({ ids }) => ids);
      expectEqual(paged, whole.ids, `pages of ${limit}`);
    }
  }),
  law('a list that ends says so', async (world) => {
    await writeMany(world, 3);
    const whole = await list(world.adapter);
    expectEqual([whole.next, whole.previous], [null, null], 'tokens');
    expectEqual((await list(world.adapter, {}, 3)).next, null, 'token of a page that just fits');
  }),
  law('an empty list is an answer', async ({ adapter }) => {
    const { ids, records, next, previous } = await list(adapter);
    expectEqual([ids, records, next, previous], [[], [], null, null], 'answer');
  }),
  law('a page token asked twice gives the same page', async (world) => {
    await writeMany(world, 5);
    const { next } = await list(world.adapter, {}, 2);
    expectThat(next !== null, 'there is a second page');
    const [one, two] = [await list(world.adapter, {}, 2, next), await list(world.adapter, {}, 2, next)];
    expectEqual(one.ids, two.ids, 'ids');
  }),
  law('a page token nobody gave is refused', async (world) => {
    await writeMany(world, 1);
    await expectRefusal(list(world.adapter, {}, 2, 'no token of yours'), 'invalid', 'a made-up token');
  }),
  law('a conversation that moves up while a person pages is not lost', async (world) => {
    const ids = await writeMany(world, 6);
    const first = await list(world.adapter, {}, 3);
    await world.customerWrites(1, 'Me again');
    const pages = [...first.ids];
    for (let next = first.next; next !== null; ) {
      const page = await list(world.adapter, {}, 3, next);
      pages.push(...page.ids);
      next = page.next;
    }
    // Customer 1 moved above the first page, where the feed brings them; everybody else is on a page.
    const [moved, ...others] = ids;
    expectEqual(
      others.filter((id) => !pages.includes(id)),
      [],
      `conversations lost beside ${moved}`,
    );
    expectEqual(new Set(pages).size, pages.length, 'no double');
  }),
  lawOf(
    'the status filter shows one queue',
    { unclaimed: both(needsFilter('status'), needsCommand('conversation.status')) },
    async (world) => {
      const [first = '', second = ''] = await writeMany(world, 2);
      await world.adapter.submit({
        id: world.id(),
        type: 'conversation.status',
        conversationId: first,
        status: 'resolved',
      });
      expectEqual((await list(world.adapter, { status: 'resolved' })).ids, [first], 'resolved');
      expectEqual((await list(world.adapter, { status: 'new' })).ids, [second], 'new');
      expectEqual((await list(world.adapter, { status: 'pending' })).ids, [], 'pending');
    },
  ),
  lawOf(
    'the assignee filter shows an agent, or nobody',
    { unclaimed: both(needsFilter('assigneeId'), needsCommand('conversation.assign')) },
    async (world) => {
      const [first = '', second = ''] = await writeMany(world, 2);
      const { agent } = await world.adapter.session();
      const id = world.id();
      await world.adapter.submit({ id, type: 'conversation.assign', conversationId: first, assigneeId: agent.id });
      expectEqual((await list(world.adapter, { assigneeId: agent.id })).ids, [first], 'mine');
      expectEqual((await list(world.adapter, { assigneeId: null })).ids, [second], "nobody's");
    },
  ),
  lawOf(
    'the unread filter shows what nobody has read',
    { unclaimed: both(needsFilter('unread'), needsCommand('conversation.read')) },
    async (world) => {
      const [first = '', second = ''] = await writeMany(world, 2);
      const { records } = await world.adapter.query({ name: 'messages', conversationId: first, limit: 1 });
      const upTo = recordsOf('message', records)[0]?.place;
      expectThat(upTo !== null && upTo !== undefined, 'the message has a place');
      await world.adapter.submit({ id: world.id(), type: 'conversation.read', conversationId: first, upTo });
      expectEqual((await list(world.adapter, { unread: true })).ids, [second], 'unread');
    },
  ),
  lawOf(
    'the needs-reply filter shows who waits',
    { unclaimed: both(needsFilter('needsReply'), needsCommand('conversation.dismiss-reply')) },
    async (world) => {
      const [first = '', second = ''] = await writeMany(world, 2);
      await world.adapter.submit({ id: world.id(), type: 'conversation.dismiss-reply', conversationId: first });
      expectEqual((await list(world.adapter, { needsReply: true })).ids, [second], 'waiting');
    },
  ),
  lawOf(
    'the channel filter shows these channels, and no channel is nothing',
    { unclaimed: needsFilter('channelIds') },
    async (world) => {
      const ids = await writeMany(world, 1);
      expectEqual((await list(world.adapter, { channelIds: [world.channelId] })).ids, ids, 'this channel');
      expectEqual((await list(world.adapter, { channelIds: [world.id()] })).ids, [], 'another channel');
      expectEqual((await list(world.adapter, { channelIds: [] })).ids, [], 'no channel');
    },
  ),
  lawOf(
    'filters are joined by and',
    { unclaimed: both(needsFilter('status'), needsFilter('assigneeId'), needsCommand('conversation.assign')) },
    async (world) => {
      const [first = ''] = await writeMany(world, 2);
      const { agent } = await world.adapter.session();
      const id = world.id();
      await world.adapter.submit({ id, type: 'conversation.assign', conversationId: first, assigneeId: agent.id });
      expectEqual((await list(world.adapter, { status: 'new', assigneeId: agent.id })).ids, [first], 'new and mine');
      expectEqual((await list(world.adapter, { status: 'pending', assigneeId: agent.id })).ids, [], 'pending and mine');
    },
  ),
  law('a filter that is not declared is refused, not ignored', async ({ adapter }, { filters }) => {
    for (const field of FILTER_FIELDS) {
      if (!filters.includes(field))
        await expectRefusal(list(adapter, ANY[field]), 'unsupported', `filtering by ${field}`);
    }
  }),
];
