import { type FeedEvent, SIGNAL_TTL_MS } from '../domain/index.ts';
import { conversationNow } from './adapter-contract-commands.ts';
import { type AdapterCheck, both, lawOf, onlyLog } from './adapter-contract-world.ts';
import { expectEqual, expectThat } from './contract-check.ts';
import { FeedTape, withTape } from './feed-tape.ts';

/** Who hears what: access that comes and goes, and what colleagues are doing. */
export const audienceChecks: readonly AdapterCheck[] = [
  lawOf(
    'who loses a channel is told, and who gets it back too',
    { needs: ['setAccess'], unclaimed: onlyLog },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      const { cursor } = await world.adapter.session();
      const tellsOfChannel = (event: FeedEvent) =>
        event.type === 'scope-changed' && event.channelIds.includes(world.channelId);
      await withTape(new FeedTape(world.adapter, cursor), async (tape) => {
        await world.setAccess(false);
        await tape.event('the loss is told', tellsOfChannel);
        expectEqual((await world.adapter.session()).roles[world.channelId], undefined, 'role');
        const list = await world.adapter.query({ name: 'conversations', filter: {}, sort: 'activity', limit: 10 });
        expectEqual(list.ids, [], 'conversations');
        await world.setAccess(true);
        await tape.until('the gain is told', () => tape.events.filter(tellsOfChannel).length >= 2);
        expectEqual((await conversationNow(world, conversationId)).id, conversationId, 'conversation');
      });
    },
  ),
  lawOf(
    'who lost a channel while away is told on coming back',
    { needs: ['setAccess'], unclaimed: onlyLog },
    async (world) => {
      const { cursor } = await world.adapter.session();
      await world.setAccess(false);
      await withTape(new FeedTape(world.adapter, cursor), async (tape) => {
        const lost = (event: FeedEvent) => event.type === 'scope-changed' && event.channelIds.includes(world.channelId);
        await tape.event('the loss is told', lost);
      });
    },
  ),
  lawOf(
    'nothing of a lost channel comes any more',
    { needs: ['setAccess', 'colleague'], unclaimed: onlyLog },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      await world.setAccess(false);
      const { cursor } = await world.adapter.session();
      const theirs = new FeedTape(world.colleague, cursor, [conversationId]);
      await withTape(new FeedTape(world.adapter, cursor, [conversationId]), async (tape) => {
        const { messageId } = await world.customerWrites(1, 'Secret');
        // Once somebody with access heard it, everybody was told what is theirs.
        await theirs.record('message', 'a colleague hears it', ({ id }) => id === messageId);
        await theirs.stop();
        const heard = tape.changes.filter(({ kind }) => kind === 'message' || kind === 'conversation');
        expectEqual(heard, [], 'heard without access');
      });
    },
  ),
  lawOf(
    'what a colleague is doing is heard, for ten seconds at most, and not by themselves',
    { needs: ['colleague'], unclaimed: both(onlyLog, ({ signals }) => (signals ? null : 'no signals')) },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      const { cursor, now } = await world.adapter.session();
      const { agent } = await world.colleague.session();
      const mine = new FeedTape(world.adapter, cursor);
      const theirs = new FeedTape(world.colleague, cursor);
      for (const tape of [mine, theirs]) await tape.event('the feed stands', () => true);
      await world.colleague.signal({ type: 'typing', conversationId });
      const heard = await mine.event('the signal comes', ({ type }) => type === 'signal');
      expectThat(heard.type === 'signal', 'it is a signal');
      const { expiresAt, ...signal } = heard.signal;
      expectEqual(signal, { type: 'typing', conversationId, agentId: agent.id }, 'signal');
      expectThat(expiresAt - now <= SIGNAL_TTL_MS + 5_000, 'it expires in time');
      await world.adapter.signal({ type: 'viewing', conversationId });
      await theirs.event('the other signal comes', ({ type }) => type === 'signal');
      expectEqual(
        theirs.events.filter((event) => event.type === 'signal' && event.signal.agentId === agent.id),
        [],
        'echoes',
      );
      for (const tape of [mine, theirs]) await tape.stop();
    },
  ),
];
