import { type Change, type Conversation, isTombstone, type Message } from '../domain/index.ts';
import { conversationNow, messagesNow, replyTo } from './adapter-contract-commands.ts';
import { type AdapterCheck, both, law, lawOf, needsCommand, onlyLog, soon } from './adapter-contract-world.ts';
import { expectEqual, expectThat, present } from './contract-check.ts';
import { FeedTape, withTape } from './feed-tape.ts';

const sends = needsCommand('message.send');

/** What somebody who applies every change holds: the highest revision of each record. */
function applied(changes: readonly Change[]): ReadonlyMap<string, Change> {
  const held = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.kind} ${change.id}`;
    if ((held.get(key)?.rev ?? 0) < change.rev) held.set(key, change);
  }
  return held;
}

function heldMessages(held: ReadonlyMap<string, Change>, conversationId: string): readonly Message[] {
  return [...held.values()]
    .filter((change) => change.kind === 'message' && !isTombstone(change))
    .map((change) => (change as { readonly record: unknown }).record as Message)
    .filter((message) => message.conversationId === conversationId);
}

/** The change feed: what comes, in which order, from where, and to whom. */
export const feedChecks: readonly AdapterCheck[] = [
  lawOf(
    'a message comes through the feed of whoever asked for its conversation',
    { unclaimed: onlyLog },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'One');
      const { cursor } = await world.adapter.session();
      await withTape(new FeedTape(world.adapter, cursor, [conversationId]), async (tape) => {
        const { messageId } = await world.customerWrites(1, 'Two');
        const message = await tape.record('message', 'the message comes', ({ id }) => id === messageId);
        expectEqual(message.content, { kind: 'text', text: 'Two' }, 'content');
        await tape.record(
          'conversation',
          'its conversation comes',
          ({ id, unread }) => id === conversationId && unread === 2,
        );
      });
    },
  ),
  lawOf(
    'messages of conversations nobody asked for do not come, their conversations do',
    { unclaimed: onlyLog },
    async (world) => {
      const quiet = await world.customerWrites(1, 'One');
      const asked = await world.customerWrites(2, 'One');
      const { cursor } = await world.adapter.session();
      await withTape(new FeedTape(world.adapter, cursor, [asked.conversationId]), async (tape) => {
        await world.customerWrites(1, 'Two');
        const last = await world.customerWrites(2, 'Two');
        await tape.record('message', 'the message asked for comes', ({ id }) => id === last.messageId);
        await tape.record('conversation', 'the other conversation comes', ({ id }) => id === quiet.conversationId);
        expectEqual(heldMessages(applied(tape.changes), quiet.conversationId), [], 'messages not asked for');
      });
    },
  ),
  lawOf('a conversation nobody knew comes with its contact', { unclaimed: onlyLog }, async (world) => {
    const { cursor } = await world.adapter.session();
    await withTape(new FeedTape(world.adapter, cursor), async (tape) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      const { contactId } = await tape.record(
        'conversation',
        'the conversation comes',
        ({ id }) => id === conversationId,
      );
      await tape.record('contact', 'its contact comes', ({ id }) => id === contactId);
    });
  }),
  lawOf(
    "one's own writes come back with the revisions of their answer",
    { unclaimed: both(onlyLog, sends) },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      const { cursor } = await world.adapter.session();
      await withTape(new FeedTape(world.adapter, cursor, [conversationId]), async (tape) => {
        const command = replyTo(world, conversationId);
        const answer = await world.adapter.submit(command);
        const answered = present(
          answer.changes.find(({ id }) => id === command.messageId),
          'the answered message',
        );
        const message = await tape.record('message', 'the message comes back', ({ id }) => id === command.messageId);
        expectThat(message.rev >= answered.rev, `revision ${message.rev} is not behind ${answered.rev}`);
        await tape.until('the feed reaches the answer', () => (tape.position ?? 0) >= answer.cursor);
      });
    },
  ),
  lawOf("a colleague's writes come too", { needs: ['colleague'], unclaimed: both(onlyLog, sends) }, async (world) => {
    const { conversationId } = await world.customerWrites(1, 'Hello');
    const { cursor } = await world.adapter.session();
    await withTape(new FeedTape(world.adapter, cursor, [conversationId]), async (tape) => {
      const command = replyTo(world, conversationId);
      await world.colleague.submit(command);
      await tape.record('message', "the colleague's message comes", ({ id }) => id === command.messageId);
    });
  }),
  lawOf('positions rise along the feed', { unclaimed: onlyLog }, async (world) => {
    const { cursor } = await world.adapter.session();
    await withTape(new FeedTape(world.adapter, cursor), async (tape) => {
      for (const customer of [1, 2, 3]) {
        const { conversationId } = await world.customerWrites(customer, 'Hello');
        await tape.record('conversation', 'the conversation comes', ({ id }) => id === conversationId);
      }
      let position = cursor;
      for (const event of tape.events) {
        if (event.type === 'signal') continue;
        const to = event.type === 'changes' ? event.to : event.cursor;
        if (event.type === 'changes') expectThat(event.from <= event.to, `${event.from} is not after ${event.to}`);
        expectThat(to >= position, `${to} is not before ${position}`);
        position = to;
      }
    });
  }),
  lawOf('revisions of a record never fall along the feed', { unclaimed: both(onlyLog, sends) }, async (world) => {
    const { conversationId } = await world.customerWrites(1, 'Hello');
    const { cursor } = await world.adapter.session();
    await withTape(new FeedTape(world.adapter, cursor, [conversationId]), async (tape) => {
      for (const text of ['One', 'Two', 'Three']) await world.adapter.submit(replyTo(world, conversationId, text));
      const { messageId } = await world.customerWrites(1, 'Last');
      await tape.record('message', 'the last message comes', ({ id }) => id === messageId);
      const seen = new Map<string, number>();
      for (const { kind, id, rev } of tape.changes) {
        expectThat(rev >= (seen.get(`${kind} ${id}`) ?? 0), `revisions of ${kind} ${id} do not fall`);
        seen.set(`${kind} ${id}`, rev);
      }
    });
  }),
  lawOf('a feed resumed after its last position misses nothing', { unclaimed: onlyLog }, async (world) => {
    const { conversationId } = await world.customerWrites(1, 'One');
    const { cursor } = await world.adapter.session();
    const first = new FeedTape(world.adapter, cursor, [conversationId]);
    const position = await withTape(first, async (tape) => {
      const { messageId } = await world.customerWrites(1, 'Two');
      await tape.record('message', 'the second message comes', ({ id }) => id === messageId);
      return present(tape.position, 'the position');
    });
    const missed = [await world.customerWrites(1, 'Three'), await world.customerWrites(1, 'Four')];
    await withTape(new FeedTape(world.adapter, position, [conversationId]), async (tape) => {
      for (const { messageId } of missed)
        await tape.record('message', 'what was missed comes', ({ id }) => id === messageId);
      expectThat(!tape.events.some(({ type }) => type === 'reset'), 'nobody is told to start over');
    });
  }),
  lawOf(
    'a feed replayed from the start ends at what a query shows',
    { unclaimed: both(onlyLog, sends) },
    async (world) => {
      const { cursor } = await world.adapter.session();
      const { conversationId } = await world.customerWrites(1, 'One');
      const { cursor: end } = await world.adapter.submit(replyTo(world, conversationId));
      for (let time = 0; time < 2; time += 1) {
        await withTape(new FeedTape(world.adapter, cursor, [conversationId]), async (tape) => {
          await tape.until('the feed reaches the end', () => (tape.position ?? 0) >= end);
          const held = applied(tape.changes).get(`conversation ${conversationId}`);
          const now = await conversationNow(world, conversationId);
          const record = (held as { readonly record: Conversation } | undefined)?.record;
          expectThat(record !== undefined && record.rev <= now.rev, 'the conversation is there');
          expectEqual(record.status, now.status, 'status');
        });
      }
    },
  ),
  lawOf('a query and the changes after its asOf together miss nothing', { unclaimed: onlyLog }, async (world) => {
    const { conversationId } = await world.customerWrites(1, 'First');
    const writing = (async () => {
      const ids: string[] = [];
      for (let number = 1; number <= 12; number += 1)
        ids.push((await world.customerWrites(1, `Message ${number}`)).messageId);
      return ids;
    })();
    const answers = [];
    for (let time = 0; time < 4; time += 1) {
      answers.push(await world.adapter.query({ name: 'messages', conversationId, limit: 100 }));
    }
    const written = await writing;
    const all = (await messagesNow(world, conversationId)).map(({ id }) => id);
    expectEqual(
      written.filter((id) => !all.includes(id)),
      [],
      'everything written is there',
    );
    for (const answer of answers) {
      await withTape(new FeedTape(world.adapter, answer.asOf, [conversationId]), async (tape) => {
        const missing = () => {
          const after = heldMessages(applied(tape.changes), conversationId).map(({ id }) => id);
          return all.filter((id) => !answer.ids.includes(id) && !after.includes(id));
        };
        await tape.until('the seam closes', () => missing().length === 0);
      });
    }
  }),
  law('two feeds at once hear the same', async (world, { feed }) => {
    const { cursor } = await world.adapter.session();
    const tapes = [new FeedTape(world.adapter, cursor), new FeedTape(world.adapter, cursor)];
    const { conversationId } = await world.customerWrites(1, 'Hello');
    for (const tape of tapes) {
      if (feed === 'log')
        await tape.record('conversation', 'the conversation comes', ({ id }) => id === conversationId);
      else await tape.event('a word comes', () => true);
    }
    for (const tape of tapes) await tape.stop();
  }),
  lawOf('an expired token is renewed unseen', { needs: ['expireToken', 'tokenRenewals'] }, async (world) => {
    await world.adapter.session();
    world.expireToken();
    const calls = [1, 2, 3, 4].map(() => world.adapter.query({ name: 'channels' }));
    await soon(Promise.all(calls), 'the queries are answered');
    expectEqual(world.tokenRenewals(), 1, 'renewals');
  }),
];
