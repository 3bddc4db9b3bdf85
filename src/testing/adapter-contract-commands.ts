import {
  type Command,
  type CommandOf,
  type Conversation,
  deliveryRank,
  isTombstone,
  type Message,
  type SubmitAnswer,
} from '../domain/index.ts';
import { COMMAND_TYPES } from '../protocol/index.ts';
import {
  type AdapterCheck,
  type AdapterWorld,
  expectRefusal,
  law,
  lawOf,
  needsCommand,
  recordIn,
} from './adapter-contract-world.ts';
import { anyCommandOf } from './any-command-of.ts';
import { expectEqual, expectThat, present } from './contract-check.ts';

/** A reply to a conversation, with fresh ids. */
export function replyTo({ id }: AdapterWorld, conversationId: string, text = 'On its way'): CommandOf<'message.send'> {
  return {
    id: id(),
    type: 'message.send',
    conversationId,
    messageId: id(),
    attemptId: id(),
    content: { kind: 'text', text },
  };
}

export async function conversationNow({ adapter }: AdapterWorld, conversationId: string): Promise<Conversation> {
  const { records } = await adapter.query({ name: 'conversation', conversationId });
  return recordIn('conversation', conversationId, records);
}

export async function messagesNow({ adapter }: AdapterWorld, conversationId: string): Promise<readonly Message[]> {
  const { ids, records } = await adapter.query({ name: 'messages', conversationId, limit: 100 });
  return ids.map((id) => recordIn('message', id, records));
}

/** How often a message with this id stands in its conversation. */
export async function timesSent(world: AdapterWorld, { conversationId, messageId }: CommandOf<'message.send'>) {
  return (await messagesNow(world, conversationId)).filter(({ id }) => id === messageId).length;
}

const sends = needsCommand('message.send');

/** Gives one command to a fresh conversation; the conversation before and after, and the answer. */
export async function give<C extends Command>(world: AdapterWorld, make: (conversationId: string) => C | Promise<C>) {
  const { conversationId } = await world.customerWrites(1, 'Hello');
  const before = await conversationNow(world, conversationId);
  const command = await make(conversationId);
  const answer = await world.adapter.submit(command);
  return { command, before, answer, after: await conversationNow(world, conversationId) };
}

function changedRecord(answer: SubmitAnswer, kind: 'message' | 'conversation', id: string) {
  return answer.changes.find((change) => change.kind === kind && change.id === id && !isTombstone(change));
}

/** Writes: what each command does, and that an id acts once. */
export const commandChecks: readonly AdapterCheck[] = [
  lawOf('a reply keeps the ids its author gave it', { unclaimed: sends }, async (world, capabilities) => {
    const { command, answer } = await give(world, (conversationId) => replyTo(world, conversationId, 'Ciao 👋\nMina'));
    const message = present(
      (await messagesNow(world, command.conversationId)).find(({ id }) => id === command.messageId),
      'the message',
    );
    const { agent } = await world.adapter.session();
    expectEqual([message.direction, message.authorId], ['outbound', agent.id], 'direction and author');
    expectEqual(message.content, { kind: 'text', text: 'Ciao 👋\nMina' }, 'content');
    expectThat(message.place !== null, 'the message has a place');
    expectEqual(message.attempts.length, 1, 'attempts');
    if (capabilities.submit === 'once') expectEqual(message.attempts[0]?.id, command.attemptId, 'attempt id');
    expectThat(changedRecord(answer, 'message', command.messageId) !== undefined, 'the answer brings the message');
  }),
  lawOf('a reply stands at the end of the conversation', { unclaimed: sends }, async (world) => {
    const { command } = await give(world, (conversationId) => replyTo(world, conversationId));
    expectEqual((await messagesNow(world, command.conversationId)).at(-1)?.id, command.messageId, 'last message');
  }),
  lawOf(
    'a reply moves New to Pending, puts the beacon out and names its author',
    { unclaimed: sends },
    async (world) => {
      const { before, after, command } = await give(world, (conversationId) => replyTo(world, conversationId));
      expectEqual([before.status, before.needsReply], ['new', true], 'before');
      expectEqual([after.status, after.needsReply], ['pending', false], 'after');
      expectEqual(after.lastResponderId, (await world.adapter.session()).agent.id, 'last responder');
      expectEqual(after.lastMessage?.messageId, command.messageId, 'last message');
    },
  ),
  lawOf('replies given one after the other stand in that order', { unclaimed: sends }, async (world) => {
    const { conversationId } = await world.customerWrites(1, 'Hello');
    const replies = [1, 2, 3, 4].map((number) => replyTo(world, conversationId, `Reply ${number}`));
    for (const reply of replies) await world.adapter.submit(reply);
    const outbound = (await messagesNow(world, conversationId)).filter(({ direction }) => direction === 'outbound');
    expectEqual(
      outbound.map(({ id }) => id),
      replies.map(({ messageId }) => messageId),
      'order',
    );
  }),
  lawOf(
    'an answer names its command and a position at which a query shows the effect',
    { unclaimed: sends },
    async (world) => {
      const { cursor: before } = await world.adapter.session();
      const { command, answer } = await give(world, (conversationId) => replyTo(world, conversationId));
      expectEqual(answer.commandId, command.id, 'command');
      expectThat(
        Number.isSafeInteger(answer.cursor) && answer.cursor > before,
        `${answer.cursor} lies after ${before}`,
      );
      const { asOf } = await world.adapter.query({ name: 'conversation', conversationId: command.conversationId });
      expectThat(asOf >= answer.cursor, `a later query is as of ${asOf}, not before ${answer.cursor}`);
    },
  ),
  lawOf('the records of an answer are those a query shows', { unclaimed: sends }, async (world) => {
    const { command, answer, after } = await give(world, (conversationId) => replyTo(world, conversationId));
    const answered = present(changedRecord(answer, 'conversation', command.conversationId), 'the conversation');
    expectThat(answered.rev <= after.rev, `revision ${answered.rev} is not ahead of ${after.rev}`);
  }),
  law('revisions rise with every change of a record', async (world) => {
    const revisions: number[] = [];
    for (const text of ['One', 'Two', 'Three']) {
      const { conversationId } = await world.customerWrites(1, text);
      revisions.push((await conversationNow(world, conversationId)).rev);
    }
    expectThat(
      revisions.every((rev, index) => index === 0 || rev > (revisions[index - 1] ?? 0)),
      `${revisions} rise`,
    );
  }),
  lawOf('a status is what it was set to', { unclaimed: needsCommand('conversation.status') }, async (world) => {
    const { after, command } = await give(world, (conversationId) => ({
      id: world.id(),
      type: 'conversation.status',
      conversationId,
      status: 'resolved',
    }));
    expectEqual([after.status, after.assigneeId], ['resolved', null], 'status and assignee');
    await world.customerWrites(1, 'Me again');
    expectEqual((await conversationNow(world, command.conversationId)).status, 'new', 'after the customer wrote');
  }),
  lawOf(
    'reading moves the shared mark and empties the count',
    { unclaimed: needsCommand('conversation.read') },
    async (world) => {
      await world.customerWrites(1, 'One');
      const { after, before } = await give(world, async (conversationId) => {
        const upTo = present((await messagesNow(world, conversationId)).at(-1)?.place, 'the place');
        return { id: world.id(), type: 'conversation.read', conversationId, upTo };
      });
      expectEqual([before.unread, after.unread], [2, 0], 'unread');
      expectEqual(after.readUpTo, after.lastInbound, 'read mark');
    },
  ),
  lawOf('the read mark never goes back', { unclaimed: needsCommand('conversation.read') }, async (world) => {
    const { conversationId } = await world.customerWrites(1, 'One');
    await world.customerWrites(1, 'Two');
    const [first, second] = (await messagesNow(world, conversationId)).map(({ place }) => present(place, 'the place'));
    for (const upTo of [second, first]) {
      await world.adapter.submit({
        id: world.id(),
        type: 'conversation.read',
        conversationId,
        upTo: present(upTo, 'place'),
      });
    }
    const { readUpTo, unread } = await conversationNow(world, conversationId);
    expectEqual([readUpTo, unread], [second, 0], 'read mark and unread');
  }),
  lawOf(
    'reading half leaves the other half unread',
    { unclaimed: needsCommand('conversation.read') },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'One');
      for (const text of ['Two', 'Three']) await world.customerWrites(1, text);
      const upTo = present((await messagesNow(world, conversationId))[0]?.place, 'the place');
      await world.adapter.submit({ id: world.id(), type: 'conversation.read', conversationId, upTo });
      expectEqual((await conversationNow(world, conversationId)).unread, 2, 'unread');
    },
  ),
  lawOf(
    'an owner is who it was given to, or nobody',
    { unclaimed: needsCommand('conversation.assign') },
    async (world) => {
      const { agent } = await world.adapter.session();
      const { after, command } = await give(world, (conversationId) => ({
        id: world.id(),
        type: 'conversation.assign',
        conversationId,
        assigneeId: agent.id,
      }));
      expectEqual(after.assigneeId, agent.id, 'assignee');
      await world.adapter.submit({ ...command, id: world.id(), assigneeId: null });
      expectEqual((await conversationNow(world, command.conversationId)).assigneeId, null, 'nobody');
    },
  ),
  lawOf(
    'the beacon goes out when waved off',
    { unclaimed: needsCommand('conversation.dismiss-reply') },
    async (world) => {
      const { before, after } = await give(world, (conversationId) => ({
        id: world.id(),
        type: 'conversation.dismiss-reply',
        conversationId,
      }));
      expectEqual([before.needsReply, after.needsReply], [true, false], 'needs reply');
    },
  ),
  lawOf('a note is for colleagues and changes no queue', { unclaimed: needsCommand('note.add') }, async (world) => {
    const { before, after, command } = await give(world, (conversationId) => ({
      id: world.id(),
      type: 'note.add',
      conversationId,
      messageId: world.id(),
      text: 'Be kind',
    }));
    const note = present((await messagesNow(world, command.conversationId)).at(-1), 'the note');
    expectEqual([note.id, note.direction, note.attempts], [command.messageId, 'internal', []], 'note');
    expectEqual(note.content, { kind: 'note', text: 'Be kind' }, 'content');
    expectEqual([after.status, after.needsReply], [before.status, before.needsReply], 'status and beacon');
  }),
  lawOf('tags come and go', { unclaimed: needsCommand('tag.add', 'tag.remove') }, async (world) => {
    const { after, command } = await give(world, (conversationId) => ({
      id: world.id(),
      type: 'tag.add',
      conversationId,
      tag: 'VIP',
    }));
    expectEqual(after.tags, ['VIP'], 'tags');
    await world.adapter.submit({
      id: world.id(),
      type: 'tag.remove',
      conversationId: command.conversationId,
      tag: 'VIP',
    });
    expectEqual((await conversationNow(world, command.conversationId)).tags, [], 'tags after removal');
  }),
  lawOf('a message says no more of its delivery than is known', { unclaimed: sends }, async (world) => {
    const { command } = await give(world, (conversationId) => replyTo(world, conversationId));
    const message = (await messagesNow(world, command.conversationId)).find(({ id }) => id === command.messageId);
    const delivery = present(message?.attempts[0]?.delivery, 'the delivery');
    expectThat(deliveryRank(delivery) <= deliveryRank('sent'), `nobody confirmed ${delivery}`);
  }),
  law('a command that is not declared is refused', async (world, { commands }) => {
    const { conversationId } = await world.customerWrites(1, 'Hello');
    for (const type of COMMAND_TYPES) {
      if (commands.includes(type)) continue;
      await expectRefusal(world.adapter.submit(anyCommandOf(type, world, conversationId)), 'unsupported', type);
    }
  }),
  lawOf('what a colleague does shows here', { needs: ['colleague'], unclaimed: sends }, async (world) => {
    const { conversationId } = await world.customerWrites(1, 'Hello');
    const command = replyTo(world, conversationId);
    await world.colleague.submit(command);
    const { agent } = await world.colleague.session();
    expectEqual((await conversationNow(world, conversationId)).lastResponderId, agent.id, 'last responder');
    expectEqual(await timesSent(world, command), 1, 'messages');
  }),
];
