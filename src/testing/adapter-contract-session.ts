import { CONVERSATION_SORTS, FILTER_FIELDS, ROLES } from '../domain/index.ts';
import { COMMAND_TYPES, CONTENT_KINDS } from '../protocol/index.ts';
import { type AdapterCheck, expectRefusal, law, lawOf, recordIn, recordsOf } from './adapter-contract-world.ts';
import { expectEqual, expectThat } from './contract-check.ts';

/** Who is signed in, what the backend can do, and the small tables everything refers to. */
export const sessionChecks: readonly AdapterCheck[] = [
  law('the session names the workspace and the agent', async ({ adapter }) => {
    const { workspace, agent } = await adapter.session();
    expectThat(workspace.id !== '' && agent.id !== '' && agent.name !== '', 'workspace and agent have ids and a name');
    expectThat(agent.active, 'the agent is active');
  }),
  law('the session gives the agent a known role on the channel', async ({ adapter, channelId }) => {
    const { roles } = await adapter.session();
    expectEqual(roles[channelId], 'contributor', 'role on the channel');
    for (const role of Object.values(roles)) expectThat(ROLES.includes(role), `${role} is a role`);
  }),
  law('the capabilities name only what the inbox knows', async (_world, capabilities) => {
    const known = (given: readonly string[], all: readonly string[], what: string) =>
      expectEqual(
        given.filter((name) => !all.includes(name)),
        [],
        what,
      );
    known([capabilities.feed], ['log', 'live', 'poll'], 'feed');
    known([capabilities.submit], ['once', 'detectable', 'at-most-once'], 'submit');
    known([capabilities.rev], ['server', 'adapter'], 'rev');
    known(capabilities.filters, FILTER_FIELDS, 'filters');
    known(capabilities.sorts, CONVERSATION_SORTS, 'sorts');
    known(capabilities.commands, COMMAND_TYPES, 'commands');
    known(capabilities.contentKinds, CONTENT_KINDS, 'content kinds');
    expectThat(capabilities.sorts.length > 0, 'conversations can be sorted');
    expectThat(capabilities.limits.textLength > 0, 'some text fits');
  }),
  law('the session cursor is a position', async ({ adapter }) => {
    const { cursor } = await adapter.session();
    expectThat(Number.isSafeInteger(cursor) && cursor >= 0, `${cursor} is a safe integer`);
  }),
  law('neither cursor nor time of later sessions falls', async ({ adapter, customerWrites }) => {
    const before = await adapter.session();
    await customerWrites(1, 'Hello');
    const after = await adapter.session();
    expectThat(after.cursor > before.cursor, `the cursor rises with a message (${before.cursor} → ${after.cursor})`);
    expectThat(after.now >= before.now, `time does not fall (${before.now} → ${after.now})`);
  }),
  law('the channels are those the agent has a role on', async ({ adapter }) => {
    const { roles } = await adapter.session();
    const { ids } = await adapter.query({ name: 'channels' });
    expectEqual([...ids].sort(), Object.keys(roles).sort(), 'channels');
  }),
  law('the agents include whoever is signed in', async ({ adapter }) => {
    const { agent } = await adapter.session();
    const answer = await adapter.query({ name: 'agents' });
    expectEqual(recordIn('agent', agent.id, answer.records).name, agent.name, 'name');
  }),
  law('the teams can be read', async ({ adapter }) => {
    const answer = await adapter.query({ name: 'teams' });
    expectEqual(
      recordsOf('team', answer.records).map(({ id }) => id),
      answer.ids,
      'teams',
    );
  }),
  lawOf(
    'counts equal a recount',
    { unclaimed: ({ counts }) => (counts ? null : 'no counts') },
    async ({ adapter, customerWrites, channelId }) => {
      for (const customer of [1, 2, 3]) await customerWrites(customer, 'Hello');
      const counts = recordsOf('count', (await adapter.query({ name: 'counts' })).records);
      const mine = counts.filter((count) => count.channelId === channelId);
      const sum = (field: 'total' | 'unread' | 'needsReply') => mine.reduce((all, count) => all + count[field], 0);
      expectEqual([sum('total'), sum('unread'), sum('needsReply')], [3, 3, 3], 'total, unread, needs reply');
    },
  ),
  lawOf(
    'counts that are not declared are refused',
    { unclaimed: ({ counts }) => (counts ? 'counts are claimed' : null) },
    async ({ adapter }) => {
      await expectRefusal(adapter.query({ name: 'counts' }), 'unsupported', 'counting');
    },
  ),
  lawOf(
    'media that are not declared are refused',
    { unclaimed: ({ media }) => (media ? 'media are claimed' : null) },
    async ({ adapter }) => {
      await expectRefusal(adapter.upload(new Blob(['x']), {}), 'unsupported', 'an upload');
      await expectRefusal(adapter.media('m1', {}), 'unsupported', 'loading a file');
    },
  ),
  lawOf(
    'signals that are not declared are refused',
    { unclaimed: ({ signals }) => (signals ? 'signals are claimed' : null) },
    async ({ adapter, customerWrites }) => {
      const { conversationId } = await customerWrites(1, 'Hello');
      await expectRefusal(adapter.signal({ type: 'typing', conversationId }), 'unsupported', 'a signal');
    },
  ),
  lawOf('somebody without a role sees no channel and no conversation', { needs: ['stranger'] }, async (world) => {
    const { conversationId } = await world.customerWrites(1, 'Secret');
    expectEqual((await world.stranger.session()).roles, {}, 'roles');
    expectEqual((await world.stranger.query({ name: 'channels' })).ids, [], 'channels');
    const list = await world.stranger.query({ name: 'conversations', filter: {}, sort: 'activity', limit: 10 });
    expectEqual([list.ids, list.records], [[], []], 'conversations');
    const read = world.stranger.query({ name: 'conversation', conversationId });
    await expectRefusal(read, 'not-found', 'reading a conversation out of sight');
  }),
];
