import type { InboxAdapter } from '../adapter/inbox-adapter.ts';
import { conversationNow, replyTo, timesSent } from './adapter-contract-commands.ts';
import {
  type AdapterCheck,
  type AdapterWorld,
  both,
  expectRefusal,
  law,
  lawOf,
  needsCommand,
  onlyOnce,
  rejection,
  soon,
} from './adapter-contract-world.ts';
import { expectEqual, expectThat } from './contract-check.ts';
import { FeedTape } from './feed-tape.ts';

const sends = needsCommand('message.send');

/** Every method that takes a signal and answers once, as a call. */
const calls: Readonly<
  Record<string, (adapter: InboxAdapter, signal: AbortSignal, world: AdapterWorld) => Promise<unknown>>
> = {
  session: (adapter, signal) => adapter.session(signal),
  query: (adapter, signal) => adapter.query({ name: 'channels' }, signal),
  submit: (adapter, signal, world) => adapter.submit(replyTo(world, world.id()), signal),
  upload: (adapter, signal) => adapter.upload(new Blob(['x']), { signal }),
  media: (adapter, signal) => adapter.media('m1', { signal }),
};

/** Abort is prompt: well below any network's patience, ms. */
const PROMPT_MS = 1_000;

/** How calls end: by abort, by close, by a broken network. */
export const endingChecks: readonly AdapterCheck[] = [
  ...Object.entries(calls).map(([name, call]) =>
    law(`${name} with an aborted signal rejects at once`, async (world) => {
      const pending = call(world.adapter, AbortSignal.abort(), world);
      await soon(expectRefusal(pending, 'aborted', name), name, PROMPT_MS);
    }),
  ),
  ...(['session', 'query'] as const).map((name) =>
    law(`${name} aborted on its way rejects at once`, async (world) => {
      await world.adapter.session();
      const abort = new AbortController();
      const pending = calls[name]?.(world.adapter, abort.signal, world) ?? Promise.resolve();
      abort.abort();
      await soon(expectRefusal(pending, 'aborted', name), name, PROMPT_MS);
    }),
  ),
  lawOf(
    'a command aborted on its way rejects at once, and may be repeated',
    { unclaimed: both(onlyOnce, sends) },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      await world.adapter.session();
      const abort = new AbortController();
      const command = replyTo(world, conversationId);
      const pending = world.adapter.submit(command, abort.signal);
      abort.abort();
      await soon(expectRefusal(pending, 'aborted', 'submit'), 'submit', PROMPT_MS);
      await world.adapter.submit(command);
      expectEqual(await timesSent(world, command), 1, 'messages');
    },
  ),
  law('a feed with an aborted signal ends at once', async (world) => {
    const { cursor } = await world.adapter.session();
    const iteration = world.adapter.changes(cursor, { conversationIds: [] }, AbortSignal.abort());
    const first = await soon(iteration[Symbol.asyncIterator]().next(), 'the feed ends', PROMPT_MS);
    expectEqual(first.done, true, 'done');
  }),
  law('an aborted feed ends at once and says nothing more', async (world) => {
    const { cursor } = await world.adapter.session();
    const tape = new FeedTape(world.adapter, cursor);
    await tape.event('a word comes', () => true);
    await soon(tape.stop(), 'the feed ends', PROMPT_MS);
    expectEqual(tape.outcome, 'ended', 'outcome');
    const heard = tape.events.length;
    await world.customerWrites(1, 'Hello');
    expectEqual(tape.events.length, heard, 'events');
  }),
  law('one aborted call leaves the others alone', async (world) => {
    const { conversationId } = await world.customerWrites(1, 'Hello');
    const abort = new AbortController();
    const doomed = rejection(world.adapter.query({ name: 'channels' }, abort.signal), 'the aborted query');
    const other = conversationNow(world, conversationId);
    abort.abort();
    await doomed;
    expectEqual((await other).id, conversationId, 'the other answer');
  }),
  law('close ends open feeds and is no fault twice', async (world) => {
    const { cursor } = await world.adapter.session();
    const tape = new FeedTape(world.adapter, cursor);
    await tape.event('a word comes', () => true);
    await soon(world.adapter.close(), 'close ends', PROMPT_MS);
    await soon(tape.finished('the feed ends'), 'the feed ends', PROMPT_MS);
    await soon(world.adapter.close(), 'close ends again', PROMPT_MS);
  }),
  law('a closed adapter rejects whatever is asked', async (world) => {
    await world.adapter.session();
    await world.adapter.close();
    for (const [name, call] of Object.entries(calls)) {
      await rejection(call(world.adapter, new AbortController().signal, world), name);
    }
  }),
  law('calls under way end with the adapter', async (world) => {
    await world.adapter.session();
    const pending = rejection(world.adapter.query({ name: 'channels' }), 'a query under way');
    await world.adapter.close();
    await soon(pending, 'the query ends', PROMPT_MS);
  }),
  lawOf('without a network reads reject with something to try again', { needs: ['setOffline'] }, async (world) => {
    const { conversationId } = await world.customerWrites(1, 'Hello');
    world.setOffline(true);
    const error = await rejection(world.adapter.query({ name: 'conversation', conversationId }), 'a query offline');
    expectThat(error.retryable, `${error.code} is retryable`);
    world.setOffline(false);
    expectEqual((await conversationNow(world, conversationId)).id, conversationId, 'conversation');
  }),
  lawOf(
    'without a network no write is called final',
    { needs: ['setOffline'], unclaimed: sends },
    async (world, { submit }) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      await world.adapter.session();
      world.setOffline(true);
      const command = replyTo(world, conversationId);
      const error = await rejection(world.adapter.submit(command), 'a command offline');
      expectThat(
        error.retryable || (submit !== 'once' && error.code === 'outcome-unknown'),
        `${error.code} is not final`,
      );
      world.setOffline(false);
      expectEqual(await timesSent(world, command), 0, 'messages');
    },
  ),
  lawOf('without a network a feed rejects with something to try again', { needs: ['setOffline'] }, async (world) => {
    const { cursor } = await world.adapter.session();
    world.setOffline(true);
    const tape = new FeedTape(world.adapter, cursor);
    await tape.finished('the feed ends');
    const { outcome } = tape;
    expectThat(typeof outcome === 'object', 'the feed rejects');
    expectThat((outcome.error as { retryable?: boolean }).retryable === true, `${outcome.error} is retryable`);
    world.setOffline(false);
  }),
  lawOf('a broken answer is an InboxError and harms no other call', { needs: ['breakNextAnswer'] }, async (world) => {
    await world.adapter.session();
    world.breakNextAnswer();
    await rejection(world.adapter.query({ name: 'channels' }), 'a broken answer');
    await world.adapter.query({ name: 'channels' });
  }),
  lawOf(
    'a broken answer to a write is not called final',
    { needs: ['breakNextAnswer'], unclaimed: both(onlyOnce, sends) },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      await world.adapter.session();
      const command = replyTo(world, conversationId);
      world.breakNextAnswer();
      const error = await rejection(world.adapter.submit(command), 'a broken answer');
      expectThat(error.retryable, `${error.code} is retryable`);
      await world.adapter.submit(command);
      expectEqual(await timesSent(world, command), 1, 'messages');
    },
  ),
];
