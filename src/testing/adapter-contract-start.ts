import type { Contact, Conversation, RecordChange, StartCommand, SubmitAnswer } from '../domain/index.ts';
import { isTombstone } from '../domain/index.ts';
import { conversationNow, replyTo } from './adapter-contract-commands.ts';
import {
  type AdapterCheck,
  type AdapterWorld,
  expectRefusal,
  lawOf,
  needsCommand,
  recordIn,
} from './adapter-contract-world.ts';
import { expectEqual, expectThat } from './contract-check.ts';

const starts = needsCommand('conversation.start');
/** A number nobody wrote from. */
const TO = '+4930901820';

function startWith({ id, channelId }: AdapterWorld, over: Partial<StartCommand> = {}): StartCommand {
  const made = { id: id(), conversationId: id(), contactId: id() };
  return { ...made, type: 'conversation.start', channelId, to: TO, ...over };
}

function begun({ changes }: SubmitAnswer): Conversation {
  const found = changes.find((change): change is RecordChange<'conversation'> => change.kind === 'conversation');
  if (found === undefined || isTombstone(found)) throw new Error('the answer holds a conversation: it does not');
  return found.record;
}

async function contactOf({ adapter }: AdapterWorld, { id, contactId }: Conversation): Promise<Contact> {
  const { records } = await adapter.query({ name: 'conversation', conversationId: id });
  return recordIn('contact', contactId, records);
}

/** Writing to somebody first: the answer always holds the one conversation of number and channel. */
export const startChecks: readonly AdapterCheck[] = [
  lawOf('a started conversation has the ids, number and name it was given', { unclaimed: starts }, async (world) => {
    const command = startWith(world, { name: 'Anna' });
    const { id } = begun(await world.adapter.submit(command));
    expectEqual(id, command.conversationId, 'id');
    const conversation = await conversationNow(world, id);
    expectEqual([conversation.channelId, conversation.status], [world.channelId, 'pending'], 'channel and status');
    const contact = await contactOf(world, conversation);
    expectEqual([contact.id, contact.phone, contact.name], [command.contactId, TO, 'Anna'], 'contact');
  }),
  lawOf('a started conversation takes no free-form message', { unclaimed: starts }, async (world) => {
    const { id } = begun(await world.adapter.submit(startWith(world)));
    await expectRefusal(world.adapter.submit(replyTo(world, id)), 'window-closed', 'a reply');
  }),
  lawOf(
    'starting the same number again, or five times at once, names one conversation',
    { unclaimed: starts },
    async (world) => {
      const answers = await Promise.all([1, 2, 3, 4, 5].map(() => world.adapter.submit(startWith(world))));
      const again = await world.adapter.submit(startWith(world));
      expectEqual(new Set([...answers, again].map((answer) => begun(answer).id)).size, 1, 'conversations');
    },
  ),
  lawOf('starting a number that wrote names the conversation there is', { unclaimed: starts }, async (world) => {
    const { conversationId } = await world.customerWrites(1, 'Hello');
    const { phone } = await contactOf(world, await conversationNow(world, conversationId));
    expectThat(phone !== null, 'the customer has a number');
    expectEqual(begun(await world.adapter.submit(startWith(world, { to: phone }))).id, conversationId, 'conversation');
  }),
  lawOf('a number without a country is refused', { unclaimed: starts }, async (world) => {
    await expectRefusal(world.adapter.submit(startWith(world, { to: '030901820' })), 'phone-invalid', 'a local number');
  }),
  lawOf('a viewer starts no conversation', { needs: ['viewer'], unclaimed: starts }, async (world) => {
    await expectRefusal(world.viewer.submit(startWith(world)), 'role-cannot-reply', 'a viewer');
  }),
];
