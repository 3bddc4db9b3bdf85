import { give, replyTo, timesSent } from './adapter-contract-commands.ts';
import {
  type AdapterCheck,
  both,
  expectRefusal,
  lawOf,
  needsCommand,
  onlyOnce,
  rejection,
} from './adapter-contract-world.ts';
import { expectEqual, expectThat } from './contract-check.ts';

const sends = needsCommand('message.send');

/** An id acts once, whatever happens to its answer. */
export const onceChecks: readonly AdapterCheck[] = [
  lawOf(
    'repeating a command returns the first answer and acts once',
    { unclaimed: both(onlyOnce, sends) },
    async (world) => {
      const { command, answer } = await give(world, (conversationId) => replyTo(world, conversationId));
      expectEqual(await world.adapter.submit(command), answer, 'second answer');
      expectEqual(await timesSent(world, command), 1, 'messages');
    },
  ),
  lawOf('a command repeated five times at once acts once', { unclaimed: both(onlyOnce, sends) }, async (world) => {
    const { conversationId } = await world.customerWrites(1, 'Hello');
    const command = replyTo(world, conversationId);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => world.adapter.submit(command)));
    for (const answer of answers) expectEqual(answer, answers[0], 'answer');
    expectEqual(await timesSent(world, command), 1, 'messages');
  }),
  lawOf('a used id with another body is refused', { unclaimed: both(onlyOnce, sends) }, async (world) => {
    const { command } = await give(world, (conversationId) => replyTo(world, conversationId));
    await expectRefusal(
      world.adapter.submit({ ...command, content: { kind: 'text', text: 'Another' } }),
      'command-conflict',
      'another body',
    );
    await expectRefusal(
      world.adapter.submit({
        id: command.id,
        type: 'conversation.dismiss-reply',
        conversationId: command.conversationId,
      }),
      'command-conflict',
      'another command',
    );
    expectEqual(await timesSent(world, command), 1, 'messages');
  }),
  lawOf(
    'repeating a command that acted is refused',
    { unclaimed: both(({ submit }) => (submit === 'detectable' ? null : `submit is ${submit}`), sends) },
    async (world) => {
      const { command } = await give(world, (conversationId) => replyTo(world, conversationId));
      await expectRefusal(world.adapter.submit(command), 'command-conflict', 'a repeated command');
      expectEqual(await timesSent(world, command), 1, 'messages');
    },
  ),
  lawOf(
    'a lost answer is retryable, and repeating gets it',
    { needs: ['loseNextAnswer'], unclaimed: both(onlyOnce, sends) },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      const command = replyTo(world, conversationId);
      world.loseNextAnswer();
      const error = await rejection(world.adapter.submit(command), 'a lost answer');
      expectThat(error.retryable, `${error.code} is retryable`);
      expectEqual((await world.adapter.submit(command)).commandId, command.id, 'answer');
      expectEqual(await timesSent(world, command), 1, 'messages');
    },
  ),
  lawOf(
    'a lost answer is an unknown outcome, and the command acted once',
    {
      needs: ['loseNextAnswer'],
      unclaimed: both(({ submit }) => (submit === 'once' ? 'submit is once' : null), sends),
    },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      const command = replyTo(world, conversationId);
      world.loseNextAnswer();
      await expectRefusal(world.adapter.submit(command), 'outcome-unknown', 'a lost answer');
      expectEqual(await timesSent(world, command), 1, 'messages');
    },
  ),
];
