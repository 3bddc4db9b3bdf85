import type { FeedEvent } from '../domain/index.ts';
import { type AdapterCheck, lawOf, onlyLog, onlyPoll, onlyWithoutLog } from './adapter-contract-world.ts';
import { expectEqual, expectThat, present } from './contract-check.ts';
import { FeedTape, withTape } from './feed-tape.ts';

/** Where feeds begin, break and go on. */
export const resumeChecks: readonly AdapterCheck[] = [
  lawOf('a feed without a position begins with reset', { unclaimed: onlyLog }, async (world) => {
    await world.customerWrites(1, 'Hello');
    const { cursor } = await world.adapter.session();
    await withTape(new FeedTape(world.adapter, null), async (tape) => {
      const first = await tape.event('the first word comes', () => true);
      expectThat(first.type === 'reset' && first.cursor >= cursor, 'it is reset, at the head');
    });
  }),
  lawOf('a position too old is told to start over', { needs: ['forgetFeed'], unclaimed: onlyLog }, async (world) => {
    const { cursor } = await world.adapter.session();
    await world.customerWrites(1, 'Hello');
    await world.forgetFeed();
    await withTape(new FeedTape(world.adapter, cursor), async (tape) => {
      const reset = await tape.event('reset comes', ({ type }) => type === 'reset');
      expectThat(reset.type === 'reset' && reset.cursor >= cursor, 'it names where to go on');
      const { conversationId } = await world.customerWrites(2, 'And on');
      await tape.record('conversation', 'the feed goes on', ({ id }) => id === conversationId);
    });
  }),
  lawOf('every feed begins with reset', { unclaimed: onlyWithoutLog }, async (world) => {
    const { cursor } = await world.adapter.session();
    for (const after of [null, cursor]) {
      const tape = new FeedTape(world.adapter, after);
      const first: FeedEvent = await tape.event('the first word comes', () => true);
      expectEqual(first.type, 'reset', 'first word');
      await tape.stop();
    }
  }),
  lawOf(
    'a polled feed ends by itself, at a position that tells of what happened',
    { unclaimed: onlyPoll },
    async (world) => {
      const positions: number[] = [];
      for (const customer of [1, 2]) {
        await world.customerWrites(customer, 'Hello');
        const tape = new FeedTape(world.adapter, positions.at(-1) ?? null);
        await tape.finished('the feed ends');
        expectEqual(tape.outcome, 'ended', 'outcome');
        positions.push(present(tape.position, 'the position'));
      }
      expectThat((positions[1] ?? 0) > (positions[0] ?? 0), `${positions} rise`);
    },
  ),
  lawOf('a position of the feed is one of the queries too', { unclaimed: onlyPoll }, async (world) => {
    await world.customerWrites(1, 'Hello');
    const tape = new FeedTape(world.adapter, null);
    await tape.finished('the feed ends');
    const { asOf } = await world.adapter.query({ name: 'channels' });
    expectThat(asOf >= present(tape.position, 'the position'), 'a later query is not before it');
  }),
  lawOf(
    'a broken stream rejects with something to try again, and resumes',
    { needs: ['cutStreams'], unclaimed: onlyLog },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      const { cursor } = await world.adapter.session();
      const tape = new FeedTape(world.adapter, cursor, [conversationId]);
      const second = await world.customerWrites(1, 'Two');
      await tape.record('message', 'the second message comes', ({ id }) => id === second.messageId);
      world.cutStreams();
      await tape.finished('the broken feed ends');
      const { outcome } = tape;
      expectThat(typeof outcome === 'object', 'a broken feed rejects, it does not end');
      expectThat((outcome.error as { retryable?: boolean }).retryable === true, `${outcome.error} is retryable`);
      const third = await world.customerWrites(1, 'Three');
      await withTape(new FeedTape(world.adapter, tape.position, [conversationId]), async (resumed) => {
        await resumed.record('message', 'the third message comes', ({ id }) => id === third.messageId);
      });
    },
  ),
];
