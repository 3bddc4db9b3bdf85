import { messagesNow } from './adapter-contract-commands.ts';
import { type AdapterCheck, lawOf, needsCommand, recordIn } from './adapter-contract-world.ts';
import { expectEqual, present } from './contract-check.ts';

/** Messages that are to be sent later. */
export const planChecks: readonly AdapterCheck[] = [
  lawOf(
    'a message planned for later is listed until it is taken away, and is no message yet',
    { unclaimed: needsCommand('message.schedule', 'message.unschedule') },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      const messages = await messagesNow(world, conversationId);
      const sendAt = present(messages.at(-1), 'the message').sentAt + 3_600_000;
      const plan = { conversationId, scheduledId: world.id() };
      const content = { kind: 'text', text: 'On its way' } as const;
      await world.adapter.submit({ id: world.id(), type: 'message.schedule', ...plan, content, sendAt });
      const { ids, records } = await world.adapter.query({ name: 'scheduled', conversationId });
      expectEqual(ids, [plan.scheduledId], 'planned');
      const planned = recordIn('scheduled-message', plan.scheduledId, records);
      expectEqual([planned.content, planned.sendAt, planned.state], [content, sendAt, 'waiting'], 'the plan');
      expectEqual((await messagesNow(world, conversationId)).length, messages.length, 'messages');
      await world.adapter.submit({ id: world.id(), type: 'message.unschedule', ...plan });
      const left = await world.adapter.query({ name: 'scheduled', conversationId });
      expectEqual(left.ids, [], 'planned after it was taken away');
    },
  ),
  lawOf(
    'a planned message that is sent now becomes a message once, and is planned no more',
    { unclaimed: needsCommand('message.schedule', 'message.send-planned') },
    async (world) => {
      const { conversationId } = await world.customerWrites(1, 'Hello');
      const messages = await messagesNow(world, conversationId);
      const sendAt = present(messages.at(-1), 'the message').sentAt + 3_600_000;
      const plan = { conversationId, scheduledId: world.id() };
      const content = { kind: 'text', text: 'On its way' } as const;
      await world.adapter.submit({ id: world.id(), type: 'message.schedule', ...plan, content, sendAt });
      for (let times = 0; times < 2; times += 1)
        await world.adapter.submit({ id: world.id(), type: 'message.send-planned', ...plan });
      const sent = (await messagesNow(world, conversationId)).slice(messages.length);
      expectEqual(
        sent.map((message) => message.content),
        [content],
        'what was sent',
      );
      expectEqual((await world.adapter.query({ name: 'scheduled', conversationId })).ids, [], 'planned');
    },
  ),
];
