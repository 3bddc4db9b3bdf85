import { NOTE_MAX, TAG_MAX } from '../domain/index.ts';
import { conversationNow, messagesNow, replyTo, timesSent } from './adapter-contract-commands.ts';
import {
  type AdapterCheck,
  both,
  expectRefusal,
  law,
  lawOf,
  needsCommand,
  onlyOnce,
} from './adapter-contract-world.ts';
import { expectEqual } from './contract-check.ts';

const sends = needsCommand('message.send');

/** Refusals: each with its own code, none with an effect. */
export const refusalChecks: readonly AdapterCheck[] = [
  lawOf('an empty text is refused', { unclaimed: sends }, async (world) => {
    const { conversationId } = await world.customerWrites(1, 'Hello');
    const call = world.adapter.submit(replyTo(world, conversationId, ' \n '));
    await expectRefusal(call, 'text-empty', 'an empty text');
  }),
  lawOf('the longest text passes, one unit more is refused', { unclaimed: sends }, async (world, { limits }) => {
    const { conversationId } = await world.customerWrites(1, 'Hello');
    const longest = replyTo(world, conversationId, 'x'.repeat(limits.textLength));
    await world.adapter.submit(longest);
    expectEqual(await timesSent(world, longest), 1, 'messages');
    const call = world.adapter.submit(replyTo(world, conversationId, 'x'.repeat(limits.textLength + 1)));
    await expectRefusal(call, ['text-too-long', 'too-large'], 'a text too long');
  }),
  lawOf('a command to an unknown conversation is refused', { unclaimed: sends }, async (world) => {
    const call = world.adapter.submit(replyTo(world, world.id()));
    await expectRefusal(call, 'not-found', 'an unknown conversation');
  }),
  lawOf('a message id in use is refused', { unclaimed: both(sends, onlyOnce) }, async (world) => {
    const { conversationId } = await world.customerWrites(1, 'Hello');
    const first = replyTo(world, conversationId);
    await world.adapter.submit(first);
    const second = { ...replyTo(world, conversationId, 'Another'), messageId: first.messageId };
    await expectRefusal(world.adapter.submit(second), 'id-taken', 'a used message id');
    expectEqual(await timesSent(world, first), 1, 'messages');
  }),
  lawOf(
    'a refused command leaves nothing behind, and may be given anew under a new id',
    { unclaimed: both(sends, onlyOnce) },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      const before = await conversationNow(world, conversationId);
      const command = replyTo(world, conversationId, '');
      await expectRefusal(world.adapter.submit(command), 'text-empty', 'an empty text');
      expectEqual(await conversationNow(world, conversationId), before, 'conversation');
      expectEqual((await messagesNow(world, conversationId)).length, 1, 'messages');
      const corrected = { ...replyTo(world, conversationId, 'Now with words'), messageId: command.messageId };
      expectEqual((await world.adapter.submit(corrected)).commandId, corrected.id, 'answer');
    },
  ),
  lawOf(
    'a refused command does not act when a copy of it arrives later',
    { needs: ['closeWindow'], unclaimed: both(sends, onlyOnce) },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      await world.closeWindow(conversationId);
      const command = replyTo(world, conversationId);
      await expectRefusal(world.adapter.submit(command), 'window-closed', 'a reply past the window');
      await world.customerWrites(1, 'Still there?');
      await expectRefusal(world.adapter.submit(command), 'window-closed', 'its copy, with the window open again');
      expectEqual(await timesSent(world, command), 0, 'messages');
    },
  ),
  lawOf('a reply past the window is refused', { needs: ['closeWindow'], unclaimed: sends }, async (world) => {
    const { conversationId } = await world.customerWrites(1, 'Hello');
    await world.closeWindow(conversationId);
    const command = replyTo(world, conversationId);
    await expectRefusal(world.adapter.submit(command), 'window-closed', 'a late reply');
    expectEqual(await timesSent(world, command), 0, 'messages');
  }),
  lawOf('a viewer cannot reply', { needs: ['viewer'], unclaimed: sends }, async (world) => {
    const { conversationId } = await world.customerWrites(1, 'Hello');
    const command = replyTo(world, conversationId);
    await expectRefusal(world.viewer.submit(command), 'role-cannot-reply', 'a reply of a viewer');
    expectEqual(await timesSent(world, command), 0, 'messages');
  }),
  lawOf(
    'a viewer moves conversations on but not back to New',
    { needs: ['viewer'], unclaimed: needsCommand('conversation.status') },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      const move = (status: 'new' | 'pending') =>
        world.viewer.submit({ id: world.id(), type: 'conversation.status', conversationId, status });
      await move('pending');
      await expectRefusal(move('new'), 'role-cannot-requeue', 'requeueing');
      expectEqual((await conversationNow(world, conversationId)).status, 'pending', 'status');
    },
  ),
  lawOf(
    'a viewer cannot assign',
    { needs: ['viewer'], unclaimed: needsCommand('conversation.assign') },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      const { agent } = await world.adapter.session();
      const call = world.viewer.submit({
        id: world.id(),
        type: 'conversation.assign',
        conversationId,
        assigneeId: agent.id,
      });
      await expectRefusal(call, 'role-cannot-assign', 'assigning');
    },
  ),
  lawOf(
    'a command of somebody without a role tells nothing',
    { needs: ['stranger'], unclaimed: sends },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      const call = world.stranger.submit(replyTo(world, conversationId));
      await expectRefusal(call, ['not-found', 'no-access'], 'a reply of a stranger');
    },
  ),
  lawOf(
    'a conversation is not given to somebody without access',
    { unclaimed: needsCommand('conversation.assign') },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      const call = world.adapter.submit({
        id: world.id(),
        type: 'conversation.assign',
        conversationId,
        assigneeId: world.id(),
      });
      await expectRefusal(call, 'assignee-without-access', 'assigning');
    },
  ),
  lawOf('a tag that is none is refused', { unclaimed: needsCommand('tag.add') }, async (world) => {
    const { conversationId } = await world.customerWrites(1, 'Hello');
    for (const tag of ['  ', 'x'.repeat(TAG_MAX + 1)]) {
      const call = world.adapter.submit({ id: world.id(), type: 'tag.add', conversationId, tag });
      await expectRefusal(call, 'tag-invalid', 'a tag');
    }
  }),
  lawOf('a note too long is refused', { unclaimed: needsCommand('note.add') }, async (world) => {
    const { conversationId } = await world.customerWrites(1, 'Hello');
    const text = 'x'.repeat(NOTE_MAX + 1);
    const call = world.adapter.submit({
      id: world.id(),
      type: 'note.add',
      conversationId,
      messageId: world.id(),
      text,
    });
    await expectRefusal(call, ['text-too-long', 'too-large'], 'a long note');
  }),
  lawOf(
    'what is not there can be neither tried again nor taken back',
    { unclaimed: needsCommand('message.retry', 'message.discard') },
    async (world) => {
      const { conversationId, messageId } = await world.customerWrites(1, 'Hello');
      const retry = {
        id: world.id(),
        type: 'message.retry',
        conversationId,
        messageId,
        attemptId: world.id(),
      } as const;
      await expectRefusal(world.adapter.submit(retry), 'not-found', 'trying an inbound message again');
      const discard = { id: world.id(), type: 'message.discard', conversationId, messageId: world.id() } as const;
      await expectRefusal(world.adapter.submit(discard), 'not-found', 'taking back an unknown message');
    },
  ),
  law('the same refusal comes every time', async (world) => {
    const read = () => world.adapter.query({ name: 'conversation', conversationId: 'nobody' });
    for (let time = 0; time < 3; time += 1) await expectRefusal(read(), 'not-found', 'an unknown conversation');
  }),
];
